using Ballerup.Dashboard.Searching;

namespace Ballerup.Dashboard.UnitTests.Searching;

public class SearchTests
{
    private static Entry Entry(string title, string text = "", Kind kind = Kind.Goal) =>
        new(kind, title, text.Length > 0 ? [text] : [], "/");

    private static IEnumerable<string> Titles(string typed, params Entry[] entries) =>
        Search.Find(typed, entries).Select(h => h.Entry.Title);

    private static string Shown(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.IsHit ? $"[{p.Text}]" : p.Text));

    [Theory]
    [InlineData("FØRTIDSPENSION", "[Førtidspension]")]
    [InlineData("foertid", "[Førtid]spension")]
    [InlineData("pension", "Førtids[pension]")]
    [InlineData("  »Førtidspension«,  ", "[Førtidspension]")]
    [InlineData("førtids pension", "[Førtidspension]")]
    public void Find_AWordHoweverItIsWritten_MarksItAsItStands(string typed, string expected) =>
        Assert.Equal(expected, Shown(Assert.Single(Search.Find(typed, [Entry("Førtidspension")])).Title));

    [Theory]
    [InlineData("gaas", "Gås", "[Gås]")]
    [InlineData("gås", "Gaas", "[Gaas]")]
    [InlineData("ga\u030As", "gås", "[gås]")]
    [InlineData("gås", "Ga\u030Asegang", "[Ga\u030As]egang")]
    [InlineData("AEBLE", "Æble", "[Æble]")]
    [InlineData("samarbejdsgrad", "Samarbejds\u00ADgrad", "[Samarbejds\u00ADgrad]")]
    [InlineData("to\u00A0ord", "to ord", "[to] [ord]")]
    public void Find_DanishLetters_AreTheSameInEverySpelling(string typed, string title, string expected) =>
        Assert.Equal(expected, Shown(Assert.Single(Search.Find(typed, [Entry(title)])).Title));

    [Theory]
    [InlineData("ga", "gås")]
    [InlineData("o", "ø")]
    [InlineData("er", "flere")]
    [InlineData("job hest", "Job og praktik")]
    [InlineData("", "alt")]
    [InlineData(" \t ", "alt")]
    [InlineData("*", "* Foreløbigt")]
    public void Find_WhatDoesNotMatch_IsNotFound(string typed, string title) => Assert.Empty(Titles(typed, Entry(title)));

    [Fact]
    public void Find_SeveralWords_MayStandInTitleAndText() =>
        Assert.Equal(
            ["Job"], Titles("job ung", Entry("Job", "for unge"), Entry("Job", "for gamle") with { Title = "Jobs" }, Entry("Unge")));

    [Fact]
    public void Find_Titles_ComeBeforeTexts_AndBeginningsBeforeInsides() =>
        Assert.Equal(
            ["Praktik", "Virksomhedspraktik", "Andet", "En tabel om praktik"],
            Titles("praktik", Entry("Andet", "om praktik"), Entry("Virksomhedspraktik"), Entry("En tabel om praktik", kind: Kind.Table),
                Entry("Praktik")));

    [Fact]
    public void Find_ALongText_IsShownAroundTheHit_BetweenWholeWords()
    {
        var filler = string.Join(' ', Enumerable.Repeat("ord", 200));
        var snippet = Shown(Assert.Single(Search.Find("fundet", [Entry("Titel", $"{filler} fundet {filler}")])).Snippet);
        Assert.Matches(@"^… (ord )+\[fundet\]( ord)+ …$", snippet);
        Assert.InRange(snippet.Length, 100, 200);
    }

    [Fact]
    public void Find_OtherWords_LeadToIt_ButAreNotShown()
    {
        var hit = Assert.Single(Search.Find("dagpenge", [Entry("A-kasseydelse", "En ydelse.") with { Words = "dagpenge" }]));
        Assert.Equal("En ydelse.", Shown(hit.Snippet));
    }

    [Fact]
    public void Find_InTitle_IsNotFoundByItsTextAlone()
    {
        Entry row = Entry("Sygedagpenge", "Tabel 1, antal personer", Kind.Row) with { InTitle = true };
        Assert.Empty(Titles("personer", row));
        Assert.Equal(["Sygedagpenge"], Titles("personer syge", row));
    }
}
