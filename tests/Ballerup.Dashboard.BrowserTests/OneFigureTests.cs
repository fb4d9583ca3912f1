using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>Table, chart, sentence and file say the same of every figure: change it, and all four change.</summary>
public class OneFigureTests(Browser browser)
{
    /// <param name="Key">Of the observation that the table's sentence is about.</param>
    private sealed record Figure(int Goal, int Table, string Key, string Before, string After);

    private static readonly Figure[] Figures =
    [
        new(1, 1, "1/a-dagpenge-mv/antal-fuldtidspersoner/151/2020-06", "928", "941"),
        new(2, 2, "2/i-alt/samarbejdsgrad-i-alt/151/2019", "35,8", "36,1"),
        new(2, 3, "3/ansaettelse-med-loentilskud-i-alt/antal/151/2020-Q2", "36", "43"),
        new(3, 4, "4/i-alt/andel-beskaeftigede/151/2020-08", "48,7", "50,3"),
        new(4, 5, "5/i-alt/andel-beskaeftigede-og-opvisiterede/151/2020-06", "13,4", "13,9"),
        new(6, 6, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08", "136", "149"),
    ];

    [Fact]
    public async Task TableChartSentenceAndFile_FollowTheFigure()
    {
        foreach (var figure in Figures)
            await AssertSays(figure, figure.Before, notAlso: figure.After, on: null);

        await using var published = new DashboardApp { Shared = true };
        _ = published.Browse();
        await published.Publish([.. Figures.Select(f => (Subject.Observation, f.Key, "Figure", f.After.Replace(',', '.')))]);
        await published.DisposeAsync(); // writes no more in the folder that the next one removes
        await using var own = Browser.Start(new DashboardApp { Folder = published.Folder });
        foreach (var figure in Figures)
            await AssertSays(figure, figure.After, notAlso: figure.Before, own);
    }

    private async Task AssertSays(Figure figure, string text, string notAlso, DashboardApp? on)
    {
        await using var visit = await browser.Open($"/maal/{figure.Goal}", on: on);
        var section = visit.Page.Locator($"#tabel-{figure.Table}");
        Assert.Equal(text, await section.Locator($"a[href='/historik/tal/{figure.Key}']").TextContentAsync());

        double Number(string written) => double.Parse(written.Replace(',', '.'), CultureInfo.InvariantCulture);
        var drawn = new List<double>();
        foreach (var canvas in await section.Locator("canvas").AllAsync())
            drawn.AddRange((await ChartsTests.Read<ChartsTests.Point>(canvas, ChartsTests.DrawnPoints)).Select(p => p.Parsed));
        Assert.Contains(Number(text), drawn);

        var sentences = string.Join(' ', await section.Locator(".chart-title, .chart-more").AllTextContentsAsync());
        Assert.Matches(Alone(text), sentences);
        Assert.DoesNotMatch(Alone(notAlso), sentences);

        var file = await (await visit.Page.Context.APIRequest.GetAsync($"/data/tabel/{figure.Table}.csv")).TextAsync();
        var cells = file.Split("\r\n\r\n")[0].Split(["\r\n", ";"], StringSplitOptions.None);
        Assert.Contains(text, cells);
        Assert.Matches(Alone(text), file.Split("Udvikling;")[1].Split("\r\n")[0]);
    }

    private static string Alone(string number) => $@"(?<![\d.,]){Regex.Escape(number)}(?![\d]|[.,]\d)";
}
