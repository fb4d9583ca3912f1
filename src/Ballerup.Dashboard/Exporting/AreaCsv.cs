using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// A comparison of areas for Danish Excel: a line for each period with the own figure, those of the chosen areas and, where there are
/// municipalities enough, how they lie; an empty line, and then what has to be known of it.
/// </summary>
public static class AreaCsv
{
    public static Task WriteAsync(EditionView edition, AreaComparison compared, Stream to, CancellationToken cancellation) =>
        DanishCsv.WriteAsync(Figures(compared).Append("").Concat(Around(edition, compared).Select(n => DanishCsv.Line(n.Label, n.Text))),
            to, cancellation);

    private static IEnumerable<string> Figures(AreaComparison compared)
    {
        Area[] areas = [compared.Own, .. compared.Chosen];
        string[] spread = compared.HasSpread
            ? [AreaCharts.Lowest, AreaCharts.LowerQuartile, AreaCharts.Median, AreaCharts.UpperQuartile, AreaCharts.Highest, "Nummer",
                "Delt med", "Kommuner med tal"]
            : [];
        yield return DanishCsv.Line(["Periode", .. areas.Select(a => a.Name), .. spread]);
        for (var i = 0; i < compared.Periods.Count; i++)
        {
            var at = i;
            yield return DanishCsv.Joined(
            [
                DanishCsv.Text(compared.Periods[at].Text),
                .. areas.Select(a => DanishCsv.Figure(compared.CellsOf(a)[at])),
                .. compared.HasSpread ? Spread(compared.Spreads[at], compared.Ranks[at], compared.Measure.Decimals) : [],
            ]);
        }
    }

    private static string[] Spread(AreaSpread? spread, AreaRank? rank, int decimals)
    {
        decimal?[] five = [spread?.Lowest, spread?.LowerQuartile, spread?.Median, spread?.UpperQuartile, spread?.Highest];
        int?[] counts = [rank?.Number, rank?.Sharing, spread?.Count];
        return [.. five.Select(f => f is { } known ? DanishCsv.Number(known, decimals) : ""),
            .. counts.Select(c => c is { } known ? DanishCsv.Number(known, 0) : "")];
    }

    private static IEnumerable<(string Label, string Text)> Around(EditionView edition, AreaComparison compared)
    {
        var table = compared.Table;
        yield return ("Titel", TableFacts.Title(edition, table));
        if (compared.Category.Name != Category.Whole)
            yield return ("Række", compared.Category.Name);
        yield return ("Måltal", compared.Measure.Name);
        if (AreaSentence.OfChosen(compared) is { } chosen)
            yield return ("Sammenligning", chosen.Text);
        if (AreaSentence.OfRank(compared) is { } rank)
            yield return ("Placering", rank.Text);
        if (compared.HasSpread)
            yield return ("Opgørelse", AreaSentence.Definition);
        foreach (var line in TableFacts.Lines(table.Notes))
            yield return ("Note", line);
        foreach (var note in TableRemarks.OfCells(compared))
            yield return ("Note til tal", note);
        foreach (var happened in TableRemarks.OfEvents(table))
            yield return ("Hændelse", happened);
        foreach (var area in compared.Chosen.Prepend(compared.Own))
            foreach (var (status, label) in ((ObservationStatus, string)[])[(ObservationStatus.Provisional, "Foreløbige tal"),
                (ObservationStatus.Estimated, "Skønnede tal")])
                if (compared.CellsOf(area).Where(c => c.Status == status).Select(c => c.Period.InWords).ToList() is { Count: > 0 } periods)
                    yield return (label, $"{area.Name}: {DanishText.Join(periods)}");
        foreach (var mark in Marks(compared))
            yield return ("Tegn", mark);
        foreach (var fact in TableFacts.Origin(table))
            yield return fact;
    }

    private static IEnumerable<string> Marks(AreaComparison compared) => compared.Chosen.Prepend(compared.Own)
        .SelectMany(compared.CellsOf).Where(c => c.Value is null).Select(c => Cell.Explain(c.Status)).OfType<string>().Distinct();
}
