using System.Globalization;
using Ballerup.Dashboard.Tests;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The own municipality in front of others. Over a minute in a full run: the figures of all municipalities are drawn, and every point is
/// held against its cell.
/// </summary>
public class ComparisonTests(Browser browser)
{
    private const string Choice = "?omraade=000&omraade=163&omraade=580";

    private static async Task<DashboardApp> Compared()
    {
        await using var published = new DashboardApp { Shared = true };
        _ = published.Browse();
        await published.PublishAreas();
        return Browser.Start(new DashboardApp { Folder = published.Folder });
    }

    [Fact]
    public async Task Comparison_IsFoundByTyping_DrawnAsTheTableAndAccessible()
    {
        await using var own = await Compared();
        await using var visit = await browser.Open("/maal/5", on: own);
        await visit.Page.GetByText("Sammenlign med andre kommuner").ClickAsync();
        await visit.Page.GetByLabel("Find kommuner").FillAsync("herl");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
        foreach (var label in (string[])["Herlev", "Hele landet"])
            await visit.Page.Locator(".compare label", new() { HasText = label }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
        await visit.Page.WaitForURLAsync("**omraade=163**");
        await visit.ChartsAreDrawn();

        // Six lines of four months, and three; "–" where there is nothing to draw.
        Assert.Equal(24 - 5 + 12 - 1, await AssertDrawnAsTheTable(visit.Page));
        var inspection = new Inspection(visit, browser.Html);
        await inspection.ReadHtml();
        await inspection.LookEverywhere(first: Inspection.Wide);
        inspection.End();
    }

    [Fact]
    public async Task Spread_HasTheOwnInFront_AndABandBetweenTheQuartiles()
    {
        await using var own = await Compared();
        await using var visit = await browser.Open(AreaSample.Address, on: own);
        const string Chart = "Chart.getChart(document.querySelector('canvas'))";
        Assert.Equal(["#0b5a7a", "#80878c", "#80878c", "#80878c", "#80878c", "#80878c"],
            await visit.Page.EvaluateAsync<string[]>($"{Chart}.data.datasets.map((d) => d.borderColor)"));
        Assert.Equal(
            "Øvre kvartil",
            await visit.Page.EvaluateAsync<string>($"{Chart}.$drawn.spec.series[{Chart}.data.datasets[4].fill.target].name"));
        // Painted between the two, in the middle of the last month but one: neither paper nor line.
        var painted = await visit.Page.EvaluateAsync<int[]>($$"""
            () => {
              const chart = {{Chart}}, point = (set) => chart.getDatasetMeta(set).data;
              const x = (point(2)[2].x + point(2)[3].x) / 2, y = point(4)[2].y * 0.85 + point(2)[2].y * 0.15;
              return [...chart.ctx.getImageData(x * chart.currentDevicePixelRatio, y * chart.currentDevicePixelRatio, 1, 1).data];
            }
            """);
        Assert.Equal([0xe1, 0xed, 0xf3, 255], painted);
    }

    [Fact]
    public async Task AreaWithoutAnyFigure_LeavesTheOtherLinesAndTheKeyboardWorking()
    {
        await using var own = await Compared();
        await using var visit = await browser.Open(AreaSample.Address + "?maaltal=antal&omraade=084&omraade=159", on: own);
        var figure = visit.Page.Locator("figure").Nth(1);
        Assert.Equal(["Ballerup Kommune", "Region Hovedstaden", "Gladsaxe"],
            await visit.Page.EvaluateAsync<string[]>("Chart.getChart(document.querySelectorAll('canvas')[1]).data.datasets.map((_, i) "
                + "=> Chart.getChart(document.querySelectorAll('canvas')[1]).$drawn.spec.series[i].name)"));
        Assert.Equal(12 + 4, await AssertDrawnAsTheTable(visit.Page));
        await figure.Locator("canvas").FocusAsync();
        foreach (var key in (string[])["ArrowRight", "ArrowDown"])
            await figure.Locator("canvas").PressAsync(key);
        Assert.Equal("Region Hovedstaden, jun 2026: intet tal", await figure.Locator("[data-chart-live]").TextContentAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task WithoutJavaScript_TableSentenceAndChoiceAreThere()
    {
        await using var own = await Compared();
        const string Address = AreaSample.Address + Choice + "&soeg=taa";
        await using var with = await browser.Open(Address, on: own);
        var inspection = new Inspection(with, browser.Html);
        await inspection.ReadHtml();
        inspection.End();
        await using var without = await browser.Open(Address, javaScript: false, on: own);
        Assert.Equal(await with.Page.Locator("main table").AllInnerTextsAsync(),
            await without.Page.Locator("main table").AllInnerTextsAsync());
        Assert.Equal(2, await without.Page.Locator(".chart-title:visible").CountAsync());
        Assert.Equal(0, await without.Page.Locator("canvas:visible, .chart-legend:visible").CountAsync());
        await without.Page.GetByLabel("Find kommuner").FillAsync("aeroe");
        await without.Page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
        await without.Page.GetByText("Ingen flere kommuner har »aeroe« i navnet.").WaitForAsync();
        Assert.Equal(3, await without.Page.Locator(".compare input:checked").CountAsync());
    }

    /// <summary>Every point against the cell of its line and month.</summary>
    /// <returns>How many were drawn.</returns>
    private static async Task<int> AssertDrawnAsTheTable(IPage page)
    {
        var cells = (await ChartsTests.Read<ChartsTests.CellText>(page.Locator("#sammenligning > .table-scroll table"),
            ChartsTests.TableCells)).ToDictionary(c => (c.Row, c.Column), c => c.Text);
        var drawn = 0;
        foreach (var canvas in await page.Locator("canvas").AllAsync())
        {
            foreach (var point in await ChartsTests.Read<Drawn>(canvas, ChartsTests.DrawnPoints))
            {
                var text = cells[(point.Label, point.Series)].TrimEnd('*').Replace(".", "", StringComparison.Ordinal);
                if (point.Parsed is not { } value)
                {
                    Assert.Contains(text, (string[])["–", "·"]);
                    continue;
                }
                Assert.Equal(double.Parse(text, CultureInfo.GetCultureInfo("da-DK")), value);
                Assert.InRange(point.Value!.Value, value - point.Pixel, value + point.Pixel);
                drawn++;
            }
        }
        return drawn;
    }

    private sealed record Drawn(string Series, string Label, double? Parsed, double? Value, double Pixel);
}
