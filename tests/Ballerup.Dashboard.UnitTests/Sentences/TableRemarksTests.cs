using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Sentences;

public class TableRemarksTests
{
    private static readonly Category Whole = Tables.Category(Category.Whole, 1);
    private static readonly Measure Share = Tables.Percent() with { Name = "Andel" };

    private static Annotation At(string period, string text, bool broken = false) =>
        new() { Id = $"9/{period}", TableNumber = 9, Period = Period.Parse(period), Text = text, Break = broken };

    private static Table With(params Annotation[] events) => Tables.Table(PeriodsAs.Rows, [Whole], Share).With(events);

    private static Series Noted(string area, string note) => Tables.Of(Whole, Share, area,
        [new Observation(Period.OfYear(2019), Figure.Parse("1")), new Observation(Period.OfYear(2020), Figure.Parse("2"), note)]);

    [Fact]
    public void OfCells_SaysWhichFigureANoteIsOf()
    {
        var table = With().With(Noted("151", "x")).With(Noted("201", "y")).With(Noted("202", "z"));
        Assert.Equal(["Andel, 2020: x"], TableRemarks.OfCells(TableView.Of(table, Tables.Ballerup)));
        Area[] others = [new() { Code = "201", Name = "Allerød" }, new() { Code = "202", Name = "Andeby" }];
        Assert.Equal(["Ballerup Kommune, 2020: x", "Allerød, 2020: y"],
            TableRemarks.OfCells(AreaComparison.Of(table, Whole, Share, Tables.Ballerup, others, [others[0]])));
    }

    [Fact]
    public void OfTargets_SaysWhatIsWanted()
    {
        var series = Noted("151", "");
        var table = With().With(series with
        {
            Targets = [new Target { SeriesId = series.Id, Period = Period.OfYear(2021), Wanted = "15" }],
        });
        Assert.Equal(["Målsætning for andel: 15,0\u00A0pct. i 2021"], TableRemarks.OfTargets(TableView.Of(table, Tables.Ballerup)));
    }

    [Fact]
    public void OfEvents_AreByTheirLetters() => Assert.Equal(
        [
            "a) Databrud fra 2019: Ny opgørelse. Tal fra før kan ikke sammenlignes med de senere.",
            "b) Januar 2020: Ny lov",
            "c) Databrud fra 2021. Tal fra før kan ikke sammenlignes med de senere.",
        ],
        TableRemarks.OfEvents(With(At("2021", "", broken: true), At("2020-01", "Ny lov"), At("2019", "Ny opgørelse.", broken: true))));

    [Theory]
    [InlineData("2018", "")]
    [InlineData("2019", "b)")]
    [InlineData("2020", "c) d)")]
    [InlineData(null, "")]
    public void LettersAt_AreBesideTheFirstPeriodWithOrAfterTheEvent(string? period, string letters)
    {
        var table = With(At("2018", "a"), At("2019", "b"), At("2019-06", "c"), At("2020", "d"), At("2021", "e"))
            .With(Whole, Share, "2018=1", "2019=1", "2020=1");
        Assert.Equal(letters,
            TableRemarks.LettersAt(TableView.Of(table, Tables.Ballerup), period is null ? null : Period.Parse(period)));
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(25, "z")]
    [InlineData(26, "27")]
    public void Letter_AfterZ_IsANumber(int place, string letter) => Assert.Equal(letter, TableRemarks.Letter(place));

    [Theory]
    [InlineData("Jobindsats", "Kilde: Jobindsats.")]
    [InlineData("Jobindsats mv.", "Kilde: Jobindsats mv.")]
    [InlineData("", "Kilde ikke angivet.")]
    public void OfSource_IsASentence(string source, string text) =>
        Assert.Equal(text, TableRemarks.OfSource(With() with { Source = source }));

    [Fact]
    public void OfOrigin_HasTheDayInDenmarkAndTheRevision()
    {
        var table = With() with { Source = "Jobindsats", LastRevision = 3 };
        Assert.Equal("Kilde: Jobindsats.", TableRemarks.OfOrigin(table));
        Assert.Equal("Kilde: Jobindsats. Opdateret 20. november 2026, revision 3.",
            TableRemarks.OfOrigin(table with { UpdatedUtc = new DateTime(2026, 11, 19, 23, 30, 0, DateTimeKind.Utc) }));
    }

    [Fact]
    public void Explanations_AreThoseThatSomebodyHasWritten()
    {
        Assert.Empty(TableRemarks.Explanations(With()));
        Assert.Equal([("Definition", "d"), ("Opgørelsesmetode", "m")],
            TableRemarks.Explanations(With() with { Definition = "d", Method = "m" }));
    }
}
