using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>Chooses the charts that fit a table by the shape of its data, never by which table it is.</summary>
public static class TableCharts
{
    /// <summary>More points than this are a line; fewer would pretend to be a development.</summary>
    private const int MostBars = 4;

    /// <summary>One chart for each part of the table, of the chosen measure where there is a choice.</summary>
    public static IReadOnlyList<ChartSpec> Of(TableView view, Measure? chosen = null) =>
        [.. TableParts.Of(view, chosen).Select(p => Chart(view, p))];

    /// <summary>The small chart beside a key figure: its series with all its points.</summary>
    /// <param name="label">What the key figure is, in words that stand alone.</param>
    public static ChartSpec OfKeyFigure(string label, Development key) => Simple(key.Table, [key.Series], label, Statement.Of(label, key));

    private static ChartSpec Chart(TableView view, IReadOnlyList<SeriesView> series)
    {
        // Where the table is broken down and counts one thing, its caption says more than the measure's name.
        var name = view.Series.Select(s => s.Measure).Distinct().Count() == 1 && series.Count > 1
            ? DanishText.Capitalize(view.Table.Caption)
            : DanishText.Join([.. series.Select(s => s.Measure).Distinct().Select(m => m.Name)]);
        var says = Statement.Of(view, series);
        return series.Count > TableParts.MostOneByOne ? Groups(view, series, name, says) : Simple(view, series, name, says);
    }

    private static ChartSpec Simple(TableView view, IReadOnlyList<SeriesView> series, string name, Statement says)
    {
        var axis = series[0].Cells;
        var bars = series.Count == 1 && axis.Count <= MostBars;
        return new ChartSpec(
            bars ? ChartKind.Bars : ChartKind.Lines,
            name,
            Subtitle(view, series[0].Measure),
            says,
            series[0].Measure.UnitText,
            series[0].Measure.UnitTextOfOne,
            [.. axis.Select(c => c.Period.Text)],
            bars ? null : [.. axis.Select(c => c.Period.StartMonth - axis[0].Period.StartMonth)],
            [.. series.Select(s => ChartSeries.Of(SeriesName(s), s.Cells))]);
    }

    /// <summary>Categories by their newest value, largest first; totals are in the table and would dwarf their parts here.</summary>
    private static ChartSpec Groups(TableView view, IReadOnlyList<SeriesView> series, string name, Statement says)
    {
        var parts = series.Where(s => !s.Category.IsTotal).ToList();
        var shown = (parts.Count > 0 ? parts : series)
            .OrderByDescending(s => s.Cells[^1].Value ?? decimal.MinValue)
            .ToList();
        var measure = series[0].Measure;
        return new ChartSpec(
            ChartKind.Groups,
            name,
            Subtitle(view, measure),
            says,
            measure.UnitText,
            measure.UnitTextOfOne,
            [.. shown.Select(s => s.Category.Name)],
            null,
            [.. view.Periods.Select((p, i) => ChartSeries.Of(p.Text, [.. shown.Select(s => s.Cells[i])]))]);
    }

    /// <summary>"Ballerup Kommune, jun 2018 til jun 2020, pct."</summary>
    private static string Subtitle(TableView view, Measure measure) =>
        $"{view.Area.Name}, {view.Periods[0].Text} til {view.Periods[^1].Text}" + (measure.Unit == Unit.Percent ? ", pct." : ", antal");

    private static string SeriesName(SeriesView series) =>
        series.Category.Name == Category.Whole ? series.Measure.Name : series.Category.Name;
}
