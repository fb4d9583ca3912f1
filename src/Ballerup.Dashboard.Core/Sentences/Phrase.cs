using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>
/// How a series is spoken of. What is counted is there ("var der 3.554 fuldtidspersoner"), a part makes up its whole ("udgjorde …
/// 2,1 pct. af befolkningen"), anything else is so and so much. A name whose grammar can't be told stands in quotation marks.
/// </summary>
internal sealed class Phrase
{
    private const string Antal = "Antal ";
    private static readonly string[] PerCentOf = [" i pct. af ", " i procent af "];

    /// <summary>As a sentence begins: "I juni 2020", "Den 15. juni 2020".</summary>
    public static string At(Period period) => DanishText.Capitalize(period.When);

    private readonly Measure measure;

    /// <summary>What is counted, in the plural; empty when nothing is.</summary>
    private readonly string things = "";

    /// <summary>One of them; null where the form is not known.</summary>
    private readonly string? thing;

    private readonly string subject = "";

    /// <summary>What the subject is a part of; empty when it is none.</summary>
    private readonly string whole = "";

    /// <summary>" under »Sygedagpenge«".</summary>
    private readonly string under = "";

    private Phrase(Measure measure, string label, string category)
    {
        this.measure = measure;
        var name = label.Length > 0 ? label : measure.Name;
        var counted = measure.Counted.Length > 0 || measure.Unit == Unit.Percent ? measure.Counted : After(Antal, measure.Name) ?? "";
        if (measure.Unit == Unit.Count && counted.Length > 0)
        {
            var wanted = After("Antallet af ", label) ?? After(Antal, label) ?? label;
            if (BeginsWith(wanted, counted))
                (things, thing) = (counted + wanted[counted.Length..], DanishNoun.Singular(counted) is { } one
                    ? one + wanted[counted.Length..] : null);
            else if (wanted != label)
                (things, thing) = (wanted, DanishNoun.Singular(wanted));
            else
                (things, thing, category) = (counted, DanishNoun.Singular(counted), label.Length > 0 ? label : category);
            under = Under("under", category);
        }
        else if (measure.Unit == Unit.Percent && Array.Find(PerCentOf, name.Contains) is { } between)
        {
            var at = name.IndexOf(between, StringComparison.Ordinal);
            (subject, whole, under) = (DanishText.Uncapitalize(name[..at]), $" af {name[(at + between.Length)..]}",
                Under("under", category));
        }
        else
        {
            (subject, under) = (DanishNoun.Definite(name) ?? $"»{name}«", Under("for", category));
        }
    }

    /// <param name="label">What the series is, in words that stand alone; empty for the measure's own.</param>
    /// <param name="category">The category that it is of; empty when there is none to tell from it.</param>
    public static Phrase Of(Measure measure, string label, string category) => new(measure, label, category);

    /// <summary>
    /// A series of a table, named as far as it takes to tell it from the others. The caption of a table with one series says more than its
    /// measure.
    /// </summary>
    public static Phrase Of(TableView view, SeriesView series)
    {
        if (view.Series.Count > 1)
            return new(series.Measure, "", view.Series.Any(s => s.Category != series.Category) ? series.Category.Name : "");
        var caption = Before(", pct", view.Table.Caption);
        return new(series.Measure, BeginsWith(caption, series.Measure.Name) ? DanishText.Capitalize(caption) : "", "");
    }

    public bool Counts => things.Length > 0;

    /// <summary>"I juni 2020 var der 3.554 fuldtidspersoner", or "Der var 3.554 fuldtidspersoner" where the time has been said.</summary>
    /// <param name="time">"I juni 2020", or empty.</param>
    public string Level(decimal value, string time)
    {
        if (!Counts)
            return Clause(time, whole.Length > 0 ? "udgjorde" : "var", subject + under, measure.FormatWithUnit(value) + whole);
        var shown = DanishNumber.Round(value, measure.Decimals);
        if (shown == 1 && thing is null)
            return Clause(time, "var", $"antallet af {things}{under}", measure.Format(shown));
        return Clause(time, "var", "der",
            (shown == 0 ? "ingen " : $"{measure.Format(shown)}{DanishNumber.NoBreakSpace}") + (shown == 1 ? thing : things) + under);
    }

    /// <summary>"319 flere end i juni 2019 (+9,9 pct.)", "1,5 procentpoint lavere end i 2018", "uændret fra juni 2019".</summary>
    public string Change(Comparison comparison)
    {
        var then = comparison.Then.Period;
        if (comparison.Direction == 0)
            return $"uændret fra {then.InWords}";
        var word = (Counts, comparison.Direction) switch
        {
            (true, > 0) => "flere",
            (true, _) => "færre",
            (_, > 0) => "højere",
            _ => "lavere"
        };
        return $"{Size(comparison)} {word} end {then.When}{From(comparison)}";
    }

    /// <summary>"319" or "1,5 procentpoint".</summary>
    public static string Size(Comparison comparison) => Size(comparison.Measure, comparison.Difference);

    public static string Size(Measure measure, decimal difference) =>
        measure.Format(Math.Abs(difference)) + (measure.Unit == Unit.Percent ? DanishNumber.NoBreakSpace + "procentpoint" : "");

    /// <summary>"+9,9 pct."; null where there is no such thing.</summary>
    public static string? Relative(Comparison comparison) => comparison.Percent switch
    {
        null => null,
        > -0.05m and < 0.05m => $"mindre end 0,1{DanishNumber.NoBreakSpace}pct.",
        { } percent => $"{DanishNumber.FormatSigned(percent, 1)}{DanishNumber.NoBreakSpace}pct.",
    };

    private string From(Comparison comparison) => Relative(comparison) is { } relative ? $" ({relative})"
        : measure.Unit == Unit.Percent || comparison.Then.Value != 0 ? ""
        : Counts ? ", hvor der ingen var"
        : ", hvor tallet var 0";

    private static string Clause(string time, string verb, string subject, string rest) =>
        time.Length > 0 ? $"{time} {verb} {subject} {rest}" : $"{DanishText.Capitalize(subject)} {verb} {rest}";

    private static string Under(string preposition, string category) => category.Length > 0 ? $" {preposition} »{category}«" : "";

    private static string? After(string start, string text) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.Length > start.Length ? text[start.Length..] : null;

    private static string Before(string end, string text) =>
        text.LastIndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at ? text[..at] : text;

    /// <summary>The words of the beginning, whole.</summary>
    private static bool BeginsWith(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
            && (text.Length == beginning.Length || !char.IsLetterOrDigit(text[beginning.Length]) && text[beginning.Length] != '-');
}
