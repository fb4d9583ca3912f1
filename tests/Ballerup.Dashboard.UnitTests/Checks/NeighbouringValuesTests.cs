using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using static Ballerup.Dashboard.UnitTests.Checks.Looking;

namespace Ballerup.Dashboard.UnitTests.Checks;

public class NeighbouringValuesTests
{
    private const string Rising = "2016=10 2017=20 2018=40 2019=70 2020=110 2021=160";

    private static NeighbouringValues? Of(string figures, string period, string? broken = null)
    {
        var table = Row(Looking.Count, figures);
        table = broken is null ? table : table.Broken(broken);
        var row = SeriesTable.Of(table, before: null, table).Rows[0];
        return NeighbouringValues.Of(row, row.At(Period.Parse(period))!);
    }

    [Theory]
    [InlineData(Rising, "2018", "2017", "45", "30", "45", 4)] // two on each side
    [InlineData(Rising, "2016", "2017", "30", "0", "35", 4)] // the first
    [InlineData(Rising, "2017", "2016", "40", "10", "35", 4)] // one before it, so that the two after it point
    [InlineData(Rising, "2021", "2020", "90", "150", "25", 4)] // the last
    [InlineData("2018=5 2019=9 2020=8", "2019", "2018", "6.5", "5", "3", 1)]
    [InlineData("2019=5 2020=9", "2020", "2019", "5", "5", "0", 0)]
    [InlineData("2017=1 2018=missing 2019=5 2020=9", "2020", "2019", "3", "9", "4", 1)]
    public void Of_AFigure_IsWhatItsNeighboursMakeOneExpect(
        string figures, string period, string nearest, string middle, string continued, string step, int steps)
    {
        var around = Of(figures, period)!;
        Assert.Equal((nearest, Number(middle), Number(continued), Number(step), steps),
            (around.Nearest.Period.Text, around.Middle, around.Continued, around.Step, around.Steps));
    }

    [Theory]
    [InlineData("40", "5")] // from the middle, 45
    [InlineData("32", "2")] // from where it was pointing, 30
    [InlineData("19", "1")] // from the nearest, 20
    public void Off_IsFromTheNearestOfAllThatCouldBeExpected(string value, string off) =>
        Assert.Equal(Number(off), Of(Rising, "2018")!.Off(Number(value)));

    [Theory]
    [InlineData("2010", 15)]
    [InlineData("2000", 7)]
    [InlineData("2019", 7)]
    [InlineData("2001", 8)]
    public void Steps_AreThoseOfTheEightNearestOnEachSide(string period, int steps)
    {
        var around = Of(string.Join(' ', Enumerable.Range(2000, 20).Select(y => $"{y}={y - 1990}")), period)!;
        Assert.Equal((1, steps), (around.Step, around.Steps));
    }

    [Fact]
    public void Neighbours_AreThoseOnThisSideOfTheBreaks()
    {
        Assert.Null(Of("2019=5", "2019"));
        Assert.Null(Of("2018=1 2019=5 2020=9", "2020", broken: "2020"));
        Assert.Equal(5, Of("2018=1 2019=5 2020=9", "2020", broken: "2019")!.Middle);
        Assert.Equal("2020", Of("2018=1 2019=5 2020=9", "2019", broken: "2019")!.Nearest.Period.Text);
    }

    [Theory]
    [InlineData("16", "9", "15")]
    [InlineData("-9", "0", "9")]
    [InlineData("0", "-16", "12")]
    public void Chance_IsThreeStandardDeviations(string one, string other, string chance) =>
        Assert.Equal(Number(chance), NeighbouringValues.Chance(Number(one), Number(other)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
