namespace Ballerup.Dashboard.Statistics;

/// <summary>What a chart shows of its series: the figures, index numbers, or the change over a year.</summary>
public enum ShownAs { Figures, Index, Change }

/// <summary>What is worked out for every period of a series, never across a series break.</summary>
public static class DerivedFigures
{
    /// <summary>
    /// The period that is 100: the first after the last series break in which every series has a figure above zero. Null when
    /// there is none before the newest period.
    /// </summary>
    public static Period? IndexBase(TableView view, IReadOnlyList<SeriesView> series)
    {
        var broken = view.Table.BreakBefore(view.Periods[^1]);
        return view.Periods.SkipLast(1)
            .Where(p => broken is null || p >= broken.Period)
            .Where(p => series.All(s => s.Cells.Any(c => c.Period == p && c.Value is not null && Comparison.Published(c) > 0)))
            .Select(p => (Period?)p).FirstOrDefault();
    }

    /// <summary>In per cent of the figure in the base period, unrounded; null before it and where there is no figure.</summary>
    public static IReadOnlyList<decimal?> Index(SeriesView series, Period from)
    {
        var whole = Comparison.Published(series.Cells.Single(c => c.Period == from));
        return [.. series.Cells.Select(c => c.Period < from || c.Value is null ? null : (decimal?)(Comparison.Published(c) / whole * 100))];
    }

    /// <summary>Whether any figure can be held against one of a year before.</summary>
    public static bool HasChanges(TableView view, IReadOnlyList<SeriesView> series) =>
        series.Any(s => Changes(view, s).Any(c => c is not null));

    /// <summary>Each figure against the one of the same period a year before; null where the two can't be compared.</summary>
    public static IReadOnlyList<Comparison?> Changes(TableView view, SeriesView series) =>
        [.. series.Cells.Select(now => now.Value is not null
            && series.Cells.FirstOrDefault(c => c.Period == now.Period.YearBefore()) is { Value: not null } then
            && view.Table.BreakBefore(then.Period) == view.Table.BreakBefore(now.Period) ? new Comparison(then, now) : null)];
}
