using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Importing.FollowUp;

public class FollowUpParserTests
{
    private static readonly FollowUpDocument Document = Parse(SeedFiles.Document);

    private static FollowUpDocument Parse(string text) => FollowUpParser.Parse(DocumentText.From(text), SeedFiles.Guide.General);

    private static DocumentException Refused(Func<string, string> damage)
    {
        var damaged = damage(SeedFiles.Document);
        Assert.NotEqual(SeedFiles.Document, damaged);
        return Assert.Throws<DocumentException>(() => Parse(damaged));
    }

    [Fact]
    public void Parse_TheFigures_AreThoseThatWereTypedByHand()
    {
        Assert.Equal(147, SeedFiles.Figures.Count);
        Assert.Equal(
            SeedFiles.Figures.Select(f => (f.Line, f.Table, f.Row, f.Category, f.Measure, f.Period, f.Value)),
            Document.Figures.Select(f => (f.Line, f.Table, f.Row, f.Category, f.Measure.Name, f.Period.ToString(),
                f.Value.ToString("F" + f.Measure.Decimals, System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Parse_TheTexts_AreTheDocumentsOwnWithBrokenLinesJoined()
    {
        Assert.Equal("Opfølgning på beskæftigelsesplan 2019-2020", Document.Title.Value);
        Assert.Equal("2019-2020", Document.PlanSlug);
        Assert.Equal(
            "Arbejdet med ministermålene er en væsentlig del af den samlede indsats i Ballerup Kommune.\n\n"
            + "Nedenstående viser en opfølgning på arbejdet med de 7 ministermål. Opfølgningen er baseret på Styrelsen for "
            + "Arbejdsmarkedets officielle opgørelser for ministermål 1-4.",
            Document.Introduction.Value);
        Assert.Equal(
        [
            "Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse",
            "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
            "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende",
            "Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate bliver jobparate eller kommer i "
                + "beskæftigelse",
            "Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes",
            "Udsatte ledige skal have en indsats og ikke overlades til langvarig passiv forsørgelse.",
            "Flere ledige med handicap skal i beskæftigelse.",
        ], Document.Goals.Select(g => g.Title.Value));
        Assert.Equal(
        [
            "", "", "", "",
            "I Ballerup Kommune er der investeret ressourcer i kontinuerligt arbejde med bekæmpelse af socialt bedrageri og "
                + "fejludbetalinger.",
            "I forbindelsen med forenklingsreformen, er der forøget fokus på udsatte borgere, så de ikke kommer i klemme i "
                + "beskæftigelsesindsatsen. Det drejer sig primært om kontanthjælpsmodtagere, der har været på offentlig forsørgelse i "
                + "mere end 5 år.",
            "Der er et forøget fokus på denne borgergruppe fra jobcentrets side samt indsatsen rettet mod virksomheder i og uden for "
                + "kommunens grænser.",
        ], Document.Goals.Select(g => g.Narrative.Value));
        Assert.Equal([11, 64, 112, 145, 157, 164, 179], Document.Goals.Select(g => g.Title.Line));
    }

    [Fact]
    public void Parse_TheTables_StandBelowTheirGoals()
    {
        Assert.Equal(["1", "2 3", "4", "5", "", "6", ""], Document.Goals.Select(g => string.Join(' ', g.Tables)));
        Assert.Equal(
        [
            "antal fuldtidspersoner (faktisk og i pct. af befolkningen)",
            "Samarbejdsgraden med virksomhederne i Ballerup Kommune",
            "Antal ansættelser i løntilskud og virksomhedspraktik",
            "Andel beskæftigede flygtninge og familie til flygtninge i måneden, pct.",
            "Andel beskæftigede og opvisiterede modtagere af kontanthjælp",
            "antal kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse",
        ], Document.Tables.Select(t => t.Caption.Value));
    }

    [Fact]
    public void Parse_NextYearsDocument_NeedsOnlyTheGeneralGuide()
    {
        var next = Parse(SeedFiles.Document
            .Replace("2019-2020", "2020-2021")
            .Replace("Jun 2020 13,4", "Jun 2020 13,4 \nJun 2021 14,1")
            .Replace("2019 1.573 18,6 27,3 35,8", "2019 1.573 18,6 27,3 35,8 \n2020 1.601 19,0 27,5 36,1"));
        Assert.Equal("2020-2021", next.PlanSlug);
        Assert.Equal(147 + 1 + 4, next.Figures.Count());
        Assert.Equal(Period.OfYear(2020), next.Tables[1].Periods[^1]);
        Assert.Equal(14.1m, next.Tables[4].Figures[^1].Value);
    }

    [Theory]
    [InlineData("Sygedagpenge 624 666 631 2,1 2,2 2,1", "Sygedagpenge 624 666 631 2,1 2,2", 38, "har 5 tal, men tabellen har 6 kolonner")]
    [InlineData("Sygedagpenge 624 666 631 2,1 2,2 2,1", "Sygedagpenge 624 666 631 2,1 2,2 2,1 2,1", 38,
        "har flere tal end tabellens 6 kolonner")]
    [InlineData("Sygedagpenge 624", "Barselsdagpenge 624", 38, "»Barselsdagpenge« står ikke i læsevejledningen")]
    [InlineData("Sygedagpenge 624", "A-dagpenge mv. 624", 38, "»A-dagpenge mv.« findes to gange")]
    [InlineData("Fleksjob 430 474 505", "Fleksjob 430 474 5O5", 50, "»5O5« i rækken »Fleksjob« er ikke et tal")]
    [InlineData("Fleksjob 430 474 505 1,4", "Fleksjob 430 474 505 1.4", 50, "»1.4« i rækken »Fleksjob« er ikke et tal")]
    [InlineData("Fleksjob 430 474 505 1,4", "Fleksjob 430 474 505 1,40", 50, "»1,40« i rækken »Fleksjob« skal have 1 decimal")]
    [InlineData("Okt 2018 48,8 \n", "", 119, "spring i perioderne fra sep 2018 til nov 2018")]
    [InlineData("Okt 2018 48,8", "Sep 2018 48,8", 119, "»Sep 2018« findes to gange")]
    [InlineData("Okt 2018 48,8", "Okt 2018", 119, "rækken »Okt 2018« har 0 tal")]
    [InlineData("Okt 2018 48,8", "Oct 2018 48,8", 119, "»Oct« er ikke en periode")]
    [InlineData("Revalidering 11 13 8 0,0 0,0 0,0 \n", "", 14, "rækken »Revalidering« mangler")]
    [InlineData("Ministermål 3:", "Ministermål 4:", 112, "ministermål 4 står, hvor ministermål 3 skulle stå")]
    [InlineData("Tabel 3,", "Tabel 2,", 96, "tabel 2 findes to gange")]
    [InlineData("Tabel 3,", "Tabel 9,", 96, "læsevejledningen kender ikke tabel 9")]
    [InlineData("2019-2020", "2019", 1, "titlen nævner ikke planens år")]
    [InlineData("grad med virksom-\nheder", "grad med foretag-\nender", 76, "kolonneoverskriften")]
    [InlineData("18,3 19,6 \n", "18,3 19,6 \nNy ydelse 1 2 3 0,1 0,1 0,1 \n", 61, "står efter den sidste række")]
    public void Parse_WhatTheGuideDoesNotSay_IsRefusedWithLineAndCause(string from, string to, int line, string cause)
    {
        var refused = Refused(d => d.Replace(from, to));
        Assert.Contains(cause, refused.Message);
        Assert.Equal(line, refused.Line);
    }

    [Fact]
    public void Parse_AMissingTable_IsRefused()
    {
        var without = Refused(d => d[..d.IndexOf("Ministermål 6:", StringComparison.Ordinal)]);
        Assert.Equal("tabel 6 mangler", without.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("Noget helt andet")]
    [InlineData("Plan 2019-2020")]
    [InlineData("Tabel 1, før alle mål\n\n1 2 3")]
    public void Parse_SomethingElse_IsRefused(string text) => Assert.Throws<DocumentException>(() => Parse(text));

    [Theory]
    [InlineData("virk-|som-|heder", "virksomheder")]
    [InlineData("førtids-||pension", "førtidspension")]
    [InlineData("Selvforsørgelses- og|hjemrejseydelse mv.", "Selvforsørgelses- og hjemrejseydelse mv.")]
    [InlineData("Selvforsørgelses-|og hjemrejseydelse", "Selvforsørgelses- og hjemrejseydelse")]
    [InlineData("Samarbejdsgrad i alt -|Andel af virksomheds-|kontakter", "Samarbejdsgrad i alt - Andel af virksomhedskontakter")]
    [InlineData("A-|dagpenge mv.", "A- dagpenge mv.")]
    [InlineData("1-|4", "1- 4")]
    public void Join_BrokenWords_LoseOnlyTheHyphenOfTheBreak(string lines, string joined)
    {
        var text = DocumentText.From(lines.Replace('|', '\n'));
        Assert.Equal(joined, text.Join(1, text.Count));
    }

    /// <summary>Each part is put to the whole before it: a file of nothing else took minutes.</summary>
    [Fact]
    public void Words_BrokenOnEveryLine_DoNotBecomeOne()
    {
        var text = DocumentText.From(string.Concat(Enumerable.Repeat("ord-\n", 1_000)));
        Assert.True(text.Words(1, text.Count).Max(w => w.Text.Length) < 600);
    }
}
