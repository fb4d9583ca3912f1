using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

public class ChartsTests(Browser browser)
{
    /// <summary>What each point stands for, where it is drawn, read back through its axis, and how much of the axis one pixel is.</summary>
    internal const string DrawnPoints = """
        (canvas) => {
          const chart = Chart.getChart(canvas);
          const spec = JSON.parse(canvas.closest("figure").querySelector("script").textContent);
          const across = chart.options.indexAxis === "y";
          const axis = across ? chart.scales.x : chart.scales.y;
          const pixel = Math.abs(axis.getValueForPixel(axis.left + axis.top + 101) - axis.getValueForPixel(axis.left + axis.top + 100));
          return JSON.stringify(chart.data.datasets.flatMap((_, s) => chart.getDatasetMeta(s).data.map((point, i) => ({
            parsed: chart.getDatasetMeta(s)._parsed[i][across ? "x" : "y"],
            series: spec.series[s].name, label: spec.labels[i], value: axis.getValueForPixel(across ? point.x : point.y), pixel,
            at: across ? point.y : point.x,
          }))));
        }
        """;

    /// <summary>A table's cells by their headings, as a reader finds them.</summary>
    internal const string TableCells = """
        (table) => {
          const text = (e) => e.textContent.replace(/\s+/g, " ").trim();
          const headings = [...table.querySelectorAll("thead tr:last-child th")].map(text);
          return JSON.stringify([...table.querySelectorAll("tbody tr")].flatMap((row) => {
            const label = row.querySelector("th") ? text(row.querySelector("th")) : "";
            const cells = [...row.querySelectorAll("td")];
            const own = headings.slice(headings.length - cells.length);
            return cells.map((cell, i) => ({ row: label, column: own[i], index: i, text: text(cell) }));
          }));
        }
        """;

    internal sealed record Point(string Series, string Label, double Parsed, double Value, double Pixel, double At);

    internal sealed record CellText(string Row, string Column, int Index, string Text)
    {
        public double Value =>
            double.Parse(Text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("/maal/1", 1, 36)]
    [InlineData("/maal/1?vis=1/fuldtidspersoner-i-pct-af-befolkningen", 1, 36)]
    [InlineData("/maal/2", 2, 12)]
    [InlineData("/maal/2", 3, 20)]
    [InlineData("/maal/3", 4, 25)]
    [InlineData("/maal/4", 5, 3)]
    [InlineData("/maal/6", 6, 3)]
    public async Task DrawnPoints_EqualTheCellsOfTheTable(string address, int table, int expected)
    {
        foreach (var width in (int[])[1280, 320])
        {
            await using var visit = await browser.Open(address, width);
            var section = visit.Page.Locator($"#tabel-{table}");
            var cells = await Read<CellText>(section.Locator("table"), TableCells);
            var count = 0;
            foreach (var canvas in await section.Locator("canvas").AllAsync())
            {
                foreach (var point in await Read<Point>(canvas, DrawnPoints))
                {
                    var cell = Find(cells, point, address.Contains("pct", StringComparison.Ordinal));
                    Assert.Equal(cell.Value, point.Parsed);
                    Assert.True(Math.Abs(cell.Value - point.Value) <= point.Pixel, $"{point} is not at {cell}");
                    count++;
                }
            }
            Assert.Equal(expected, count);
        }
    }

    internal static async Task<T[]> Read<T>(ILocator locator, string script) =>
        JsonSerializer.Deserialize<T[]>(await locator.EvaluateAsync<string>(script), JsonSerializerOptions.Web)!;

    private static CellText Find(CellText[] cells, Point point, bool percent)
    {
        bool Names(string heading, string name) => heading == name || heading.StartsWith(name, StringComparison.Ordinal);
        // categories down, periods across
        return cells.SingleOrDefault(c => c.Row == point.Label && c.Column == point.Series && (c.Index >= 3) == percent)
            ?? cells.SingleOrDefault(c => c.Row == point.Label && Names(c.Column, point.Series)) // periods down
            ?? cells.Single(c => c.Row.Length == 0 && c.Column == point.Label); // a single row
    }

