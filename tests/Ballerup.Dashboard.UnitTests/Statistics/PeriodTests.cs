using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class PeriodTests
{
    [Theory]
    [InlineData("2018-06", "jun 2018", "juni 2018")]
    [InlineData("2018-05", "maj 2018", "maj 2018")]
    [InlineData("2018-10", "okt 2018", "oktober 2018")]
    [InlineData("2018-Q1", "1. kvt 2018", "1. kvartal 2018")]
    [InlineData("2017", "2017", "2017")]
    [InlineData("0001", "0001", "0001")]
    [InlineData("9999-12", "dec 9999", "december 9999")]
    [InlineData("9999-Q4", "4. kvt 9999", "4. kvartal 9999")]
    public void Parse_ReadsItsOwnForm_AndShowsDanish(string code, string text, string inWords)
    {
        var period = Period.Parse(code);
        Assert.Equal(code, period.ToString());
        Assert.Equal(text, period.Text);
        Assert.Equal(inWords, period.InWords);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2018-6")]
    [InlineData("2018-13")]
    [InlineData("2018-00")]
    [InlineData("2018-Q0")]
    [InlineData("2018-Q5")]
    [InlineData("2018-q1")]
    [InlineData("0000")]
    [InlineData("18")]
    [InlineData("0000-06")]
    [InlineData("2018/06")]
    [InlineData("2018-06-01")]
    [InlineData("2018-x6")]
    [InlineData("2018-06\n")]
    [InlineData("jun 2018")]
    public void Parse_AnythingElse_IsRefused(string code)
    {
        Assert.False(Period.TryParse(code, out _));
        Assert.Throws<FormatException>(() => Period.Parse(code));
    }

    [Theory]
    [InlineData("2019-12", 1, "2020-01")]
    [InlineData("2020-01", -1, "2019-12")]
    [InlineData("2019-Q4", 1, "2020-Q1")]
    [InlineData("2019-Q4", -4, "2018-Q4")]
    [InlineData("2019", 1, "2020")]
    public void Add_StepsAcrossTheYear(string from, int steps, string to)
    {
        Assert.Equal(Period.Parse(to), Period.Parse(from).Add(steps));
        Assert.Equal(steps, Period.Parse(to).StepsFrom(Period.Parse(from)));
    }

    [Theory]
    [InlineData("2020-06", "2019-06")]
    [InlineData("2020-Q2", "2019-Q2")]
    [InlineData("2020", "2019")]
    public void YearBefore_IsTheSamePartOfTheYear(string period, string before) =>
        Assert.Equal(Period.Parse(before), Period.Parse(period).YearBefore());

    [Fact]
    public void Order_IsByTime()
    {
        string[] ordered = ["2018", "2018-Q2", "2018-06", "2018-Q3", "2018-12", "2019-01", "2020"];
        var shuffled = ordered.Reverse().Select(Period.Parse).Order().Select(p => p.ToString());
        // A year and its first quarter begin together; the finer one comes first.
        Assert.Equal(ordered, shuffled);
        Assert.True(Period.Parse("2018-01") < Period.Parse("2018-Q1"));
        Assert.True(Period.Parse("2018-12") <= Period.Parse("2019-01"));
        Assert.True(Period.Parse("2019-01") >= Period.Parse("2018-12"));
    }

    [Fact]
    public void Order_OfAPeriodAndItself_IsNeitherBeforeNorAfter()
    {
        var (one, same) = (Period.Parse("2018-06"), Period.Month(2018, 6));
        Assert.False(one < same);
        Assert.False(one > same);
        Assert.True(one <= same);
        Assert.True(one >= same);
    }

    [Fact]
    public void YearBefore_OfTheFirstYear_IsBeforeAllThatCanBeWritten() =>
        Assert.All(["0001", "0001-Q1", "0001-01"], p => Assert.True(Period.Parse(p).YearBefore() < Period.Parse("0001-01")));

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(9999, 12, true)]
    [InlineData(0, 1, false)]
    [InlineData(10000, 1, false)]
    [InlineData(2018, 0, false)]
    [InlineData(2018, 13, false)]
    public void Month_IsOfTheYears1To9999(int year, int month, bool possible)
    {
        if (possible)
            Assert.Equal((year, month), (Period.Month(year, month).Year, Period.Month(year, month).Part));
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(year, month));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(0, false)]
    public void Quarter_IsOneOfFour(int quarter, bool possible)
    {
        if (possible)
            Assert.Equal(quarter, Period.Quarter(2018, quarter).Part);
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2018, quarter));
    }

    [Theory]
    [InlineData("2018-06", "2018-06")]
    [InlineData("jan 2018", "2018-01")]
    [InlineData("December 2018", "2018-12")]
    [InlineData("1. kvt 2018", "2018-Q1")]
    [InlineData("2018 ", "2018")]
    [InlineData("ikke en periode", null)]
    public void TryRead_WhatPeopleWrite_IsReadAsMeant(string text, string? period) =>
        Assert.Equal(period, Period.TryRead(text, out var read) ? read.ToString() : null);

    [Fact]
    public void StartMonth_PutsQuartersThreeMonthsApart() =>
        Assert.Equal(3, Period.Parse("2019-Q1").StartMonth - Period.Parse("2018-Q4").StartMonth);

    [Theory]
    [InlineData("0001", 12)]
    [InlineData("0001-Q4", 21)]
    [InlineData("0001-12", 23)]
    public void StartMonth_IsCountedFromYear0(string period, int month) => Assert.Equal(month, Period.Parse(period).StartMonth);

    [Fact]
    public void StepsFrom_AnotherFrequency_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Period.Parse("2018-Q1").StepsFrom(Period.Parse("2018-01")));
}
