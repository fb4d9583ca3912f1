using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;
using static Ballerup.Dashboard.UnitTests.Checks.Looking;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>The checks that guess what was meant: a factor, swapped digits, exchanged figures; and the one that guesses nothing.</summary>
public class TypingTests
{
    [Theory]
    [InlineData("2018=600 2019=620 2020=6310",
        "2020: »Antal 1« er 6.310 i 2020, men 620 i 2019. Det ligner ti gange for meget – mente du 631?")]
    [InlineData("2018=600 2019=620 2020=63100",
        "2020: »Antal 1« er 63.100 i 2020, men 620 i 2019. Det ligner hundrede gange for meget – mente du 631?")]
    [InlineData("2018=600 2019=620 2020=63",
        "2020: »Antal 1« er 63 i 2020, men 620 i 2019. Det ligner ti gange for lidt – mente du omkring 630?")]
    [InlineData("2018=600 2019=620 2020=6",
        "2020: »Antal 1« er 6 i 2020, men 620 i 2019. Det ligner hundrede gange for lidt – mente du omkring 600?")]
    [InlineData("2018=6000 2019=6200 2020=62310 2021=6300",
        "2020: »Antal 1« er 62.310 i 2020, men 6.200 i 2019. Det ligner ti gange for meget – mente du 6.231?")]
    [InlineData("2018=600 2019=620 2020=6631",
        "2020: »Antal 1« er 6.631 i 2020, men 620 i 2019. Er et ciffer skrevet to gange – mente du 631?")]
    [InlineData("2018=600 2019=620 2020=6300",
        "2020: »Antal 1« er 6.300 i 2020, men 620 i 2019. Det ligner ti gange for meget – mente du 630?")]
    [InlineData("2018=6310 2019=620 2020=630",
        "2018: »Antal 1« er 6.310 i 2018, men 620 i 2019. Det ligner ti gange for meget – mente du 631?")]
    [InlineData("2018=600 2019=620 2020=6633",
        "2020: »Antal 1« er 6.633 i 2020, men 620 i 2019. Er et ciffer skrevet to gange – mente du 633?")]
    [InlineData("2018=600 2019=620 2020=6610",
        "2020: »Antal 1« er 6.610 i 2020, men 620 i 2019. Det ligner ti gange for meget – mente du 661?")]
    [InlineData("2018=600 2019=620 2020=6631.5",
        "2020: »Antal 1« er 6.631,5 i 2020, men 620 i 2019. Det ligner ti gange for meget – mente du 663?")]
    [InlineData("2018=600 2019=620 2020=1300", "")]
    [InlineData("2018=2 2019=1 2020=11", "")]
    [InlineData("2018=0 2019=0 2020=10", "")]
    [InlineData("2018=0 2019=missing 2020=10", "")]
    [InlineData("2020=10", "")]
    public void Factor_Counts(string figures, string message) => Assert.Equal(message, FactorCheck.Check.Say(Row(Looking.Count, figures)));

    [Theory]
    [InlineData("2018=2.1 2019=2.2 2020=20",
        "2020: »Andel 2« er 20,0 pct. i 2020, men 2,2 pct. i 2019. Det ligner ti gange for meget – mente du 2,0 pct.?")]
    [InlineData("2018=49.1 2019=48.0 2020=5.1",
        "2020: »Andel 2« er 5,1 pct. i 2020, men 48,0 pct. i 2019. Det ligner ti gange for lidt – mente du omkring 51,0 pct.?")]
    [InlineData("2018=0.1 2019=0.1 2020=0.6", "")]
    [InlineData("2018=0.1 2019=0.1 2020=0.7",
        "2020: »Andel 2« er 0,7 pct. i 2020, men 0,1 pct. i 2019. Det ligner ti gange for meget – mente du 0,1 pct.?")]
    [InlineData("2018=0.1 2019=0.1 2020=1.0",
        "2020: »Andel 2« er 1,0 pct. i 2020, men 0,1 pct. i 2019. Det ligner ti gange for meget – mente du 0,1 pct.?")]
    public void Factor_Percentages(string figures, string message) => Assert.Equal(message, FactorCheck.Check.Say(Row(Percent, figures)));

