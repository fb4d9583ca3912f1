using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class AreaComparisonTests
{
    private static readonly Measure Share = Tables.Percent();

    [Theory]
    [InlineData("5", "1 2 3 4", 1, 0, 4)]
    [InlineData("1", "2 3 4 5", 5, 0, 0)]
    [InlineData("3", "5 4 3 3 1", 3, 2, 1)] // shared, and two places are skipped
    [InlineData("2", "4 3 3 1", 4, 0, 1)] // the place after a shared one
    [InlineData("2.04", "2.01 3 1 4", 3, 1, 1)] // the same as they are published
    [InlineData("0", "0 0 0 0", 1, 4, 0)]
    public void Rank_IsByHighestFirst_AndEqualFiguresShareIt(string own, string others, int number, int sharing, int lower)
    {
        var compared = Areas.Compare(Share, [$"151: 2020={own}", .. others.Split(' ').Select((v, i) => $"{201 + i}: 2020={v}")]);
        var rank = Assert.Single(compared.Ranks);
        Assert.Equal(new AreaRank(number, others.Split(' ').Length + 1, sharing), rank);
        Assert.Equal((number - 1, lower), (rank!.Higher, rank.Lower));
    }

    /// <summary>Worked out with R's quantile(x, type = 7).</summary>
    [Theory]
    [InlineData("1 2 3 4 5", "1 2 3 4 5")]
    [InlineData("1 2 3 4 5 6", "1 2.3 3.5 4.8 6")] // 2.25 and 4.75
    [InlineData("9 1 4 7 2 8 3", "1 2.5 4 7.5 9")]
    [InlineData("1 2 3 4 5 6 7 8", "1 2.8 4.5 6.3 8")] // 2.75 and 6.25
    [InlineData("-3 -1 0 0 0", "-3 -1 0 0 0")]
    public void Spread_IsQuantilesOfType7_RoundedAsTheMeasureIs(string figures, string expected) =>
        Assert.Equal(
            expected.Split(' ').Select(Number),
            AreaSpread.Of(figures.Split(' ').Select(Number), 1) is { } s
                ? [s.Lowest, s.LowerQuartile, s.Median, s.UpperQuartile, s.Highest] : []);

    [Fact]
    public void Unknown_MissingSuppressedWithheld_IsNotCompared_ButProvisionalIs()
    {
        var compared = Areas.Compare(Share, "151: 2020=2", "201: 2020=missing", "202: 2020=suppressed", "203: 2020=9!",
            "204: 2020=3_provisional", "205: 2020=1", "206: 2020=1", "207: 2020=4_estimated");
        Assert.Equal([new AreaRank(3, 5, 0)], compared.Ranks);
        Assert.Equal(4, compared.Spreads[0]!.Highest);
        Assert.Equal(8, compared.Municipalities.Count);
    }

    [Fact]
    public void OnlyMunicipalities_AreRanked()
    {
        var compared = Areas.Compare(Share, "151: 2020=2", "000: 2020=9", "081: 2020=9", "1084: 2020=9", "411: 2020=9", "201: 2020=1",
            "202: 2020=1", "203: 2020=1", "204: 2020=1");
        Assert.Equal(new AreaRank(1, 5, 0), compared.Ranks[0]);
    }

    [Fact]
    public void OwnUnknown_HasNoRank_ButTheOthersHaveASpread()
    {
        var compared = Areas.Compare(Share, "151: 2020=9!", "201: 2020=1", "202: 2020=2", "203: 2020=3", "204: 2020=4", "205: 2020=5");
        Assert.Equal([null], compared.Ranks);
        Assert.Equal(new AreaSpread(1, 2, 3, 4, 5, 5), compared.Spreads[0]);
    }

    [Fact]
    public void TooFewMunicipalities_HaveNeitherRankNorSpread_InThatPeriod()
    {
        var compared = Areas.Compare(Share, "151: 2019=1 2020=1", "201: 2020=1", "202: 2020=2", "203: 2020=3", "204: 2020=4");
        Assert.Equal([null, new AreaRank(4, 5, 1)], compared.Ranks);
        Assert.Null(compared.Spreads[0]);
        Assert.True(compared.HasSpread);
        Assert.False(Areas.Compare(Share, "151: 2020=1", "201: 2020=2").HasSpread);
    }

    [Fact]
    public void Periods_AreThoseOfAnyArea_AndEveryAreaHasACellForEach()
    {
        var compared = Areas.Compare(Share, "151: 2019=1", "+159: 2020=2", "201: 2018=3 2021=");
        Assert.Equal(["2018", "2019", "2020"], compared.Periods.Select(p => p.Text));
        Assert.Equal(["–", "1,0", "–"], compared.OwnCells.Select(c => c.Text));
        Assert.Equal(["–", "–", "2,0"], compared.CellsOf(compared.Chosen[0]).Select(c => c.Text));
    }

    [Fact]
    public void Others_AreThoseWithAFigure_InWhatIsNotRetired()
    {
        var (shown, retired) = (Tables.Category("a", 1), Tables.Retired("b"));
        var table = Tables.Table(PeriodsAs.Rows, [shown, retired], Share).With(shown, Share, "2020=1");
        void Add(Category category, string area, string figure) =>
            table = table.With(Tables.Of(category, Share, area, [new Observation(Period.OfYear(2020), Figure.Parse(figure))]));

        Add(shown, "201", "");
        Add(retired, "202", "1");
        Assert.Empty(AreaComparison.OthersOf(table, Tables.Ballerup));
        Add(shown, "203", "missing");
        Assert.Equal("203", Assert.Single(AreaComparison.OthersOf(table, Tables.Ballerup)));
        Assert.Equal([shown], AreaComparison.SeriesOf(table, Tables.Ballerup).Categories);
    }

    [Fact]
    public void SeriesOf_AreThoseOfAnotherArea_InTheTablesOrder()
    {
        var (a, b, own) = (Tables.Category("a", 1), Tables.Category("b", 2), Tables.Category("own", 3));
        var (count, retired) = (Tables.Count(order: 3), Tables.Count(order: 1) with { Retired = true });
        var table = Tables.Table(PeriodsAs.Rows, [b, a, own], count, Share, retired).With(own, count, "2020=1");
        foreach (var (category, measure) in new[] { (b, count), (a, Share), (own, retired) })
            table = table.With(Tables.Of(category, measure, "201", [new Observation(Period.OfYear(2020), Figure.Missing)]));
        var (categories, measures) = AreaComparison.SeriesOf(table, Tables.Ballerup);
        Assert.Equal([a, b], categories);
        Assert.Equal([Share, count], measures);
    }

    [Fact]
    public void HasOthers_IsSoWithASeriesOfAnother()
    {
        var whole = Tables.Category(Category.Whole, 1);
        var table = Tables.Table(PeriodsAs.Rows, [whole], Share).With(whole, Share, "2020=1");
        Assert.False(AreaComparison.HasOthers(table, Tables.Ballerup));
        Assert.True(AreaComparison.HasOthers(table.With(Tables.Of(whole, Share, "201", [])), Tables.Ballerup));
    }

    [Fact]
    public void Drawn_AreTheOwnAndThreeOfThoseChosen()
    {
        var compared = Areas.Compare(Share, "151: 2020=1", "+201: 2020=1", "+202: 2020=1", "+203: 2020=1", "+204: 2020=1");
        Assert.Equal(["151", "201", "202", "203"], compared.Drawn.Select(a => a.Code));
    }

    [Theory]
    [InlineData("101", true)]
    [InlineData("899", true)]
    [InlineData("100", false)]
    [InlineData("900", false)]
    [InlineData("411", false)] // Christiansø
    [InlineData("000", false)]
    [InlineData("1084", false)]
    [InlineData("0151", false)]
    [InlineData("15", false)]
    [InlineData("15a", false)]
    public void Municipality_IsToldByItsCode(string code, bool municipality) =>
        Assert.Equal(municipality, new Area { Code = code }.IsMunicipality);

    [Fact]
    public void DanishAreas_AreTheCountryFiveRegionsAnd98Municipalities()
    {
        Assert.Equal(98, DanishAreas.All.Count(a => a.IsMunicipality));
        Assert.Equal(104, DanishAreas.All.Count);
        Assert.Equal(DanishAreas.All.Select(a => a.Code).Order(), DanishAreas.All.Select(a => a.Code));
        Assert.Equal("Ballerup", DanishAreas.All.Single(a => a.Code == "151").Name);
    }

    [Theory]
    [InlineData("101", "København", "København|København Kommune|Københavns Kommune")]
    [InlineData("151", "Ballerup Kommune", "Ballerup|Ballerup Kommune|Ballerups Kommune")]
    [InlineData("084", "Region Hovedstaden", "Region Hovedstaden")]
    public void NamesOf_AMunicipality_AreThree(string code, string name, string names) =>
        Assert.Equal(names.Split('|'), DanishAreas.NamesOf(new Area { Code = code, Name = name }));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
