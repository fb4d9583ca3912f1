using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Tests.Statistics;

public class KeyFigureTests
{
    private static KeyFigure? Of(Measure measure, params string[] figures)
    {
        var whole = Tables.Category("I alt", 1);
        var view = TableView.Of(Tables.Table(PeriodsAs.Rows, [whole], measure).With(whole, measure, figures), Tables.Ballerup);
        return KeyFigure.Of(view, view.Series[0]);
    }

    [Theory]
    [InlineData(GoodDirection.Up, "12.0", "13.4", "Fremgang", "↑")]
    [InlineData(GoodDirection.Up, "13.4", "12.0", "Tilbagegang", "↓")]
    [InlineData(GoodDirection.Down, "12.0", "13.4", "Tilbagegang", "↑")]
    [InlineData(GoodDirection.Down, "13.4", "12.0", "Fremgang", "↓")]
    [InlineData(GoodDirection.Down, "12.0", "12.0", "Uændret", "→")]
    [InlineData(GoodDirection.Up, "12.00", "12.04", "Uændret", "→")]
    [InlineData(GoodDirection.Neither, "12.0", "13.4", "", "↑")]
    public void Verdict_IsByTheGoodDirection_TheArrowByTheNumber(GoodDirection good, string before, string now, string verdict, string arrow)
    {
        var key = Of(Tables.Percent(good), $"2019-06={before}", $"2020-06={now}")!;
        Assert.Equal(verdict, key.VerdictText);
        Assert.Equal(arrow, key.Arrow);
    }

    [Fact]
    public void Since_IsTheYearBefore_NotThePeriodBefore()
    {
        var key = Of(Tables.Count(GoodDirection.Up), "2019-06=100", "2020-05=500", "2020-06=110")!;
        Assert.True(key.ComparesYears);
        Assert.Equal("10 flere end i juni 2019 (+10,0\u00A0pct.)", key.ChangeText);
    }

    [Fact]
    public void Since_WithoutTheYearBefore_IsTheOneBeforeAndSaysSo()
    {
        var key = Of(Tables.Count(GoodDirection.Up), "2020-05=100", "2020-06=110")!;
        Assert.False(key.ComparesYears);
        Assert.Equal("10 flere end i maj 2020 (+10,0\u00A0pct.) (den forrige opgørelse – der findes intet tal for juni 2019)", key.ChangeText);
    }

    [Fact]
    public void Since_IsNeverAMissingOne()
    {
        var key = Of(Tables.Count(GoodDirection.Up), "2018=90", "2019=missing", "2020=100", "2021=suppressed")!;
        Assert.Equal(Period.OfYear(2020), key.Newest.Period);
        Assert.Equal(Period.OfYear(2018), key.Since!.Period);
    }

    [Fact]
    public void ASingleFigure_HasNoChangeAndNoVerdict()
    {
        var key = Of(Tables.Count(GoodDirection.Up), "2020=100")!;
        Assert.Equal("", key.VerdictText);
        Assert.Equal("Der er ingen tidligere tal at sammenligne med", key.ChangeText);
    }

    private static KeyFigure AcrossABreak(string period, params string[] figures)
    {
        var whole = Tables.Category("I alt", 1);
        var measure = Tables.Count(GoodDirection.Up);
        var table = Tables.Table(PeriodsAs.Rows, [whole], measure).With(whole, measure, figures);
        table.Annotations.Add(new Annotation { Id = "9/1", TableNumber = 9, Period = Period.Parse(period), Break = true });
        table.Annotations.Add(new Annotation { Id = "9/2", TableNumber = 9, Period = Period.Parse("2020-06"), Text = "Ikke et databrud" });
        table.Annotations.Add(new Annotation { Id = "9/3", TableNumber = 9, Period = Period.Parse("2020-06"), Break = true, Retired = true });
        var view = TableView.Of(table, Tables.Ballerup);
        return KeyFigure.Of(view, view.Series[0])!;
    }

    [Fact]
    public void Since_IsNeverFromBeforeASeriesBreak()
    {
        var key = AcrossABreak("2020-01", "2019-06=100", "2020-06=110");
        Assert.Null(key.Difference);
        Assert.Equal(Verdict.None, key.Verdict);
        Assert.Equal("Tallet kan ikke sammenlignes med tal fra før januar 2020 på grund af et databrud", key.ChangeText);
        Assert.Equal("I juni 2020 var tallet 110\u00A0personer. Tallet kan ikke sammenlignes med tal fra før januar 2020 på grund af et databrud.", key.Sentence);
    }

    [Fact]
    public void Since_AfterASeriesBreak_IsTheOneBeforeAndSaysWhy()
    {
        var key = AcrossABreak("2020-05", "2019-06=90", "2020-05=100", "2020-06=110");
        Assert.Equal("10 flere end i maj 2020 (+10,0\u00A0pct.) (den forrige opgørelse – tal fra før maj 2020 kan ikke sammenlignes på grund af et databrud)", key.ChangeText);
    }

    [Theory]
    [InlineData("2019-06")]
    [InlineData("2018-01")]
    [InlineData("2020-07")]
    public void Since_OnTheSameSideOfASeriesBreak_IsComparedAsEver(string period) =>
        Assert.Equal("10 flere end i juni 2019 (+10,0\u00A0pct.)", AcrossABreak(period, "2019-06=100", "2020-06=110").ChangeText);

    [Fact]
    public void NoFigureAtAll_IsNoKeyFigure() => Assert.Null(Of(Tables.Count(), "2020=missing"));

    [Fact]
    public void FromZero_IsToldWithoutPerCent()
    {
        var key = Of(Tables.Count(GoodDirection.Up), "2019=0", "2020=5")!;
        Assert.Equal("5 flere end i 2019", key.ChangeText);
    }
}
