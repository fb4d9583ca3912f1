using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class ObservationTests
{
    private static Observation Of(string figure) => new() { SeriesId = "1/a/b/151", Period = Period.OfYear(2020), Figure = figure };

    [Theory]
    [InlineData("0", 0.0, ObservationStatus.Normal)]
    [InlineData("48.7", 48.7, ObservationStatus.Normal)]
    [InlineData("-3.5", -3.5, ObservationStatus.Normal)]
    [InlineData("2 provisional", 2.0, ObservationStatus.Provisional)]
    [InlineData("2.1 estimated", 2.1, ObservationStatus.Estimated)]
    [InlineData("missing", null, ObservationStatus.Missing)]
    [InlineData("suppressed", null, ObservationStatus.Suppressed)]
    [InlineData("", null, ObservationStatus.None)]
    public void Figure_HoldsValueAndStatus(string figure, double? value, ObservationStatus status)
    {
        var observation = Of(figure);
        Assert.Equal((decimal?)value, observation.Value);
        Assert.Equal(status, observation.Status);
        Assert.Equal(figure, observation.Figure);
    }

    [Fact]
    public void Figure_ZerosAtTheEnd_MakeNoDifference()
    {
        Assert.Equal("2", Of("2.00").Figure);
        Assert.Equal("100", Of("100").Figure);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("abc")]
    [InlineData("1 2")]
    [InlineData("2,0")]
    [InlineData("2.0 missing")]
    [InlineData("2.0 normal")]
    [InlineData("provisional")]
    [InlineData("normal")]
    [InlineData("2.0 provisional provisional")]
    public void Figure_AnythingElse_IsRefused(string figure) => Assert.Throws<FormatException>(() => Of(figure));
}
