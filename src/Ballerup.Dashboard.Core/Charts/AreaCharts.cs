using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>The own area in front of others: of those chosen, or of how all municipalities lie.</summary>
public static class AreaCharts
{
    public const string Highest = "Højeste";
    public const string UpperQuartile = "Øvre kvartil";
    public const string Median = "Median";
    public const string LowerQuartile = "Nedre kvartil";
    public const string Lowest = "Laveste";

    /// <summary>The place of the upper quartile among the lines, which the band goes up to.</summary>
    private const int Upper = 2;

    /// <summary>Null where it would be one point each, or there is nothing chosen.</summary>
    public static ChartSpec? OfChosen(AreaComparison compared) => compared.Chosen.Count == 0 ? null : Lines(
        compared,
        AreaSentence.OfChosen(compared),
        DanishText.Join([.. compared.Drawn.Select(AreaSentence.InText)]),
        [.. compared.Drawn.Select(a => ChartSeries.Of(a.Name, compared.CellsOf(a)))]);

    /// <summary>
    /// Null where it would be one point each, or there are too few municipalities. Six lines, whose dashes and points in charts.js are the
    /// same below the median as above it.
    /// </summary>
    public static ChartSpec? OfSpread(AreaComparison compared) => !compared.HasSpread ? null : Lines(
        compared,
        AreaSentence.OfRank(compared),
        $"{compared.Own.Name} blandt {DanishText.Count(compared.Municipalities.Count)} kommuner",
        [
            ChartSeries.Of(compared.Own.Name, compared.OwnCells),
            Of(compared, Highest, s => s.Highest),
            Of(compared, UpperQuartile, s => s.UpperQuartile),
            Of(compared, Median, s => s.Median),
            Of(compared, LowerQuartile, s => s.LowerQuartile) with { BandTo = Upper },
            Of(compared, Lowest, s => s.Lowest),
        ]) is { } chart ? chart with { Highlighted = 0 } : null;

    private static ChartSpec? Lines(AreaComparison compared, Narrative? says, string who, IReadOnlyList<ChartSeries> series)
    {
        if (compared.Periods.Count < 2)
            return null;
        var (measure, periods) = (compared.Measure, compared.Periods);
        var name = compared.Category.Name == Category.Whole
            ? measure.Name : $"{compared.Category.Name}, {DanishText.Uncapitalize(measure.Name)}";
        return new ChartSpec(
            ChartKind.Lines,
            name,
            $"{DanishText.Capitalize(who)}, {periods[0].Text} til {periods[^1].Text}, {(measure.Unit == Unit.Percent ? "pct." : "antal")}",
            says ?? new Narrative($"{name} i flere områder", ""),
            measure.UnitText,
            measure.UnitTextOfOne,
            [.. periods.Select(p => p.Text)],
            [.. periods.Select(p => p.DistanceFrom(periods[0]))],
            series)
        {
            Events = ChartEvents.Of(compared.Table, compared.OwnCells, bars: false),
        };
    }

    private static ChartSeries Of(AreaComparison compared, string name, Func<AreaSpread, decimal> figure) => new(
        name,
        [.. compared.Spreads.Select(s => s is null ? (decimal?)null : figure(s))],
        [.. compared.Spreads.Select(s => s is null ? "–" : compared.Measure.Format(figure(s)))]);
}
