using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class DerivedFiguresTests
{
    private static readonly Measure Counted = Tables.Count();

    private static (TableView View, SeriesView Series) Of(string? breakFrom, params string[] figures)
    {
        var whole = Tables.Category(Category.Whole, 1);
        var table = Tables.Table(PeriodsAs.Rows, [whole], Counted).With(whole, Counted, figures);
        if (breakFrom is not null)
            table = table.With(new Annotation { Id = "9/1", TableNumber = 9, Period = Period.Parse(breakFrom), Break = true });
        var view = TableView.Of(table, Tables.Ballerup);
        return (view, view.Series[0]);
    }

    [Theory]
    [InlineData(null, "2017", "2017=50", "2018=60", "2019=25")]
    [InlineData(null, "2018", "2017=0", "2018=60", "2019=25")]
    [InlineData(null, "2018", "2017=missing", "2018=60", "2019=25")]
    [InlineData("2018", "2018", "2017=50", "2018=60", "2019=25")]
    [InlineData("2019", null, "2017=50", "2018=60", "2019=25")]
    [InlineData(null, null, "2019=25")]
    public void IndexBase_IsTheFirstAfterTheLastBreakThatCanBeDividedBy(string? broken, string? expected, params string[] figures)
    {
        var (view, series) = Of(broken, figures);
        Assert.Equal(expected, DerivedFigures.IndexBase(view, [series])?.ToString());
    }

    [Fact]
    public void Index_HasNothingBeforeItsBase_NorWhereNothingIsKnown()
    {
        var (_, series) = Of("2018", "2017=50", "2018=60", "2019=missing", "2020=45");
        Assert.Equal([null, 100m, null, 75m], DerivedFigures.Index(series, Period.OfYear(2018)));
    }

    [Fact]
    public void Changes_AreFromAYearBefore_AndNeverAcrossABreak()
    {
        var (view, series) = Of("2020-02", "2019-01=10", "2019-02=20", "2020-01=13", "2020-02=19", "2021-02=12");
        Assert.Equal([null, null, 3m, null, -7m], DerivedFigures.Changes(view, series).Select(c => c?.Difference));
        Assert.True(DerivedFigures.HasChanges(view, [series]));
        var (short_, only) = Of(null, "2019-01=10", "2019-02=20");
        Assert.False(DerivedFigures.HasChanges(short_, [only]));
    }

    [Fact]
    public void Changes_InTheFirstYears_AreFromAYearBeforeToo()
    {
        var (view, series) = Of(null, "0001=5", "0002=7");
        Assert.Equal([null, 2m], DerivedFigures.Changes(view, series).Select(c => c?.Difference));
    }

    [Fact]
    public void OfSeveralSeries_TheBaseIsOneThatAllHave_AndOneWithAChangeIsEnough()
    {
        var (a, b) = (Tables.Category("a", 1), Tables.Category("b", 2));
        var view = TableView.Of(
            Tables.Table(PeriodsAs.Rows, [a, b], Counted).With(a, Counted, "2017=1", "2018=2", "2019=3").With(b, Counted, "2018=4"),
            Tables.Ballerup);
        Assert.Equal(Period.OfYear(2018), DerivedFigures.IndexBase(view, view.Series));
        Assert.False(DerivedFigures.HasChanges(view, [view.Series[1]]));
        Assert.True(DerivedFigures.HasChanges(view, view.Series));
    }
}
