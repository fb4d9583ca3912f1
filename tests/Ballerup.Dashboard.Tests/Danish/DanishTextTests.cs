using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Tests.Danish;

public class DanishTextTests
{
    [Theory]
    [InlineData(319, 9.86, false, 0, "319 flere end i juni 2019 (+9,9\u00A0pct.)")]
    [InlineData(-6, -4.225, false, 0, "6 færre end i juni 2019 (\u22124,2\u00A0pct.)")]
    [InlineData(5, null, false, 0, "5 flere end i juni 2019")]
    [InlineData(-1.5, -4.0, true, 1, "1,5 procentpoint lavere end i juni 2019")]
    [InlineData(1.4, 11.7, true, 1, "1,4 procentpoint højere end i juni 2019")]
    [InlineData(0, 0.0, true, 1, "uændret fra juni 2019")]
    [InlineData(0.04, 0.1, true, 1, "uændret fra juni 2019")]
    public void Change_SaysHowMuchAndWhichWay(double difference, double? percent, bool share, int decimals, string expected) =>
        Assert.Equal(expected, DanishText.Change((decimal)difference, (decimal?)percent, share, decimals, "juni 2019"));

    [Fact]
    public void Join_PutsOgBeforeTheLast()
    {
        Assert.Equal("", DanishText.Join([]));
        Assert.Equal("a", DanishText.Join(["a"]));
        Assert.Equal("a og b", DanishText.Join(["a", "b"]));
        Assert.Equal("a, b og c", DanishText.Join(["a", "b", "c"]));
    }

    [Theory]
    [InlineData(1, "et")]
    [InlineData(2, "to")]
    [InlineData(12, "tolv")]
    [InlineData(13, "13")]
    public void Count_IsInWordsUpToTwelve(int number, string word) => Assert.Equal(word, DanishText.Count(number));

    [Fact]
    public void Date_IsTheDayInDenmark() =>
        Assert.Equal("1. januar 2027", DanishPeriod.Date(new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc)));
}
