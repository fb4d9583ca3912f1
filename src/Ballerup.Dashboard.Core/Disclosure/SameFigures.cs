using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>One row and measure of a table, over all areas and periods.</summary>
internal sealed record Figures(Table Table, Category Category, Measure Measure)
{
    /// <summary>As both tables would write it.</summary>
    public (string Row, string Measure, int Decimals) Name =>
        (Category.Name.ToUpperInvariant(), Measure.Name.ToUpperInvariant(), Measure.Decimals);

    public bool Has(string areaCode, Period period) => Series(areaCode)?.At(period) is { Figure.IsNone: false };

    public Series? Series(string areaCode) => Table.Figures.Series.GetValueOrDefault(SeriesKey.Of(Category, Measure, areaCode));
}

/// <summary>
/// Figures that two tables both have: the row and the measure are called the same, and wherever both have a number it is the same one.
/// </summary>
internal static class SameFigures
{
    /// <summary>The tables that could share a figure with one of these, by names alone, so that no figures are read; they too.</summary>
    public static IReadOnlyList<Table> Sharing(IEnumerable<Table> tables, IReadOnlySet<int> with)
    {
        var left = tables.Select(t => (Table: t, Names: Of(t).Select(f => f.Name).ToHashSet())).ToList();
        var found = left.FindAll(t => with.Contains(t.Table.Number));
        left.RemoveAll(found.Contains);
        for (var i = 0; i < found.Count; i++)
        {
            var next = left.FindAll(t => t.Names.Overlaps(found[i].Names));
            found.AddRange(next);
            left.RemoveAll(next.Contains);
        }
        return [.. found.Select(t => t.Table).OrderBy(t => t.Number)];
    }

    public static IReadOnlyList<(Figures One, Figures Other)> In(IReadOnlyList<Table> tables) =>
    [
        .. from figures in tables.SelectMany(Of).GroupBy(f => f.Name)
           from one in figures
           from other in figures
           where one.Table.Number < other.Table.Number && Agree(one, other)
           select (one, other),
    ];

    private static IEnumerable<Figures> Of(Table table) =>
        from category in table.Categories
        where !category.Retired
        from measure in table.Measures
        where measure.Unit == Unit.Count && !measure.Retired
        select new Figures(table, category, measure);

    /// <summary>In at least one period, and nowhere not.</summary>
    private static bool Agree(Figures one, Figures other)
    {
        var alike = 0;
        foreach (var area in one.Table.AreaCodes.Intersect(other.Table.AreaCodes))
        {
            if (one.Series(area) is not { } series || other.Series(area) is not { } others)
                continue;
            foreach (var observation in series.Observations)
            {
                if (observation.Value is not { } value || others.At(observation.Period)?.Value is not { } same)
                    continue;
                if (value != same)
                    return false;
                alike++;
            }
        }
        return alike > 0;
    }
}
