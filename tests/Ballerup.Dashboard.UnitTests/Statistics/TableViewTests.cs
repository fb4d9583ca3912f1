using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class TableViewTests
{
    private static readonly Category A = Tables.Category("a", 1);
    private static readonly Category B = Tables.Category("b", 2);
    private static readonly Category Whole = Tables.Category("I alt", 1);
    private static readonly Measure Count = Tables.Count();
    private static readonly Measure Percent = Tables.Percent();

    private static TableView View(Table table) => TableView.Of(table, Tables.Ballerup);

    [Fact]
    public void PeriodsAsColumns_RepeatBelowEachMeasure()
    {
        var view = View(Tables.Table(PeriodsAs.Columns, [B, A], Percent, Count)
            .With(A, Count, "2019=1", "2020=2").With(B, Count, "2019=3").With(A, Percent, "2020=0.5"));
        Assert.Equal(["2019", "2020", "2019", "2020"], view.Columns.Select(c => c.Heading));
        Assert.Equal(["Antal 1", "Antal 1", "Andel 2", "Andel 2"], view.Columns.Select(c => c.Group));
        Assert.Equal(["a", "b"], view.Rows.Select(r => r.Label));
        Assert.Equal(["1", "2", "–", "0,5"], view.Rows[0].Cells.Select(c => c.Text));
        Assert.Equal(["3", "–", "–", "–"], view.Rows[1].Cells.Select(c => c.Text));
    }

    [Fact]
    public void PeriodsAsRows_HaveAColumnForEachCategory()
    {
        var view = View(Tables.Table(PeriodsAs.Rows, [A, B], Count).With(A, Count, "2019-Q2=1").With(B, Count, "2019-Q1=3"));
        Assert.Equal(["1. kvt 2019", "2. kvt 2019"], view.Rows.Select(r => r.Label));
        Assert.Equal(["a", "b"], view.Columns.Select(c => c.Heading));
        Assert.All(view.Columns, c => Assert.Equal("", c.Group));
    }

    /// <summary>A column needs no heading only where there is no other that it could be taken for.</summary>
    [Fact]
    public void PeriodsAsRows_ShowTheNamesOfSeveralMeasures()
    {
        Assert.False(Assert.Single(View(Tables.Table(PeriodsAs.Rows, [Whole], Count).With(Whole, Count, "2019=1")).Columns).Shown);
        var view = View(Tables.Table(PeriodsAs.Rows, [Whole], Count, Percent).With(Whole, Count, "2019=1"));
        Assert.Equal(["Antal 1", "Andel 2"], view.Columns.Where(c => c.Shown).Select(c => c.Heading));
    }

    [Fact]
    public void ASingleRow_HasNoLabel()
    {
        Assert.False(View(Tables.Table(PeriodsAs.Columns, [Whole], Count).With(Whole, Count, "2019=1")).HasRowLabels);
        Assert.True(View(Tables.Table(PeriodsAs.Columns, [Whole], Count, Percent).With(Whole, Count, "2019=1")).HasRowLabels);
    }

    [Fact]
    public void MissingSuppressedAndZero_AreThreeDifferentThings()
    {
        var view = View(Tables.Table(PeriodsAs.Rows, [Whole], Count)
            .With(Whole, Count, "2016=0", "2017=missing", "2018=suppressed", "2019=7 provisional", "2020=8 estimated"));
        Assert.Equal(["0", "–", "·", "7*", "8(s)"], view.Cells.Select(c => c.Text));
        Assert.Equal([0, null, null, 7, 8], view.Cells.Select(c => c.Value));
    }

    [Fact]
    public void WhatIsRetired_IsLeftOut()
    {
        var retired = Tables.Retired("væk");
        var view = View(Tables.Table(PeriodsAs.Columns, [A, retired, B], Count).With(retired, Count, "2019=1").With(A, Count, "2019=1"));
        Assert.Equal(["a", "b"], view.Rows.Select(r => r.Label));
    }

    [Fact]
    public void ATableWithoutFigures_IsAnEmptyView()
    {
        var view = View(Tables.Table(PeriodsAs.Rows, [Whole], Count));
        Assert.Empty(view.Rows);
        Assert.Empty(view.Series);
    }
}
