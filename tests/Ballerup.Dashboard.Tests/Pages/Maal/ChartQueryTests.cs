using AngleSharp.Html.Dom;

namespace Ballerup.Dashboard.Tests.Pages.Maal;

public class ChartQueryTests(SeededApp app)
{
    private const string Benefits = "1/{0}/antal-fuldtidspersoner/151";

    private static readonly string[] Five = ["a-dagpenge-mv", "sygedagpenge", "fleksjob", "efterloen", "kontanthjaelp"];

    private readonly HttpClient client = app.Browse();

    private static string Id(string category) => Benefits.Replace("{0}", category, StringComparison.Ordinal);

    private static IEnumerable<string> Checked(IHtmlDocument page, string table) =>
        page.QuerySelectorAll($"#{table} input[name=serie]").Cast<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value);

    [Fact]
    public async Task Get_MoreSeriesThanCanBeToldApart_DrawsTheFirstFour_AndSaysSo()
    {
        var page = await client.GetPage("/maal/1?" + string.Join('&', Five.Select(c => $"serie={Id(c)}")));
        Assert.Equal(4, Checked(page, "tabel-1").Count());
        Assert.Contains("De første fire er valgt.", page.Text("#tabel-1 .warning"));
        Assert.Contains("\"kind\":\"Lines\"", page.QuerySelector("#tabel-1 figure script")!.TextContent);
    }

    [Fact]
    public async Task Get_WhatIsNotThere_IsPassedOver()
    {
        var page = await client.GetPage("/maal/2?serie=9/x/y/151&serie=&fremhaev=2/x&som=2/kage&som=indeks&vis=7");
        var plain = await client.GetPage("/maal/2");
        Assert.Equal(plain.QuerySelectorAll("figure script").Select(s => s.TextContent),
            page.QuerySelectorAll("figure script").Select(s => s.TextContent));
        Assert.Null(page.QuerySelector(".chart-choices[open]"));
    }

    [Fact]
    public async Task Get_AChoice_IsKeptByTheOtherTablesForm_ThePermanentLink_AndTakenBackByItsOwn()
    {
        var page = await client.GetPage("/maal/2?som=3/aendring&fremhaev=3/virksomhedspraktik-i-alt/antal/151&revision=1");
        var kept = page.QuerySelectorAll("#tabel-2 .chart-choices input[type=hidden]").Cast<IHtmlInputElement>()
            .Select(i => $"{i.Name}={i.Value}");
        Assert.Equal(["revision=1", "fremhaev=3/virksomhedspraktik-i-alt/antal/151", "som=3/aendring"], kept);
        Assert.Equal("/maal/2?revision=1#tabel-3", page.QuerySelector("#tabel-3 .chart-choices a")!.GetAttribute("href"));

        var today = await client.GetPage("/maal/2?som=3/aendring");
        Assert.Equal("/maal/2?revision=1&som=3/aendring", today.QuerySelector(".page-foot a[href*=revision]")!.GetAttribute("href"));
    }

    /// <summary>36 after 77 and 77 after 138 in the document: worked out by hand.</summary>
    [Fact]
    public async Task Get_AsChange_ShowsEachFiguresDistanceToAYearBefore()
    {
        var page = await client.GetPage("/maal/2?som=3/aendring");
        var rows = page.QuerySelectorAll("#tabel-3 .chart-figures tbody tr")
            .ToDictionary(r => r.Text("th"), r => r.QuerySelectorAll("td").Select(PageSteps.Text).ToArray());
        Assert.Equal(10, rows.Count);
        Assert.Equal(["–", "–"], rows["4. kvt 2018"]);
        Assert.Equal(["\u221261", "−48"], rows["2. kvt 2019"]);
        Assert.Equal(["−41", "−354"], rows["2. kvt 2020"]);
    }

    [Fact]
    public async Task Get_ATotal_CantBeHighlighted_WhereItIsNotDrawn()
    {
        var page = await client.GetPage("/maal/1");
        Assert.DoesNotContain(page.QuerySelectorAll("#tabel-1 option"), o => o.Text().StartsWith("SUM", StringComparison.Ordinal));
        Assert.Equal(14, page.QuerySelectorAll("#tabel-1 input[name=serie]").Length);
    }

    private static string KindOf(IHtmlDocument page, string table) =>
        System.Text.RegularExpressions.Regex.Match(page.QuerySelector($"#{table} figure script")!.TextContent,
            "\"kind\":\"(\\w+)\"").Groups[1].Value;

    private static IEnumerable<string> Drawings(IHtmlDocument page, string table) =>
        page.QuerySelectorAll($"#{table} input[name=diagram]").Cast<IHtmlInputElement>()
            .Select(i => $"{i.Value}{(i.IsChecked ? "*" : "")}");

    /// <summary>
    /// Three Junes are bars or a line, ten quarters of one series a line or bars; 25 months, several lines and groups are what they are.
    /// </summary>
    [Fact]
    public async Task Get_AnotherKindOfChart_WhereItIsHonest()
    {
        var three = await client.GetPage("/maal/6");
        Assert.Equal(["*", "6/linjer"], Drawings(three, "tabel-6"));
        Assert.Equal("Bars", KindOf(three, "tabel-6"));
        Assert.Equal("Lines", KindOf(await client.GetPage("/maal/6?diagram=6/linjer"), "tabel-6"));

        const string One = "serie=3/virksomhedspraktik-i-alt/antal/151";
        Assert.Equal(["*", "3/soejler"], Drawings(await client.GetPage($"/maal/2?{One}"), "tabel-3"));
        var bars = await client.GetPage($"/maal/2?{One}&diagram=3/soejler");
        Assert.Equal("Bars", KindOf(bars, "tabel-3"));
        Assert.Equal(["", "3/soejler*"], Drawings(bars, "tabel-3"));
        Assert.Equal($"/maal/2?revision=1&{One}&diagram=3/soejler",
            bars.QuerySelector(".page-foot a[href*=revision]")!.GetAttribute("href"));

        var none = await client.GetPage("/maal/3?diagram=4/soejler");
        Assert.Empty(Drawings(none, "tabel-4"));
        Assert.Equal("Lines", KindOf(none, "tabel-4"));
        Assert.Empty(Drawings(await client.GetPage("/maal/1?diagram=1/linjer"), "tabel-1"));
        Assert.Empty(Drawings(await client.GetPage("/maal/2"), "tabel-3"));
    }
}
