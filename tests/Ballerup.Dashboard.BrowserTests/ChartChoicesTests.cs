using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>What a reader chooses to see in a chart, and what the editors have said about its time axis.</summary>
public class ChartChoicesTests(Browser browser)
{
    private static string Of(int table, string expression) =>
        $"Chart.getChart(document.querySelector('#tabel-{table} canvas')){expression}";

    [Fact]
    public async Task Choice_OfTwoSeriesAsIndex_IsMadeWithTheFormAndIsInTheAddress()
    {
        foreach (var width in (int[])[1280, 320])
        {
            await using var visit = await browser.Open("/maal/2", width);
            var section = visit.Page.Locator("#tabel-2");
            await section.GetByText("Vælg, hvad diagrammet viser").ClickAsync();
            foreach (var label in (string[])["Det lokale jobcenters samarbejdsgrad", "Samarbejdsgrad i alt", "Udvikling med indeks"])
                await section.Locator(".chart-choices label", new() { HasText = label }).ClickAsync();
            await section.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
            await visit.Page.WaitForURLAsync("**indeks**");
            await visit.ChartsAreDrawn();

            // 19,5 to 19,7 to 18,6 and 36,5 to 37,3 to 35,8 in the document, worked out by hand.
            Assert.Equal(1, await section.Locator("canvas").CountAsync());
            var points = await ChartsTests.Read<ChartsTests.Point>(section.Locator("canvas"), ChartsTests.DrawnPoints);
            var table = await section.Locator(".chart-figures td").AllTextContentsAsync();
            Assert.Equal([100, 101.0, 95.4, 100, 102.2, 98.1], points.Select(p => p.Parsed));
            Assert.Equal(["100,0", "100,0", "101,0", "102,2", "95,4", "98,1"], table);
            Assert.Empty(visit.Complaints);
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
            await Inspection.AssertAccessible(visit.Page);
        }
    }

    [Fact]
    public async Task Highlight_MutesTheOtherLines()
    {
        await using var visit = await browser.Open("/maal/2?fremhaev=3/virksomhedspraktik-i-alt/antal/151");
        var colors = await visit.Page.EvaluateAsync<string[]>(Of(3, ".data.datasets.map((d) => d.borderColor)"));
        Assert.NotEqual(colors[0], colors[1]);
        Assert.Equal(await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--axis').trim()"),
            colors[0]);
    }

    [Fact]
    public async Task BreakAndTarget_AreDrawn_AndListedByTheirLetters()
    {
        await using var published = new DashboardApp { Shared = true };
        using var editor = await published.SignIn(Role.Editor);
        async Task Publish(string address, Dictionary<string, string> fields) =>
            await editor.PublishAll(EditingSteps.DraftOf(await editor.Submit(address + "?kladde=ny", fields)));
        Dictionary<string, string> Event(string period, string text, bool broken, int table = 4) => new()
        {
            [EditingSteps.Field("Annotation", $"{table}/ny", "Period")] = period,
            [EditingSteps.Field("Annotation", $"{table}/ny", "Text")] = text,
            [EditingSteps.Field("Annotation", $"{table}/ny", "Break")] = broken ? "true" : "false",
        };
        await Publish("/admin/tabel/4/noter", Event("marts 2020", "Ny opgørelsesmetode", true));
        await Publish("/admin/tabel/4/noter", Event("januar 2019", "Ny lov", false));
        await Publish("/admin/tabel/6/noter", Event("januar 2020", "Ny lov", false, 6));
        await Publish("/admin/tabel/4/maalsaetninger", new() { ["NewPeriod"] = "dec 2021", ["NewValue"] = "60" });
        await published.DisposeAsync(); // writes no more in the folder that the next one removes

        await using var own = Browser.Start(new DashboardApp { Folder = published.Folder });
        await using var visit = await browser.Open("/maal/3", on: own);
        var notes = await visit.Page.Locator("#tabel-4 .table-notes").TextContentAsync();
        Assert.Contains("a) Januar 2019: Ny lov", notes);
        Assert.Contains("b) Databrud fra marts 2020", notes);
        // The table has the letters where they begin, and the sentence what happened in the last year.
        var rows = await visit.Page.Locator("#tabel-4 .figures th:has(sup)").AllTextContentsAsync();
        Assert.Equal(["jan 2019a)", "mar 2020b)"], rows);
        Assert.DoesNotContain("Hændelse", await visit.Page.Locator("#tabel-4 figure").TextContentAsync());
        // February to March 2020 is the one step that no line crosses; the rest are drawn.
        var hidden = await visit.Page.EvaluateAsync<int[]>(
            "() => { const meta = " + Of(4, "")
                + ".getDatasetMeta(0); return meta.dataset.segments.flatMap((s) => s.style?.borderColor === 'transparent' ? [s.start, "
                + "s.end] : []); }");
        Assert.Equal([18, 19], hidden);
        var spec = await visit.Page.Locator("#tabel-4 figure script").TextContentAsync();
        Assert.Contains("\"events\":[{\"at\":5,\"letter\":\"a\",\"break\":false},{\"at\":19,\"letter\":\"b\",\"break\":true}]", spec);
        // The axis makes room for the target, which is higher than every figure.
        Assert.InRange(await visit.Page.EvaluateAsync<double>(Of(4, ".scales.y.max")), 60, 80);
        Assert.Empty(visit.Complaints);

        // An event between two columns stands by the later.
        await visit.Page.GotoAsync("/maal/6");
        Assert.Equal(["aug 2020a)"], await visit.Page.Locator("#tabel-6 .figures th:has(sup)").AllTextContentsAsync());
        Assert.EndsWith("Hændelse i januar 2020: Ny lov.", await visit.Page.Locator("#tabel-6 .chart-more").TextContentAsync());
        Assert.EndsWith("Hændelse i januar 2020: Ny lov.", await visit.Page.Locator(".lead").TextContentAsync());

        // The small chart of the overview crosses it no more than the large one.
        await visit.Page.GotoAsync("/");
        await visit.ChartsAreDrawn();
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>(
            "() => Chart.getChart(document.querySelector('#diagram-3')).getDatasetMeta(0).dataset.segments.filter((s) => "
                + "s.style?.borderColor === 'transparent').length"));
    }

    [Fact]
    public async Task Change_BelowZero_IsWrittenWithAMinusOnTheAxisToo()
    {
        await using var visit = await browser.Open("/maal/2?som=3/aendring");
        Assert.Equal("−400", await visit.Page.EvaluateAsync<string>(Of(3, ".scales.y.ticks[0].label")));
    }

    [Fact]
    public async Task SearchField_StandsInOneLine()
    {
        foreach (var width in (int[])[1280, 320])
        {
            await using var visit = await browser.Open("/", width);
            var (field, button) = (visit.Page.Locator("#soegefelt"), visit.Page.Locator(".site-search button"));
            var (left, right) = ((await field.BoundingBoxAsync())!, (await button.BoundingBoxAsync())!);
            Assert.True(right.X >= left.X + left.Width && Math.Abs(right.Y + (right.Height / 2) - left.Y - (left.Height / 2)) < 2,
                $"{left.X} {left.Y} {right.X} {right.Y} at {width}");
        }
    }
}
