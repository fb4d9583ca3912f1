using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class TableTests
{
    private static Annotation At(string period, string id, bool broken = false) =>
        new() { Id = id, TableNumber = 9, Period = Period.Parse(period), Text = id, Break = broken };

    private static Table With(params Annotation[] events) => Tables.Table(PeriodsAs.Rows, [], Tables.Count()).With(events);

    [Fact]
    public void Events_AreInTheOrderOfTime_ThenOfTheirIds_WithoutTheRetired() => Assert.Equal(
        ["9/c", "9/a", "9/b"],
        With(At("2020", "9/b"), At("2020", "9/a"), At("2019", "9/c"), At("2018", "9/d") with { Retired = true }).Events()
            .Select(e => e.Id));

    [Theory]
    [InlineData("2018", null)]
    [InlineData("2019", "9/a")]
    [InlineData("2020", "9/a")]
    [InlineData("2021", "9/b")]
    [InlineData("2022", "9/b")]
    public void BreakBefore_IsTheLastUpToThePeriod(string period, string? id) => Assert.Equal(id,
        With(At("2021", "9/b", broken: true), At("2019", "9/a", broken: true), At("2020", "9/c")).BreakBefore(Period.Parse(period))?.Id);

    [Theory]
    [InlineData("1", 0, "1\u00A0person")]
    [InlineData("-1", 0, "\u22121\u00A0person")]
    [InlineData("0.6", 0, "1\u00A0person")]
    [InlineData("0", 0, "0\u00A0personer")]
    [InlineData("2", 0, "2\u00A0personer")]
    [InlineData("1", 1, "1,0\u00A0personer")]
    public void FormatWithUnit_OfOne_IsInTheSingular(string value, int decimals, string text) =>
        Assert.Equal(text, (Tables.Count() with { Decimals = decimals }).FormatWithUnit(decimal.Parse(value)));

    [Fact]
    public void FormatWithUnit_WithoutAFormOfOne_IsTheNumberAlone()
    {
        var measure = Tables.Count() with { Counted = "visitationer" };
        Assert.Equal(("1", "2\u00A0visitationer"), (measure.FormatWithUnit(1), measure.FormatWithUnit(2)));
        Assert.Equal("5", (measure with { Counted = "" }).FormatWithUnit(5));
        Assert.Equal("1\u00A0pct.", (Tables.Percent() with { Decimals = 0 }).FormatWithUnit(1));
    }

    [Theory]
    [InlineData("12", false, "suppressed", true)]
    [InlineData("missing", false, "suppressed", true)]
    [InlineData("suppressed", false, "suppressed", false)]
    [InlineData("", false, "suppressed", false)]
    [InlineData("12", false, "13", false)]
    [InlineData("12", true, "13", true)]
    [InlineData("suppressed", false, "13", false)]
    public void With_ASuppressedFigure_WithholdsWhatWasTold(string figure, bool withheld, string next, bool after)
    {
        var observation = new Observation(Period.OfYear(2020), Figure.Parse(figure), "en note", withheld).With(Figure.Parse(next));
        Assert.Equal((Figure.Parse(next), after, "en note"), (observation.Figure, observation.Withheld, observation.Note));
    }

    [Theory]
    [InlineData("12", false, false)]
    [InlineData("12", true, true)]
    [InlineData("suppressed", false, true)]
    [InlineData("missing", false, false)]
    public void Shown_TellsNothingOfWhatIsHidden(string figure, bool withheld, bool hidden)
    {
        var whole = Tables.Category(Category.Whole, 1);
        var observation = new Observation(Period.OfYear(2020), Figure.Parse(figure), "en note", withheld);
        var series = Tables.Of(whole, Tables.Count(), "151", [observation]);
        Assert.Equal(hidden, series.HasHidden);
        Assert.Equal(hidden ? new Observation(Period.OfYear(2020), Figure.Suppressed, Withheld: true) : observation,
            Assert.Single(series.Shown.Observations));
    }

    [Theory]
    [InlineData("2016", null)]
    [InlineData("2017", "1")]
    [InlineData("2018", null)]
    [InlineData("2019", "2")]
    [InlineData("2020", "3")]
    [InlineData("2022", "4")]
    [InlineData("2023", null)]
    public void At_FindsThePeriod(string period, string? figure)
    {
        var series = Tables.Of(Tables.Category(Category.Whole, 1), Tables.Count(), "151", "2017=1 2019=2 2020=3 2022=4".Split(' ')
            .Select(f => f.Split('=')).Select(f => new Observation(Period.Parse(f[0]), Figure.Parse(f[1]))));
        Assert.Equal(figure, series.At(Period.Parse(period))?.Figure.ToString());
    }
}