    [Fact]
    public async Task Overview_DrawsEachGoalsWholeSeries_EndingAtItsKeyFigure()
    {
        await using var visit = await browser.Open("/");
        var ends = new List<(int Points, double Last)>();
        foreach (var canvas in await visit.Page.Locator("canvas").AllAsync())
        {
            var points = await Read<Point>(canvas, DrawnPoints);
            ends.Add((points.Length, Math.Round(points[^1].Value, points[^1].Value > 100 ? 0 : 1)));
            var shown = await visit.Page.Locator(".goal", new() { Has = visit.Page.Locator($"#{await canvas.GetAttributeAsync("id")}") })
                .Locator(".figure-value strong").InnerTextAsync();
            var figure = new CellText("", "", 0, shown);
            Assert.InRange(points[^1].Value, figure.Value - points[^1].Pixel, figure.Value + points[^1].Pixel);
        }
        Assert.Equal([3, 3, 25, 3, 3], ends.Select(e => e.Points));
    }

    [Fact]
    public async Task Quarters_StandAtEvenDistances()
    {
        await using var visit = await browser.Open("/maal/2");
        var points = await Read<Point>(visit.Page.Locator("#tabel-3 canvas"), DrawnPoints);
        var steps = points.Take(10).Zip(points.Skip(1).Take(9), (a, b) => b.At - a.At).ToList();
        Assert.All(steps, s => Assert.InRange(s, steps[0] - 0.5, steps[0] + 0.5));
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    public async Task EveryCanvas_HasInkOnIt(ColorScheme scheme, ForcedColors forced)
    {
        foreach (var address in (string[])["/", "/maal/1", "/maal/2", "/maal/3", "/maal/4", "/maal/6"])
        {
            await using var visit = await browser.Open(address, scheme: scheme, forced: forced);
            foreach (var canvas in await visit.Page.Locator("canvas").AllAsync())
            {
                var inked = await canvas.EvaluateAsync<double>(
                    "c => { const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; let n = 0; for (let i = 3; i < "
                        + "d.length; i += 4) if (d[i] > 0) n++; return n / (d.length / 4); }");
                Assert.InRange(inked, 0.005, 0.9);
            }
        }
    }

    /// <summary>With letters of 200 per cent too, where names at the ends of lines take twice the room.</summary>
    [Theory]
    [InlineData(1280, 10)]
    [InlineData(320, 10)]
    [InlineData(1280, 20)]
    [InlineData(640, 20)]
    public async Task Labels_AreNotCutOff(int width, int letters)
    {
        await using var visit = await browser.Open("/om", width, own: true);
        await visit.Page.AddInitScriptAsync(
            $"new MutationObserver(() => {{ document.documentElement.style.fontSize = '{letters}px'; }}).observe(document, "
                + $"{{ childList: true }});");
        foreach (var address in (string[])["/", "/maal/1", "/maal/2", "/maal/3"])
        {
            await visit.Page.GotoAsync(address);
            await visit.ChartsAreDrawn();
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            foreach (var canvas in await visit.Page.Locator("canvas").AllAsync())
            {
                // The outermost pixels on the right and above, where text that does not fit would go on.
                Assert.Equal(0, await canvas.EvaluateAsync<int>("""
                    (c) => {
                      const ink = (x, y, w, h) => c.getContext("2d").getImageData(x, y, w, h).data.filter((v, i) => i % 4 === 3 && v > 0).length;
                      return ink(c.width - 1, 0, 1, c.height) + ink(0, 0, c.width, 1);
                    }
                    """));
            }
        }
    }

    /// <summary>Soon, that is; the page's own policy keeps Playwright from waiting for an expression.</summary>
    private static async Task Becomes(IPage page, string expression, string expected)
    {
        for (var tries = 0; tries < Browser.Patience / 20 && await page.EvaluateAsync<string>(expression) != expected; tries++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(expected, await page.EvaluateAsync<string>(expression));
    }

    [Fact]
    public async Task Charts_AreDrawnWhenTheyAreNearlySeen_AndAllOfThemForPaper()
    {
        const string Drawn = "[...document.querySelectorAll('canvas')].map((c) => window.Chart?.getChart(c) ? 'x' : '-').join('')";
        // Counts what the browser has told the page's own observer, which draws what it is told is near, one a turn.
        const string Count = """
            const Known = IntersectionObserver;
            window.told = 0;
            window.IntersectionObserver = class extends Known {
              constructor(told, options) { super((changes, self) => { window.told += changes.length; return told(changes, self); }, options); }
            };
            window.Known = Known;
            """;
        // An observer that comes after the page's own is told after it; by then each chart has had its turn.
        const string EachHasHadItsTurn = """
            async () => {
              const charts = [...document.querySelectorAll("canvas")];
              await new Promise((told) => { const last = new Known(told, { rootMargin: "25%" }); charts.forEach((c) => last.observe(c)); });
              for (const _ of [...charts, "the last"]) await new Promise((turn) => { setTimeout(turn); });
            }
            """;
        await using var visit = await browser.Open("/om", own: true);
        await visit.Page.AddInitScriptAsync(Count);
        async Task StaysAt(string drawn)
        {
            await Becomes(visit.Page, Drawn, drawn);
            await visit.Page.EvaluateAsync(EachHasHadItsTurn);
            Assert.Equal(drawn, await visit.Page.EvaluateAsync<string>(Drawn));
        }

        await visit.Page.SetViewportSizeAsync(1280, 400);
        await visit.Page.GotoAsync("/maal/2");
        await Becomes(visit.Page, "String(window.told >= 3)", "true");
        await StaysAt("---");
        await visit.Page.Locator("canvas").First.ScrollIntoViewIfNeededAsync();
        await StaysAt("xx-"); // the second stands beside it
        await visit.Page.EvaluateAsync("scrollTo(0, 0)"); // what is far below on paper too
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await StaysAt("xxx");
    }

    [Fact]
    public async Task ColorScheme_Changed_RedrawsTheChart()
    {
        await using var visit = await browser.Open("/maal/4");
        const string Color = "Chart.getChart(document.querySelector('canvas')).data.datasets[0].borderColor[0]";
        await Becomes(visit.Page, Color, "#0b5a7a");
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Becomes(visit.Page, Color, "#7cc4e0");
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Becomes(visit.Page, Color, "#0b5a7a");
    }

    [Fact]
    public async Task ArrowKeys_ReadThePoints_AndEscLeaves()
    {
        await using var visit = await browser.Open("/maal/2");
        var figure = visit.Page.Locator("#tabel-3 figure");
        var canvas = figure.Locator("canvas");
        var live = figure.Locator("[data-chart-live]");
        await canvas.FocusAsync();

        async Task Press(string key, string says)
        {
            await canvas.PressAsync(key);
            Assert.Equal(says, await live.TextContentAsync());
        }

        await Press("ArrowRight", "Ansættelse med løntilskud i alt, 1. kvt 2018: 116\u00a0ansættelser");
        await Press("ArrowRight", "Ansættelse med løntilskud i alt, 2. kvt 2018: 138\u00a0ansættelser");
        await Press("ArrowDown", "Virksomhedspraktik i alt, 2. kvt 2018: 583\u00a0ansættelser");
        await Press("ArrowLeft", "Virksomhedspraktik i alt, 1. kvt 2018: 526\u00a0ansættelser");
        await Press("ArrowLeft", "Virksomhedspraktik i alt, 1. kvt 2018: 526\u00a0ansættelser");
        Assert.Equal(1, await canvas.EvaluateAsync<int>("c => Chart.getChart(c).tooltip.getActiveElements().length"));
        await Press("Escape", "");
        Assert.Equal(0, await canvas.EvaluateAsync<int>("c => Chart.getChart(c).tooltip.getActiveElements().length"));
    }
}
