using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Tests.Seeds;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.UnitTests.Texts;

public class FormattedTextTests
{
    [Theory]
    [InlineData("Et afsnit\nover to linjer.", "<p>Et afsnit\nover to linjer.</p>")]
    [InlineData("Et.\n\nTo.", "<p>Et.</p><p>To.</p>")]
    [InlineData("**fed** og *kursiv* og ***begge***", "<p><strong>fed</strong> og <em>kursiv</em> og <em><strong>begge</strong></em></p>")]
    [InlineData("- en\n- to", "<ul><li>en</li><li>to</li></ul>")]
    [InlineData("Tekst\n- en\n- to", "<p>Tekst</p><ul><li>en</li><li>to</li></ul>")]
    [InlineData("1. en\n2. to", "<ol><li>en</li><li>to</li></ol>")]
    [InlineData("- en\n  - under", "<ul><li>en<ul><li>under</li></ul></li></ul>")]
    [InlineData("[data](/data) og [ti](https://example.org/?a=1&b=2)",
        "<p><a href=\"/data\">data</a> og <a href=\"https://example.org/?a=1&amp;b=2\">ti</a></p>")]
    [InlineData("<post@example.org>", "<p><a href=\"mailto:post@example.org\">post@example.org</a></p>")]
    [InlineData("[**fed**](#tabel-1)", "<p><a href=\"#tabel-1\"><strong>fed</strong></a></p>")]
    public void ToHtml_SimpleFormatting_IsUnderstood(string text, string html) => Assert.Equal(html, FormattedText.ToHtml(text));

    [Theory]
    [InlineData("1. kvartal 2020 er foreløbigt.")]
    [InlineData("22. november 2026 blev tallet rettet.")]
    [InlineData("* Foreløbigt tal.")]
    [InlineData("# Ikke en overskrift")]
    [InlineData("Overskrift\n==========")]
    [InlineData("> citat")]
    [InlineData("`kode`")]
    [InlineData("    indrykket")]
    [InlineData("---")]
    [InlineData("A & B < C > D \"E\" 2 * 3 * 4 snake_case_navn")]
    [InlineData("| a | b |\n|---|---|")]
    public void ToHtml_WhatLooksLikeMarkdownElsewhere_StandsAsItWasTyped(string text)
    {
        var body = Parse(text);
        Assert.Equal(text.Trim(), body.TextContent);
        Assert.Equal(["P"], body.QuerySelectorAll("*").Select(e => e.TagName).Distinct());
    }

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![x](javascript:alert(1))",
        "![x](/css/site.css \"onerror=alert(1)\")",
        "[x](javascript:alert(1))",
        "[x](  javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\nscript:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](<\u0001javascript:alert(1)>)",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;avascript&colon;alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](\\javascript:alert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](//evil.example/)",
        "[x](/\\evil.example/)",
        "[x](\\\\evil.example/)",
        "[x](file:///etc/passwd)",
        "[x](https://example.org/\" onmouseover=\"alert(1))",
        "[x](/a \"t\\\" onmouseover=\\\"alert(1)\")",
        "[<script>alert(1)</script>](/data)",
        "[![x](javascript:alert(1))](javascript:alert(2))",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "**<b onclick=alert(1)>**",
        "<!-- x --><svg/onload=alert(1)>",
        "<div style=\"position:fixed\">x</div>",
        "# <h1>x</h1>",
        "x\u2028<script>alert(1)</script>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void ToHtml_AnAttack_BringsNoElementOfItsOwn(string text)
    {
        var body = Parse(text);
        Assert.Empty(body.QuerySelectorAll("*").Select(e => e.LocalName).Except(["p", "strong", "em", "ul", "ol", "li", "a", "br"]));
        Assert.Empty(body.QuerySelectorAll("*").SelectMany(e => e.Attributes).Select(a => a.Name).Except(["href"]));
        Assert.All(body.QuerySelectorAll<IHtmlAnchorElement>("a"),
            a => Assert.Matches("^(/[^/\\\\]|#|https?://|mailto:)", a.GetAttribute("href")));
        Assert.All(body.QuerySelectorAll<IHtmlAnchorElement>("a"), a => Assert.DoesNotContain("evil", a.Href));
    }

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("- ", 10_000)]
    [InlineData("- x\n", 5_000)]
    [InlineData("*x", 10_000)]
    [InlineData("**x_", 5_000)]
    [InlineData("[a](", 5_000)]
    [InlineData("[a](/b ", 2_500)]
    [InlineData("<a", 10_000)]
    [InlineData("*", 20_000)]
    public void ToHtml_NestedBeyondReason_IsStillText(string piece, int times) =>
        Assert.Contains(piece.Trim()[^1], Parse(string.Concat(Enumerable.Repeat(piece, times))).TextContent);

    [Fact]
    public void ToHtml_TheSeedsOwnTexts_LookAsTheyWereWritten()
    {
        var texts = SeedReader.Read(SeedFiles.Folder).Changes.Where(c => c.Field is "Narrative" or "Introduction" or "Notes")
            .Select(c => c.NewValue).ToList();
        Assert.Equal(4, texts.Count);
        foreach (var text in texts)
        {
            var paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(paragraphs, Parse(text).Children.Select(p => p.TextContent));
            Assert.Empty(Parse(text).QuerySelectorAll("p *, ul, ol"));
            Assert.Equal(text, FormattedText.ToPlainText(text));
        }
    }

    [Fact]
    public void ToPlainText_LeavesOnlyTheWords() =>
        Assert.Equal("Et vigtigt tal, se data.\n\nen\nto\n\n1. kvartal 2020",
            FormattedText.ToPlainText("Et **vigtigt** tal, se [data](/data).\n\n- en\n- to\n\n1. kvartal 2020"));

    private static IElement Parse(string text) => new HtmlParser().ParseDocument($"<body>{FormattedText.ToHtml(text)}</body>").Body!;
}
