using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Sentences;

/// <summary>What one line of sentences.txt can't say: tables with several measures, and warnings alone.</summary>
public class NarrativeTests
{
    private static readonly Category Whole = Tables.Category(Category.Whole, 1);

    private static string? Of(Table table) => Narrative.Of(TableView.Of(table, Tables.Ballerup))?.Text.Replace('\u00A0', ' ');

    [Fact]
    public void Of_TwoUnits_TellsThePercentagesFirst()
    {
        var (count, share) = (Tables.Count(), Tables.Percent() with { Name = "Samarbejdsgrad" });
        Assert.Equal(
            "I 2020 var samarbejdsgraden 13,0 pct. Det er 1,0 procentpoint højere end i 2019. I 2020 var der 5 personer. Det er 1 færre "
                + "end i 2019 (−16,7 pct.).",
            Of(Tables.Table(PeriodsAs.Rows, [Whole], count, share).With(Whole, count, "2019=6", "2020=5")
                .With(Whole, share, "2019=12", "2020=13")));
    }

    [Fact]
    public void Of_OneUnit_TellsWhatHasADirectionFirst()
    {
        var first = Tables.Percent(order: 1) with { Name = "Ledighedsprocent" };
        var good = Tables.Percent(GoodDirection.Up, order: 2) with { Name = "Samarbejdsgrad" };
        Assert.Equal(
            "I 2020 var samarbejdsgraden 13,0 pct., 1,0 procentpoint højere end i 2019. Ledighedsprocenten var 4,0 pct., uændret fra 2019.",
            Of(Tables.Table(PeriodsAs.Rows, [Whole], first, good).With(Whole, first, "2019=4", "2020=4")
                .With(Whole, good, "2019=12", "2020=13")));
    }

    [Fact]
    public void Of_ManySeriesInTwoMeasures_NamesBothRowAndMeasure()
    {
        var categories = Enumerable.Range(0, 3).Select(i => Tables.Category($"{(char)('a' + i)}", i)).ToList();
        var (one, other) = (Tables.Count(), Tables.Count(order: 2));
        var table = Tables.Table(PeriodsAs.Rows, categories, one, other);
        foreach (var (i, category) in categories.Index())
            table = table.With(category, one, "2019=5", "2020=5").With(category, other, "2019=5", $"2020={5 + i}");
        Assert.Equal(
            "Fra 2019 til 2020 steg »c«, antal 2 mest: fra 5 til 7 personer (+40,0 pct.). I 2020 var »c«, antal 2 størst med 7 personer.",
            Of(table));
    }

    [Theory]
    [InlineData("2019=5 2020=6", "")]
    [InlineData("2019=5 2020=6_provisional 2021=missing", "Tallet er foreløbigt. Tallet for 2021 mangler.")]
    [InlineData("2019=5_estimated 2020=6", "Tallet for 2019 er skønnet.")]
    public void WarningsOf_AreWhatAReaderHasToKnow(string figures, string warnings)
    {
        var count = Tables.Count();
        var view = TableView.Of(
            Tables.Table(PeriodsAs.Rows, [Whole], count).With(Whole, count, [.. figures.Split(' ').Select(f => f.Replace('_', ' '))]),
            Tables.Ballerup);
        Assert.Equal(warnings, Narrative.WarningsOf(Development.Of(view, view.Series[0])!));
    }

    [Theory]
    [InlineData(Verdict.Better, "Fremgang")]
    [InlineData(Verdict.Worse, "Tilbagegang")]
    [InlineData(Verdict.Unchanged, "Uændret")]
    [InlineData(Verdict.None, "")]
    public void Verdict_IsAWord(Verdict verdict, string word) => Assert.Equal(word, VerdictWord.Of(verdict));
}
