using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;
using static Ballerup.Dashboard.UnitTests.Checks.Looking;

namespace Ballerup.Dashboard.UnitTests.Checks;

public class JumpCheckTests
{
    [Theory]
    [InlineData("2019=100 2020=150", "")]
    [InlineData("2019=100 2020=151", "2020")]
    [InlineData("2019=100 2020=50", "")]
    [InlineData("2019=100 2020=49", "2020")]
    [InlineData("2019=3 2020=5", "")]
    [InlineData("2019=5 2020=0", "")]
    [InlineData("2019=40 2020=0", "2020")]
    [InlineData("2019=0 2020=9", "")]
    [InlineData("2019=0 2020=10", "2020")]
    [InlineData("2019=0 2020=0", "")]
    [InlineData("2020=500", "")]
    [InlineData("2019=missing 2020=500", "")]
    [InlineData("2018=100 2019=suppressed 2020=500", "")]
    [InlineData("2018=100 2020=500", "")]
    public void Counts_ByMoreThanHalfAndMoreThanChance(string figures, string odd) =>
        Assert.Equal(odd, JumpCheck.Check.Question(Row(Looking.Count, figures)));

    [Theory]
    [InlineData("2019=0.2 2020=0.8", "")]
    [InlineData("2019=1.0 2020=2.0", "")]
    [InlineData("2019=1.0 2020=2.1", "2020")]
    [InlineData("2019=40 2020=20", "")]
    [InlineData("2019=40 2020=19.9", "2020")]
    public void Percentages_ByMoreThanHalfAndMoreThanRounding(string figures, string odd) =>
        Assert.Equal(odd, JumpCheck.Check.Question(Row(Percent, figures)));

    [Theory]
    [InlineData("2019-01=100 2019-02=300", 1, "2019-02")]
    [InlineData("2019-Q4=100 2020-Q1=300", 1, "2020-Q1")]
    [InlineData("2018-06=100 2019-06=300", 12, "2019-06")]
    [InlineData("2018-06=100 2018-07=300", 12, "")]
    public void ThePeriodBefore_IsAStepOfTheTable(string figures, int step, string odd) =>
        Assert.Equal(odd, JumpCheck.Check.Question(Row(Looking.Count, figures, step)));

    [Theory]
    [InlineData("2018=100 2019=300 2020=110", "2019")]
    [InlineData("2018=100 2019=300 2020=310", "2019")]
    [InlineData("2018=100 2019=300 2020=900", "2019 2020")]
    public void AFigureThatComesBack_IsNoSecondJump(string figures, string odd) =>
        Assert.Equal(odd, JumpCheck.Check.Question(Row(Looking.Count, figures)));

    [Theory]
    [InlineData("2020", "")]
    [InlineData("2019", "2020")]
    [InlineData("2021", "2020")]
    public void AcrossABreak_NothingIsCompared(string period, string odd) =>
        Assert.Equal(odd, JumpCheck.Check.Question(Row(Looking.Count, "2019=100 2020=300").Broken(period)));

    [Fact]
    public void ANote_IsNoBreak_NorIsARetiredOne()
    {
        var table = Row(Looking.Count, "2019=100 2020=300").Broken("2020");
        var series = table.Annotations[0];
        Assert.Equal("2020", JumpCheck.Check.Question(table with { Annotations = [series with { Retired = true }] }));
        Assert.Equal("2020", JumpCheck.Check.Question(table with { Annotations = [series with { Break = false }] }));
    }

    [Theory]
    [InlineData("2019=1000 2020=400",
        "2020: »Antal 1« er 400 i 2020, men 1.000 i 2019. Tallet er faldet med mere end halvdelen – tjek det, eller skriv, hvad der er "
            + "sket.")]
    [InlineData("2019-Q1=0 2019-Q2=40",
        "2019-Q2: »Antal 1« er 40 i 2. kvartal 2019, men 0 i 1. kvartal 2019. Tallet er steget fra nul – tjek det, eller skriv, hvad "
            + "der er sket.")]
    public void Message_SaysWhatAndWhen(string figures, string message) =>
        Assert.Equal(message, JumpCheck.Check.Say(Row(Looking.Count, figures)));

    [Fact]
    public void ARetiredSeries_IsNotLookedAt()
    {
        var gone = Tables.Retired("gone");
        var table = Tables.Table(PeriodsAs.Columns, [gone], Looking.Count).With(gone, Looking.Count, "2019=100", "2020=300");
        Assert.Equal("", JumpCheck.Check.Question(table));
    }
}
