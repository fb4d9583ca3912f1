using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Sentences;

public class AreaSentenceTests
{
    private static readonly Measure Down = Tables.Percent(GoodDirection.Down);

    private static string? Rank(Measure measure, params string[] figures) => Plain(AreaSentence.OfRank(Areas.Compare(measure, figures)));

    private static string? Chosen(Measure measure, params string[] figures) =>
        Plain(AreaSentence.OfChosen(Areas.Compare(measure, figures)));

    private static string? Plain(Narrative? said) => said?.Text.Replace('\u00A0', ' ');

    private static string[] With(string own, params string[] others) => [$"151: {own}", .. others.Select((o, i) => $"{201 + i}: {o}")];

    [Fact]
    public void Rank_InTheMiddle_SaysWhatIsBest() => Assert.Equal(
        "I juli 2026 lå Ballerup Kommune som nummer 4 af 6 kommuner, når den med det højeste tal er nummer 1. "
        + "Tallet er 2,0 pct., og medianen for kommunerne er 2,5 pct. Det ligger mellem nedre kvartil (1,3 pct.) og øvre kvartil (3,8 "
        + "pct.), altså i den midterste halvdel. "
        + "Et lavt tal er bedst: to kommuner har et bedre tal, og tre kommuner har et ringere.",
        Rank(Down, With("2026-07=2.0", "2026-07=1.0", "2026-07=1.0", "2026-07=3.0", "2026-07=4.0", "2026-07=5.0")));

    [Fact]
    public void Rank_SharedFirst_WhereHighIsBest() => Assert.Equal(
        "I 2020 lå Ballerup Kommune som nummer 1 af 5 kommuner, når den med det højeste tal er nummer 1. Pladsen deles med en anden "
            + "kommune. "
        + "Tallet er 5,0 pct., og medianen for kommunerne er 3,0 pct. Det ligger mellem nedre kvartil (2,0 pct.) og øvre kvartil (5,0 "
        + "pct.), altså i den midterste halvdel. "
        + "Et højt tal er bedst: ingen kommuner har et bedre tal, og tre kommuner har et ringere.",
        Rank(Tables.Percent(GoodDirection.Up), With("2020=5", "2020=5", "2020=1", "2020=2", "2020=3")));

    [Fact]
    public void Rank_InTheOuterQuarters_IsSaid()
    {
        string[] others = ["2020=2", "2020=3", "2020=4", "2020=5", "2020=6"];
        Assert.Contains("Det ligger over øvre kvartil (5,8 pct.), altså blandt den fjerdedel af kommunerne, der har de højeste tal.",
            Rank(Tables.Percent(), With("2020=9", others)));
        Assert.Contains("Det ligger under nedre kvartil (2,3 pct.), altså blandt den fjerdedel af kommunerne, der har de laveste tal.",
            Rank(Tables.Percent(), With("2020=1", others)));
        Assert.DoesNotContain("bedst", Rank(Tables.Percent(), With("2020=1", others)));
    }

    [Fact]
    public void Rank_AllTheSame_SaysOnlyThat() => Assert.Equal(
        "I 2020 havde alle fem kommuner det samme tal, 2,0 pct.",
        Rank(Down, With("2020=2", "2020=2", "2020=2", "2020=2", "2020=2")));

    [Fact]
    public void Rank_OfACount_SaysThatSizeMatters_AndWhatIsUnknownOrProvisional()
    {
        var said = Rank(
            Tables.Count(),
            With("2020=10_provisional 2021=suppressed", "2020=20_provisional", "2020=30_estimated", "2020=5", "2020=6",
                "2020=missing 2021=1", "2020=suppressed"));
        Assert.StartsWith("I 2020 lå Ballerup Kommune som nummer 3 af 5 kommuner", said);
        Assert.EndsWith(
            "Tallet er et antal, så det følger også af, hvor stor kommunen er. For to kommuner er tallet ikke kendt, og de er ikke talt "
                + "med. "
            + "Tallet for Ballerup Kommune er foreløbigt. Et af de andre tal er foreløbigt. Et af de andre tal er skønnet. "
            + "Tallet for Ballerup Kommune i 2021 er udeladt, så enkeltpersoner ikke kan genkendes.", said);
    }

