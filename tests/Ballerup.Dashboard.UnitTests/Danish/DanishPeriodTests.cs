using System.Globalization;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.UnitTests.Danish;

public class DanishPeriodTests
{
    /// <summary>
    /// Denmark is an hour ahead in winter and two in summer; 2026-03-29 has no half past two, 2026-10-25 has two of them.
    /// </summary>
    [Theory]
    [InlineData("02:00", "2026-01-10T01:00:00Z", "2026-01-10T01:00:00Z")]
    [InlineData("02:00", "2026-01-10T00:59:59Z", "2026-01-09T01:00:00Z")]
    [InlineData("02:00", "2026-07-10T00:00:00Z", "2026-07-10T00:00:00Z")]
    [InlineData("02:30", "2026-03-29T01:29:59Z", "2026-03-28T01:30:00Z")]
    [InlineData("02:30", "2026-03-29T01:30:00Z", "2026-03-29T01:30:00Z")]
    [InlineData("02:30", "2026-10-25T12:00:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("23:30", "2026-01-01T00:00:00Z", "2025-12-31T22:30:00Z")]
    public void LastUtc_IsTheLastTimeThatTheClockShowedIt(string at, string now, string last) =>
        Assert.Equal(Utc(last), DanishPeriod.LastUtc(TimeOnly.Parse(at, CultureInfo.InvariantCulture), Utc(now)));

    [Theory]
    [InlineData("jan 2021", 2021, 1, 0)]
    [InlineData("Juni 2021", 2021, 6, 0)]
    [InlineData(" DEC.  2021 ", 2021, 12, 0)]
    [InlineData("december 2021", 2021, 12, 0)]
    [InlineData("1. kvt 2021", 2021, 0, 1)]
    [InlineData("4. kvartal 2021", 2021, 0, 4)]
    [InlineData("2kvt. 2021", 2021, 0, 2)]
    [InlineData("2021-01", 2021, 1, 0)]
    [InlineData("2021-12", 2021, 12, 0)]
    [InlineData("2021-Q1", 2021, 0, 1)]
    [InlineData("2021q4", 2021, 0, 4)]
    [InlineData("2021", 2021, 0, 0)]
    [InlineData("0001", 1, 0, 0)]
    [InlineData("9999", 9999, 0, 0)]
    public void TryParse_WhatPeopleWrite_IsReadAsMeant(string text, int year, int month, int quarter)
    {
        Assert.True(DanishPeriod.TryParse(text, out var readYear, out var readMonth, out var readQuarter));
        Assert.Equal((year, month, quarter), (readYear, readMonth, readQuarter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("juni")]
    [InlineData("jux 2021")]
    [InlineData("ju 2021")]
    [InlineData("jun 0000")]
    [InlineData("5. kvt 2021")]
    [InlineData("0. kvt 2021")]
    [InlineData("2021-00")]
    [InlineData("2021-13")]
    [InlineData("2021-Q5")]
    [InlineData("1. kvt 0000")]
    [InlineData("0000")]
    [InlineData("21")]
    [InlineData("2021-6")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(DanishPeriod.TryParse(text, out _, out _, out _));

    [Theory]
    [InlineData("jan", 1)]
    [InlineData("MAJ", 5)]
    [InlineData("dec", 12)]
    [InlineData("xxx", 0)]
    [InlineData("de", 0)]
    [InlineData("december", 0)]
    public void MonthNumber_IsOfTheShortName(string name, int month) => Assert.Equal(month, DanishPeriod.MonthNumber(name));

    [Fact]
    public void Texts_AreOfTheFirstAndTheLastMonthAndQuarter()
    {
        Assert.Equal(("jan 0001", "januar 0001"), (DanishPeriod.Month(1, 1), DanishPeriod.MonthInWords(1, 1)));
        Assert.Equal(("dec 9999", "december 9999"), (DanishPeriod.Month(9999, 12), DanishPeriod.MonthInWords(9999, 12)));
        Assert.Equal(("4. kvt 2020", "4. kvartal 2020"), (DanishPeriod.Quarter(2020, 4), DanishPeriod.QuarterInWords(2020, 4)));
        Assert.Equal("31. december 2020", DanishPeriod.Date(new DateOnly(2020, 12, 31)));
    }

    [Fact]
    public void Times_AreThoseInDenmark()
    {
        Assert.Equal("2027-01-01 00:30", DanishPeriod.Timestamp(Utc("2026-12-31T23:30:00Z")));
        Assert.Equal(Utc("2026-06-30T22:00:00Z"), DanishPeriod.StartUtc(new DateOnly(2026, 7, 1)));
    }

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
