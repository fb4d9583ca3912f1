using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.BrowserTests;

internal static class PageVisits
{
    /// <summary>Who has to be signed in to see the page.</summary>
    public static Role? For(string address) =>
        address.StartsWith("/admin", StringComparison.Ordinal)
            || address is "/konto" or "/konto/skift-adgangskode" or "/konto/totrinsbekraeftelse"
            ? Role.Administrator
            : null;

    /// <summary>One visit with JavaScript for everything that is looked at, and one without, which loses only the drawing.</summary>
    public static async Task Inspect(Browser browser, string address)
    {
        await using var with = await browser.Open(address, Inspection.Narrow, signedInAs: For(address));
        await with.LettersAreThere();
        var inspection = new Inspection(with, browser.Html);
        await inspection.ReadHtml();
        await inspection.LookEverywhere(first: Inspection.Narrow);

        await using var without = await browser.Open(address, javaScript: false, signedInAs: For(address));
        var (full, plain) = (with.Page, without.Page);
        inspection.CheckEqual(
            await full.Locator("main table").AllInnerTextsAsync(), await plain.Locator("main table").AllInnerTextsAsync(),
            "tables without JavaScript");
        inspection.CheckEqual(
            await full.Locator("nav a:visible").CountAsync() - await full.Locator(".table-section .choices a").CountAsync(),
            await plain.Locator("nav a:visible").CountAsync(), "links of the navigation without JavaScript");
        inspection.CheckEqual(0, await plain.Locator("canvas:visible, .chart-legend:visible").CountAsync(), "drawings without JavaScript");
        inspection.CheckEqual(
            await full.Locator(".chart-title").AllInnerTextsAsync(), await plain.Locator(".chart-title:visible").AllInnerTextsAsync(),
            "titles of charts without JavaScript");
        inspection.End();
    }
}
