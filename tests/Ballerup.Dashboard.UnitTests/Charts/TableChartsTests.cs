using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Charts;

/// <summary>
/// The points that are drawn. What is not known is a gap, in the table's own figures and in what is worked out from them.
/// </summary>
public class TableChartsTests
{
    private static ChartSpec Drawn(ShownAs shownAs, params string[] figures)
    {
        var (whole, measure) = (Tables.Category(Category.Whole, 1), Tables.Count());
        var view = TableView.Of(Tables.Table(PeriodsAs.Rows, [whole], measure).With(whole, measure, figures), Tables.Ballerup);
        return Assert.Single(TableCharts.Of(view, ChartChoice.None with { As = shownAs }));
    }

    [Fact]
    public void Figures_AreTheCells_AndGapsWhereNothingIsKnown()
    {
        var series = Assert.Single(Drawn(ShownAs.Figures, "2017=50", "2018=missing", "2019=0", "2020=45").Series);
        Assert.Equal([50m, null, 0m, 45m], series.Values);
        Assert.Equal(["50", "–", "0", "45"], series.Texts);
    }

    [Fact]
    public void Index_IsOfTheFirst_AndAGapWhereNothingIsKnown()
    {
        var series = Assert.Single(Drawn(ShownAs.Index, "2017=50", "2018=missing", "2019=25", "2020=60").Series);
        Assert.Equal([100m, null, 50m, 120m], series.Values);
        Assert.Equal(["100,0", "–", "50,0", "120,0"], series.Texts);
    }

    [Fact]
    public void Change_IsFromTheYearBefore_AndAGapWhereThatIsNotKnown()
    {
        var series = Assert.Single(Drawn(ShownAs.Change, "2017=50", "2018=missing", "2019=25", "2020=60").Series);
        Assert.Equal([null, null, null, 35m], series.Values);
        Assert.Equal("–", series.Texts[0]);
    }
}
