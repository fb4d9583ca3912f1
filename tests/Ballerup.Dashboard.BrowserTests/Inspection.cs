using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>Everything that can be seen of a page in one visit. Problems are collected, and told all at once at the end.</summary>
public sealed partial class Inspection(Visit visit, HtmlChecker checker)
{
    internal const int Narrow = 320;
    internal const int Wide = 1280;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// In the page itself: the words of Deque's own package open a second page for each run, and carry home every node that passed.
    /// What depends on colours is what axe itself files under them, text contrast and links within text.
    /// </summary>
    private const string RunAxe = """
        async (colorsOnly) => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const ofColors = () => axe.getRules(tags).filter((r) => r.tags.includes("cat.color")).map((r) => r.ruleId);
          const runOnly = colorsOnly ? { type: "rule", values: ofColors() } : { type: "tag", values: tags };
          const { violations, passes } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
          return JSON.stringify({
            problems: violations.map((v) => `${v.id}: ${v.help} – ${v.nodes.map((n) => n.html).join(" | ")}`),
            passes: passes.map((p) => p.id),
          });
        }
        """;

    private readonly List<string> problems = [];

    private sealed record AxeResult(string[] Problems, string[] Passes);

    private sealed record Shape(int Width, int Stored);

    /// <summary>On a telephone, on a screen, and in the dark, where the same elements stand as in the light: only colours differ.</summary>
    /// <param name="first">The width that the window has already; each other one is laid out once.</param>
    public async Task LookEverywhere(int first)
    {
        if (first == Narrow)
            await Look(Narrow);
        await Look(Wide);
        await Look(Wide, ColorScheme.Dark, colorsOnly: true);
        if (first != Narrow)
            await Look(Narrow);
    }

    public async Task Look(int width, ColorScheme scheme = ColorScheme.Light, bool colorsOnly = false)
    {
        var page = visit.Page;
        if (page.ViewportSize?.Width != width)
            await page.SetViewportSizeAsync(width, Browser.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var where = $"at {width} pixels, {scheme}";
        problems.AddRange((await RunAxeOn(page, colorsOnly)).Select(p => $"axe {where}: {p}"));
        var shape = JsonSerializer.Deserialize<Shape>(
            await page.EvaluateAsync<string>(
                "JSON.stringify({ width: document.documentElement.scrollWidth, stored: localStorage.length + sessionStorage.length })"),
            JsonSerializerOptions.Web)!;
        Check(shape.Width == width, $"width {where}: the page is {shape.Width} pixels wide");
        Check(shape.Stored == 0, $"storage {where}: the page keeps something in the browser");
    }

    /// <summary>Both as it was sent, and as it stands in the window.</summary>
    public async Task ReadHtml()
    {
        if (HtmlChecker.Missing is not null)
            return; // told at the end, when all else is proved
        problems.AddRange((await checker.Check(await visit.Document!.TextAsync())).Select(p => $"HTML as it was sent: {p}"));
        problems.AddRange((await checker.Check(await visit.Page.ContentAsync())).Select(p => $"HTML in the window: {p}"));
    }

    public void Check(bool holds, string problem)
    {
        if (!holds)
            problems.Add(problem);
    }

    public void CheckEqual<T>(T expected, T actual, string what)
    {
        var (wanted, found) = (JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
        Check(wanted == found, $"{what}: {found} instead of {wanted}");
    }

    /// <summary>Fails with all problems; after that, skips where the HTML could not be checked.</summary>
    public void End()
    {
        problems.AddRange(Noise(visit));
        if (problems.Count > 0)
            Assert.Fail(string.Join("\n", problems));
        Assert.SkipWhen(HtmlChecker.Missing is not null, $"Only the HTML was not checked. {HtmlChecker.Missing}");
    }

    internal static async Task AssertAccessible(IPage page)
    {
        var found = await RunAxeOn(page, colorsOnly: false);
        Assert.True(found.Length == 0, string.Join("\n", found.Select(f => $"axe: {f}")));
    }

    /// <summary>The browser itself tells of the status of an error page, which is no problem.</summary>
    internal static void AssertQuiet(Visit visit) => Assert.Equal([], Noise(visit));

    private static List<string> Noise(Visit visit) => visit.Complaints.FindAll(c => !ErrorStatus().IsMatch(c));

    private static async Task<string[]> RunAxeOn(IPage page, bool colorsOnly)
    {
        Assert.Single(page.Frames); // axe would have to be in each of them
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        var result = JsonSerializer.Deserialize<AxeResult>(await page.EvaluateAsync<string>(RunAxe, colorsOnly),
            JsonSerializerOptions.Web)!;
        Assert.NotEmpty(result.Passes);
        if (colorsOnly)
            Assert.Contains("color-contrast", result.Passes.Concat(result.Problems.Select(p => p.Split(':')[0])));
        return result.Problems;
    }

    [GeneratedRegex("^console error: Failed to load resource: the server responded with a status of (400|403|404|409|410|500)")]
    private static partial Regex ErrorStatus();
}
