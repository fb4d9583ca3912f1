using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The pages that everyone can see. Over a minute in a full run: 31 addresses, each with three runs of axe and two documents to check.
/// </summary>
public partial class PagesTests(Browser browser)
{
    public static TheoryData<string> Addresses =>
    [
        "/", "/maal/1", "/maal/1?vis=1/fuldtidspersoner-i-pct-af-befolkningen", "/maal/2",
        "/maal/2?som=3/aendring&fremhaev=2/i-alt/samarbejdsgrad-i-alt/151", "/maal/3", "/maal/4", "/maal/5", "/maal/6", "/maal/7",
        "/plan/2019-2020", "/plan/2019-2020/maal/2", "/data", "/data/api", "/om", "/hjaelp", "/ordforklaring", "/soeg",
        "/soeg?q=kontanthj%C3%A6lp", "/soeg?q=findes+ikke", "/tilgaengelighed", "/cookies", "/fejl/404", "/fejl/500", "/findes-ikke",
        "/maal/1?revision=1", "/maal/1/tabel/1/indlejr", "/historik", "/historik?tabel=99", "/historik/1",
        "/historik/tal/1/sygedagpenge/antal-fuldtidspersoner/151/2020-06",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Page_Visited_KeepsEveryRule(string address) => PageVisits.Inspect(browser, address);

    [Fact]
    public async Task Tab_Once_ReachesTheSkipLinkWhichLeadsToTheContent()
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

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
