using Ballerup.Dashboard.Searching;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Searching;

public class AreaSearchTests
{
    private static readonly Area[] Areas =
    [
        new() { Code = "169", Name = "Høje-Taastrup" }, new() { Code = "173", Name = "Lyngby-Taarbæk" },
        new() { Code = "760", Name = "Ringkøbing-Skjern" },
        new() { Code = "329", Name = "Ringsted" }, new() { Code = "492", Name = "Ærø" }, new() { Code = "751", Name = "Aarhus" },
    ];

    [Theory]
    [InlineData("høje", "Høje-Taastrup")]
    [InlineData("HOEJE", "Høje-Taastrup")]
    [InlineData("høje-tåstrup", "Høje-Taastrup")]
    [InlineData("taastrup høje", "Høje-Taastrup")]
    [InlineData("taa", "Høje-Taastrup", "Lyngby-Taarbæk")]
    [InlineData("ring", "Ringkøbing-Skjern", "Ringsted")]
    [InlineData("skjern", "Ringkøbing-Skjern")]
    [InlineData("æ", "Ærø")] // a single letter is looked for where a word begins
    [InlineData("aeroe", "Ærø")]
    [InlineData("århus", "Aarhus")]
    [InlineData("751", "Aarhus")]
    [InlineData("75")]
    [InlineData("høje ring")]
    [InlineData("findes ikke")]
    [InlineData("  ")]
    [InlineData("-")]
    public void Find_HoldsEveryWord_HoweverDanishLettersAreWritten(string typed, params string[] expected) =>
        Assert.Equal(expected, AreaSearch.Find(typed, Areas).Select(a => a.Name));
}
