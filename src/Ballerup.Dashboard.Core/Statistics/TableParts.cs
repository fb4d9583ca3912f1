namespace Ballerup.Dashboard.Statistics;

/// <summary>The series of a table that are drawn in one chart and told together, by the shape of its data.</summary>
public static class TableParts
{
    /// <summary>More series than this can't be told apart as lines, nor read one by one.</summary>
    public const int MostOneByOne = 4;

    /// <summary>
    /// One part for each unit, since one axis can't carry two. Where a table counts many categories in several measures, these are a
    /// choice, and there is only the chosen one, or else the first.
    /// </summary>
    /// <param name="only">The series to show; all of them when it is empty.</param>
    public static IReadOnlyList<IReadOnlyList<SeriesView>> Of(TableView view, Measure? chosen = null,
        IReadOnlyList<SeriesView>? only = null) =>
        [.. (only is { Count: > 0 } ? only : Known(view, chosen))
            .GroupBy(s => (s.Measure.Unit, s.Measure.Counted, s.Measure.Decimals))
            .OrderByDescending(g => g.Key.Unit) // percentages, which the goals are about, before what they are of
            .Select(g => g.ToList())];

    /// <summary>The series with a figure to draw; of the chosen measure where there is a choice.</summary>
    public static IReadOnlyList<SeriesView> Known(TableView view, Measure? chosen = null)
    {
        var measures = Choices(view);
        return [.. view.Series.Where(s => s.Cells.Any(c => c.Value is not null)
            && (measures.Count == 0 || s.Measure == (chosen ?? measures[0])))];
    }

    /// <summary>Those that many series are told and drawn by: without totals, which would dwarf their parts.</summary>
    public static IReadOnlyList<SeriesView> SideBySide(IReadOnlyList<SeriesView> series) =>
        series.Where(s => !s.Category.IsTotal).ToList() is { Count: > 0 } parts ? parts : series;

    /// <summary>The measures to choose between; none where all are drawn.</summary>
    public static IReadOnlyList<Measure> Choices(TableView view)
    {
        var measures = view.Series.Select(s => s.Measure).Distinct().ToList();
        return measures.Count > 1 && view.Series.Count / measures.Count > MostOneByOne ? measures : [];
    }
}
