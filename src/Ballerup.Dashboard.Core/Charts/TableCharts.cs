using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>Chooses the charts that fit a table by the shape of its data, never by which table it is.</summary>
public static class TableCharts
{
    /// <summary>More points than this are drawn as a line, unless the reader wants bars.</summary>
    private const int MostBars = 4;

    /// <summary>More bars than this are too narrow to be read beside each other.</summary>
    private const int MostBarsByChoice = 12;

    /// <summary>Fewer points than this are no line.</summary>
    private const int FewestOnLine = 3;

    /// <summary>One chart for each part of the table.</summary>
    public static IReadOnlyList<ChartSpec> Of(TableView view, ChartChoice choice) =>
        [.. TableParts.Of(view, choice.Measure, choice.Series).Select(p => Chart(view, p, choice))];

    /// <summary>
    /// The ways in which series can honestly be drawn in one chart, the one that fits best first. Bars pretend that the time
    /// between them is the same, and are never many; a line takes some points to be one.
    /// </summary>
    public static IReadOnlyList<ChartKind> KindsOf(IReadOnlyList<SeriesView> series)
    {
        if (series.Count > TableParts.MostOneByOne)
            return [ChartKind.Groups];
        var axis = series[0].Cells;
        if (series.Count > 1 || axis.Count > MostBarsByChoice)
            return [ChartKind.Lines];
        var positions = Positions(axis);
        var even = positions.Zip(positions.Skip(1), (a, b) => b - a).Distinct().Count() <= 1;
        return axis.Count > MostBars
            ? even ? [ChartKind.Lines, ChartKind.Bars] : [ChartKind.Lines]
            : axis.Count >= FewestOnLine ? [ChartKind.Bars, ChartKind.Lines] : [ChartKind.Bars];
    }

    /// <summary>The small chart beside a key figure: its series with all its points.</summary>
    /// <param name="label">What the key figure is, in words that stand alone.</param>
    public static ChartSpec OfKeyFigure(string label, Development key) =>
        Simple(key.Table, [key.Series], label, Narrative.Of(label, key), wanted: null) with { Targets = [] };

    private static ChartSpec Chart(TableView view, IReadOnlyList<SeriesView> series, ChartChoice choice)
    {
        // Where the table is broken down and counts one thing, its caption says more than the measure's name.
        var name = view.Series.Select(s => s.Measure).Distinct().Count() == 1 && series.Count > 1
            ? DanishText.Capitalize(view.Table.Caption)
            : DanishText.Join([.. series.Select(s => s.Measure).Distinct().Select(m => m.Name)]);
        var says = Narrative.Of(view, series);
        if (series.Count > TableParts.MostOneByOne)
            return Groups(view, series, name, says, choice.Highlighted);
        var chart = Simple(view, series, name, says, choice.Kind);
        if (series.Count > 1 && choice.Highlighted is { } one && series.ToList().IndexOf(one) is >= 0 and var place)
            chart = chart with { Highlighted = place };
        return choice.As switch
        {
            ShownAs.Index when DerivedFigures.IndexBase(view, series) is { } from => AsIndex(chart, view, series, from),
            ShownAs.Change when DerivedFigures.HasChanges(view, series) => AsChange(chart, view, series),
            _ => chart,
        };
    }

    private static ChartSpec Simple(TableView view, IReadOnlyList<SeriesView> series, string name, Narrative says, ChartKind? wanted)
    {
        var axis = series[0].Cells;
        var kinds = KindsOf(series);
        var bars = (wanted is { } kind && kinds.Contains(kind) ? kind : kinds[0]) == ChartKind.Bars;
        return new ChartSpec(
            bars ? ChartKind.Bars : ChartKind.Lines,
            name,
            $"{Where(view)}, {UnitOf(series[0].Measure)}",
            says,
            series[0].Measure.UnitText,
            series[0].Measure.UnitTextOfOne,
            [.. axis.Select(c => c.Period.Text)],
            bars ? null : Positions(axis),
            [.. series.Select(s => ChartSeries.Of(SeriesName(s), s.Cells))])
        {
            Events = ChartEvents.Of(view.Table, axis, bars),
            Targets = [.. series.SelectMany((s, i) => Target(view, s, i, named: series.Count > 1))],
        };
    }

