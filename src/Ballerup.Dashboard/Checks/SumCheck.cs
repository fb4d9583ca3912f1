using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A total is the sum of its parts: exactly for counts; for percentages within what rounding can do, half a unit of the
/// last decimal for each part and for the total. Only totals that say what they add up are looked at.
/// </summary>
public static class SumCheck
{
    public static IEnumerable<Finding> Of(Table table)
    {
        var series = table.Series.ToDictionary(s => (s.CategoryId, s.MeasureId, s.AreaCode));
        return
            from total in table.Categories
            where total.IsTotal
            from of in table.Series.Where(s => s.CategoryId == total.Id)
            let measure = table.Measures.Single(m => m.Id == of.MeasureId)
            let parts = total.Parts.Select(p => series.GetValueOrDefault((p, of.MeasureId, of.AreaCode))).ToList()
            from observation in of.Observations.OrderBy(o => o.Period)
            let message = Look(total, measure, observation, parts)
            where message is not null
            select new Finding("sum", Severity.Error, of.Id, observation.Period, message);
    }

    private static string? Look(Category total, Measure measure, Observation observation, List<Series?> parts)
    {
        var values = parts.ConvertAll(p => p?.Observations.Find(o => o.Period == observation.Period)?.Value);
        // A part without a value leaves nothing to compare with.
        if (observation.Value is not { } value || values.Exists(v => v is null))
            return null;
        var sum = values.Sum(v => v!.Value);
        var half = 0.5m;
        for (var i = 0; i < measure.Decimals; i++)
            half /= 10;
        var tolerance = measure.Unit == Unit.Percent ? half * (values.Count + 1) : 0;
        return Math.Abs(sum - value) <= tolerance
            ? null
            : $"»{total.Name}« er {measure.Format(value)} i {observation.Period.InWords}, men delene giver {DanishNumber.Format(sum, measure.Decimals)}.";
    }
}
