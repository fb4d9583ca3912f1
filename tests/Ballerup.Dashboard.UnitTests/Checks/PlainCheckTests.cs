using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;
using static Ballerup.Dashboard.UnitTests.Checks.Looking;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>What needs no neighbours in time: decimals, negative, range, part, share, one of a pair hidden.</summary>
public class PlainCheckTests
{
    [Theory]
    [InlineData("2020=631", "")]
    [InlineData("2020=0", "")]
    [InlineData("2020=missing", "")]
    [InlineData("2020=631.4", "2020: »Antal 1« er 631,4 i 2020, men vises uden decimaler. Afrund tallet, eller ret kommaet.")]
    [InlineData("2019=620 2020=63.1", "2020: »Antal 1« er 63,1 i 2020, men vises uden decimaler. Mente du 631?")]
    public void Decimals_OfACount(string figures, string message) =>
        Assert.Equal(message, DecimalsCheck.Check.Say(Row(Looking.Count, figures)));

    [Theory]
    [InlineData("2020=63.1", "")]
    [InlineData("2020=63.14", "2020: »Andel 2« er 63,14 pct. i 2020, men vises med én decimal. Afrund tallet, eller ret kommaet.")]
    public void Decimals_OfAPercentage(string figures, string message) =>
        Assert.Equal(message, DecimalsCheck.Check.Say(Row(Percent, figures)));

    [Fact]
    public void Decimals_MoreThanTwo_AreInTheirNumber() => Assert.Equal(
        "2020: »Andel 2« er 63,145 pct. i 2020, men vises med to decimaler. Afrund tallet, eller ret kommaet.",
        DecimalsCheck.Check.Say(Row(Percent with { Decimals = 2 }, "2020=63.145")));

    [Theory]
    [InlineData("2020=0", "")]
    [InlineData("2020=-5", "2020: »Antal 1« er −5 i 2020, men et antal kan ikke være mindre end nul. Ret tallet.")]
    public void Negative_Count(string figures, string message) =>
        Assert.Equal(message, NegativeCheck.Check.Say(Row(Looking.Count, figures)));

    [Fact]
    public void Negative_LeavesPercentagesToRange_AndRangeCountsToNegative()
    {
        Assert.Equal("", NegativeCheck.Check.Say(Row(Percent, "2020=-5")));
        Assert.Equal("", RangeCheck.Check.Say(Row(Looking.Count, "2020=500")));
    }

    [Theory]
    [InlineData("2020=0", "")]
    [InlineData("2020=100", "")]
    [InlineData("2020=100.1", "2020: »Andel 2« er 100,1 pct. i 2020, men en andel skal være mellem 0 og 100 pct. Ret tallet.")]
    [InlineData("2020=-0.1", "2020: »Andel 2« er −0,1 pct. i 2020, men en andel skal være mellem 0 og 100 pct. Ret tallet.")]
    [InlineData("2019=48.0 2020=487",
        "2020: »Andel 2« er 487,0 pct. i 2020, men en andel skal være mellem 0 og 100 pct. Mente du 48,7 pct.?")]
    public void Range_OfAShare(string figures, string message) => Assert.Equal(message, RangeCheck.Check.Say(Row(Percent, figures)));

    [Theory]
    [InlineData("40", "missing", "40", "")]
    [InlineData("missing", "41", "40",
        "2020: »sum« er 40 i 2020, men delen »b« er 41. En del kan ikke være større end det hele – ret et af tallene.")]
    [InlineData("missing", "41", "missing", "")]
    [InlineData("41", "50", "40",
        "2020: »sum« er 40 i 2020, men delen »b« er 50. En del kan ikke være større end det hele – ret et af tallene.")]
    public void Part_IsNotLargerThanItsTotal(string a, string b, string sum, string message) =>
        Assert.Equal(message, PartCheck.Check.Say(Total(Looking.Count, a, b, sum)));

    [Theory]
    [InlineData("2.1", "")]
    [InlineData("2.2", "2020")]
    public void Part_OfPercentages_MayBeAUnitMore(string part, string odd) =>
        Assert.Equal(odd, PartCheck.Check.Question(Total(Percent, part, "0.0", "2.0")));

    [Theory]
    [InlineData("3", "")]
    [InlineData("4", "2020")]
    public void Part_OfWholePercentages_MayBeAUnitMore(string part, string odd) =>
        Assert.Equal(odd, PartCheck.Check.Question(Total(Percent with { Decimals = 0 }, part, "0", "2")));

    [Theory]
    [InlineData("2.1", "")]
    [InlineData("2.2",
        "»e« er 2,2 pct. i 2020, men antallet 420 svarer til 2,1 pct., når man regner som i tabellens andre rækker. Ret procenten eller "
            + "antallet.")]
    [InlineData("0.0",
        "»e« er 0,0 pct. i 2020, men antallet 420 svarer til 2,1 pct., når man regner som i tabellens andre rækker. Ret procenten eller "
            + "antallet.")]
    [InlineData("missing", "")]
    public void Share_IsOfTheSameNumberInAllRows(string typed, string message)
    {
        // Of 20,000.
        string[] counts = ["200", "410", "830", "1000", "420", "0"];
        string[] percents = ["1.0", "2.1", "4.2", "5.0", typed, "0.0"];
        Assert.Equal(message, ShareMessage(counts, percents));
    }

