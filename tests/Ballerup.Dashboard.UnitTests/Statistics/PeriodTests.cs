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
    [InlineData("2020-S1", "1. halvår 2020", "1. halvår 2020")]
    [InlineData("9999-S2", "2. halvår 9999", "2. halvår 9999")]
    [InlineData("2020-W05", "uge 5 2020", "uge 5 i 2020")]
    [InlineData("2020-W53", "uge 53 2020", "uge 53 i 2020")]
    [InlineData("0001-W01", "uge 1 0001", "uge 1 i 0001")]
    [InlineData("9999-W52", "uge 52 9999", "uge 52 i 9999")]
    [InlineData("2020-06-15", "15. jun 2020", "15. juni 2020")]
    [InlineData("2020-02-29", "29. feb 2020", "29. februar 2020")]
    [InlineData("9999-12-31", "31. dec 9999", "31. december 9999")]
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
    [InlineData("2018-S0")]
    [InlineData("2018-S3")]
    [InlineData("0000-S1")]
    [InlineData("2018-W00")]
    [InlineData("2019-W53")]
    [InlineData("2018-W5")]
    [InlineData("2018-w05")]
    [InlineData("0000-W01")]
    [InlineData("2019-02-29")]
    [InlineData("2018-6-01")]
    [InlineData("2018-13-01")]
    [InlineData("2018-06-00")]
    [InlineData("0000-01-01")]
    [InlineData("2018-06-1\0")]
    [InlineData("2018-06-01T")]
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
    [InlineData("2019-S2", 1, "2020-S1")]
    [InlineData("2020-S1", -2, "2019-S1")]
    [InlineData("2020-W53", 1, "2021-W01")]
    [InlineData("2021-W01", -52, "2020-W02")]
    [InlineData("2020-02-28", 2, "2020-03-01")]
    [InlineData("2020-01-01", -1, "2019-12-31")]
    public void Add_StepsAcrossTheYear(string from, int steps, string to)
    {
        Assert.Equal(Period.Parse(to), Period.Parse(from).Add(steps));
        Assert.Equal(steps, Period.Parse(to).StepsFrom(Period.Parse(from)));
    }

    [Theory]
    [InlineData("2020-06", "2019-06")]
    [InlineData("2020-Q2", "2019-Q2")]
    [InlineData("2020", "2019")]
    [InlineData("2020-S2", "2019-S2")]
    [InlineData("2020-W05", "2019-W05")]
    [InlineData("2020-W53", "2019-W52")] // 2019 has no week 53
    [InlineData("2021-03-31", "2020-03-31")]
    [InlineData("2020-02-29", "2019-02-28")]
    public void YearBefore_IsTheSamePartOfTheYear(string period, string before) =>
        Assert.Equal(Period.Parse(before), Period.Parse(period).YearBefore());

    [Fact]
    public void Order_IsByTime()
    {
        string[] ordered = ["2018-01-01", "2018-W01", "2018", "2018-Q2", "2018-W22", "2018-06", "2018-06-02", "2018-Q3", "2018-S2",
            "2018-12", "2018-W52", "2019-01", "2020"];
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
        Assert.All(["0001", "0001-S1", "0001-Q1", "0001-01", "0001-W01", "0001-01-01"],
            p => Assert.True(Period.Parse(p).YearBefore() < Period.Parse("0001-01")));

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
    [InlineData("1. halvår 2018", "2018-S1")]
    [InlineData("2.halvår 2018", "2018-S2")]
    [InlineData("2018S2", "2018-S2")]
    [InlineData("uge 5 2018", "2018-W05")]
    [InlineData("Uge 5, 2018", "2018-W05")]
    [InlineData("uge 5 i 2018", "2018-W05")]
    [InlineData("2018W05", "2018-W05")]
    [InlineData("uge 53 2018", null)] // which has 52
    [InlineData("15. jun 2018", "2018-06-15")]
    [InlineData("1. juni 2018", "2018-06-01")]
    [InlineData("15.06.2018", "2018-06-15")]
    [InlineData("15-6-2018", "2018-06-15")]
    [InlineData("15/6 2018", "2018-06-15")]
    [InlineData("31. juni 2018", null)]
    [InlineData("06/15/2018", null)] // the day comes first here
    [InlineData("jun 2021-07", null)] // two months
    [InlineData("1. kvt 2021-Q2", null)]
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

    [Theory]
    [InlineData("2018-06", "i juni 2018")]
    [InlineData("2018-Q1", "i 1. kvartal 2018")]
    [InlineData("2018-W05", "i uge 5 i 2018")]
    [InlineData("2018-06-15", "den 15. juni 2018")]
    public void When_HasTheWordThatADateNeeds(string code, string when) => Assert.Equal(when, Period.Parse(code).When);

    [Theory]
    [InlineData("2020-S1", "2019-S2", 6)]
    [InlineData("2020-W06", "2020-W05", 7)]
    [InlineData("2020-03-01", "2020-02-28", 2)]
    [InlineData("2020-02", "2020-W05", 5)] // from Monday the 27th of January
    [InlineData("2020-W05", "2019-12", 1)]
    public void DistanceFrom_IsInMonths_AndInDaysOnTheAxisOfWeeksAndDates(string period, string first, int distance) =>
        Assert.Equal(distance, Period.Parse(period).DistanceFrom(Period.Parse(first)));

    [Theory]
    [InlineData(Frequency.Month, "2021-01")]
    [InlineData(Frequency.HalfYear, "2021-S1")]
    [InlineData(Frequency.Week, "2021-W01")]
    [InlineData(Frequency.Date, "2021-01-01")]
    public void First_IsTheFirstOfTheYear(Frequency frequency, string code) =>
        Assert.Equal(code, Period.First(frequency, 2021).ToString());

    /// <summary>Every kind says what it is, reads what it writes, and has codes of its own that fit the database.</summary>
    [Fact]
    public void Each_Kind_ReadsWhatItWrites()
    {
        foreach (var frequency in Enum.GetValues<Frequency>())
        {
            var kind = PeriodKind.Of(frequency);
            Assert.All([kind.Name, kind.Plural, kind.Advice], Assert.NotEmpty);
            var first = Period.First(frequency, 2016);
            for (var steps = 0; steps < 400; steps++)
            {
                var period = first.Add(steps);
                Assert.InRange(period.ToString().Length, 4, Period.CodeLength);
                Assert.Equal(period, Period.Parse(period.ToString()));
                Assert.All([period.ToString(), period.Text, period.InWords],
                    text => Assert.Equal(period, Period.TryRead(text, out var read) ? read : default));
                Assert.True(period.YearBefore() < period);
                Assert.Equal(period.Year - 1, period.YearBefore().Year);
                Assert.Equal(steps, period.StepsFrom(first));
                Assert.True(period.DistanceFrom(first) >= steps);
            }
            // As typed after "fx".
            Assert.True(Period.TryRead(kind.Advice.Split("fx ")[1].TrimEnd('.'), out var typed));
            Assert.Equal(frequency, typed.Frequency);
        }
    }
}
