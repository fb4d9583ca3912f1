using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class FreshnessTests
{
    [Theory]
    [InlineData("2020-06", 12, "2020-06-15", false, "Næste tal, for juni 2021, ventes i september 2021.")]
    [InlineData("2020-06", 12, "2020-08-01", false, "Tallet er en måned gammelt. Næste tal, for juni 2021, ventes i september 2021.")]
    [InlineData("2020-06", 12, "2021-09-30", false, "Tallet er 14 måneder gammelt. Næste tal, for juni 2021, ventes i september 2021.")]
    [InlineData("2020-06", 12, "2021-10-01", true, "Tallet er 15 måneder gammelt. Tal for juni 2021 var ventet i september 2021.")]
    [InlineData("2020-06", 12, "2020-07-31", false, "Næste tal, for juni 2021, ventes i september 2021.")]
    [InlineData("2020-06", 12, "2020-09-01", false, "Tallet er to måneder gammelt. Næste tal, for juni 2021, ventes i september 2021.")]
    [InlineData("2020-06", 12, "2022-06-30", true, "Tallet er 23 måneder gammelt. Tal for juni 2021 var ventet i september 2021.")]
    [InlineData("2020-06", 12, "2022-07-01", true, "Tallet er to år gammelt. Tal for juni 2021 var ventet i september 2021.")]
    [InlineData("2020-06", 12, "2026-11-25", true, "Tallet er seks år gammelt. Tal for juni 2021 var ventet i september 2021.")]
    [InlineData("2020-Q2", 1, "2020-12-31", false,
        "Tallet er fem måneder gammelt. Næste tal, for 3. kvartal 2020, ventes i december 2020.")]
    [InlineData("2020-Q2", 1, "2021-01-01", true, "Tallet er seks måneder gammelt. Tal for 3. kvartal 2020 var ventet i december 2020.")]
    [InlineData("2019", 1, "2021-04-01", true, "Tallet er 15 måneder gammelt. Tal for 2020 var ventet i marts 2021.")]
    [InlineData("2020-S1", 1, "2020-12-31", false, "Tallet er fem måneder gammelt. Næste tal, for 2. halvår 2020, ventes i marts 2021.")]
    [InlineData("2020-W25", 1, "2020-07-21", false, "Næste tal, for uge 26 i 2020, ventes i august 2020.")] // to the 21st of June
    [InlineData("2020-W25", 1, "2020-07-22", false, "Tallet er en måned gammelt. Næste tal, for uge 26 i 2020, ventes i august 2020.")]
    [InlineData("2020-06-15", 1, "2020-07-15", false, "")]
    [InlineData("2020-06-15", 1, "2026-07-16", false, "Tallet er seks år gammelt.")] // nobody has promised another
    public void Of_SaysHowOld_AndWhenTheNextAreExpected(string latest, int step, string today, bool overdue, string told)
    {
        var freshness = Freshness.Of(Period.Parse(latest), step, DateTimeOffset.Parse(today + "T12:00Z"));
        Assert.Equal(overdue, freshness.Overdue);
        Assert.Equal(told, AgeSentence.Of(freshness));
    }

    [Fact]
    public void Of_ATableWithoutFigures_IsNothing() =>
        Assert.Null(Freshness.Of(Tables.Table(PeriodsAs.Rows, [Tables.Category("I alt", 1)], Tables.Count()), Tables.Ballerup,
            DateTimeOffset.UnixEpoch));

    [Fact]
    public void Of_ATable_IsOfItsNewestFigure()
    {
        var (whole, measure) = (Tables.Category(Category.Whole, 1), Tables.Count());
        var table = Tables.Table(PeriodsAs.Rows, [whole], measure) with { Step = 2 };
        table = table.With(whole, measure, "2018=1", "2019=missing", "2020=");
        Assert.Equal(Freshness.Of(Period.OfYear(2019), 2, DateTimeOffset.UnixEpoch),
            Freshness.Of(table, Tables.Ballerup, DateTimeOffset.UnixEpoch));
    }
}
