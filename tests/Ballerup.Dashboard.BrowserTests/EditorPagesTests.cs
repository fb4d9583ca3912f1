using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The editors' pages in all their states: changed, refused, in conflict, empty.</summary>
public class EditorPagesTests(Browser browser, EditorStates states) : IClassFixture<EditorStates>
{
    public static TheoryData<string> Names => EditorStates.Names;

    /// <summary>And where something was refused, the focus starts at the summary, whose links lead to the fields.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task State_IsQuietAccessibleAndNoWiderThanTheWindow(string state)
    {
        await using var visit = await states.Reach(browser, state);
        if (!visit.Document!.Ok)
            await AssertStartsAtTheSummary(visit.Page);
        await PagesTests.AssertFits(visit.Page, PagesTests.Wide, ColorScheme.Light);
        await PagesTests.AssertFits(visit.Page, PagesTests.Wide, ColorScheme.Dark);
        await PagesTests.AssertFits(visit.Page, PagesTests.Narrow, ColorScheme.Light);
        PagesTests.AssertQuiet(visit);
    }

    /// <summary>Both as it was sent, and as it stands in the window.</summary>
    [Fact]
    public async Task EveryState_IsValidHtml()
    {
        var pages = new List<(string, string)>();
        foreach (var state in Names.Select(row => row.Data))
        {
            await using var visit = await states.Reach(browser, state);
            pages.Add((state, await visit.Document!.TextAsync()));
            pages.Add((state + " now", await visit.Page.ContentAsync()));
        }
        await ValidHtmlTests.AssertValid(pages);
    }

    private static async Task AssertStartsAtTheSummary(IPage page)
    {
        Assert.Equal(1, await page.Locator(".alert-error:focus").CountAsync());
        Assert.StartsWith("Fejl: ", await page.TitleAsync());
        Assert.Equal("", await page.EvaluateAsync<string>("""
            [...document.querySelectorAll(".alert-error a")].filter((a) => {
              const field = document.getElementById(decodeURIComponent(a.hash.slice(1)));
              return !field || field.type !== "radio" && field.getAttribute("aria-invalid") !== "true";
            }).map((a) => a.outerHTML).join()
            """));
    }
}