    /// <summary>The last figure is typed, the others are published.</summary>
    [Theory]
    [InlineData("2018=600 2019=600 2020=3990", null)] // a tenth of it is less than 2/3
    [InlineData("2018=600 2019=600 2020=4000", "400")]
    [InlineData("2018=600 2019=600 2020=9000", "900")]
    [InlineData("2018=600 2019=600 2020=9010", null)] // and more than 3/2
    [InlineData("2018=400 2019=800 2020=12000", "1.200")] // like the nearest
    [InlineData("2018=100 2019=900 2020=12000", null)] // which is not like the others
    public void Factor_AtItsLimits(string figures, string? meant)
    {
        var said = FactorCheck.Check.Say(Row(Looking.Count, figures), before: Row(Looking.Count, figures[..figures.LastIndexOf(' ')]));
        if (meant is null)
            Assert.Equal("", said);
        else
            Assert.EndsWith($"Det ligner ti gange for meget – mente du {meant}?", said);
    }

    [Fact]
    public void Factor_AcrossABreak_IsNotAsked() =>
        Assert.Equal("", FactorCheck.Check.Say(Row(Looking.Count, "2018=600 2019=620 2020=6310").Broken("2020")));

    [Theory]
    [InlineData("2018=1791 2019=2017 2020=2091",
        "2018: »Antal 1« er 1.791 i 2018, men 2.017 i 2019. Er to cifre byttet om – mente du 1.971?")]
    [InlineData("2018=9171 2019=2017 2020=2091",
        "2018: »Antal 1« er 9.171 i 2018, men 2.017 i 2019. Er to cifre byttet om – mente du 1.971?")]
    [InlineData("2018=1971 2019=2017 2020=2091", "")]
    [InlineData("2018=1771 2019=2017 2020=2091", "")]
    [InlineData("2018=67 2019=54 2020=36", "")]
    [InlineData("2018=20400 2019=20400 2020=22100", "")]
    [InlineData("2018=5438 2019=5533 2020=5955 2021=6566", "")]
    [InlineData("2018=0 2019=0 2020=10", "")]
    [InlineData("2020=1791", "")]
    public void Swapped_Counts(string figures, string message) =>
        Assert.Equal(message, SwappedCheck.Check.Say(Row(Looking.Count, figures)));

    [Theory]
    [InlineData("2018=49.4 2019=48.8 2020=84.2",
        "2020: »Andel 2« er 84,2 pct. i 2020, men 48,8 pct. i 2019. Er to cifre byttet om – mente du 48,2 pct.?")]
    [InlineData("2018=0.7 2019=0.8 2020=8.0", "")]
    [InlineData("2018=1.5 2019=1.5 2020=6.1",
        "2020: »Andel 2« er 6,1 pct. i 2020, men 1,5 pct. i 2019. Er to cifre byttet om – mente du 1,6 pct.?")]
    public void Swapped_Percentages(string figures, string message) => Assert.Equal(message, SwappedCheck.Check.Say(Row(Percent, figures)));

    /// <summary>Each limit with the last figure on its one side and the first on its other.</summary>
    [Theory]
    [InlineData("2018=10000 2019=10000 2020=10700", null)] // 7 % off
    [InlineData("2018=10000 2019=10000 2020=10701", "10.071")]
    [InlineData("2016=10000 2017=10000 2018=11000 2019=10500 2020=10000", null)] // two steps off
    [InlineData("2016=10000 2017=10000 2018=11000 2019=10499 2020=10000", "10.100")]
    [InlineData("2018=1377 2019=1377 2020=1539", null)] // what chance can do
    [InlineData("2018=1376 2019=1376 2020=1539", "1.359")]
    [InlineData("2018=9999 2019=9999 2020=15000", null)] // what is guessed more than 5 % off
    [InlineData("2018=10000 2019=10000 2020=15000", "10.500")]
    [InlineData("2018=4726 2019=4726 2020=5400", null)] // and not three times as near
    [InlineData("2018=4725 2019=4725 2020=5400", "4.500")]
    [InlineData("2018=9040 2019=9040 2020=9800", "9.080")] // the nearer of two guesses
    public void Swapped_AtItsLimits(string figures, string? meant)
    {
        var said = SwappedCheck.Check.Say(Row(Looking.Count, figures));
        if (meant is null)
            Assert.Equal("", said);
        else
            Assert.EndsWith($"mente du {meant}?", said);
    }

