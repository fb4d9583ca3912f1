using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>All that is known of one field: how it is read, written, told in the history and counted in a summary.</summary>
/// <param name="name">Of the property; as changes keep it.</param>
/// <param name="label">Danish, as the history calls it.</param>
internal abstract class FieldDefinition(string name, string label, FieldKind kind)
{
    public string Name => name;

    public string Label => label;

    public FieldKind Kind => kind;
}

/// <param name="read">The value as a change keeps it.</param>
/// <param name="write">The same thing with another value; a <see cref="FormatException"/> or <see cref="ArgumentException"/> for one that
/// it can't hold.</param>
internal sealed class FieldDefinition<T>(string name, string label, FieldKind kind, Func<T, string> read, Func<T, string, T> write)
    : FieldDefinition(name, label, kind)
{
    public string Read(T thing) => read(thing);

    /// <returns>The same thing with another value in the field.</returns>
    public T Write(T thing, string value) => write(thing, value);
}

/// <summary>What a summary of a revision counts a change as.</summary>
internal enum CountedAs { Figure, Note, Withholding, Target, Annotation, Text, Detail }

/// <summary>What kind of value a field holds: how it is counted, and how it is told.</summary>
/// <param name="counted">What a change of it is counted as.</param>
/// <param name="tell">A value as changes keep it, the key of its thing, and the edition that knows the names: in Danish.</param>
internal sealed class FieldKind(CountedAs counted, Func<string, string, EditionContent, string> tell)
{
    private const string New = "nyt";

    public static readonly FieldKind Text = new(CountedAs.Text, (value, _, _) => OrNone(value, "ingen tekst")) { IsText = true };

    public static readonly FieldKind Detail = new(CountedAs.Detail, (value, _, _) => OrNone(value, "ingen tekst")) { IsText = true };

    public static readonly FieldKind Number = new(CountedAs.Detail, (value, _, _) => value);

    public static readonly FieldKind Flag = new(CountedAs.Detail, (value, _, _) => YesOrNo(value));

    public static readonly FieldKind Figure = new(CountedAs.Figure,
        (value, key, edition) => ChangeWords.Figure(ObservationKey.Parse(key).Series, Statistics.Figure.Parse(value), edition))
    { Nothing = "" };

    public static readonly FieldKind Note = new(CountedAs.Note, (value, _, _) => OrNone(value, "ingen note"))
    { Nothing = "", IsText = true };

    public static readonly FieldKind Withheld = new(CountedAs.Withholding, (value, _, _) => YesOrNo(value)) { Nothing = "false" };

    public static readonly FieldKind Target = new(CountedAs.Target, (value, key, edition) => value.Length == 0 ? "ingen målsætning"
        : ChangeWords.Number(ObservationKey.Parse(key).Series, Statistics.Target.Parse(value), edition))
    { Nothing = "" };

    public static readonly FieldKind Event = new(CountedAs.Annotation, (value, _, _) => OrNone(value, "ingen tekst")) { IsText = true };

    public static readonly FieldKind Exemption = new(CountedAs.Detail, (value, _, _) => OrNone(value, "ingen undtagelse"))
    { Nothing = "", IsText = true };

    public static readonly FieldKind Period = new(CountedAs.Detail, (value, _, _) => Statistics.Period.TryParse(value, out var period)
        ? period.InWords : value);

    public static readonly FieldKind KeySeries = new(CountedAs.Detail, (value, _, edition) => value.Length == 0 ? "intet nøgletal"
        : ChangeWords.Series(SeriesKey.Parse(value), edition));

    public static readonly FieldKind SumOf = new(CountedAs.Detail, (value, _, edition) => value.Length == 0 ? "ingen sum"
        : ChangeWords.SumOf(value, edition));

    public static readonly FieldKind PeriodsAs = Choice((nameof(Statistics.PeriodsAs.Rows), "rækker"),
        (nameof(Statistics.PeriodsAs.Columns), "kolonner"));

    public static readonly FieldKind Frequency = Choice(
        [.. Enum.GetValues<Frequency>().Select(f => (f.ToString(), PeriodKind.Of(f).Name))]);

    public static readonly FieldKind Unit = Choice((nameof(Statistics.Unit.Count), "antal"), (nameof(Statistics.Unit.Percent), "pct."));

    public static readonly FieldKind GoodDirection = Choice(
        (nameof(Statistics.GoodDirection.Up), "op er godt"), (nameof(Statistics.GoodDirection.Down), "ned er godt"),
        (nameof(Statistics.GoodDirection.Neither), "hverken op eller ned er godt"));

    public CountedAs Counted => counted;

    /// <summary>
    /// What a field holds when its thing does not exist: a figure, note or target that was never entered is the same as an
    /// empty one. Null for things that are made on purpose.
    /// </summary>
    public string? Nothing { get; private init; }

    /// <summary>People write what they like in it.</summary>
    public bool IsText { get; private init; }

    /// <param name="value">Null when the thing does not exist.</param>
    public string Tell(string? value, string key, EditionContent edition) =>
        (value ?? Nothing) is { } known ? tell(known, key, edition) : New;

    private static FieldKind Choice(params (string Value, string Words)[] choices) =>
        new(CountedAs.Detail, (value, _, _) => Array.Find(choices, c => c.Value == value).Words ?? value);

    private static string OrNone(string value, string none) => value.Length == 0 ? none : value;

    private static string YesOrNo(string value) => value == "true" ? "ja" : "nej";
}
