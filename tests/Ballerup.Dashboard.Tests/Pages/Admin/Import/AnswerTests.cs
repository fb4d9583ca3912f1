using System.Net;
using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

/// <summary>What Jobindsats answers, put in by hand: several columns of names, several areas, and null.</summary>
public sealed class AnswerTests : IAsyncDisposable
{
    private const string Kontanthjaelp = """
        {"columns":["Periode","Område","Antal fuldtidspersoner","Fuldtidspersoner i pct. af befolkningen 16-66 år"],
         "rows":[["2026M07","Hele landet",77001,2.1],["2026M08","Hele landet",76000,2],["2026M08","Ballerup",740,2.4],["2026M08","Samsø",null,0.9],["2026M08","Læsø",null,null]]}
        """;

    private readonly DashboardApp app = DashboardApp.Borrow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Answer_OfManyAreas_MakesThem_AndNullIsNeverZero()
    {
        var client = await app.SignIn(Role.Editor);
        await app.PublishAreas("000", "101");
        var page = await client.Bring("\uFEFF" + Kontanthjaelp, table: "7", name: "svar.json");
        Assert.Null(page.QuerySelector("#ikke-forstaaet"));
        Assert.Equal(
            [
                "I strid med en rettelse: Tabel 7, antal fuldtidspersoner, Hele landet, juli 2026 | 77.000 | 77.001",
                "Nye tal: Tabel 7, antal fuldtidspersoner, Hele landet, august 2026 | ikke noget tal | 76.000",
                "Nye tal: Tabel 7, antal fuldtidspersoner, august 2026 | ikke noget tal | 740",
                "Nye tal: Tabel 7, fuldtidspersoner i pct. af befolkningen 16-66 år, Hele landet, august 2026 | ikke noget tal | 2,0",
                "Nye tal: Tabel 7, fuldtidspersoner i pct. af befolkningen 16-66 år, Samsø, august 2026 | ikke noget tal | 0,9",
                "Nye tal: Tabel 7, fuldtidspersoner i pct. af befolkningen 16-66 år, august 2026 | ikke noget tal | 2,4",
            ],
            page.Proposed().Order(StringComparer.Ordinal));
        Assert.Contains("Nye områder, som oprettes med tallene: Samsø.", page.Text("main"));

        var taken = await client.Submit(page, new() { ["All"] = "Everything" }, "form[action*='/admin/import/']");
        var draft = Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]);
        await client.PublishAll(draft);
        var csv = await app.Browse().GetStringAsync("/data/observationer.csv", Cancellation);
        Assert.DoesNotContain(",7,741,I alt,Antal fuldtidspersoner", csv); // nobody knows why it is not there
        Assert.Contains(",7,000,I alt,Antal fuldtidspersoner,antal,2026-07,77000,normal", csv);
        Assert.Single((await client.Bring(Kontanthjaelp, table: "7")).Proposed()); // all is not what someone corrected
        Assert.Contains(
            "Linje 5 i svar.json, tabel 7, rækken »2026M08, Samsø«, kolonnen »Fuldtidspersoner i pct. af befolkningen 16-66 år«",
            (await app.Browse().GetPage("/historik/tal/7/i-alt/andel/741/2026-08")).Text("main"));
    }

    /// <summary>Lines above and below the figures, several columns of names, and periods as columns under two rows of headings.</summary>
    [Theory]
    [InlineData("Kontanthj\u00e6lp\n\nOmr\u00e5de;Periode;Antal "
        + "kontanthj\u00e6lpsmodtagere\nBallerup;2021M08;131\nBallerup;2020M08;136\n\nKilde: Jobindsats.dk\n")]
    [InlineData("Kontanthj\u00e6lp\nOmr\u00e5de;Antal kontanthj\u00e6lpsmodtagere;\n;2020M08;2021M08\nBallerup;136;131\n\nKilde: "
        + "Jobindsats.dk\n")]
    [InlineData("\"Periode\",\"Omr\u00e5de\",\"Antal kontanthj\u00e6lpsmodtagere\"\n\"Aug 2021\",\"Ballerup Kommune\",131\n\"Aug "
        + "2020\",\"Ballerup Kommune\",136\n")]
    public async Task Download_WithItsHeaderLines_IsRead(string text)
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring(text, table: "6");
        Assert.Null(page.QuerySelector("#ikke-forstaaet"));
        Assert.Equal(["Nye tal: Tabel 6, antal kontanthjælpsmodtagere, august 2021 | ikke noget tal | 131"], page.Proposed());
        Assert.Contains("Uændrede tal: 1.", page.Text("main"));
    }

    [Fact]
    public async Task Answer_ForNoTable_IsReadForTheOneThatIsChosen()
    {
        var client = await app.SignIn(Role.Editor);
        await app.PublishAreas("000");
        var page = await client.Bring(Kontanthjaelp);
        Assert.Contains("Vælg den her.", page.Text("main"));
        page = await client.GetPage(page.Location.PathName + "?tabel=7");
        Assert.NotEmpty(page.Proposed());
    }

    [Theory]
    [InlineData("""{"code":422,"cause":"Unknown hierarchies: ['_nykom']","request_id":"d93663a8"}""",
        "Filen er en fejl fra Jobindsats, ikke tal: Unknown hierarchies: ['_nykom'].")]
    [InlineData("""{"columns":["Periode"],"rows":[["2026M08",1]]}""",
        "En række i svaret har ikke lige så mange felter, som der er kolonner.")]
    [InlineData("""{"columns":["Periode"],"rows":[[{}]]}""", "Et felt i svaret er hverken et tal eller en tekst.")]
    [InlineData("""{"columns":["Periode"],"rows":[[1""", "Filen er JSON, men kan ikke læses.")]
    [InlineData("[1,2]", "Filen er JSON, men ikke et svar fra Jobindsats")]
    [InlineData("""{"columns":1,"rows":[]}""", "Filen er JSON, men ikke et svar fra Jobindsats")]
    [InlineData("""{"cause":{}}""", "Filen er en fejl fra Jobindsats")]
    public async Task NoAnswer_IsRefusedWithASentence(string json, string problem)
    {
        var client = await app.SignIn(Role.Editor);
        Assert.Contains(
            problem, (await client.Page(await client.SendFile(Encoding.UTF8.GetBytes(json)), HttpStatusCode.BadRequest)).Text("main"));
    }

    [Fact]
    public async Task PastedCells_GoTheSameWay()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.OpenSent(await client.SendFile(null, table: "6", pasted: "aug 2020\taug 2021\r\n136\t131\r\n"));
        Assert.Equal(["Nye tal: Tabel 6, antal kontanthjælpsmodtagere, august 2021 | ikke noget tal | 131"], page.Proposed());
        Assert.Contains("Indsat fra udklipsholderen.txt", page.Text("main"));
        Assert.Contains(
            "Ikke begge dele.",
            (await client.Page(await client.SendFile("a"u8.ToArray(), pasted: "b"), HttpStatusCode.BadRequest)).Text("main"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task Template_FilledIn_IsReadWithNothingLeftOver(int table)
    {
        var client = await app.SignIn(Role.Editor);
        var template = await client.GetByteArrayAsync($"/admin/import?handler=Skabelon&tabel={table}", Cancellation);
        var (filled, count) = Filled(template);
        var page = await client.OpenSent(await client.SendFile(filled, "skabelon.xlsx"));
        Assert.Null(page.QuerySelector("#ikke-forstaaet"));
        Assert.Equal(count, page.Proposed().Count());
        Assert.All(page.Proposed(), r => Assert.StartsWith("Nye tal: ", r));
    }

    /// <summary>A one in each cell that has words above it, and beside it where rows have names.</summary>
    private static (byte[] Book, int Cells) Filled(byte[] template)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        var count = 0;
        using (var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var data = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.SheetData>()!;
            var rows = data.Elements<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
            var width = rows[1].ChildElements.Count;
            if (rows.Count == 2)
                data.Append(new DocumentFormat.OpenXml.Spreadsheet.Row { RowIndex = 3 });
            foreach (var row in data.Elements<DocumentFormat.OpenXml.Spreadsheet.Row>().Skip(2))
            {
                for (var c = row.ChildElements.Count; c < width; c++, count++)
                {
                    row.Append(new DocumentFormat.OpenXml.Spreadsheet.Cell
                    {
                        CellReference = $"{(char)('A' + c)}{row.RowIndex}",
                        CellValue = new("1"),
                    });
                }
            }
        }
        return (stream.ToArray(), count);
    }
}
