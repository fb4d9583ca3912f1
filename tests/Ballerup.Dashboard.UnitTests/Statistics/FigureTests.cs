using System.Runtime.CompilerServices;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class FigureTests
{
    [Theory]
    [InlineData("0", 0.0, ObservationStatus.Normal)]
    [InlineData("48.7", 48.7, ObservationStatus.Normal)]
    [InlineData("-3.5", -3.5, ObservationStatus.Normal)]
    [InlineData("2 provisional", 2.0, ObservationStatus.Provisional)]
    [InlineData("2.1 estimated", 2.1, ObservationStatus.Estimated)]
    [InlineData("missing", null, ObservationStatus.Missing)]
    [InlineData("suppressed", null, ObservationStatus.Suppressed)]
    [InlineData("", null, ObservationStatus.None)]
    public void Parse_AFiguresText_GivesValueAndStatus(string text, double? value, ObservationStatus status)
    {
        var figure = Figure.Parse(text);
        Assert.Equal((decimal?)value, figure.Value);
        Assert.Equal(status, figure.Status);
        Assert.Equal(text, figure.ToString());
    }

    /// <summary>An edition keeps one for each figure: a field that does not fit costs ten million times as much.</summary>
    [Fact]
    public void Observation_InMemory_Takes32Bytes() => Assert.Equal(32, Unsafe.SizeOf<Observation>());

    [Fact]
    public void Write_ZerosAtTheEnd_AreLeftOut()
    {
        Assert.Equal("2", Figure.Parse("2.00").ToString());
        Assert.Equal("100", Figure.Parse("100").ToString());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("abc")]
    [InlineData("1 2")]
    [InlineData("2,0")]
    [InlineData("2.0 missing")]
    [InlineData("x missing")]
    [InlineData("missing missing")]
    [InlineData("1 x provisional")]
    [InlineData("2.0 normal")]
    [InlineData("provisional")]
    [InlineData("normal")]
    [InlineData("2.0 provisional provisional")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Assert.Throws<FormatException>(() => Figure.Parse(text));
        Assert.False(Figure.TryParse(text, out _));
    }

    [Fact]
    public void Default_IsNoFigure()
    {
        Assert.Equal(ObservationStatus.None, default(Figure).Status);
        Assert.Equal(Figure.None, Figure.Parse(""));
    }

    [Theory]
    [InlineData(null, ObservationStatus.Normal)]
    [InlineData(1.0, ObservationStatus.Missing)]
    [InlineData(1.0, ObservationStatus.None)]
    public void Of_AValueThatDoesNotFitItsStatus_IsRefused(double? value, ObservationStatus status) =>
        Assert.Throws<ArgumentException>(() => Figure.Of((decimal?)value, status));
}
