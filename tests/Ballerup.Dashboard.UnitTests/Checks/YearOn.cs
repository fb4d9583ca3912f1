using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>
/// A year that has not been: each series goes on as it did the last year, so many times. Totals are added up, and the
/// percentages of table 1 computed from the counts and the population of the last year.
/// </summary>
internal static class YearOn
{
    /// <returns>Every figure of the year after each series' last, by its key.</returns>
    public static Dictionary<string, (int Table, decimal Value)> Of(decimal times)
    {
        var found = new Dictionary<string, (int Table, decimal Value)>();
        foreach (var table in SeedDraft.Seed.Tables)
        {
            // Parts before the totals that add them up.
            foreach (var series in table.Series.OrderBy(s => Category(table, s).SumOf.Length).ThenBy(s => Measure(table, s).Order))
            {
                var values = series.Observations.ToDictionary(o => o.Period, o => o.Value!.Value);
                foreach (var (period, value) in values.Where(v => values.ContainsKey(v.Key.YearBefore())
                    && !values.ContainsKey(Later(v.Key))))
                    found[$"{series.Id}/{Later(period)}"] = (table.Number,
                        Next(table, series, Later(period), value, values[period.YearBefore()]));
            }
        }

        decimal Next(Table table, Series series, Period period, decimal value, decimal before)
        {
            var (category, measure) = (Category(table, series), Measure(table, series));
            if (table.Number == 1 && measure.Unit == Unit.Percent)
                return DanishNumber.Round(
                    found[$"{SeriesKey.Of(series.CategoryId, table.Measures[0].Id, series.AreaCode)}/{period}"].Value
                        / Population * 100, 1);
            if (category.IsTotal)
                return category.Parts.Sum(p => found[$"{SeriesKey.Of(p, series.MeasureId, "151")}/{period}"].Value);
            return measure.Unit == Unit.Count
                ? DanishNumber.Round(value * (1 + (times * ((value / before) - 1))), 0)
                : DanishNumber.Round(Math.Clamp(value + (times * (value - before)), 0, 100), 1);
        }
        return found;
    }

    /// <summary>What the last total and its percentage make of it.</summary>
    private const decimal Population = 5955 / 0.196m;

    private static Period Later(Period period) => period.YearBefore().Add(2 * period.StepsFrom(period.YearBefore()));

    private static Category Category(Table table, Series series) => table.Categories.Single(c => c.Id == series.CategoryId);

    private static Measure Measure(Table table, Series series) => table.Measures.Single(m => m.Id == series.MeasureId);
}