    [Fact]
    public void Rank_AYearBefore_IsSaid_ButNotAcrossABreak()
    {
        string[] figures = With("2019=1 2020=5", "2019=2 2020=1", "2019=3 2020=2", "2019=4 2020=3", "2019=5 2020=4");
        Assert.Contains("I 2019 var kommunen nummer 5.", Rank(Down, figures));
        Assert.Contains("I 2019 var kommunen også nummer 1.",
            Rank(Down, With("2019=9 2020=5", figures[1..].Select(f => f.Split(": ")[1]).ToArray())));
        var broken = Areas.Compare(Down, [new Annotation { Id = "9/1", TableNumber = 9, Period = Period.OfYear(2020), Break = true }],
            figures);
        Assert.DoesNotContain("I 2019", Plain(AreaSentence.OfRank(broken)));
    }

    [Theory]
    [InlineData("2020=missing", "2020=1", "2020=2", "2020=3", "2020=4", "2020=5")]
    [InlineData("2020=3!", "2020=1", "2020=2", "2020=3", "2020=4", "2020=5")]
    [InlineData("2020=3", "2020=1", "2020=2", "2020=3")]
    public void Rank_WhatTheFiguresDoNotCarry_IsNotSaid(string own, params string[] others) => Assert.Null(Rank(Down, With(own, others)));

    [Fact]
    public void Chosen_HasTheOwnInFront_AndSaysHigherAndLower() => Assert.Equal(
        "I juli 2026 var tallet 2,1 pct. i Ballerup Kommune, 2,5 pct. i hele landet, 2,1 pct. i Region Hovedstaden og 1,8 pct. i Gladsaxe. "
        + "Ballerup Kommune har et tal, der er højere end i Gladsaxe, lavere end i hele landet og det samme som i Region Hovedstaden.",
        Chosen(Down, "151: 2026-07=2.1", "+000: 2026-07=2.5", "+084: 2026-07=2.14", "+159: 2026-07=1.8"));

    [Fact]
    public void Chosen_Counts_AreNotHeldAgainstEachOther_AndWhatIsUnknownIsSaid() => Assert.Equal(
        "I 2020 var tallet 5 personer i Ballerup Kommune og 1 person i Gladsaxe. Tallet for Herlev er udeladt, så enkeltpersoner ikke "
            + "kan genkendes. Et af de andre tal er foreløbigt. "
        + "Tallet for Ballerup Kommune i 2021 mangler.",
        Chosen(Tables.Count(), "151: 2020=5", "+159: 2020=1_provisional 2021=2", "+163: 2020=suppressed"));

    [Fact]
    public void Chosen_None_OrTheOwnUnknown_IsNotSaid()
    {
        Assert.Null(Chosen(Down, "151: 2020=1", "159: 2020=2"));
        Assert.Null(Chosen(Down, "151: 2020=suppressed", "+159: 2020=2"));
    }

    [Fact]
    public void Rank_SharedWithTwo_SaysHowMany() => Assert.Contains("nummer 1. Pladsen deles med to andre kommuner. Tallet er 5,0 pct.",
        Rank(Down, With("2020=5", "2020=5", "2020=5", "2020=1", "2020=2")));

    [Theory]
    [InlineData("2020=2", "en kommune har et bedre tal, og tre kommuner har et ringere.")]
    [InlineData("2020=4.5", "tre kommuner har et bedre tal, og en kommune har et ringere.")]
    [InlineData("2020=9", "fire kommuner har et bedre tal, og ingen kommuner har et ringere.")]
    public void Rank_WhereLowIsBest_CountsTheLowerAsBetter(string own, string meaning) =>
        Assert.Contains($"Et lavt tal er bedst: {meaning}", Rank(Down, With(own, "2020=1", "2020=3", "2020=4", "2020=5")));

