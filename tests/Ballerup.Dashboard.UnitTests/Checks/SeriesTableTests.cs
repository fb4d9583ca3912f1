using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;
using static Ballerup.Dashboard.UnitTests.Checks.Looking;

namespace Ballerup.Dashboard.UnitTests.Checks;

public class SeriesTableTests
{
    private static readonly Measure Second = Tables.Count(order: 3);

    private static SeriesTable Of(Table table, Table? before = null) => SeriesTable.Of(table, before, table);

    private static Table Table(IEnumerable<Category> categories, params Measure[] measures)
    {
        var table = Tables.Table(PeriodsAs.Columns, categories, measures);
        foreach (var category in table.Categories)
            foreach (var measure in measures)
                table = table.With(category, measure, "2020=1");
        return table;
    }

    private static IEnumerable<string> Names(SeriesTable table) => table.Rows.Select(r => r.Name);

    [Fact]
    public void Name_IsTheRow_AndTheMeasureWhereTheRowAloneCouldBeAnothers()
    {
        Assert.Equal(["»Antal 1«", "»Andel 2«"], Names(Of(Table([A, Tables.Retired("væk")], Looking.Count, Percent))));
        Assert.Equal(["»a«", "»a«", "»b«", "»b«"], Names(Of(Table([A, B], Looking.Count, Percent))));
        Assert.Equal(["»a, Antal 1«", "»a, Antal 3«", "»b, Antal 1«", "»b, Antal 3«"],
            Names(Of(Table([A, B], Looking.Count, Second))));
        Assert.Equal(["»a«", "»b«"], Names(Of(Table([A, B], Looking.Count, Second with { Retired = true }))));
    }

    [Fact]
    public void Rows_AreInTheTablesOrder_ThenByArea()
    {
        var table = Table([B, A], Percent, Looking.Count)
            .With(Tables.Of(A, Looking.Count, "101", [new Observation(Period.OfYear(2020), Figure.Parse("1"))]));
        Assert.Equal(["a 1 101", "a 1 151", "a 2 151", "b 1 151", "b 2 151"],
            Of(table).Rows.Select(r => $"{r.Category.Name} {r.Measure.Order} {r.Series.AreaCode}"));
        Assert.Equal([Looking.Count, Percent], Of(table).Measures);
    }

    [Fact]
    public void Pair_IsACountAndAPercentage_AndNothingElse()
    {
        Assert.Equal((Looking.Count, Percent), Of(Table([A], Percent, Looking.Count)).Pair);
        Assert.Equal((Looking.Count, Percent), Of(Table([A], Percent, Looking.Count, Second with { Retired = true })).Pair);
        Assert.Null(Of(Table([A], Looking.Count, Second)).Pair);
        Assert.Null(Of(Table([A], Looking.Count, Percent, Second)).Pair);
        Assert.Null(Of(Table([A], Looking.Count)).Pair);
    }

    [Fact]
    public void Find_GivesARetiredOneToo_WhichIsNoRow()
    {
        var retired = Tables.Retired("væk");
        var table = Of(Table([A, retired], Looking.Count, Percent));
        Assert.Equal(retired, table.Find(retired.Id, Percent.Id, "151")!.Category);
        Assert.DoesNotContain(table.Rows, r => r.Category == retired);
        Assert.Equal(Percent, table.Beside(table.Rows[0], Percent)!.Measure);
        Assert.Null(table.Find(A.Id, Percent.Id, "101"));
    }

    [Fact]
    public void Stretch_GoesUpWithEachBreak()
    {
        var table = Row(Looking.Count, "2017=1 2018=1 2019=1 2020=1 2021=1").Broken("2018").Broken("2020");
        Assert.Equal([0, 1, 1, 2, 2], Of(table).Rows[0].Figures.Select(f => f.Stretch));
        Assert.All(Of(Row(Looking.Count, "2017=1 2018=1")).Rows[0].Figures, f => Assert.Equal(0, f.Stretch));
    }

    [Fact]
    public void Typed_IsWhatHasAnotherValueThanPublished()
    {
        var table = Of(Row(Looking.Count, "2016=1 2017=2 2018=missing 2019=4 2020=missing"), Row(Looking.Count, "2016=1 2017=3 2020=5"));
        Assert.Equal(["2017", "2019", "2020"], table.Rows[0].Figures.Where(f => f.Typed).Select(f => f.Period.Text));
    }

    [Fact]
    public void Figures_ThatWereTakenBack_AreNotThere() =>
        Assert.Equal(["2018"], Of(Row(Looking.Count, "2018=missing 2019=")).Rows[0].Figures.Select(f => f.Period.Text));

    [Theory]
    [InlineData("1971", "1.971", "1.971,0\u00A0pct.")]
    [InlineData("2.05", "2,05", "2,05\u00A0pct.")]
    public void Text_HasAllItsDecimals_AndThePercent(string value, string count, string percent)
    {
        var number = Figure.Parse(value).Value!.Value;
        Assert.Equal((count, percent),
            (Of(Row(Looking.Count, "2020=1")).Rows[0].Text(number), Of(Row(Percent, "2020=1")).Rows[0].Text(number)));
    }

    [Fact]
    public void Smallest_IsAUnitOfTheLastDecimal() =>
        Assert.Equal((1, 0.1m), (Of(Row(Looking.Count, "2020=1")).Rows[0].Smallest, Of(Row(Percent, "2020=1")).Rows[0].Smallest));
}
