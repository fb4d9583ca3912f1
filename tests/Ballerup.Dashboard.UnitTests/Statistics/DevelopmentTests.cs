using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class DevelopmentTests
{
    private static Development? Of(Measure measure, params string[] figures) => Of(measure, 1, null, figures);

    private static Development? Of(Measure measure, int step, string? breakFrom, params string[] figures)
    {
        var whole = Tables.Category("I alt", 1);
        var table = Tables.Table(PeriodsAs.Rows, [whole], measure).With(whole, measure, figures) with { Step = step };
        table = table.With(new Annotation { Id = "9/2", TableNumber = 9, Period = Period.Parse("2020-06"), Text = "Ikke et databrud" });
        table = table.With(new Annotation { Id = "9/3", TableNumber = 9, Period = Period.Parse("2020-06"), Break = true, Retired = true });
        if (breakFrom is not null)
            table = table.With(new Annotation { Id = "9/1", TableNumber = 9, Period = Period.Parse(breakFrom), Break = true });
        var view = TableView.Of(table, Tables.Ballerup);
        return Development.Of(view, view.Series[0]);
    }

    [Theory]
    [InlineData(GoodDirection.Up, "12.0", "13.4", Verdict.Better, 1)]
    [InlineData(GoodDirection.Up, "13.4", "12.0", Verdict.Worse, -1)]
    [InlineData(GoodDirection.Down, "12.0", "13.4", Verdict.Worse, 1)]
    [InlineData(GoodDirection.Down, "13.4", "12.0", Verdict.Better, -1)]
    [InlineData(GoodDirection.Down, "12.0", "12.0", Verdict.Unchanged, 0)]
    [InlineData(GoodDirection.Up, "12.00", "12.04", Verdict.Unchanged, 0)]
    [InlineData(GoodDirection.Neither, "12.0", "13.4", Verdict.None, 1)]
    [InlineData(GoodDirection.Neither, "12.0", "12.0", Verdict.None, 0)]
    public void Verdict_IsByTheGoodDirection(GoodDirection good, string before, string now, Verdict verdict, int direction)
    {
        var told = Of(Tables.Percent(good), $"2019-06={before}", $"2020-06={now}")!;
        Assert.Equal(verdict, told.Verdict);
        Assert.Equal(direction, told.Change!.Direction);
    }

    [Fact]
    public void Difference_IsBetweenTheFiguresAsPublished() =>
        Assert.Equal(0.1m, Of(Tables.Percent(), "2019=12.04", "2020=12.05")!.Change!.Difference);

    [Fact]
    public void Change_IsFromTheYearBefore_ThePreviousAndTheFirst()
    {
        var told = Of(Tables.Count(), "2019-05=50", "2019-06=100", "2020-05=500", "2020-06=110")!;
        Assert.Equal(10, told.FromYearBefore!.Difference);
        Assert.Equal(10, told.FromYearBefore.Percent);
        Assert.Equal(-390, told.FromPrevious!.Difference);
        Assert.Equal(60, told.FromFirst!.Difference);
        Assert.Equal(told.FromYearBefore, told.Change);
    }

    [Fact]
    public void Change_WithoutTheYearBefore_IsFromTheOneBefore()
    {
        var told = Of(Tables.Count(), "2018=90", "2019=missing", "2020=100", "2021=suppressed")!;
        Assert.Equal(Period.OfYear(2020), told.Newest.Period);
        Assert.Null(told.FromYearBefore);
        Assert.Equal(Period.OfYear(2018), told.Change!.Then.Period);
        Assert.Equal([Period.OfYear(2021)], told.Later.Select(c => c.Period));
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("1", "9900")]
    [InlineData("50", "100")]
    [InlineData("200", "-50.0")]
    public void Percent_IsOfAnEarlierFigureAboveZero(string before, string? percent) =>
        Assert.Equal(percent, Of(Tables.Count(), $"2019={before}", "2020=100")!.Change!.Percent?.ToString());

    [Fact]
    public void ASingleFigure_HasNoChangeAndNoVerdict()
    {
        var told = Of(Tables.Count(GoodDirection.Up), "2020=100")!;
        Assert.Null(told.Change);
        Assert.Null(told.FromFirst);
        Assert.Equal(Verdict.None, told.Verdict);
        Assert.Equal(0, told.Streak);
        Assert.Null(told.Record(1));
    }

    [Fact]
    public void NoFigureAtAll_IsNoDevelopment() => Assert.Null(Of(Tables.Count(), "2020=missing"));

    [Fact]
    public void Nothing_IsEverComputedAcrossASeriesBreak()
    {
        var told = Of(Tables.Count(GoodDirection.Up), 1, "2019", "2015=900", "2016=1", "2017=2", "2018=3", "2019=4", "2020=5")!;
        Assert.Equal(Period.OfYear(2019), told.FromFirst!.Then.Period);
        Assert.Equal(1, told.Streak);
        Assert.Null(told.Record(1));
        Assert.Equal([5m], told.Highest.Select(c => c.Value!.Value));
        Assert.Equal([4m], told.Lowest.Select(c => c.Value!.Value));
        Assert.Null(Of(Tables.Count(GoodDirection.Up), 1, "2020", "2019=100", "2020=110")!.Change);
    }

    [Theory]
    [InlineData("2020-01", "2020-01", null)]
    [InlineData("2019-06", null, "2019-06")]
    [InlineData("2018-01", null, "2019-06")]
    [InlineData("2020-07", null, "2019-06")]
    public void Break_IsNamedOnlyWhereItShutsSomethingOut(string period, string? named, string? since)
    {
        var told = Of(Tables.Count(), 12, period, "2019-06=100", "2020-06=110")!;
        Assert.Equal(named, told.Break?.Period.ToString());
        Assert.Equal(since, told.Change?.Then.Period.ToString());
    }

    [Theory]
    [InlineData(3, "2017=1", "2018=2", "2019=3", "2020=4")]
    [InlineData(2, "2017=9", "2018=2", "2019=3", "2020=4")]
    [InlineData(0, "2018=2", "2019=4", "2020=4")]
    [InlineData(1, "2017=1", "2018=missing", "2019=3", "2020=4")]
    [InlineData(1, "2016=1", "2017=2", "2019=3", "2020=4")]
    public void Streak_CountsStepsInARowWithoutAHole(int streak, params string[] figures) =>
        Assert.Equal(streak, Of(Tables.Count(), figures)!.Streak);

    [Theory]
    [InlineData("2017", true, 3, "2017=1", "2018=3", "2019=2", "2020=4")]
    [InlineData("2017", false, 2, "2017=4", "2018=3", "2019=2", "2020=4")]
    [InlineData(null, false, 0, "2017=missing", "2018=3", "2019=2", "2020=4")]
    [InlineData(null, false, 0, "2018=5", "2019=5", "2020=4")]
    public void Record_SaysHowFarBackNothingWasHigher(string? since, bool ofAll, int passed, params string[] figures)
    {
        var record = Of(Tables.Count(), figures)!.Record(1);
        Assert.Equal(since, record?.Since.Period.ToString());
        Assert.Equal((ofAll, passed), (record?.OfAll ?? false, record?.Passed ?? 0));
    }

    [Fact]
    public void Percent_BetweenPercentages_IsNotComputed() => Assert.Null(Of(Tables.Percent(), "2019=10", "2020=20")!.Change!.Percent);

    [Fact]
    public void HighestAndLowest_AreAllOfThem_InTheOrderOfTime()
    {
        var told = Of(Tables.Count(), "2016=9", "2017=2", "2018=9", "2019=2", "2020=3")!;
        Assert.Equal(["2016", "2018"], told.Highest.Select(c => c.Period.Text));
        Assert.Equal(["2017", "2019"], told.Lowest.Select(c => c.Period.Text));
    }

    [Fact]
    public void Break_IsTheLastOfSeveral_AndComparesFromItsOwnPeriod()
    {
        var told = Of(Tables.Count(), 1, "2018", "2017=1", "2018=2", "2019=3", "2020=4")!;
        Assert.Equal(["2018", "2019", "2020"], told.Comparable.Select(c => c.Period.Text));
        Assert.Equal(2, told.Streak);
    }

    [Theory]
    [InlineData("2019-06=1", "2019-12=2", "2020-06=3", 6, 2)]
    [InlineData("2019-06=1", "2019-12=2", "2020-06=3", 12, 0)]
    public void Streak_IsByTheTablesStep(string first, string second, string third, int step, int streak) =>
        Assert.Equal(streak, Of(Tables.Count(), step, null, first, second, third)!.Streak);
}
