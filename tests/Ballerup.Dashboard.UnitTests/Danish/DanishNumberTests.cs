using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.UnitTests.Danish;

public class DanishNumberTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("1971", 1971, 0)]
    [InlineData("1.971", 1971, 0)]
    [InlineData("2,0", 2.0, 1)]
    [InlineData("0,05", 0.05, 2)]
    [InlineData("12.345.678,9", 12345678.9, 1)]
    [InlineData("-3,5", -3.5, 1)]
    [InlineData("\u22123,5", -3.5, 1)]
    [InlineData("-1.971", -1971, 0)]
    [InlineData("9", 9, 0)]
    [InlineData("999.999", 999999, 0)]
    [InlineData("9990000000000000000", 9.99e18, 0)] // more digits than a long has
    public void TryParse_Danish_IsReadAsMeant(string text, double value, int decimals)
    {
        Assert.True(DanishNumber.TryParse(text, out var parsed, out var written));
        Assert.Equal((decimal)value, parsed);
        Assert.Equal(decimals, written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2.0")]
    [InlineData("1.97")]
    [InlineData("1.9.7.1")]
    [InlineData("1.9711")]
    [InlineData("19.71")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("1,2,3")]
    [InlineData("1e3")]
    [InlineData("1 971")]
    [InlineData("1\u00A0971")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("007")]
    [InlineData("0.123")]
    [InlineData("abc")]
    [InlineData("5O5")]
    [InlineData("\u0661\u0662")]
    [InlineData("99999999999999999999999999999999")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Assert.False(DanishNumber.TryParse(text, out var value, out _));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData(1971, 0, "1.971")]
    [InlineData(2, 1, "2,0")]
    [InlineData(-319, 0, "\u2212319")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(0.05, 1, "0,1")]
    [InlineData(-0.05, 1, "\u22120,1")]
    [InlineData(1234567.85, 1, "1.234.567,9")]
    public void Format_IsAsPublished(double value, int decimals, string text) =>
        Assert.Equal(text, DanishNumber.Format((decimal)value, decimals));

    [Theory]
    [InlineData(49.0, "+49,0")]
    [InlineData(-4.2, "\u22124,2")]
    [InlineData(0.04, "0,0")]
    public void FormatSigned_CarriesTheSignOfWhatIsShown(double value, string text) =>
        Assert.Equal(text, DanishNumber.FormatSigned((decimal)value, 1));

    [Fact]
    public void Format_ThenParse_GivesTheSame()
    {
        var random = new Random(20201122);
        for (var i = 0; i < 20_000; i++)
        {
            var decimals = random.Next(0, 5);
            var value = DanishNumber.Round((decimal)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(0, 10))), decimals);
            Assert.True(DanishNumber.TryParse(DanishNumber.Format(value, decimals), out var back, out var written));
            Assert.Equal(value, back);
            Assert.Equal(decimals, written);
        }
    }

    [Theory]
    [InlineData(0, "0\u00A0byte")]
    [InlineData(999, "999\u00A0byte")]
    [InlineData(1000, "1\u00A0kB")]
    [InlineData(413_696, "414\u00A0kB")]
    [InlineData(999_999, "1.000\u00A0kB")]
    [InlineData(1_000_000, "1,0\u00A0MB")]
    [InlineData(1_449_999, "1,4\u00A0MB")]
    [InlineData(12_345_678_901, "12.345,7\u00A0MB")]
    public void Size_IsInTheUnitThatReads(long bytes, string text) => Assert.Equal(text, DanishNumber.Size(bytes));

    [Theory]
    [InlineData("1,971.5", "1.971,5")]
    [InlineData("2.0", "2,0")]
    [InlineData("1,971", "1.971")]
    [InlineData("1971", "1971")]
    public void FromEnglish_ExchangesPointAndComma(string text, string danish) => Assert.Equal(danish, DanishNumber.FromEnglish(text));

    [Theory]
    [InlineData("5 %", 0, "Skriv kun tallet uden »%«, fx 1.971.")]
    [InlineData("2,0 pct", 1, "Skriv kun tallet uden »pct.«, fx 2,0.")]
    [InlineData(" 2,0 PCT. ", 2, "Skriv kun tallet uden »pct.«, fx 2,00.")]
    [InlineData("1 971", 0, "Skriv tallet uden mellemrum, fx 1.971.")]
    [InlineData("to hundrede", 1, "Indtast et tal, fx 2,0.")]
    [InlineData("2.5", 0, "Skriv et helt tal uden decimaler, fx 1.971. Punktum må kun stå foran tre cifre.")]
    [InlineData("2.5", 1, "Skriv decimaler med komma: 2,5. Punktum må kun stå foran tre cifre, fx 1.971.")]
    [InlineData("1.9.7.1", 0, "Punktum må kun stå mellem tusinder, fx 1.971. Decimaler skrives med komma, fx 2,0.")]
    [InlineData("1.9.7.1", 2, "Punktum må kun stå mellem tusinder, fx 1.971. Decimaler skrives med komma, fx 2,00.")]
    [InlineData("1,2,3", 0, "Indtast et tal, fx 1.971.")]
    [InlineData("a.b", 1, "Indtast et tal, fx 2,0.")]
    public void Advice_SaysWhatToWrite(string text, int decimals, string advice) =>
        Assert.Equal(advice, DanishNumber.Advice(text, decimals));
}
