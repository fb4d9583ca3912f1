using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Pages.Maal;

public class IndexTests(SeededApp app) : IClassFixture<SeededApp>
{
    private readonly HttpClient client = app.Browse();

    private static readonly int[] GoalOfTable = [0, 1, 2, 2, 3, 4, 6];

    [Fact]
    public async Task Get_EveryFigure_StandsInItsCellAsTheDocumentWritesIt()
    {
        var pages = new Dictionary<int, IHtmlDocument>();
        foreach (var goal in GoalOfTable.Skip(1).Distinct())
            pages[goal] = await client.GetPage($"/maal/{goal}");

        var cells = 0;
        foreach (var table in SeedFiles.Figures.GroupBy(f => f.Table))
        {
            var shown = pages[GoalOfTable[table.Key]].QuerySelector($"#tabel-{table.Key} table")!;
            cells += shown.QuerySelectorAll("td").Length;
            foreach (var figure in table)
                Assert.Equal(figure.Text, CellOf(shown, figure).Text());
        }
        Assert.Equal(147, cells);
    }

    /// <summary>Found as a reader finds it: by the row's label and the column's headings.</summary>
    private static IElement CellOf(IElement table, SeedFiles.Typed figure)
    {
        var period = Period.Parse(figure.Period).Text;
        var row = figure.Table switch { 1 => figure.Category, 6 => null, _ => period };
        var cells = table.QuerySelectorAll("tbody tr").Single(r => row is null || r.Text("th") == row).QuerySelectorAll("td");
        var headings = table.QuerySelector("thead tr:last-child")!.QuerySelectorAll("th").Select(h => h.Text()).ToList();
        headings = headings[^cells.Length..];
        var column = figure.Table switch
        {
            1 => headings.FindIndex(figure.Unit == "antal" ? 0 : 3, h => h == period),
            2 => headings.FindIndex(h => h.StartsWith(figure.Measure, StringComparison.Ordinal)),
            3 => headings.FindIndex(h => h == figure.Category),
            6 => headings.FindIndex(h => h == period),
            _ => 0,
        };
        return cells[column];
    }

    [Fact]
    public async Task Get_Table1_IsShownAsTheDocumentShowsIt()
    {
        var page = await client.GetPage("/maal/1");
        Assert.Equal("Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse", page.Text("h1"));
        Assert.Equal("Tabel 1, antal fuldtidspersoner (faktisk og i pct. af befolkningen)", page.Text("#tabel-1 h2"));
        var table = page.QuerySelector("#tabel-1 table")!;
        Assert.Equal(
            ["Antal fuldtidspersoner", "Fuldtidspersoner i pct. af befolkningen"],
            table.QuerySelectorAll("thead .group").Select(h => h.Text()));
        Assert.Equal(
            ["SUM eksklusiv førtidspension og efterløn", "SUM inklusiv førtidspension og efterløn"],
            table.QuerySelectorAll("tr.total th").Select(h => h.Text()));
        Assert.Equal(SeedFiles.Figures.Where(f => f.Table == 1).Select(f => f.Category).Distinct(), table.QuerySelectorAll("tbody th").Select(h => h.Text()));
    }

    [Theory]
    [InlineData(2, "tabel-2", "Kilde: Styrelsen for Arbejdsmarked.")]
    [InlineData(6, "tabel-6", "Kilde ikke angivet.")]
    public async Task Get_ATable_NamesItsSource(int goal, string table, string source)
    {
        var page = await client.GetPage($"/maal/{goal}");
        Assert.StartsWith(source, page.Text($"#{table} .source"));
        Assert.Contains(", revision 1.", page.Text($"#{table} .source"));
    }

    [Fact]
    public async Task Get_AMeasuredGoal_SaysItInASentence()
    {
        Assert.Equal(
            "I juni 2020 var tallet 3.554\u00A0fuldtidspersoner. Det er 319 flere end i juni 2019 (+9,9\u00A0pct.).", (await client.GetPage("/maal/1")).Text(".lead"));
        Assert.Equal("I 2019 var tallet 35,8\u00A0pct. Det er 1,5 procentpoint lavere end i 2018.", (await client.GetPage("/maal/2")).Text(".lead"));
    }

