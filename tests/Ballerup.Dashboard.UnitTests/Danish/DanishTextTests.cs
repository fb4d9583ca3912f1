using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.UnitTests.Danish;

public class DanishTextTests
{
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