    [Fact]
    public void Swapped_AcrossABreak_IsNotAsked() =>
        Assert.Equal("", SwappedCheck.Check.Say(Row(Looking.Count, "2018=1791 2019=2017 2020=2091").Broken("2019")));

    [Theory]
    [InlineData("2016=49 2017=50 2018=49 2019=50 2020=49 2021=59.6", "2021")]
    [InlineData("2016=49 2017=50 2018=49 2019=50 2020=49 2021=54", "")]
    [InlineData("2016=49 2017=49 2018=49 2019=49 2020=49 2021=53", "")]
    [InlineData("2017=50 2018=49 2019=50 2020=49 2021=59.6", "")]
    [InlineData("2016=1 2017=1 2018=1 2019=1 2020=1 2021=1.9", "")]
    [InlineData("2015=50 2016=50 2017=50 2018=50 2019=50 2020=55", "")] // 10 %
    [InlineData("2015=50 2016=50 2017=50 2018=50 2019=50 2020=55.1", "2020")]
    [InlineData("2015=20 2016=21 2017=22 2018=23 2019=24 2020=29", "")] // four steps from where it was pointing
    [InlineData("2015=20 2016=21 2017=22 2018=23 2019=24 2020=29.1", "2020")]
    [InlineData("2015=5 2016=5 2017=5 2018=5 2019=5 2020=6", "")] // ten units
    [InlineData("2015=5 2016=5 2017=5 2018=5 2019=5 2020=6.1", "2020")]
    public void Outlier_IsFartherOffThanTheSeriesMoves(string figures, string odd) =>
        Assert.Equal(odd, OutlierCheck.Check.Question(Row(Percent, figures)));

    [Theory]
    [InlineData("2016=20 2017=21 2018=20 2019=21 2020=20 2021=29", "")]
    [InlineData("2016=2000 2017=2010 2018=2000 2019=2010 2020=2000 2021=2600", "2021")]
    [InlineData("2016=1000 2017=1200 2018=1400 2019=1600 2020=1800 2021=2000", "")]
    [InlineData("2015=135 2016=135 2017=135 2018=135 2019=135 2020=189", "")]
    [InlineData("2015=135 2016=135 2017=135 2018=135 2019=135 2020=190", "2020")]
    [InlineData("2015=2000 2016=2000 2017=2000 2018=2000 2019=2000 2020=3001", "")] // a jump, which is asked as one
    public void Outlier_Counts_AreMoreThanChance(string figures, string odd) =>
        Assert.Equal(odd, OutlierCheck.Check.Question(Row(Looking.Count, figures)));

    [Fact]
    public void Outlier_SaysWhatItWasBefore() => Assert.Equal(
        "2021: »Antal 1« er 2.600 i 2021, men 2.000 i 2020. Så meget plejer tallet ikke at ændre sig – tjek det, eller "
            + "skriv, hvad der er sket.",
        OutlierCheck.Check.Say(Row(Looking.Count, "2016=2000 2017=2010 2018=2000 2019=2010 2020=2000 2021=2600")));

    [Fact]
    public void AFigureThatIsNotTyped_IsNotGuessedAt()
    {
        foreach (var (check, figures) in new[] { (FactorCheck.Check, "2018=600 2019=620 2020=6310"),
            (SwappedCheck.Check, "2018=1791 2019=2017 2020=2091"),
            (OutlierCheck.Check, "2016=2000 2017=2010 2018=2000 2019=2010 2020=2000 2021=2600") })
        {
            Assert.NotEqual("", check.Question(Row(Looking.Count, figures)));
            Assert.Equal("", check.Question(Row(Looking.Count, figures), before: Row(Looking.Count, figures)));
        }
    }

