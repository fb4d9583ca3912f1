using System.Text.RegularExpressions;
using Ballerup.Dashboard.Accounts;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

public partial class PagesTests(Browser browser)
{
    internal const int Narrow = 320;
    internal const int Wide = 1280;

    private static readonly string[] Addresses =
    [
        "/", "/maal/1", "/maal/1?vis=1/fuldtidspersoner-i-pct-af-befolkningen", "/maal/2", "/maal/2?som=3/aendring&fremhaev=2/i-alt/samarbejdsgrad-i-alt/151", "/maal/3", "/maal/4", "/maal/5", "/maal/6", "/maal/7",
        "/plan/2019-2020", "/plan/2019-2020/maal/2", "/data", "/data/api", "/om", "/hjaelp", "/ordforklaring", "/soeg", "/soeg?q=kontanthj%C3%A6lp", "/soeg?q=findes+ikke", "/tilgaengelighed", "/cookies", "/fejl/404", "/fejl/500", "/findes-ikke",
        "/konto/login", "/konto/log-ud", "/konto/foerste", "/konto/adgangskode", "/fejl/403",
        "/konto", "/konto/skift-adgangskode", "/konto/totrinsbekraeftelse",
        "/admin", "/admin/drift", "/admin/import", "/admin/brugere", "/admin/brugere/ny",
        "/admin/tabel/1", "/admin/tabel/2", "/admin/tabel/6", "/admin/tabel/1/oplysninger", "/admin/tabel/1/noter", "/admin/tabel/1/maalsaetninger", "/admin/tabel/1/kontrol",
        "/admin/tabel/1/raekke/sygedagpenge", "/admin/tabel/1/raekke/ny", "/admin/tabel/1/maaltal/ny", "/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/2020-06",
        "/admin/tabel/ny", "/admin/plan/2019-2020", "/admin/plan/ny", "/admin/plan/2019-2020/maal/1", "/admin/plan/2019-2020/maal/ny",
        "/maal/1?revision=1", "/maal/1/tabel/1/indlejr", "/historik", "/historik?tabel=99", "/historik/1", "/historik/tal/1/sygedagpenge/antal-fuldtidspersoner/151/2020-06",
    ];

    /// <summary>Who has to be signed in to see the page.</summary>
    internal static Role? For(string address) =>
        address.StartsWith("/admin", StringComparison.Ordinal) || address is "/konto" or "/konto/skift-adgangskode" or "/konto/totrinsbekraeftelse" ? Role.Administrator : null;

    public static TheoryData<string> Each => [.. Addresses];

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>On a telephone, on a screen, and in the dark.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public async Task Visit_IsQuietAccessibleAndNoWiderThanTheWindow(string address)
    {
        await using var visit = await browser.Open(address, Narrow, signedInAs: For(address));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await AssertFits(visit.Page, Narrow, ColorScheme.Light);
        await AssertFits(visit.Page, Wide, ColorScheme.Light);
        await AssertFits(visit.Page, Wide, ColorScheme.Dark);
        AssertQuiet(visit);
    }

    internal static async Task AssertFits(IPage page, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await AssertAccessible(page);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Visit_WithoutJavaScript_LosesOnlyTheDrawing(string address)
    {
        await using var with = await browser.Open(address, signedInAs: For(address));
        await using var without = await browser.Open(address, javaScript: false, signedInAs: For(address));
        Assert.Equal(await with.Page.Locator("main table").AllInnerTextsAsync(), await without.Page.Locator("main table").AllInnerTextsAsync());
        Assert.Equal(await with.Page.Locator("nav a:visible").CountAsync() - await with.Page.Locator(".table-section .choices a").CountAsync(), await without.Page.Locator("nav a:visible").CountAsync());
        Assert.Equal(0, await without.Page.Locator("canvas:visible, .chart-legend:visible").CountAsync());
        Assert.Equal(await with.Page.Locator(".chart-title").AllInnerTextsAsync(), await without.Page.Locator(".chart-title:visible").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Tab_Once_ReachesTheSkipLink_WhichLeadsToTheContent()
    {
        await using var visit = await browser.Open("/maal/1");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Gå til sidens indhold", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await visit.Page.Locator(".skipnav").EvaluateAsync<bool>("e => e.getBoundingClientRect().top >= 0"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("indhold", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Print_TheOverview_IsOnePage()
    {
        await using var visit = await browser.Open("/");
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, DisplayHeaderFooter = true });
        Assert.Single(PdfPage().Matches(System.Text.Encoding.Latin1.GetString(pdf)));
    }

    internal static async Task AssertAccessible(IPage page)
    {
        var result = await page.RunAxe(Wcag);
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(v =>
            $"{v.Id}: {v.Help} – {string.Join(" | ", v.Nodes.Select(n => n.Html))}")));
        Assert.NotEmpty(result.Passes);
    }

    internal static void AssertQuiet(Visit visit) =>
        Assert.Equal([], visit.Complaints.FindAll(c => !ErrorStatus().IsMatch(c))); // the browser itself tells of the status of an error page

    [GeneratedRegex("^error: Failed to load resource: the server responded with a status of (400|403|404|409|410|500)")]
    private static partial Regex ErrorStatus();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
