using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class TablePartsTests
{
    private static readonly Measure Count = Tables.Count();
    private static readonly Measure Percent = Tables.Percent();

    /// <summary>Categories "a", "b" …, each with a figure in every measure.</summary>
    private static TableView View(int categories, params Measure[] measures)
    {
        var rows = Enumerable.Range(0, categories).Select(i => Tables.Category($"{(char)('a' + i)}", i)).ToList();
        var table = Tables.Table(PeriodsAs.Columns, rows, measures);
        foreach (var row in rows)
            foreach (var measure in measures)
                table = table.With(row, measure, "2020=1");
        return TableView.Of(table, Tables.Ballerup);
    }

    private static IEnumerable<string> Names(IEnumerable<SeriesView> part) => part.Select(s => $"{s.Category.Name} {s.Measure.Name}");

    [Fact]
    public void Of_TwoUnits_IsAPartForEach_PercentagesFirst() => Assert.Equal(
        ["a Andel 2, b Andel 2", "a Antal 1, b Antal 1"],
        TableParts.Of(View(2, Count, Percent)).Select(p => string.Join(", ", Names(p))));

    [Fact]
    public void Of_WhatOneAxisCanCarry_IsOnePart()
    {
        Assert.Single(TableParts.Of(View(1, Count, Tables.Count(order: 2))));
        Assert.Equal(2, TableParts.Of(View(1, Count, Tables.Count(order: 2) with { Counted = "kroner" })).Count);
        Assert.Equal(2, TableParts.Of(View(1, Count, Tables.Count(order: 2) with { Decimals = 1 })).Count);
    }

    [Fact]
    public void Choices_AreTheMeasuresOfMoreThanFourCategories()
    {
        Assert.Empty(TableParts.Choices(View(4, Count, Percent)));
        Assert.Equal([Count, Percent], TableParts.Choices(View(5, Count, Percent)));
        Assert.Empty(TableParts.Choices(View(5, Count)));
    }

    [Fact]
    public void Known_IsOfTheChosenMeasure_OrTheFirst_WhereThereIsAChoice()
    {
        var view = View(5, Count, Percent);
        Assert.All(TableParts.Known(view), s => Assert.Equal(Count, s.Measure));
        Assert.Equal(5, TableParts.Known(view).Count);
        Assert.All(TableParts.Known(view, Percent), s => Assert.Equal(Percent, s.Measure));
        Assert.Equal(4, TableParts.Known(View(2, Count, Percent), Percent).Count);
    }

    [Fact]
    public void Known_LeavesOutWhatHasNoFigure()
    {
        var (a, b) = (Tables.Category("a", 1), Tables.Category("b", 2));
        var view = TableView.Of(
            Tables.Table(PeriodsAs.Rows, [a, b], Count).With(a, Count, "2019=missing", "2020=1").With(b, Count, "2020=suppressed"),
            Tables.Ballerup);
        Assert.Equal(["a Antal 1"], Names(TableParts.Known(view)));
        Assert.Equal(["b Antal 1"], Names(Assert.Single(TableParts.Of(view, only: [view.Series[1]]))));
        Assert.Equal(["a Antal 1"], Names(Assert.Single(TableParts.Of(view, only: []))));
    }

    [Fact]
    public void SideBySide_IsWithoutTotals_UnlessThereIsNothingElse()
    {
        var (a, total) = (Tables.Category("a", 1), Tables.Category("sum", 2, "9/a"));
        var view = TableView.Of(
            Tables.Table(PeriodsAs.Rows, [a, total], Count).With(a, Count, "2020=1").With(total, Count, "2020=1"), Tables.Ballerup);
        Assert.Equal(["a Antal 1"], Names(TableParts.SideBySide(view.Series)));
        Assert.Equal(["sum Antal 1"], Names(TableParts.SideBySide([view.Series[1]])));
    }
}
