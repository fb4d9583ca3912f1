using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

/// <summary>Small tables made for a test.</summary>
internal static class Tables
{
    public static Area Ballerup { get; } = new() { Code = "151", Name = "Ballerup Kommune", Own = true };

    public static Measure Count(GoodDirection good = GoodDirection.Neither, int order = 1) =>
        new() { Id = $"9/antal{order}", TableNumber = 9, Name = $"Antal {order}", Unit = Unit.Count, Good = good, Counted = "personer", Order = order };

    public static Measure Percent(GoodDirection good = GoodDirection.Neither, int order = 2) =>
        new() { Id = $"9/andel{order}", TableNumber = 9, Name = $"Andel {order}", Unit = Unit.Percent, Decimals = 1, Good = good, Order = order };

    public static Category Category(string name, int order, string sumOf = "") =>
        new() { Id = $"9/{name}", TableNumber = 9, Name = name, Order = order, SumOf = sumOf };

    public static Category Retired(string name)
    {
        var category = Category(name, 9);
        category.Retired = true;
        return category;
    }

    public static Table Table(PeriodsAs periodsAs, IEnumerable<Category> categories, params Measure[] measures)
    {
        var table = new Table { Number = 9, Caption = "en tabel", PeriodsAs = periodsAs };
        table.Categories.AddRange(categories);
        table.Measures.AddRange(measures);
        return table;
    }

    /// <summary>Figures by period: "2019=1", "2020=missing".</summary>
    public static Table With(this Table table, Category category, Measure measure, params string[] figures)
    {
        var series = new Series
        {
            Id = Series.IdOf(category.Id, measure.Id, Ballerup.Code),
            TableNumber = 9,
            CategoryId = category.Id,
            MeasureId = measure.Id,
            AreaCode = Ballerup.Code,
        };
        series.Observations.AddRange(figures.Select(f => f.Split('='))
            .Select(f => new Observation { SeriesId = series.Id, Period = Period.Parse(f[0]), Figure = f[1] }));
        table.Series.Add(series);
        return table;
    }
}