    [Fact]
    public async Task Get_Table2Headings_AreTheDocumentsOwn()
    {
        var page = await client.GetPage("/maal/2");
        Assert.Equal(
        [
            "Antal virksomheder",
            "Det lokale jobcenters samarbejdsgrad med virksomheder i kommunen, pct.",
            "Andre jobcentres samarbejdsgrad med virksomheder i kommunen, pct.",
            "Samarbejdsgrad i alt - Andel af virksomhedskontakter i kommunen, pct.",
        ], page.QuerySelectorAll("#tabel-2 thead th").Skip(1).Select(h => h.Text()));
    }

    [Theory]
    [InlineData(1, 1, "Groups")]
    [InlineData(2, 2, "Lines", "Bars")]
    [InlineData(2, 3, "Lines")]
    [InlineData(3, 4, "Lines")]
    [InlineData(4, 5, "Bars")]
    [InlineData(6, 6, "Bars")]
    public async Task Get_ATable_HasTheChartsThatFitItsData(int goal, int table, params string[] kinds)
    {
        var page = await client.GetPage($"/maal/{goal}");
        Assert.Equal(kinds, Specs(page, table).Select(s => s.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Get_QuartersAndMonths_StandAtTheirTrueDistance()
    {
        var quarters = Specs(await client.GetPage("/maal/2"), 3).Single();
        Assert.Equal(Enumerable.Range(0, 10).Select(i => i * 3), quarters.GetProperty("positions").EnumerateArray().Select(p => p.GetInt32()));
        var months = Specs(await client.GetPage("/maal/3"), 4).Single();
        Assert.Equal(Enumerable.Range(0, 25), months.GetProperty("positions").EnumerateArray().Select(p => p.GetInt32()));
        Assert.False(months.GetProperty("fromZero").GetBoolean());
    }

    [Fact]
    public async Task Get_Table1InPercent_IsDrawnInPercentByTheLinkOfThePage()
    {
        var page = await client.GetPage("/maal/1");
        var links = page.QuerySelectorAll<IHtmlAnchorElement>("#tabel-1 .choices a").ToList();
        Assert.Equal(["true", null], links.Select(l => l.GetAttribute("aria-current")));
        Assert.Equal(2091, Largest(page));

        var chosen = await client.GetPage("/maal/1" + links[1].GetAttribute("href"));
        Assert.Equal([null, "true"], chosen.QuerySelectorAll("#tabel-1 .choices a").Select(l => l.GetAttribute("aria-current")));
        Assert.Equal(6.9m, Largest(chosen));

        static decimal Largest(IHtmlDocument page) => Specs(page, 1).Single().GetProperty("series")[2].GetProperty("values")[0].GetDecimal();
    }

    [Fact]
    public async Task Get_AnUnknownChoice_ShowsTheFirst()
    {
        var page = await client.GetPage("/maal/1?vis=%3Cscript%3E");
        Assert.Equal("true", page.QuerySelector("#tabel-1 .choices a")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData(5, "Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes", "I Ballerup Kommune er der investeret")]
    [InlineData(7, "Flere ledige med handicap skal i beskæftigelse.", "Der er et forøget fokus på denne borgergruppe")]
    public async Task Get_AGoalWithoutFigures_SaysSoAndShowsItsText(int number, string title, string text)
    {
        var page = await client.GetPage($"/maal/{number}");
        Assert.Equal(title, page.Text("h1"));
        Assert.Equal("Målet opgøres ikke i tal.", page.Text(".lead"));
        Assert.Contains(text, page.Text(".narrative"));
        Assert.Empty(page.QuerySelectorAll("table, canvas, script"));
    }

    [Fact]
    public async Task Get_EveryGoal_LinksToTheOthers()
    {
        var page = await client.GetPage("/maal/3");
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"/maal/{n}"), page.QuerySelectorAll(".neighbours a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/maal/3", page.QuerySelector(".neighbours [aria-current=page]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/maal/0")]
    [InlineData("/maal/8")]
    [InlineData("/maal/-1")]
    [InlineData("/maal/99999999999999999999")]
    [InlineData("/maal/x")]
    [InlineData("/maal")]
    public async Task Get_AnUnknownGoal_IsNotFound(string address) => await client.GetPage(address, HttpStatusCode.NotFound);

    private static List<JsonElement> Specs(IHtmlDocument page, int table) =>
        [.. page.QuerySelectorAll($"#tabel-{table} script").Select(s => JsonDocument.Parse(s.TextContent).RootElement)];
}