    [Theory]
    [InlineData("2018=100 2019=110 2020=500", "2018=480 2019=520 2020=105", "2020 2020")]
    [InlineData("2018=100 2019=110 2020=105", "2018=480 2019=520 2020=500", "")]
    [InlineData("2018=100 2019=110 2020=500", "2018=480 2019=520 2020=500", "")]
    [InlineData("2018=100 2019=110 2020=500", "2018=480 2019=520 2020=missing", "")]
    [InlineData("2020=500", "2020=105", "")]
    [InlineData("2018=100 2019=110 2020=115", "2018=110 2019=120 2020=105", "")]
    [InlineData("2018=100 2019=100 2020=625", "2018=500 2019=500 2020=100", "2020 2020")] // a quarter off
    [InlineData("2018=100 2019=100 2020=626", "2018=500 2019=500 2020=100", "")]
    [InlineData("2018=100 2019=100 2020=420", "2018=500 2019=500 2020=100", "2020 2020")] // four times as near
    [InlineData("2018=100 2019=100 2020=419", "2018=500 2019=500 2020=100", "")]
    [InlineData("2018=100 2019=300 2020=600", "2018=600 2019=600 2020=200", "")] // two steps apart
    [InlineData("2018=101 2019=299 2020=600", "2018=600 2019=600 2020=200", "2020 2020")]
    [InlineData("2018=600 2019=600 2020=200", "2018=100 2019=300 2020=600", "")]
    [InlineData("2018=0 2019=0 2020=100", "2018=100 2019=100 2020=0", "")]
    [InlineData("2018=100 2019=100 2020=0", "2018=0 2019=0 2020=100", "")]
    public void Exchanged_BothLikeTheOther(string a, string b, string odd)
    {
        var table = Tables.Table(PeriodsAs.Columns, [A, B], Looking.Count).With(A, Looking.Count, a.Split(' '))
            .With(B, Looking.Count, b.Split(' '));
        Assert.Equal(odd, ExchangedCheck.Check.Question(table));
    }

    [Fact]
    public void Exchanged_AreBothTyped()
    {
        Table Pair(string a, string b) => Tables.Table(PeriodsAs.Columns, [A, B], Looking.Count)
            .With(A, Looking.Count, "2018=100", "2019=110", $"2020={a}").With(B, Looking.Count, "2018=480", "2019=520", $"2020={b}");
        Assert.Equal("2020 2020", ExchangedCheck.Check.Question(Pair("500", "105"), before: Pair("1", "1")));
        Assert.Equal("", ExchangedCheck.Check.Question(Pair("500", "105"), before: Pair("1", "105")));
        Assert.Equal("", ExchangedCheck.Check.Question(Pair("500", "105"), before: Pair("500", "1")));
    }

    [Fact]
    public void Exchanged_AreNeighboursOfTheSameUnit()
    {
        var (far, other) = (Tables.Category("c", 3), Tables.Count(order: 2));
        string Of(Category one, Measure first, Category two, Measure second) => ExchangedCheck.Check.Question(
            Tables.Table(PeriodsAs.Columns, [A, B, far], Looking.Count, other, Percent with { Order = 3 })
                .With(B, Looking.Count, "2018=1", "2019=1", "2020=1")
                .With(one, first, "2018=10", "2019=11", "2020=50").With(two, second, "2018=48", "2019=52", "2020=10"));
        Assert.Equal("2020 2020", Of(A, Looking.Count, A, other));
        Assert.Equal("", Of(A, Looking.Count, far, Looking.Count));
        Assert.Equal("", Of(A, Looking.Count, A, Percent));
        Assert.Equal("", Of(A, Looking.Count, far, other));
    }

    [Fact]
    public void Exchanged_SaysBoth()
    {
        var table = Tables.Table(PeriodsAs.Columns, [A, B], Looking.Count)
            .With(A, Looking.Count, "2018=100", "2019=110", "2020=500").With(B, Looking.Count, "2018=480", "2019=520", "2020=105");
        Assert.Equal(
            "2020: »a« er 500 i 2020, og »b« er 105. De to tal ser ud til at være byttet om – tjek, at hvert tal står det rigtige sted.\n"
            + "2020: »b« er 105 i 2020, og »a« er 500. De to tal ser ud til at være byttet om – tjek, at hvert tal står det rigtige sted.",
            ExchangedCheck.Check.Say(table));
    }
}
