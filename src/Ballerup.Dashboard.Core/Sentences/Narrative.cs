using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>
/// What figures say, in plain Danish made from them: the same on screen, as a chart's title and text alternative, in exports and print.
/// </summary>
/// <param name="Headline">The message, in one sentence or two.</param>
/// <param name="More">What else is worth knowing, and what a reader has to know; empty when there is nothing.</param>
public sealed record Narrative(string Headline, string More)
{
    public string Text => DanishText.Sentences(Headline, More);

    /// <summary>Of a goal, by its key figure.</summary>
    /// <param name="label">What the key figure is, in words that stand alone; empty when the table's own words have to do.</param>
    public static Narrative Of(string label, Development key) =>
        SeriesSentences.Alone(key, Words(label, key)).And(Caveats.OfEvents(key.Table, key.Newest.Period));

    /// <summary>
    /// Only the change of a key figure, for where the figure itself stands beside it: "319 flere end i juni 2019 (+9,9 pct.)."
    /// </summary>
    public static string OfChange(string label, Development key) => key.Change is { } comparison
        ? DanishText.Sentences(DanishText.Ended(DanishText.Capitalize(Words(label, key).Change(comparison))), Caveats.OfChange(key))
        : Caveats.OfChange(key) is { Length: > 0 } why ? why : "Der er ingen tidligere tal at sammenligne med.";

    /// <summary>
    /// What a reader of a key figure has to know: that it is provisional, that a later one is missing; empty when there is nothing.
    /// </summary>
    public static string WarningsOf(Development key) => DanishText.Sentences(Caveats.OfStatus(key), Caveats.OfLater(key));

    private static Phrase Words(string label, Development key) =>
        label.Length > 0 ? Phrase.Of(key.Measure, label, "") : Phrase.Of(key.Table, key.Series);

    /// <summary>Of a whole table; null when none of its figures is known.</summary>
    public static Narrative? Of(TableView view)
    {
        var parts = TableParts.Of(view);
        return parts.Count == 0 ? null : One([.. parts.Select(p => Told(view, p))]).And(Caveats.OfEvents(view, view.Periods[^1]));
    }

    /// <summary>
    /// Of the series of one part of a table, each with a value. One is told in full, some one by one, many by what stands out.
    /// </summary>
    public static Narrative Of(TableView view, IReadOnlyList<SeriesView> part) =>
        Told(view, part).And(Caveats.OfEvents(view, view.Periods[^1]));

    private static Narrative Told(TableView view, IReadOnlyList<SeriesView> part)
    {
        if (part.Count > TableParts.MostOneByOne)
            return GroupSentences.Of(view, part);
        var developments = part.Select(s => Development.Of(view, s)!).OrderByDescending(d => d.Measure.Good != GoodDirection.Neither)
            .ToList();
        if (developments is [var only])
            return SeriesSentences.Alone(only, Phrase.Of(view, only.Series));
        return One([.. developments.Select((d, i) =>
            SeriesSentences.Among(d, Phrase.Of(view, d.Series), i > 0 && d.Newest.Period == developments[i - 1].Newest.Period))]);
    }

    private static Narrative One(IReadOnlyList<Narrative> several) =>
        several[0].And(DanishText.Sentences(several.Skip(1).Select(s => s.Text)));

    private Narrative And(string more) => this with { More = DanishText.Sentences(More, more) };
}
