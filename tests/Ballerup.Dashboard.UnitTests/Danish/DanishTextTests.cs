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
    [InlineData(-1, "\u22121")]
    [InlineData(0, "nul")]
    [InlineData(1, "et")]
    [InlineData(2, "to")]
    [InlineData(12, "tolv")]
    [InlineData(13, "13")]
    public void Count_IsInWordsUpToTwelve(int number, string word) => Assert.Equal(word, DanishText.Count(number));

    [Fact]
    public void Date_IsTheDayInDenmark() =>
        Assert.Equal("1. januar 2027", DanishPeriod.Date(new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData("Antal virksomheder", "antal virksomheder")]
    [InlineData("Øvrige", "øvrige")]
    [InlineData("A-dagpenge", "A-dagpenge")]
    [InlineData("EGU", "EGU")]
    [InlineData("Ab", "ab")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Uncapitalize_IsForWords_NotForLettersAndAbbreviations(string name, string inside) =>
        Assert.Equal(inside, DanishText.Uncapitalize(name));

    [Theory]
    [InlineData("øvrige", "Øvrige")]
    [InlineData("a", "A")]
    [InlineData("", "")]
    public void Capitalize_IsOfTheFirstLetter(string text, string capital) => Assert.Equal(capital, DanishText.Capitalize(text));

    [Fact]
    public void Sentences_LeaveOutTheEmptyOnes_AndEndOnce()
    {
        Assert.Equal("Ja. Nej.", DanishText.Sentences("", "Ja.", "", "Nej."));
        Assert.Equal("2,0 pct.", DanishText.Ended("2,0 pct."));
        Assert.Equal("2 personer.", DanishText.Ended("2 personer"));
    }

    [Theory]
    [InlineData(0, "0 sekunder")]
    [InlineData(0.2, "1 sekund")]
    [InlineData(1, "1 sekund")]
    [InlineData(1.1, "2 sekunder")]
    [InlineData(59, "59 sekunder")]
    [InlineData(59.1, "1 minut")]
    [InlineData(60, "1 minut")]
    [InlineData(60.1, "2 minutter")]
    [InlineData(120, "2 minutter")]
    public void Wait_IsInWholeUnits_NeverLessThanThereIs(double seconds, string text) =>
        Assert.Equal(text, DanishText.Wait(TimeSpan.FromSeconds(seconds)));
}
