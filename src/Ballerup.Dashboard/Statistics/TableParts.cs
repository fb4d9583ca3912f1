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
    public static IReadOnlyList<IReadOnlyList<SeriesView>> Of(TableView view, Measure? chosen = null)
    {
        var series = view.Series.Where(s => s.Cells.Any(c => c.Value is not null)).ToList();
        var measures = Choices(view);
        if (measures.Count > 0)
            series = series.FindAll(s => s.Measure == (chosen ?? measures[0]));
        return [.. series
            .GroupBy(s => (s.Measure.Unit, s.Measure.Counted, s.Measure.Decimals))
            .OrderByDescending(g => g.Key.Unit) // percentages, which the goals are about, before what they are of
            .Select(g => g.ToList())];
    }

    /// <summary>The measures to choose between; none where all are drawn.</summary>
    public static IReadOnlyList<Measure> Choices(TableView view)
    {
        var measures = view.Series.Select(s => s.Measure).Distinct().ToList();
        return measures.Count > 1 && view.Series.Count / measures.Count > MostOneByOne ? measures : [];
    }
}
