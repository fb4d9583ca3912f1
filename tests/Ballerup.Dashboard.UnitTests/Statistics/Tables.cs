using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

/// <summary>Small tables made for a test.</summary>
internal static class Tables
{
    public static Area Ballerup { get; } = new() { Code = "151", Name = "Ballerup Kommune", Own = true };

    public static Measure Count(GoodDirection good = GoodDirection.Neither, int order = 1) =>
        new()
        {
            Id = $"9/antal{order}",
            TableNumber = 9,
            Name = $"Antal {order}",
            Unit = Unit.Count,
            Good = good,
            Counted = "personer",
            Order = order
        };

    public static Measure Percent(GoodDirection good = GoodDirection.Neither, int order = 2) =>
        new()
        {
            Id = $"9/andel{order}",
            TableNumber = 9,
            Name = $"Andel {order}",
            Unit = Unit.Percent,
            Decimals = 1,
            Good = good,
            Order = order
        };

    public static Category Category(string name, int order, string sumOf = "") =>
        new() { Id = $"9/{name}", TableNumber = 9, Name = name, Order = order, SumOf = sumOf };

    public static Category Retired(string name) => Category(name, 9) with { Retired = true };

    public static Table Table(PeriodsAs periodsAs, IEnumerable<Category> categories, params Measure[] measures) =>
        new() { Number = 9, Caption = "en tabel", PeriodsAs = periodsAs, Categories = [.. categories], Measures = [.. measures] };

    /// <summary>Figures by period: "2019=1", "2020=missing".</summary>
    public static Table With(this Table table, Category category, Measure measure, params string[] figures) =>
        table.With(Of(category, measure, Ballerup.Code,
            figures.Select(f => f.Split('=')).Select(f => new Observation(Period.Parse(f[0]), Figure.Parse(f[1])))));

    /// <summary>With another series, or the same one as it is now.</summary>
    public static Table With(this Table table, Series series) => table with { Figures = table.Figures.With([series]) };

    public static Table With(this Table table, params Annotation[] events) =>
        table with { Annotations = table.Annotations.AddRange(events) };

    public static Series Of(Category category, Measure measure, string area, IEnumerable<Observation> figures) => new()
    {
        Id = SeriesKey.Of(category, measure, area),
        TableNumber = 9,
        CategoryId = category.Id,
        MeasureId = measure.Id,
        AreaCode = area,
        Observations = [.. figures.OrderBy(f => f.Period)],
    };
}
