using System.Globalization;
using System.Text.Json;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Api;
using Ballerup.Dashboard.Tests.Publishing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Ballerup.Dashboard.Tests.Exporting;

/// <summary>
/// A table says the same in every form: for the seed, and when it has zero, missing, suppressed, withheld, provisional, estimated and
/// negative figures, notes, and texts that begin like formulas.
/// </summary>
public sealed class SameFiguresTests : IAsyncDisposable
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Key(string category, string measure = "antal-fuldtidspersoner", string period = "2020-06") =>
        $"1/{category}/{measure}/151/{period}";

    /// <summary>The table that has everything.</summary>
    internal static (Subject, string, string, string)[] Everything =>
    [
        (Subject.Observation, Key("sygedagpenge"), "Figure", "missing"),
        (Subject.Observation, Key("kontanthjaelp"), "Figure", "suppressed"),
        (Subject.Observation, Key("uddannelseshjaelp"), "Figure", "1330 provisional"),
        (Subject.Observation, Key("revalidering"), "Figure", "0"),
        (Subject.Observation, Key("ressourceforloeb"), "Figure", "-3"),
        (Subject.Observation, Key("fleksjob"), "Figure", "12345.6 estimated"),
        (Subject.Observation, Key("ressourceforloeb", "fuldtidspersoner-i-pct-af-befolkningen"), "Figure", "-0.04"),
        (Subject.Observation, Key("a-dagpenge-mv", "fuldtidspersoner-i-pct-af-befolkningen"), "Figure", "2.25"),
        (Subject.Observation, Key("efterloen", period: "2019-06"), "Figure", ""),
        (Subject.Observation, Key("foertidspension"), "Withheld", "true"),
        (Subject.Observation, Key("foertidspension"), "Note", "Var 2091"),
        (Subject.Observation, Key("efterloen"), "Note", "=uden tillæg"), (Subject.Category, "1/ledighedsydelse", "Name", "=1+1"),
        (Subject.Table, "1", "Notes", "=SUM(A1)\n\n@anden linje"), (Subject.Table, "1", "Source", "=HYPERLINK(\"x\")"),
        (Subject.Target, Key("sygedagpenge", period: "2021-06"), "Wanted", "500"),
        (Subject.Annotation, "1/00000001", "Period", "2020-06"), (Subject.Annotation, "1/00000001", "Text", "=Ny opgørelse"),
        (Subject.Annotation, "1/00000001", "Break", "true"),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryForm_HasTheSameFigures(bool everything)
    {
        var client = app.Browse();
        if (everything)
            await app.Publish(Everything);
        var written = new MemoryStream(await client.Get("/data/opfoelgning.docx?perioder=alle", Docx));
        using var document = WordprocessingDocument.Open(written, isEditable: false);
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList();
        using var all = SpreadsheetDocument.Open(new MemoryStream(await client.Get("/data/tabeller.xlsx", Xlsx)), isEditable: false);
        foreach (var number in Enumerable.Range(1, 6))
        {
            var grid = Grid(await client.GetStringAsync($"/data/tabel/{number}.csv", TestContext.Current.CancellationToken));
            using var book = SpreadsheetDocument.Open(new MemoryStream(await client.Get($"/data/tabel/{number}.xlsx", Xlsx)),
                isEditable: false);
            Assert.Equal(grid, SheetReader.Grid(book, $"Tabel {number}"));
            Assert.Equal(grid, SheetReader.Grid(all, $"Tabel {number}"));
            // Word has the rows of headings of the document, not one of our own.
            Assert.Equal(
                grid.Skip(1),
                tables[number - 1].Elements<TableRow>().Where(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is null).Select(Row));
        }
        Assert.Equal(await FromObservations(client), await FromJson(client));
        Assert.Equal(await FromObservations(client), await FromApi(client));
    }

    /// <summary>The cells above the empty line, without what Danish Excel needs around a text.</summary>
    private static List<string> Grid(string csv) =>
        [.. csv.TrimStart('\uFEFF').Split("\r\n").TakeWhile(l => l.Length > 0)
            .Select(l => string.Join(';', l.Split(';').Select(c => c.TrimStart('\''))))];

    /// <summary>As the file writes figures: without thousands points, marks and notes.</summary>
    private static string Row(TableRow row) => string.Join(';', row.Elements<TableCell>().Select(cell =>
    {
        var text = string.Concat(cell.Descendants<Run>().Where(r => r.RunProperties?.VerticalTextAlignment is null)
            .Select(r => r.InnerText));
        var number = text.Replace("(s)", "").TrimEnd('*');
        return DanishNumber.TryParse(number, out _, out _)
            && !number.Contains("kvt") ? number.Replace(".", "").Replace(DanishNumber.Minus, '-') : text;
    }));

    /// <summary>Every figure that there is: "1;Sygedagpenge;Antal fuldtidspersoner;2018-06;624;normal".</summary>
    private static async Task<IEnumerable<string>> FromObservations(HttpClient client) =>
        (await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(l => l.Split(','))
            .Select(c => $"{c[1]};{c[3]};{c[4]};{c[6]};{Number(c[7])};{c[8]}").Order();

    private static string Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "" : Number(value.GetRawText());

    private static string Number(string text) =>
        text.Length == 0
            ? "" : (decimal.Parse(text, CultureInfo.InvariantCulture) / 1.0000000m).ToString("0.######", CultureInfo.InvariantCulture);

    private static async Task<IEnumerable<string>> FromJson(HttpClient client)
    {
        var figures = new List<string>();
        foreach (var number in Enumerable.Range(1, 6))
        {
            using var json = JsonDocument.Parse(await client.GetStringAsync($"/data/tabel/{number}.json",
                TestContext.Current.CancellationToken));
            var dimensions = json.RootElement.GetProperty("dimension");
            List<string> Labels(string of) => [.. dimensions.GetProperty(of).GetProperty("category").GetProperty("index").EnumerateArray()
                .Select(i => of == "period"
                    ? i.GetString()!
                    : dimensions.GetProperty(of).GetProperty("category").GetProperty("label").GetProperty(i.GetString()!).GetString()!)];
            var (categories, measures, periods) = (Labels("category"), Labels("measure"), Labels("period"));
            foreach (var (place, value) in json.RootElement.GetProperty("value").EnumerateArray().Index())
            {
                var status = json.RootElement.GetProperty("status").TryGetProperty($"{place}", out var other)
                    ? other.GetString() : "normal";
                var (category, measure, period) = (categories[place / periods.Count / measures.Count],
                    measures[place / periods.Count % measures.Count], periods[place % periods.Count]);
                figures.Add($"{number};{category};{measure};{period};{Number(value)};{status}");
            }
        }
        // A cell without a figure has a place in the cube, and no line in the file.
        return figures.Where(f => f != "1;Efterløn;Antal fuldtidspersoner;2019-06;;missing").Order();
    }

    private static async Task<IEnumerable<string>> FromApi(HttpClient client)
    {
        var names = new Dictionary<string, string>();
        foreach (var table in (await client.Json("/api/v1/tables")).GetProperty("items").EnumerateArray())
            foreach (var part in table.GetProperty("categories").EnumerateArray().Concat(table.GetProperty("measures").EnumerateArray()))
                names[$"{table.GetProperty("number")}/{part.GetProperty("id")}"] = part.GetProperty("name").GetString()!;
        return (await client.Json("/api/v1/observations?pageSize=1000")).GetProperty("items").EnumerateArray().Select(o =>
        {
            var (table, value) = (o.GetProperty("table"), o.GetProperty("value"));
            var (category, measure) = (names[$"{table}/{o.GetProperty("category")}"], names[$"{table}/{o.GetProperty("measure")}"]);
            return $"{table};{category};{measure};{o.GetProperty("period")};{Number(value)};{o.GetProperty("status")}";
        }).Order();
    }
}