    [Fact]
    public void Share_OfDifferentNumbers_IsNotAsked()
    {
        Assert.Equal("", ShareMessage(["200", "410", "830", "1000", "420"], ["10.0", "50.1", "4.2", "5.0", "9.9"]));
        Assert.Equal("", ShareMessage(["200", "410", "830", "420"], ["1.0", "2.1", "4.2", "9.9"]));
        Assert.Equal("", ShareMessage(["200", "410", "830", "420"], ["0.0", "0.0", "0.0", "0.0"]));
    }

    /// <summary>It may have been added from rounded ones.</summary>
    [Fact]
    public void Share_OfATotal_MayBeAUnitOff()
    {
        string[] counts = ["200", "410", "830", "1000", "2440"];
        string[] percents = ["1.0", "2.1", "4.2", "5.0", "12.4"];
        Assert.Equal("", ShareMessage(counts, percents, lastIsSumOf: "9/a 9/b 9/c 9/d"));
        Assert.Equal(
            "»e« er 12,4 pct. i 2020, men antallet 2.440 svarer til 12,3 pct., når man regner som i tabellens andre rækker. Ret procenten "
                + "eller antallet.", ShareMessage(counts, percents));
    }

    [Theory]
    [InlineData("420", "2.1", Unit.Percent)]
    [InlineData("410", "2.2", Unit.Count)]
    [InlineData("410", "2.1", Unit.Percent)]
    [InlineData("420", "2.2", Unit.Percent)]
    public void Share_IsAskedOfTheOneThatIsTyped(string countBefore, string percentBefore, Unit asked)
    {
        string[] counts = ["200", "410", "830", "1000"], percents = ["1.0", "2.1", "4.2", "5.0"];
        var (table, before) = (Shares([.. counts, "420"], [.. percents, "2.2"]),
            Shares([.. counts, countBefore], [.. percents, percentBefore]));
        Assert.Equal(asked, ShareCheck.Of(SeriesTable.Of(table, before, table)).Single().Row.Measure.Unit);
    }

    private static string ShareMessage(string[] counts, string[] percents, string lastIsSumOf = "")
    {
        var table = Shares(counts, percents, lastIsSumOf);
        return string.Join('\n', ShareCheck.Of(SeriesTable.Of(table, null, table)).Select(o => o.Message.Replace('\u00A0', ' ')));
    }

    private static Table Shares(string[] counts, string[] percents, string lastIsSumOf = "")
    {
        var categories = counts.Select((_, i) => Tables.Category($"{(char)('a' + i)}", i, i == counts.Length - 1 ? lastIsSumOf : ""))
            .ToList();
        var table = Tables.Table(PeriodsAs.Columns, categories, Looking.Count, Percent);
        foreach (var (i, category) in categories.Index())
            table = table.With(category, Looking.Count, $"2020={counts[i]}").With(category, Percent, $"2020={percents[i]}");
        return table;
    }

    [Theory]
    [InlineData("631", "2.1", "")]
    [InlineData("631!", "2.1",
        "Antallet for »a« er skjult i 2020, men procenten vises, så antallet kan regnes omtrent ud. Skjul også procenten.")]
    [InlineData("631", "2.1!", "Procenten for »a« er skjult i 2020, men antallet vises, så procenten kan regnes ud. Skjul også antallet.")]
    [InlineData("suppressed", "suppressed", "")]
    [InlineData("suppressed", "missing", "")]
    public void HiddenPair_OfACountAndItsPercentage(string count, string percent, string message) => Assert.Equal(message, Disclosed(
        Tables.Table(PeriodsAs.Columns, [A, B], Looking.Count, Percent).Hiding(A, Looking.Count, count).Hiding(A, Percent, percent)));

    [Fact]
    public void HiddenPair_OfPercentagesOfSomethingElse_IsNotAsked() => Assert.Equal("", Disclosed(
        Tables.Table(PeriodsAs.Rows, [A], Looking.Count, Percent, Tables.Percent(order: 3)).Hiding(A, Looking.Count, "631!")
            .Hiding(A, Percent, "2.1")));

    [Theory]
    [InlineData("2.1", "")]
    [InlineData("missing",
        "Antallet for »a« er skjult i 2020, men procenten vises, så antallet kan regnes omtrent ud. Skjul også procenten.")]
    public void HiddenPair_WhereAnotherRowTellsWhatThePercentagesAreOf_IsLeftToTheCalculation(string other, string message) =>
        Assert.Equal(message, Disclosed(Tables.Table(PeriodsAs.Columns, [A, B], Looking.Count, Percent)
            .Hiding(A, Looking.Count, "631!").Hiding(A, Percent, "2.1").Hiding(B, Looking.Count, "620").Hiding(B, Percent, other)));

    private static string Disclosed(Table table) =>
        string.Join('\n', CheckRunner.Checks.Single(c => c.Name == "hidden-pair").Of!(SeriesTable.Of(table, null, table))
            .Select(o => o.Message));

    private static Table Total(Measure measure, string a, string b, string sum) =>
        Tables.Table(PeriodsAs.Columns, [A, B, Sum], measure).Hiding(A, measure, a).Hiding(B, measure, b).Hiding(Sum, measure, sum);
}

internal static class HidingTables
{
    /// <summary>"10!" is withheld.</summary>
    public static Table Hiding(this Table table, Category category, Measure measure, string figure) =>
        table.With(Tables.Of(category, measure, Tables.Ballerup.Code,
            [new Observation(Period.OfYear(2020), Figure.Parse(figure.TrimEnd('!')), Withheld: figure.EndsWith('!'))]));
}