    private static List<int> Positions(IReadOnlyList<Cell> axis) => [.. axis.Select(c => c.Period.DistanceFrom(axis[0].Period))];

    /// <summary>Index numbers are a development, so they are lines however few they are.</summary>
    private static ChartSpec AsIndex(ChartSpec chart, TableView view, IReadOnlyList<SeriesView> series, Period from) => chart with
    {
        Kind = ChartKind.Lines,
        As = ShownAs.Index,
        Subtitle = $"{Where(view)}, indeks ({from.Text} = 100)",
        Unit = "",
        UnitOfOne = "",
        Positions = Positions(series[0].Cells),
        Series = [.. series.Select(s => Derived(s, DerivedFigures.Index(s, from), v => DanishNumber.Format(v, 1), 1))],
        Events = ChartEvents.Of(view.Table, series[0].Cells, bars: false),
        Targets = [],
    };

    private static ChartSpec AsChange(ChartSpec chart, TableView view, IReadOnlyList<SeriesView> series)
    {
        var measure = series[0].Measure;
        return chart with
        {
            As = ShownAs.Change,
            Subtitle = $"{Where(view)}, ændring fra samme periode året før, {(measure.Unit == Unit.Percent ? "procentpoint" : "antal")}",
            Unit = measure.Unit == Unit.Percent ? "procentpoint" : chart.Unit,
            UnitOfOne = measure.Unit == Unit.Percent ? "procentpoint" : chart.UnitOfOne,
            Series = [.. series.Select(s => Derived(
                s, [.. DerivedFigures.Changes(view, s).Select(c => c?.Difference)], v => DanishNumber.FormatSigned(v, measure.Decimals),
                measure.Decimals))],
            Targets = [],
        };
    }

    private static ChartSeries Derived(SeriesView series, IReadOnlyList<decimal?> values, Func<decimal, string> format,
        int decimals) => new(
        SeriesName(series),
        [.. values.Select(v => v is { } known ? DanishNumber.Round(known, decimals) : (decimal?)null)],
        [.. values.Select(v => v is { } known ? format(known) : "–")]);

    /// <summary>Categories by their newest value, largest first; totals are in the table.</summary>
    private static ChartSpec Groups(TableView view, IReadOnlyList<SeriesView> series, string name, Narrative says, SeriesView? highlighted)
    {
        var shown = TableParts.SideBySide(series)
            .OrderByDescending(s => s.Cells[^1].Value ?? decimal.MinValue)
            .ToList();
        var measure = series[0].Measure;
        return new ChartSpec(
            ChartKind.Groups,
            name,
            $"{Where(view)}, {UnitOf(measure)}",
            says,
            measure.UnitText,
            measure.UnitTextOfOne,
            [.. shown.Select(s => s.Category.Name)],
            null,
            [.. view.Periods.Select((p, i) => ChartSeries.Of(p.Text, [.. shown.Select(s => s.Cells[i])]))])
        {
            Highlighted = highlighted is not null && shown.IndexOf(highlighted) is >= 0 and var place ? place : null,
            Targets = [.. shown.SelectMany((s, i) => Target(view, s, i, named: true))],
        };
    }

    /// <summary>The target that the newest figure is held against, or the last one when all are past.</summary>
    /// <param name="named">Whether it takes the series' name to know whose it is.</param>
    private static IEnumerable<ChartTarget> Target(TableView view, SeriesView series, int at, bool named)
    {
        var set = view.Targets.Where(t => t.Category == series.Category && t.Measure == series.Measure).ToList();
        if ((set.Find(t => t.Period >= series.Cells[^1].Period) ?? set.LastOrDefault()) is { } target)
            yield return new ChartTarget(at, target.Value,
                $"Målsætning {target.Period.Text}{(named ? $", {SeriesName(series)}" : "")}: {target.Measure.Format(target.Value)}");
    }

    /// <summary>"Ballerup Kommune, jun 2018 til jun 2020".</summary>
    private static string Where(TableView view) => $"{view.Area.Name}, {view.Periods[0].Text} til {view.Periods[^1].Text}";

    private static string UnitOf(Measure measure) => measure.Unit == Unit.Percent ? "pct." : "antal";

    private static string SeriesName(SeriesView series) =>
        series.Category.Name == Category.Whole ? series.Measure.Name : series.Category.Name;
}
