using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;
using static Ballerup.Dashboard.UnitTests.Checks.Looking;

namespace Ballerup.Dashboard.UnitTests.Checks;

public class PeriodCheckTests
{
    [Theory]
    [InlineData("2019-01=1 2019-02=1 2019-03=1", 1, "")]
    [InlineData("2019-01=1 2019-02=1 2019-04=1", 1,
        "2019-04: »Antal 1« har tal for februar 2019 og april 2019, men ikke for marts 2019. Indtast tallet, eller angiv, at det mangler.")]
    [InlineData("2019-01=1 2019-04=1", 1,
        "2019-04: »Antal 1« har tal for januar 2019 og april 2019, men ikke for perioderne fra februar 2019 til marts 2019. Indtast "
            + "tallene, eller angiv, at de mangler.")]
    [InlineData("2019-01=1 2019-02=missing 2019-03=1", 1, "")]
    [InlineData("2019-01=1 2019-02=suppressed 2019-03=1", 1, "")]
    [InlineData("2018-06=1 2019-06=1 2020-06=1", 12, "")]
    [InlineData("2018-06=1 2020-06=1", 12,
        "2020-06: »Antal 1« har tal for juni 2018 og juni 2020, men ikke for juni 2019. Indtast tallet, eller angiv, at det mangler.")]
    [InlineData("2019-Q4=1 2020-Q1=1", 1, "")]
    [InlineData("2019-Q4=1 2020-Q2=1", 1,
        "2020-Q2: »Antal 1« har tal for 4. kvartal 2019 og 2. kvartal 2020, men ikke for 1. kvartal 2020. Indtast tallet, eller angiv, "
            + "at det mangler.")]
    [InlineData("2017=1 2019=1", 1,
        "2019: »Antal 1« har tal for 2017 og 2019, men ikke for 2018. Indtast tallet, eller angiv, at det mangler.")]
    [InlineData("2020=1", 1, "")]
    [InlineData("2017=1 2019=1", 0,
        "2019: »Antal 1« har tal for 2017 og 2019, men ikke for 2018. Indtast tallet, eller angiv, at det mangler.")]
    public void Hole_IsToldAtTheFirstFigureAfterIt(string figures, int step, string message) =>
        Assert.Equal(message, HoleCheck.Check.Say(Row(Looking.Count, figures, step)));

    [Fact]
    public void Hole_InAllSeries_IsToldOnce()
    {
        var table = Years("2017=1 2019=1", "2017=1 2019=1");
        Assert.Equal("2019: Tabellen har tal for 2017 og 2019, men ikke for 2018. Indtast tallene, eller angiv, at de mangler.",
            HoleCheck.Check.Say(table));
        Assert.Equal("2019: »b« har tal for 2017 og 2019, men ikke for 2018. Indtast tallet, eller angiv, at det mangler.",
            HoleCheck.Check.Say(Years("2017=1 2018=1 2019=1", "2017=1 2019=1")));
        Assert.Equal(
            "2019: Tabellen har tal for 2016 og 2019, men ikke for perioderne fra 2017 til 2018. Indtast tallene, eller angiv, at de "
                + "mangler.",
            HoleCheck.Check.Say(Years("2016=1 2019=1", "2016=1 2019=1")));
    }

    [Theory]
    [InlineData("2017=1 2019=1")]
    [InlineData("2018=1 2019=1")]
    public void Hole_WhereAnotherSeriesHasAPeriodOfIt_IsTheSeriesOwn(string other) => Assert.Contains(
        "2019: »a« har tal for 2016 og 2019, men ikke for perioderne fra 2017 til 2018. Indtast tallene, eller angiv, at de mangler.",
        HoleCheck.Check.Say(Years("2016=1 2019=1", other)));

    [Theory]
    [InlineData("2018-06=1 2019-06=1 2020-06=1", 12, "")]
    [InlineData("2018-06=1 2019-06=1 2020-08=1", 12,
        "2020-08: Her er tal for august 2020, men det passer ikke med tabellens andre perioder, fx juni 2018. "
            + "Tjek, at perioden er rigtig.")]
    [InlineData("2017-08=1 2018-06=1 2019-06=1", 12,
        "2017-08: Her er tal for august 2017, men det passer ikke med tabellens andre perioder, fx juni 2018. "
            + "Tjek, at perioden er rigtig.")]
    [InlineData("2018-06=1 2018-08=1", 12,
        "2018-08: Her er tal for august 2018, men det passer ikke med tabellens andre perioder, fx juni 2018. "
            + "Tjek, at perioden er rigtig.")]
    [InlineData("2018-06=1 2018-07=1", 0, "")]
    [InlineData("2018-06=1 2018-07=1 2018-Q3=1", 1,
        "2018-Q3: Her er tal for 3. kvartal 2018, men det passer ikke med tabellens andre perioder, fx juni 2018. Tjek, at perioden er "
            + "rigtig.")]
    public void Period_OutsideTheTable(string figures, int step, string message)
    {
        Assert.Equal(message, PeriodCheck.Check.Say(Row(Looking.Count, figures, step)));
        Assert.Equal("", HoleCheck.Check.Say(Row(Looking.Count, figures, step)));
    }

    [Fact]
    public void Period_InAllSeries_IsToldOnce()
    {
        var table = Years("2018=1 2019-Q1=1", "2018=1 2019-Q1=1");
        Assert.Equal("2019-Q1", PeriodCheck.Check.Question(table));
        Assert.Equal("»a«", PeriodCheck.Of(SeriesTable.Of(table, before: null, table)).Single().Row.Name);
    }

    [Fact]
    public void Period_OfATableWithoutAnyOfItsFrequency_IsNotAsked()
    {
        Assert.Equal("", PeriodCheck.Check.Question(Years("2019-Q1=1", "2019-Q1=1")));
        Assert.Equal("", HoleCheck.Check.Question(Years("2019-Q1=1 2019-Q3=1", "2019-Q1=1")));
    }

    /// <summary>The last day of each month, and a month that nobody counted in: a status is taken when it is taken.</summary>
    [Fact]
    public void Dates_HaveNoHolesAndNoSteps_ButAreAllDates()
    {
        const string ends = "2020-01-31=1 2020-02-29=1 2020-03-31=1 2020-06-30=1";
        foreach (var step in (int[])[1, 30])
        {
            var table = Of(Frequency.Date, ends, ends) with { Step = step };
            Assert.Equal("", PeriodCheck.Check.Question(table));
            Assert.Equal("", HoleCheck.Check.Question(table));
        }
        Assert.Equal("2020-07", PeriodCheck.Check.Question(Of(Frequency.Date, ends + " 2020-07=1", ends)));
    }

    private static Table Years(string a, string b) => Of(Frequency.Year, a, b);

    private static Table Of(Frequency frequency, string a, string b) =>
        Tables.Table(PeriodsAs.Rows, [A, B], Looking.Count).With(A, Looking.Count, a.Split(' '))
            .With(B, Looking.Count, b.Split(' ')) with
        { Frequency = frequency };
}