    [Theory]
    [InlineData("2020=2", "Det ligger mellem nedre kvartil (2,0 pct.) og øvre kvartil (4,0 pct.), altså i den midterste halvdel.")]
    [InlineData("2020=4", "Det ligger mellem nedre kvartil (3,0 pct.) og øvre kvartil (5,0 pct.), altså i den midterste halvdel.")]
    public void Rank_AtAQuartile_IsInTheMiddleHalf(string own, string quarter) => Assert.Contains(quarter,
        Rank(Down, With(own, own == "2020=2" ? ["2020=1", "2020=3", "2020=4", "2020=5"] : ["2020=3", "2020=2", "2020=5", "2020=6"])));

    [Fact]
    public void Rank_OneUnknown_OrSeveralProvisional_IsSaidInItsNumber()
    {
        Assert.Contains("For en kommune er tallet ikke kendt, og den er ikke talt med.",
            Rank(Down, With("2020=2", "2020=1", "2020=3", "2020=4", "2020=5", "2020=missing")));
        Assert.EndsWith(" To af de andre tal er foreløbige. Tre af de andre tal er skønnede.",
            Rank(Down, With("2020=2", "2020=1_provisional", "2020=3_provisional", "2020=4_estimated", "2020=5_estimated",
                "2020=6_estimated")));
        Assert.Equal(
            "I 2020 havde alle fem kommuner det samme tal, 2,0 pct. For to kommuner er tallet ikke kendt, og de er ikke talt med. Et af de "
                + "andre tal er foreløbigt. Tallet for Ballerup Kommune i 2021 mangler.",
            Rank(Down, With("2020=2", "2020=2_provisional", "2020=2", "2020=2", "2020=2 2021=1", "2020=missing", "2020=suppressed")));
    }

    [Fact]
    public void Rank_AYearBefore_AmongOthers_SaysHowMany()
    {
        Assert.Contains("I 2019 var kommunen nummer 6 af 6.", Rank(Down, With("2019=1 2020=5", "2019=2 2020=1", "2019=3 2020=2",
            "2019=4 2020=3", "2019=5 2020=4", "2019=6 2020=missing")));
        Assert.Contains("I 0001 var kommunen også nummer 1.",
            Rank(Down, With("0001=9 0002=9", "0001=2 0002=1", "0001=3 0002=2", "0001=4 0002=3", "0001=5 0002=4")));
        Assert.DoesNotContain("I 2019", Rank(Down, With("2020=5", "2019=2 2020=1", "2019=3 2020=2", "2019=4 2020=3", "2019=5 2020=4")));
    }

    [Fact]
    public void Rank_TheOwnKnownOnlyInTheFirstPeriod_IsOfThat()
    {
        var said = Rank(Down, With("2019=2", "2019=1 2020=1", "2019=3 2020=3", "2019=4 2020=4", "2019=5 2020=5"));
        Assert.StartsWith("I 2019 lå Ballerup Kommune som nummer 4 af 5 kommuner", said);
        Assert.EndsWith("Tallet for Ballerup Kommune i 2020 mangler.", said);
    }

    [Theory]
    [InlineData("I 2020 var tallet 2,1 pct. i Ballerup Kommune. Tallet for Gladsaxe mangler.", "+159: 2020=missing")]
    [InlineData("I 2020 var tallet 2,1 pct. i Ballerup Kommune. Tallene for Gladsaxe og Herlev er udeladt, så enkeltpersoner ikke kan "
        + "genkendes.", "+159: 2020=suppressed", "+163: 2020=suppressed")]
    [InlineData("I 2020 var tallet 2,1 pct. i Ballerup Kommune og 2,1 pct. i Gladsaxe. Ballerup Kommune har et tal, der er det samme som i "
        + "Gladsaxe. Tallet for Herlev mangler.", "+159: 2020=2.1", "+163: 2019=1")]
    public void Chosen_Unknown_IsSaid(string said, params string[] others) =>
        Assert.Equal(said, Chosen(Down, ["151: 2020=2.1", .. others]));

    [Theory]
    [InlineData("Hele landet", "hele landet")]
    [InlineData("Region Hovedstaden", "Region Hovedstaden")]
    [InlineData("Helsingør", "Helsingør")]
    public void InText_OnlyTheCountryIsNoName(string name, string inside) =>
        Assert.Equal(inside, AreaSentence.InText(new Area { Code = "000", Name = name }));
}
