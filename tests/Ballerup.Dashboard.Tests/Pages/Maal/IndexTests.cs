using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Pages.Maal;

public class IndexTests(SeededApp app)
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
        Assert.Equal(SeedFiles.Figures.Where(f => f.Table == 1).Select(f => f.Category).Distinct(),
            table.QuerySelectorAll("tbody th").Select(h => h.Text()));
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

    [Theory]
    [InlineData(1,
        "I juni 2020 var der 3.554~fuldtidspersoner på offentlig forsørgelse uden førtidspension og efterløn. Det er 319 flere end i "
            + "juni 2019 (+9,9~pct.). Tallet er steget to år i træk.")]
    [InlineData(2, "I 2019 var samarbejdsgraden i alt 35,8~pct. Det er 1,5~procentpoint lavere end i 2018.")]
    [InlineData(3,
        "I august 2020 var andelen af beskæftigede flygtninge og familie til flygtninge 48,7~pct. Det er 4,0~procentpoint lavere end i "
            + "august 2019. Siden august 2018 har tallet ligget mellem 45,2~pct. (august 2018) og 52,7~pct. (senest oktober 2019).")]
    [InlineData(4,
        "I juni 2020 var andelen af beskæftigede og opvisiterede modtagere af kontanthjælp 13,4~pct. Det er 1,4~procentpoint højere end "
            + "i juni 2019. Tallet er steget to år i træk.")]
    [InlineData(6,
        "I august 2020 var der 136~kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse. Det er 6 færre end i august 2019 "
            + "(\u22124,2~pct.). Tallet er faldet to år i træk.")]
    public async Task Get_AMeasuredGoal_SaysItInASentence(int goal, string sentence) =>
        Assert.Equal(sentence.Replace('~', '\u00A0'), (await client.GetPage($"/maal/{goal}")).Text(".lead"));

    [Theory]
    [InlineData(1, 1, "",
        "Fra juni 2019 til juni 2020 steg »A-dagpenge mv.« mest: fra 623 til 928~fuldtidspersoner (+49,0~pct.). »Jobafklaringsforløb« "
            + "faldt mest: fra 229 til 164~fuldtidspersoner (−28,4~pct.). I juni 2020 var »Førtidspension« størst med "
            + "2.091~fuldtidspersoner.")]
    [InlineData(1, 1, "?vis=1%2Ffuldtidspersoner-i-pct-af-befolkningen",
        "Fra juni 2019 til juni 2020 steg »A-dagpenge mv.« mest: fra 2,1 til 3,1~pct. (+1,0~procentpoint). »Jobafklaringsforløb« faldt "
            + "mest: fra 0,8 til 0,5~pct. (−0,3~procentpoint). I juni 2020 var »Førtidspension« størst med 6,9~pct.")]
    [InlineData(2, 2, "",
        "I 2019 var samarbejdsgraden i alt 35,8~pct., 1,5~procentpoint lavere end i 2018. Det lokale jobcenters samarbejdsgrad var "
            + "18,6~pct., 1,1~procentpoint lavere end i 2018. Andre jobcentres samarbejdsgrad var 27,3~pct., 0,6~procentpoint lavere "
            + "end i 2018. Tallet er faldet to år i træk. I 2019 var der 1.573~virksomheder. Det er 20 flere end i 2018 (+1,3~pct.). "
            + "Tallet er steget to år i træk.")]
    [InlineData(2, 3, "",
        "I 2. kvartal 2020 var der 36~ansættelser under »Ansættelse med løntilskud i alt«, 41 færre end i 2. kvartal 2019 (−53,2~pct.). "
            + "Tallet er faldet otte kvartaler i træk og er det laveste i hele perioden siden 1. kvartal 2018. Der var 181~ansættelser "
            + "under »Virksomhedspraktik i alt«, 354 færre end i 2. kvartal 2019 (−66,2~pct.). Tallet er det laveste i hele perioden "
            + "siden 1. kvartal 2018.")]
    [InlineData(3, 4, "",
        "I august 2020 var andelen af beskæftigede flygtninge og familie til flygtninge i måneden 48,7~pct. Det er 4,0~procentpoint "
            + "lavere end i august 2019. Siden august 2018 har tallet ligget mellem 45,2~pct. (august 2018) og 52,7~pct. (senest "
            + "oktober 2019).")]
    [InlineData(4, 5, "",
        "I juni 2020 var andelen af beskæftigede og opvisiterede modtagere af kontanthjælp 13,4~pct. Det er 1,4~procentpoint højere end "
            + "i juni 2019. Tallet er steget to år i træk.")]
    [InlineData(6, 6, "",
        "I august 2020 var der 136~kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse. Det er 6 færre end i august 2019 "
            + "(−4,2~pct.). Tallet er faldet to år i træk.")]
    public async Task Get_ATable_IsToldByItsCharts_OnScreenAndAsTheirTextAlternative(int goal, int table, string query, string told)
    {
        var page = await client.GetPage($"/maal/{goal}{query}");
        var figures = page.QuerySelectorAll($"#tabel-{table} figure");
        Assert.Equal(told.Replace('~', '\u00A0'),
            string.Join(" ", figures.SelectMany(f => f.QuerySelectorAll(".chart-title, .chart-more")).Select(t => t.Text())));
        Assert.All(figures, f => Assert.Equal(
            [.. f.QuerySelectorAll(".chart-title, .chart-more").Select(t => t.Text()), "Brug piletasterne for at høre de enkelte tal."],
            f.QuerySelector("canvas")!.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.Text())));
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
        Assert.Equal(Enumerable.Range(0, 10).Select(i => i * 3),
            quarters.GetProperty("positions").EnumerateArray().Select(p => p.GetInt32()));
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

        var chosen = await client.GetPage(links[1].GetAttribute("href")!);
        Assert.Equal([null, "true"], chosen.QuerySelectorAll("#tabel-1 .choices a").Select(l => l.GetAttribute("aria-current")));
        Assert.Equal(6.9m, Largest(chosen));

        static decimal Largest(IHtmlDocument page) =>
            Specs(page, 1).Single().GetProperty("series")[2].GetProperty("values")[0].GetDecimal();
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
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"/maal/{n}"),
            page.QuerySelectorAll(".neighbours li a").Select(a => a.GetAttribute("href")));
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

    [Fact]
    public async Task Get_LeadsToThePreviousAndTheNextGoal()
    {
        async Task<IEnumerable<string>> Beside(string address) =>
            (await client.GetPage(address)).QuerySelectorAll(".prev-next a")
                .Select(a => $"{a.GetAttribute("rel")} {a.GetAttribute("href")} {a.Text()}");
        Assert.Equal(["next /maal/2 Næste: Ministermål 2 →"], await Beside("/maal/1"));
        Assert.Equal(["prev /maal/3?revision=1 ← Forrige: Ministermål 3", "next /maal/5?revision=1 Næste: Ministermål 5 →"],
            await Beside("/maal/4?revision=1"));
        Assert.Equal(["prev /maal/6 ← Forrige: Ministermål 6"], await Beside("/maal/7"));
    }
}
