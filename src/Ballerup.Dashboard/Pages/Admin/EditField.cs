using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>What someone typed, as a change keeps it; or why it can't be kept.</summary>
public readonly record struct Reading(string Value, string? Problem)
{
    public static Reading Of(string value) => new(value, null);

    public static Reading Refused(string problem) => new("", problem);
}

/// <summary>One field of one thing in a form: how it is shown, and how what is typed becomes a change.</summary>
public sealed record EditField(Subject Subject, string Key, string Field, string Label)
{
    /// <summary>Of a text that is kept in the history for good.</summary>
    public const string ForEverHint = "Kan læses af alle og bliver stående i historikken. Skriv ikke personoplysninger.";

    public const string FormattingHint =
        "Du kan skrive **fed**, *kursiv*, - foran punkter i en liste og [tekst](https://…) for et link. En tom linje giver et nyt afsnit.";

    /// <summary>Stands for the key of a thing that the form makes, until it is known.</summary>
    public const string NewKey = "ny";

    /// <summary>The same for a table, whose key is a number.</summary>
    public const string NewTableKey = "999999999";

    private const int MostInAList = 999;

    public string? Hint { get; init; }

    /// <summary>A number or a period: a narrow field.</summary>
    public bool Narrow { get; init; }

    /// <summary>Lines of text; null for a single one.</summary>
    public int? Rows { get; init; }

    /// <summary>What there is to choose from; null for what is typed.</summary>
    public IReadOnlyList<SelectListItem>? Items { get; init; }

    /// <summary>How the stored value is shown.</summary>
    public Func<string, string> Show { get; init; } = value => value;

    /// <summary>How what was typed is read.</summary>
    public Func<string, Reading> Read { get; init; } = Reading.Of;

    /// <summary>Its name in the form, between the brackets.</summary>
    public string Id => $"{Subject}:{Key}:{Field}";

    public bool IsNew => Revisions.Key.Last(Key) == NewKey || Key == NewTableKey;

    public string InputName => $"Value[{Id}]";

    /// <param name="missing">What to say when nothing is typed; null where that is fine.</param>
    public static EditField Text(Subject subject, string key, string field, string label, int longest, string? missing = null,
        int? rows = null, string? hint = null) =>
        new(subject, key, field, label)
        {
            Rows = rows,
            Hint = hint,
            Read = typed =>
            {
                var text = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
                return text.Length == 0 && missing is not null ? Reading.Refused(missing)
                    : text.Length > longest
                    ? Reading.Refused($"Skriv højst {DanishNumber.Format(longest, 0)} tegn i feltet »{label}«. Der er "
                        + $"{DanishNumber.Format(text.Length, 0)}.")
                    : text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
                    ? Reading.Refused($"Fjern de usynlige styretegn fra »{label}«; skriv eller indsæt teksten igen.")
                    : rows is null && text.Any(char.IsControl) ? Reading.Refused($"Skriv »{label}« på én linje.")
                    : PersonalNumber.IsIn(text) ? Reading.Refused(PersonalNumber.Advice)
                    : Reading.Of(text);
            },
        };

    public static EditField Whole(Subject subject, string key, string field, string label, int least = 1, int most = MostInAList,
        string? hint = null) =>
        new(subject, key, field, label)
        {
            Narrow = true,
            Hint = hint,
            Read = typed =>
                DanishNumber.TryParse(typed.Trim(), out var number, out var decimals) && decimals == 0 && number >= least && number <= most
                ? Reading.Of(((int)number).ToString(CultureInfo.InvariantCulture))
                : Reading.Refused($"Indtast et helt tal fra {least} til {most} i feltet »{label}«."),
        };

    public static EditField Choice(Subject subject, string key, string field, string label,
        IEnumerable<(string Value, string Text)> choices, string? hint = null)
    {
        var items = choices.Select(c => new SelectListItem(c.Text, c.Value)).ToList();
        return new(subject, key, field, label)
        {
            Hint = hint,
            Items = items,
            Read = chosen => items.Exists(i => i.Value == chosen) ? Reading.Of(chosen) : Reading.Refused($"Vælg noget i listen »{label}«."),
        };
    }

    /// <summary>Two ways for something to be: false, then true.</summary>
    public static EditField Either(Subject subject, string key, string field, string label, string no, string yes, string? hint = null) =>
        Choice(subject, key, field, label, [("false", no), ("true", yes)],
            hint) with
        { Show = value => value.Length == 0 ? "false" : value };

    public static EditField Figure(ObservationKey key, Measure measure, string label) =>
        new(Subject.Observation, $"{key}", nameof(Observation.Figure), label)
        {
            Narrow = true,
            Show = figure => FigureText.Format(Statistics.Figure.Parse(figure), measure),
            Read = typed =>
                FigureText.TryParse(typed, measure, out var figure, out var advice)
                    ? Reading.Of(figure.ToString()) : Reading.Refused(advice),
        };

    public static EditField Wanted(ObservationKey key, Measure measure, string label, string? hint = null) =>
        new(Subject.Target, $"{key}", nameof(Target.Wanted), label)
        {
            Narrow = true,
            Hint = hint,
            Show = wanted => FigureText.Format(Statistics.Figure.Parse(wanted), measure),
            Read = typed => typed.Trim().Length == 0 ? Reading.Of("")
                : FigureText.TryParseNumber(typed.Trim(), measure, out var value, out var advice)
                ? Reading.Of(Statistics.Figure.Write(value)) : Reading.Refused(advice),
        };

    public static EditField InPeriod(Subject subject, string key, string field, string label, Frequency frequency, string? hint = null) =>
        new(subject, key, field, label)
        {
            Narrow = true,
            Hint = hint,
            Show = code => Period.TryParse(code, out var period) ? period.Text : "",
            Read = typed => Period.TryRead(typed, out var period) && period.Frequency == frequency
                ? Reading.Of(period.ToString())
                : Reading.Refused(PeriodAdvice(frequency)),
        };

    public static string PeriodAdvice(Frequency frequency) => PeriodKind.Of(frequency).Advice;
}
