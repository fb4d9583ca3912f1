using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class FigureTextTests
{
    /// <summary>Every unit with every number of decimals, and each measure of the seed.</summary>
    public static TheoryData<Unit, int> Measures => new(
        from unit in Enum.GetValues<Unit>()
        from decimals in Enumerable.Range(0, Measure.MostDecimals + 1)
        select (unit, decimals));

    [Theory]
    [MemberData(nameof(Measures))]
    public void Parse_WhatFormatWrites_GivesTheSameFigure(Unit unit, int decimals)
    {
        var measure = new Measure { Id = "9/m", TableNumber = 9, Unit = unit, Decimals = decimals };
        var random = new Random(decimals);
        var step = 1m;
        for (var i = 0; i < decimals; i++)
            step /= 10;
        decimal[] edges = [0, step, -step, 999, 1000, -1000, 999_999, 1_000_000, 999_999_999_999, -999_999_999_999, 0.5m - (0.5m % step),
            1971, 2017];
        var values = edges.Concat(Enumerable.Range(0, 5000)
            .Select(_ => DanishNumber.Round((decimal)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(1, 12))), decimals)));
        foreach (var value in values)
            foreach (var status in (ObservationStatus[])[ObservationStatus.Normal, ObservationStatus.Provisional,
                ObservationStatus.Estimated])
            {
                var figure = new Figure(value, status);
                var text = FigureText.Format(figure, measure);
                Assert.True(FigureText.TryParse(text, measure, out var read, out var advice), $"{text}: {advice}");
                Assert.Equal(figure, read);
            }
        foreach (var figure in (Figure[])[Figure.None, Figure.Missing, Figure.Suppressed])
        {
            Assert.True(FigureText.TryParse(FigureText.Format(figure, measure), measure, out var read, out _));
            Assert.Equal(figure, read);
        }
    }

    [Fact]
    public void Parse_EveryFigureOfTheSeed_GivesTheSameFigure()
    {
        foreach (var figure in SeedFiles.Figures)
        {
            var value = decimal.Parse(figure.Value);
            var measure = new Measure { Id = "9/m", TableNumber = 9, Decimals = value.Scale };
            Assert.True(FigureText.TryParse(measure.Format(value), measure, out var read, out _));
            Assert.Equal(new Figure(value), read);
        }
    }

    [Theory]
    [InlineData("1971", "1971")]
    [InlineData("1.971", "1971")]
    [InlineData("2,0", "2")]
    [InlineData("−3,5", "-3.5")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("\u00A02,0 ", "2")]
    [InlineData("2,0*", "2 provisional")]
    [InlineData("2,0 (S)", "2 estimated")]
    [InlineData("–", "missing")]
    [InlineData("-", "missing")]
    [InlineData("\u2212", "missing")]
    [InlineData("Mangler", "missing")]
    [InlineData("·", "suppressed")]
    [InlineData("udeladt", "suppressed")]
    [InlineData("", "")]
    public void Parse_WhatPeopleType_IsReadAsMeant(string typed, string figure)
    {
        var measure = new Measure { Id = "9/m", TableNumber = 9, Decimals = 1 };
        Assert.True(FigureText.TryParse(typed, measure, out var read, out _));
        Assert.Equal(figure, read.ToString());
    }

    [Theory]
    [InlineData("2.0", 1, "Skriv decimaler med komma: 2,0. Punktum må kun stå foran tre cifre, fx 1.971.")]
    [InlineData("-2.05", 2, "Skriv decimaler med komma: -2,05. Punktum må kun stå foran tre cifre, fx 1.971.")]
    [InlineData("1.9.7.1", 1, "Punktum må kun stå mellem tusinder, fx 1.971. Decimaler skrives med komma, fx 2,0.")]
    [InlineData("1 971", 1, "Skriv tallet uden mellemrum, fx 2,0.")]
    [InlineData("2,05", 1, "Skriv højst 1 decimal, fx 2,0.")]
    [InlineData("2,055", 2, "Skriv højst 2 decimaler, fx 2,00.")]
    [InlineData("2,0 %", 1, "Skriv kun tallet uden »%«, fx 2,0.")]
    [InlineData("2,5", 0, "Skriv et helt tal uden decimaler, fx 1.971.")]
    [InlineData("1.2.3.4.5.6.7.8", 0, "Punktum må kun stå mellem tusinder, fx 1.971. Decimaler skrives med komma, fx 2,0.")]
    [InlineData("1.2.3.4.5.6.7.89", 0, "Tallet er for stort. Skriv højst 999.999.999.999.")]
    [InlineData("et ret stort tal", 0, "Indtast et tal, fx 1.971.")]
    [InlineData("-1000000000000", 0, "Tallet er for stort. Skriv højst 999.999.999.999.")]
    [InlineData("1000000000000", 0, "Tallet er for stort. Skriv højst 999.999.999.999.")]
    [InlineData("99999999999999999999999999999999999", 0, "Tallet er for stort. Skriv højst 999.999.999.999.")]
    public void Parse_WhatCantBeRead_SaysWhatToWrite(string typed, int decimals, string advice)
    {
        var measure = new Measure { Id = "9/m", TableNumber = 9, Decimals = decimals };
        Assert.False(FigureText.TryParse(typed, measure, out _, out var told));
        Assert.Equal(advice, told);
    }

    [Theory]
    [InlineData("63.14", "63,14")]
    [InlineData("63 provisional", "63,0*")]
    [InlineData("63.1 estimated", "63,1(s)")]
    [InlineData("missing", "–")]
    [InlineData("suppressed", "·")]
    [InlineData("", "")]
    public void Format_HasTheMarksOfThePublicTables_AndAllDecimals(string figure, string text) =>
        Assert.Equal(text, FigureText.Format(Figure.Parse(figure), new Measure { Id = "9/m", TableNumber = 9, Decimals = 1 }));
}
