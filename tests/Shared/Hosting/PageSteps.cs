using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ballerup.Dashboard.Tests.Pages;

/// <summary>Fetches pages; each of them must keep the rules of the house, whatever the test is about.</summary>
internal static class PageSteps
{
    public static async Task<IHtmlDocument> GetPage(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var context = BrowsingContext.New();
        var document = (IHtmlDocument)await context.OpenAsync(
            async r => r.Content(await response.Content.ReadAsStringAsync())
                .Address(response.RequestMessage?.RequestUri ?? client.BaseAddress)
                .Header("Content-Type", "text/html; charset=utf-8"));
        AssertHouseRules(document);
        return document;
    }

    /// <summary>As it is read: spaces run together, places to break a word left out.</summary>
    public static string Text(this IElement element) =>
        string.Join(' ', element.TextContent.Replace("\u00AD", "").Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    public static string Text(this IParentNode within, string selector) =>
        within.QuerySelector(selector)?.Text() ?? throw new InvalidOperationException($"There is no {selector}.");

    private static void AssertHouseRules(IHtmlDocument page)
    {
        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(" – Opfølgning på beskæftigelsesplan, Ballerup Kommune", page.Title);
        Assert.Equal("#indhold", page.QuerySelector("body > a")?.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("main#indhold"));
        Assert.Contains(page.QuerySelectorAll("footer a"), a => a.Text() == "Tilgængelighedserklæring");
        Assert.Contains(page.QuerySelectorAll("footer a"), a => a.Text() == "Cookies");
        Assert.Empty(page.QuerySelectorAll("[style], style"));
        Assert.All(page.QuerySelectorAll("script"),
            s => Assert.True(s.HasAttribute("src") || s.GetAttribute("type") == "application/json"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        // Nothing is fetched from elsewhere; one link leads away.
        Assert.DoesNotContain(page.All.Where(e => e.GetAttribute("rel") != "license").SelectMany(e => e.Attributes),
            a => a.Value.StartsWith("//", StringComparison.Ordinal)
            || a.Value.StartsWith("http", StringComparison.Ordinal) && !a.Value.StartsWith("http://www.w3.org/", StringComparison.Ordinal));
        var ids = page.All.Select(e => e.Id).Where(i => !string.IsNullOrEmpty(i)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("canvas"), c =>
            Assert.All(c.GetAttribute("aria-describedby")!.Split(' '),
                id => Assert.False(string.IsNullOrEmpty(page.GetElementById(id)?.Text()))));
        Assert.All(page.QuerySelectorAll("section figure canvas"), c => Assert.NotNull(c.Closest("section")!.QuerySelector("table")));
    }
}
