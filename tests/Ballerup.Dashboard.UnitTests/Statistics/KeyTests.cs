using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class KeyTests
{
    private const string Text = "12/sygedagpenge/antal-fuldtidspersoner/151";

    [Fact]
    public void Series_IsItsParts()
    {
        var key = SeriesKey.Parse(Text);
        Assert.Equal((12, "12/sygedagpenge", "12/antal-fuldtidspersoner", "151"),
            (key.TableNumber, key.CategoryId, key.MeasureId, key.AreaCode));
        Assert.Equal(key, SeriesKey.Of(key.CategoryId, key.MeasureId, key.AreaCode));
        Assert.Equal(Text, key.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12/a/b")]
    [InlineData("12/a/b/151/2018")]
    [InlineData("12/a//151")]
    [InlineData("12/a/b/")]
    [InlineData("/a/b/151")]
    [InlineData("0/a/b/151")]
    [InlineData("-1/a/b/151")]
    [InlineData("01/a/b/151")]
    [InlineData(" 1/a/b/151")]
    [InlineData("1x/a/b/151")]
    [InlineData("99999999999/a/b/151")]
    public void Series_OfAnotherText_IsNone(string text)
    {
        Assert.False(SeriesKey.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SeriesKey.Parse(text));
        Assert.False(ObservationKey.TryParse($"{text}/2018-06", out _));
    }

    [Fact]
    public void OfNoText_ThereIsNone()
    {
        Assert.False(SeriesKey.TryParse(null, out _));
        Assert.False(ObservationKey.TryParse(null, out _));
    }

    [Fact]
    public void Code_IsTheIdWithoutItsTable()
    {
        Assert.Equal("a", Tables.Category("a", 1).Code);
        Assert.Equal("antal1", Tables.Count().Code);
        Assert.Equal("jump", new Exemption { Id = "9/jump", TableNumber = 9 }.Check);
    }

    [Fact]
    public void Series_AreOrderedAsTheirTexts()
    {
        string[] texts = ["1/a/b/151", "1/a-b/c/151", "10/a/b/151", "2/a/b/151"];
        Assert.Equal(texts.Order(StringComparer.Ordinal), texts.Select(SeriesKey.Parse).Order(SeriesKey.Ordinal).Select(k => k.ToString()));
    }

    [Fact]
    public void Series_NeverGiven_SaysSo() => Assert.Throws<InvalidOperationException>(() => default(SeriesKey).ToString());

    [Theory]
    [InlineData("2018-06")]
    [InlineData("2018-Q1")]
    [InlineData("2018")]
    public void Observation_IsASeriesInAPeriod(string period)
    {
        var key = ObservationKey.Parse($"{Text}/{period}");
        Assert.Equal((SeriesKey.Parse(Text), Period.Parse(period)), (key.Series, key.Period));
        Assert.Equal($"{Text}/{period}", key.ToString());
    }

    [Theory]
    [InlineData(Text)]
    [InlineData(Text + "/")]
    [InlineData(Text + "/jun 2018")]
    [InlineData(Text + "/2018-13")]
    public void Observation_OfAnotherText_IsNone(string text)
    {
        Assert.False(ObservationKey.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ObservationKey.Parse(text));
    }
}
