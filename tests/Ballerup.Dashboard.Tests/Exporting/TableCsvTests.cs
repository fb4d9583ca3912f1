using System.Net;
using System.Text;
using AngleSharp.Dom;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Exporting;

public sealed class TableCsvTests : IAsyncDisposable
{
    private static readonly int[] GoalOfTable = [0, 1, 2, 2, 3, 4, 6];

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The lines of a file whose bytes are as Excel wants them; the last is empty.</summary>
    private async Task<List<string>> Get(string address)
    {
        var bytes = await app.Browse().GetByteArrayAsync(address, Cancellation);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.EndsWith("\r\n", text);
        return [.. text.Split("\r\n")];
    }

    private static string Note(List<string> lines, string label) =>
        Assert.Single(lines, l => l.StartsWith(label + ";", StringComparison.Ordinal))[(label.Length + 1)..];

    [Theory]
    [InlineData(1, 14)]
    [InlineData(2, 3)]
    [InlineData(3, 10)]
    [InlineData(4, 25)]
    [InlineData(5, 3)]
    [InlineData(6, 1)]
    public async Task Get_ATable_HasTheRowsOfThePage_AndThePagesSentences(int table, int rows)
    {
        var lines = await Get($"/data/tabel/{table}.csv");
        var page = await app.Browse().GetPage($"/maal/{GoalOfTable[table]}");
        var section = page.QuerySelector($"#tabel-{table}")!;
        var shown = section.QuerySelectorAll("tbody tr").Select(r => string.Join(';', r.QuerySelectorAll("th, td").Select(c =>
            c.Matches("td") ? c.Text().Replace(".", "") : c.Text())));
        Assert.Equal(shown, lines[1..(rows + 1)]);
        Assert.Equal("", lines[rows + 1]);
        Assert.Equal(lines[1].Split(';').Length, lines[0].Split(';').Length);
        Assert.Equal(section.Text("h2"), Note(lines, "Titel"));
        Assert.Equal(page.Text("h1"), Note(lines, $"Ministermål {GoalOfTable[table]}"));
        Assert.All(section.QuerySelectorAll(".chart-title, .chart-more"), s => Assert.Contains(s.Text(), Note(lines, "Udvikling")));
        Assert.StartsWith(table == 2 ? "Styrelsen for Arbejdsmarked" : "", Note(lines, "Kilde"));
        Assert.Equal("1", Note(lines, "Revision"));
        Assert.Contains(Note(lines, "Opdateret"), section.Text(".source"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Get_ATableWithOneChart_SaysExactlyWhatTheChartSays(int table)
    {
        var section = (await app.Browse().GetPage($"/maal/{GoalOfTable[table]}")).QuerySelector($"#tabel-{table}")!;
        Assert.Equal(string.Join(' ', section.QuerySelectorAll(".chart-title, .chart-more").Select(t => t.Text())),
            Note(await Get($"/data/tabel/{table}.csv"), "Udvikling"));
    }

    [Theory]
    [InlineData(1, "Række;Antal fuldtidspersoner jun 2018;Antal fuldtidspersoner jun 2019;Antal fuldtidspersoner jun 2020;"
        + "Fuldtidspersoner i pct. af befolkningen jun 2018;Fuldtidspersoner i pct. af befolkningen jun 2019;Fuldtidspersoner i pct. af "
        + "befolkningen jun 2020", "Førtidspension;1971;2017;2091;6,6;6,7;6,9")]
    [InlineData(3, "Periode;Ansættelse med løntilskud i alt;Virksomhedspraktik i alt", "1. kvt 2018;116;526")]
    [InlineData(6, "aug 2018;aug 2019;aug 2020", "151;142;136")]
    public async Task Get_ATable_HasOneRowOfHeadings(int table, string headings, string row)
    {
        var lines = await Get($"/data/tabel/{table}.csv");
        Assert.Equal(headings, lines[0]);
        Assert.Contains(row, lines);
    }

    [Fact]
    public async Task Get_EachKindOfFigure_IsWrittenSoThatExcelCanReckonWithIt()
    {
        _ = app.Browse();
        string Key(string category) => $"1/{category}/antal-fuldtidspersoner/151/2020-06";
        await app.Publish(
            (Subject.Observation, Key("sygedagpenge"), "Figure", "missing"),
            (Subject.Observation, Key("kontanthjaelp"), "Figure", "suppressed"),
            (Subject.Observation, Key("uddannelseshjaelp"), "Figure", "1330 provisional"),
            (Subject.Observation, Key("revalidering"), "Figure", "0"),
            (Subject.Observation, Key("ressourceforloeb"), "Figure", "-3"),
            (Subject.Observation, Key("fleksjob"), "Figure", "12 estimated"),
            (Subject.Observation, "1/ressourceforloeb/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06", "Figure", "-0.04"),
            (Subject.Observation, Key("foertidspension"), "Withheld", "true"),
            (Subject.Observation, Key("efterloen"), "Note", "+ uden tillæg"));
        var lines = await Get("/data/tabel/1.csv");
        string Row(string label) =>
            Assert.Single(lines, l => l.StartsWith(label + ";", StringComparison.Ordinal) && l.Split(';').Length == 7).Split(';')[3];
        Assert.Equal("–", Row("Sygedagpenge"));
        Assert.Equal("·", Row("Kontanthjælp"));
        Assert.Equal("1330", Row("Uddannelseshjælp"));
        Assert.Equal("0", Row("Revalidering"));
        Assert.Equal("-3", Row("Ressourceforløb"));
        Assert.Contains("Ressourceforløb;137;142;-3;0,5;0,5;0,0", lines);
        Assert.Equal("12", Row("Fleksjob"));
        Assert.Equal("·", Row("Førtidspension"));
        Assert.Equal("»Uddannelseshjælp«, antal fuldtidspersoner: juni 2020", Note(lines, "Foreløbige tal"));
        Assert.Equal("»Fleksjob«, antal fuldtidspersoner: juni 2020", Note(lines, "Skønnede tal"));
        Assert.Equal("»Efterløn«, antal fuldtidspersoner, juni 2020: + uden tillæg", Note(lines, "Note til tal"));
        Assert.Equal(
            ["Tegn;– betyder, at tallet mangler.", "Tegn;· betyder, at tallet er udeladt, så enkeltpersoner ikke kan genkendes."],
            lines.FindAll(l => l.StartsWith("Tegn;", StringComparison.Ordinal)));
        Assert.DoesNotContain("2091", string.Join('\n', lines));
    }

    [Fact]
    public async Task Get_TextsOfEditors_AreHarmless_AndStandBeneathTheFigures()
    {
        _ = app.Browse();
        await app.Publish(
            (Subject.Table, "6", "Source", "=HYPERLINK(\"x\")"), (Subject.Table, "6", "Notes", "Første **linje**; stadig\n\n@anden"),
            (Subject.Table, "6", "Definition", "Mere end *fem* år"), (Subject.Table, "6", "Method", "=DREAM"),
            (Subject.Target, EditingSteps.Long2020, "Wanted", "100"),
            (Subject.Annotation, "6/00000001", "Period", "2020-08"), (Subject.Annotation, "6/00000001", "Text", "Ny opgørelse"),
            (Subject.Annotation, "6/00000001", "Break", "true"),
            (Subject.Category, "1/sygedagpenge", "Name", "=1+1"));
        var lines = await Get("/data/tabel/6.csv");
        Assert.Equal("\"'=HYPERLINK(\"\"x\"\")\"", Note(lines, "Kilde"));
        Assert.Equal(["Note;\"Første linje; stadig\"", "Note;'@anden"],
            lines.FindAll(l => l.StartsWith("Note;", StringComparison.Ordinal)));
        Assert.Equal("Målsætning for antal kontanthjælpsmodtagere: 100\u00A0kontanthjælpsmodtagere i august 2020",
            Note(lines, "Målsætning"));
        Assert.Equal("a) Databrud fra august 2020: Ny opgørelse. Tal fra før kan ikke sammenlignes med de senere.",
            Note(lines, "Hændelse"));
        Assert.Equal("Mere end fem år", Note(lines, "Definition"));
        Assert.Equal("'=DREAM", Note(lines, "Opgørelsesmetode"));
        Assert.Equal("2", Note(lines, "Revision"));
        Assert.Contains("'=1+1;624;666;631;2,1;2,2;2,1", await Get("/data/tabel/1.csv"));
    }

    [Fact]
    public async Task Get_ARevision_HasTheFiguresOfThen_AndIsWhatThePageOfThenLinksTo()
    {
        var client = app.Browse();
        await app.Publish((Subject.Observation, EditingSteps.Long2020, "Figure", "137"));
        Assert.Contains("151;142;137", await Get("/data/tabel/6.csv"));
        var link = (await client.GetPage("/maal/6?revision=1")).QuerySelector("#tabel-6 .source a[download]")!.GetAttribute("href")!;
        Assert.Equal("/data/tabel/6.csv?revision=1", link);
        Assert.Contains("151;142;136", await Get(link));
        var answer = await client.GetAsync(link, Cancellation);
        Assert.Equal("tabel-6-revision-1.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("text/csv; charset=utf-8; header=present", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Get_TheDataPage_LinksToEveryTable_ButNotToARetiredOne()
    {
        var client = app.Browse();
        async Task<IEnumerable<string?>> Links() =>
            (await client.GetPage("/data")).QuerySelectorAll("main td a[download]").Select(a => a.GetAttribute("href"));
        Assert.Equal(
            Enumerable.Range(1, 6).SelectMany(n => new[] { $"/data/tabel/{n}.xlsx", $"/data/tabel/{n}.csv", $"/data/tabel/{n}.json" }),
            await Links());
        await app.Publish((Subject.Table, "2", "Retired", "true"));
        Assert.DoesNotContain("/data/tabel/2.csv", await Links());
        await client.GetPage("/data/tabel/2.csv", HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/data/tabel/2.csv?revision=1", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Get_EveryFileThatThePagesLinkTo_IsThere()
    {
        var client = app.Browse();
        var links = new HashSet<string>();
        foreach (var page in (string[])["/data", "/maal/2", "/maal/6?revision=1"])
            links.UnionWith((await client.GetPage(page)).QuerySelectorAll("main a[download]").Select(a => a.GetAttribute("href")!));
        Assert.Superset(new HashSet<string> { "/data/opfoelgning.docx", "/data/tabeller.xlsx", "/data/alt.zip", "/data/tabel/3.xlsx",
            "/data/tabel/6.json?revision=1" }, links);
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(link, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Send_TheChoicesOfTheDataPage_GivesADocument()
    {
        var client = app.Browse();
        var form = (await client.GetPage("/data")).QuerySelector("form[action='/data/opfoelgning.docx']")!;
        foreach (var field in form.QuerySelectorAll("input, option"))
        {
            var name = field.GetAttribute("name") ?? field.ParentElement!.GetAttribute("name");
            Assert.Equal(
                HttpStatusCode.OK,
                (await client.GetAsync($"/data/opfoelgning.docx?{name}={field.GetAttribute("value")}", Cancellation)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/data/tabel/7.csv")]
    [InlineData("/data/tabel/0.csv")]
    [InlineData("/data/tabel/01.csv")]
    [InlineData("/data/tabel/x.csv")]
    [InlineData("/data/tabel/99999999999.csv")]
    [InlineData("/data/tabel/1.csv?revision=2")]
    [InlineData("/data/tabel/1.csv?revision=x")]
    [InlineData("/data/tabel/1.csv?revision=01")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address) => await app.Browse().GetPage(address, HttpStatusCode.NotFound);
}
