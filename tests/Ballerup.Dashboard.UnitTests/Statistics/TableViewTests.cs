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

    [Fact]
    public void NoteNumber_IsFrom1InReadingOrder_And0WithoutANote()
    {
        var table = Tables.Table(PeriodsAs.Columns, [A, B], Count);
        foreach (var (category, notes) in new[] { (B, "x,"), (A, ",y") })
            table = table.With(Tables.Of(category, Count, "151",
                notes.Split(',').Select((n, i) => new Observation(Period.OfYear(2019 + i), Figure.Parse("1"), n))));
        var view = View(table);
        Assert.Equal(["y", "x"], view.Noted.Select(c => c.Note));
        Assert.Equal([0, 1, 2, 0], view.Cells.Select(view.NoteNumber));
    }

    [Fact]
    public void AWithheldFigure_IsSuppressed_AndItsNoteIsNotTold()
    {
        var cell = Assert.Single(View(Tables.Table(PeriodsAs.Rows, [Whole], Count).With(Tables.Of(Whole, Count, "151",
            [new Observation(Period.OfYear(2019), Figure.Parse("7"), "Fru Hansen", Withheld: true)]))).Cells);
        Assert.Equal((null, ObservationStatus.Suppressed, "·", ""), (cell.Value, cell.Status, cell.Text, cell.Note));
    }

    [Fact]
    public void Targets_AreByMeasureCategoryAndPeriod_WithoutThoseTakenAwayOrRetired()
    {
        var retired = Tables.Retired("væk");
        var table = Tables.Table(PeriodsAs.Rows, [B, A, retired], Percent, Count);
        void Want(Category category, Measure measure, string area, params string[] wanted)
        {
            var series = Tables.Of(category, measure, area, []);
            table = table.With(series with
            {
                Targets = [.. wanted.Select(w => w.Split('='))
                    .Select(w => new Target { SeriesId = series.Id, Period = Period.Parse(w[0]), Wanted = w[1] })],
            });
        }

        Want(A, Percent, "151", "2020=4");
        Want(B, Count, "151", "2020=3");
        Want(A, Count, "151", "2021=2", "2020=1", "2019=");
        Want(A, Count, "201", "2020=8");
        Want(retired, Count, "151", "2020=9");
        Assert.Equal([1, 2, 3, 4], View(table).Targets.Select(t => t.Value));
    }

    [Fact]
    public void NameOf_IsAsMuchAsTellsItFromTheOthers()
    {
        var retired = Tables.Retired("væk");
        string Name(IEnumerable<Category> categories, params Measure[] measures) =>
            View(Tables.Table(PeriodsAs.Rows, categories, measures)).NameOf(A, Count);
        Assert.Equal("antal 1", Name([A, retired], Count, Percent));
        Assert.Equal("»a«", Name([A, B], Count, Percent with { Retired = true }));
        Assert.Equal("»a«, antal 1", Name([A, B], Count, Percent));
    }

    [Fact]
    public void Groups_AreNeighboursUnderTheSameHeading()
    {
        var table = Tables.Table(PeriodsAs.Columns, [A, B], Count, Percent).With(A, Count, "2019=1", "2020=2");
        Assert.Equal([("Antal 1", 2), ("Andel 2", 2)], View(table).Groups);
        Assert.Equal([("Antal 1", 2), ("Andel 2", 2)], View(table with { PeriodsAs = PeriodsAs.Rows }).Groups);
        Assert.Equal([("", 2)], View(Tables.Table(PeriodsAs.Columns, [A, B], Count).With(A, Count, "2019=1", "2020=2")).Groups);
    }

    [Fact]
    public void RowsAndColumns_KnowTheirPeriods_AndWhichIsATotal()
    {
        var total = Tables.Category("sum", 3, "9/a 9/b");
        var columns = View(Tables.Table(PeriodsAs.Columns, [A, B, total], Count).With(A, Count, "2019=1", "2020=2"));
        Assert.Equal(["2019", "2020"], columns.Columns.Select(c => c.Period?.Text));
        Assert.Equal([false, false, true], columns.Rows.Select(r => r.IsTotal));
        var rows = View(Tables.Table(PeriodsAs.Rows, [A, B, total], Count).With(A, Count, "2019=1", "2020=2"));
        Assert.Equal(["2019", "2020"], rows.Rows.Select(r => r.Period?.Text));
        Assert.All(rows.Rows, r => Assert.False(r.IsTotal));
        Assert.All(rows.Columns, c => Assert.True(c.Shown));
    }

    [Fact]
    public void AHeading_IsShownAlsoForASingleColumn()
    {
        var headed = Count with { Heading = "Antal" };
        var column = Assert.Single(View(Tables.Table(PeriodsAs.Rows, [Whole], headed).With(Whole, headed, "2019=1")).Columns);
        Assert.Equal(("Antal", true), (column.Heading, column.Shown));
    }

    [Fact]
    public void Series_AreInReadingOrder_TheirCellsInTheOrderOfTime()
    {
        var view = View(Tables.Table(PeriodsAs.Rows, [B, A], Count).With(A, Count, "2020=2", "2019=1").With(B, Count, "2019=3"));
        Assert.Equal([A, B], view.Series.Select(s => s.Category));
        Assert.Equal(["1", "2"], view.Series[0].Cells.Select(c => c.Text));
    }

    [Fact]
    public void Periods_AreThoseWithAFigure_OrThoseAskedFor()
    {
        var table = Tables.Table(PeriodsAs.Rows, [Whole], Count).With(Whole, Count, "2020=1", "2018=missing", "2019=");
        Assert.Equal(["2018", "2020"], View(table).Periods.Select(p => p.Text));
        var asked = TableView.Of(table, Tables.Ballerup, [Period.OfYear(2021), Period.OfYear(2020), Period.OfYear(2021)]);
        Assert.Equal(["1", "–"], asked.Cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData(ObservationStatus.Missing, "– betyder, at tallet mangler.", "Tallet mangler")]
    [InlineData(ObservationStatus.Suppressed, "· betyder, at tallet er udeladt, så enkeltpersoner ikke kan genkendes.",
        "Tallet er udeladt")]
    [InlineData(ObservationStatus.Provisional, "* betyder, at tallet er foreløbigt.", null)]
    [InlineData(ObservationStatus.Estimated, "(s) betyder, at tallet er skønnet.", null)]
    [InlineData(ObservationStatus.Normal, null, null)]
    public void Marks_AreExplained_AndASignIsSpoken(ObservationStatus status, string? explained, string? spoken) =>
        Assert.Equal((explained, spoken), (Cell.Explain(status), Cell.Spoken(status)));
}
