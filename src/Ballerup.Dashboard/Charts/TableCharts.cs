using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>Chooses the charts that fit a table by the shape of its data, never by which table it is.</summary>
public static class TableCharts
{
    /// <summary>More points than this are a line; fewer would pretend to be a development.</summary>
    private const int MostBars = 4;

    /// <summary>More lines than this can't be told apart.</summary>
    private const int MostLines = 4;

    /// <summary>
    /// One chart for each unit, since one axis can't carry two. Where a table counts many categories in several
    /// measures, these are a choice, and only the chosen one is drawn.
    /// </summary>
    public static IReadOnlyList<ChartSpec> Of(TableView view, Measure? chosen = null)
    {
        var series = view.Series.Where(s => s.Cells.Any(c => c.Value is not null)).ToList();
        var measures = Choices(view);
        if (measures.Count > 0)
            series = series.FindAll(s => s.Measure == (chosen ?? measures[0]));
        return [.. series
            .GroupBy(s => (s.Measure.Unit, s.Measure.Counted, s.Measure.Decimals))
            .OrderByDescending(g => g.Key.Unit) // percentages, which the goals are about, before what they are of
            .Select(g => Chart(view, [.. g]))];
    }

    /// <summary>The measures to choose between; none where all are drawn.</summary>
    public static IReadOnlyList<Measure> Choices(TableView view)
    {
        var measures = view.Series.Select(s => s.Measure).Distinct().ToList();
        return measures.Count > 1 && view.Series.Count / measures.Count > MostLines ? measures : [];
    }

    /// <summary>The small chart beside a key figure: its series with all its points.</summary>
    public static ChartSpec OfKeyFigure(string name, KeyFigure key) => Simple(key.Table, [key.Series], name);

    private static ChartSpec Chart(TableView view, List<SeriesView> series)
    {
        // Where the table is broken down and counts one thing, its caption says more than the measure's name.
        var name = view.Series.Select(s => s.Measure).Distinct().Count() == 1 && series.Count > 1
            ? DanishText.Capitalize(view.Table.Caption)
            : DanishText.Join([.. series.Select(s => s.Measure).Distinct().Select(m => m.Name)]);
        if (series.Count > MostLines)
            return Groups(view, series, name);
        return Simple(view, series, name);
    }

    private static ChartSpec Simple(TableView view, List<SeriesView> series, string name)
    {
        var axis = series[0].Cells;
        var bars = series.Count == 1 && axis.Count <= MostBars;
        return new ChartSpec(
            bars ? ChartKind.Bars : ChartKind.Lines,
            name,
            Subtitle(view, series[0].Measure),
            string.Join(" ", series.Select(s => Told(view.Table, s, series.Count > 1 ? SeriesName(s) : name))),
            series[0].Measure.UnitText,
            [.. axis.Select(c => c.Period.Text)],
            bars ? null : [.. axis.Select(c => c.Period.StartMonth - axis[0].Period.StartMonth)],
            [.. series.Select(s => ChartSeries.Of(SeriesName(s), s.Cells))]);
    }

    /// <summary>Categories by their newest value, largest first; totals are in the table and would dwarf their parts here.</summary>
    private static ChartSpec Groups(TableView view, List<SeriesView> series, string name)
    {
        var parts = series.FindAll(s => !s.Category.IsTotal);
        var shown = (parts.Count > 0 ? parts : series)
            .OrderByDescending(s => s.Cells[^1].Value ?? decimal.MinValue)
            .ToList();
        var measure = series[0].Measure;
        var largest = shown[0];
        return new ChartSpec(
            ChartKind.Groups,
            name,
            Subtitle(view, measure),
            $"Sammenligning af {shown.Count} rækker i {DanishText.Join([.. view.Periods.Select(p => p.InWords)])}. "
                + (largest.Cells[^1].Value is null ? "" : $"Størst i {view.Periods[^1].InWords} er {largest.Category.Name}: {With(largest.Cells[^1]).TrimEnd('.')}."),
            measure.UnitText,
            [.. shown.Select(s => s.Category.Name)],
            null,
            [.. view.Periods.Select((p, i) => ChartSeries.Of(p.Text, [.. shown.Select(s => s.Cells[i])]))]);
    }

    /// <summary>"Ballerup Kommune, jun 2018 til jun 2020, pct."</summary>
    private static string Subtitle(TableView view, Measure measure) =>
        $"{view.Area.Name}, {view.Periods[0].Text} til {view.Periods[^1].Text}" + (measure.Unit == Unit.Percent ? ", pct." : ", antal");

    private static string SeriesName(SeriesView series) =>
        series.Category.Name == Category.Whole ? series.Measure.Name : series.Category.Name;

    /// <summary>"»Andel beskæftigede« steg fra 45,2 pct. i august 2018 til 48,7 pct. i august 2020. Højest var …"</summary>
    private static string Told(Table table, SeriesView series, string name)
    {
        var known = series.Cells.Where(c => c.Value is not null).ToList();
        if (table.BreakBefore(known[^1].Period) is { } broken && broken.Period > known[0].Period)
            return $"{Told(known.FindAll(c => c.Period >= broken.Period), name)} Tal fra før {broken.Period.InWords} kan ikke sammenlignes med dem på grund af et databrud.";
        return Told(known, name);
    }

    private static string Told(List<Cell> known, string name)
    {
        var (first, last) = (known[0], known[^1]);
        var subject = $"»{name}«";
        if (known.Count == 1)
            return $"{subject} er {With(first)} i {first.Period.InWords}.";
        var told = last.Value == first.Value
            ? $"{subject} var {With(first)} både i {first.Period.InWords} og i {last.Period.InWords}."
            : $"{subject} {(last.Value > first.Value ? "steg" : "faldt")} fra {With(first)} i {first.Period.InWords} til {With(last)} i {last.Period.InWords}.";
        if (known.Count <= MostBars)
            return told;
        var (high, low) = (known.MaxBy(c => c.Value)!, known.MinBy(c => c.Value)!);
        return $"{told} Højest var {With(high)} i {high.Period.InWords}, lavest {With(low)} i {low.Period.InWords}.";
    }

    private static string With(Cell cell) => cell.Measure.FormatWithUnit(cell.Value ?? 0);
}
