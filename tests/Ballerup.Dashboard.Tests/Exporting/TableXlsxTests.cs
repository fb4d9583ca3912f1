using System.Net;
using System.Text;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Publishing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Ballerup.Dashboard.Tests.Exporting;

[Trait(TestRun.On, TestRun.Full)]
public sealed class TableXlsxTests : IAsyncDisposable
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<SpreadsheetDocument> Get(string address) =>
        SpreadsheetDocument.Open(new MemoryStream(await app.Browse().Get(address, Xlsx)), isEditable: false);

    [Fact]
    public async Task Get_EveryTable_IsValid_HasFrozenHeadings_AndWhatTheOtherFileSays()
    {
        foreach (var number in Enumerable.Range(1, 6))
        {
            using var book = await Get($"/data/tabel/{number}.xlsx");
            OfficeFiles.AssertValid(book);
            var pane = SheetReader.Part(book, $"Tabel {number}").Worksheet!.Descendants<Pane>().Single();
            Assert.Equal((PaneStateValues.Frozen, 2), (pane.State!.Value, pane.VerticalSplit!.Value));
            var csv = await app.Browse().GetStringAsync($"/data/tabel/{number}.csv", TestContext.Current.CancellationToken);
            var facts = SheetReader.Facts(book, $"Tabel {number}");
            Assert.All(facts, f => Assert.Contains($"\r\n{f.Label};", csv));
            Assert.Contains(facts, f => f.Label == "Kilde");
            Assert.Contains(("Revision", "1"), facts);
            Assert.Contains($"\r\nTitel;{SheetReader.Text(book, SheetReader.Rows(book, $"Tabel {number}")[0][0])}\r\n", csv);
        }
    }

    [Fact]
    public async Task Get_TheWorkbook_HasASheetForEachTable_AndAChartForEach()
    {
        using var book = await Get("/data/tabeller.xlsx");
        OfficeFiles.AssertValid(book);
        Assert.Equal(["Indhold", "Tabel 1", "Tabel 2", "Tabel 3", "Tabel 4", "Tabel 5", "Tabel 6", "Diagramdata"],
            SheetReader.Sheets(book));
        Assert.All(Enumerable.Range(1, 6), n => Assert.NotEmpty(SheetReader.Part(book, $"Tabel {n}").DrawingsPart!.ChartParts));
        Assert.Equal(SheetReader.Text(book, SheetReader.Rows(book, "Tabel 1")[0][0]),
            SheetReader.Text(book, SheetReader.Rows(book, "Indhold")[4][1]));
    }

    /// <summary>A chart shows the cells that it says it does, and these are the table's.</summary>
    [Theory]
    [InlineData("/data/tabel/1.xlsx")]
    [InlineData("/data/tabel/2.xlsx")]
    [InlineData("/data/tabeller.xlsx")]
    public async Task Get_TheCharts_FollowTheFiguresOfTheTables(string address)
    {
        using var book = await Get(address);
        var cells = SheetReader.Sheets(book)
            .SelectMany(s => SheetReader.Rows(book, s).SelectMany(r => r).Select(c => ($"'{s}'!{c.CellReference!.Value}", c)))
            .ToDictionary();
        var points = book.WorkbookPart!.WorksheetParts.Where(w => w.DrawingsPart is not null).SelectMany(w => w.DrawingsPart!.ChartParts)
            .SelectMany(c => c.ChartSpace!.Descendants<C.NumberReference>())
            .SelectMany(r => r.Descendants<C.NumericPoint>().Select(p => (Range: r.Formula!.Text.Replace("$", ""), Point: p))).ToList();
        Assert.NotEmpty(points);
        foreach (var (range, point) in points)
        {
            var (sheet, from) = (range.Split('!')[0], range.Split('!')[1].Split(':')[0]);
            var data = cells[$"{sheet}!{from[0]}{int.Parse(from[1..]) + point.Index!.Value}"];
            Assert.Equal(point.InnerText, data.CellValue!.Text);
            Assert.Equal(point.InnerText, cells[data.CellFormula!.Text.Replace("$", "")].CellValue!.Text);
        }
    }

    [Fact]
    public async Task Get_EachKindOfFigure_IsANumberOrItsSign_AndNoTextIsAFormula()
    {
        _ = app.Browse();
        await app.Publish(SameFiguresTests.Everything);
        using var book = await Get("/data/tabel/1.xlsx");
        OfficeFiles.AssertValid(book);
        Cell Figure(string row) => SheetReader.Rows(book, "Tabel 1").Single(r => r.Count == 7 && SheetReader.Text(book, r[0]) == row)[3];
        Assert.Equal("–", SheetReader.Text(book, Figure("Sygedagpenge")));
        Assert.Equal("·", SheetReader.Text(book, Figure("Kontanthjælp")));
        Assert.Equal("·", SheetReader.Text(book, Figure("Førtidspension")));
        Assert.Equal("0", Figure("Revalidering").CellValue!.Text);
        Assert.Equal("-3", Figure("Ressourceforløb").CellValue!.Text);
        Assert.Equal(("1330", "[$-406]#,##0\"*\""),
            (Figure("Uddannelseshjælp").CellValue!.Text, SheetReader.Format(book, Figure("Uddannelseshjælp"))));
        Assert.Equal(("12346", "[$-406]#,##0\"(s)\""), (Figure("Fleksjob").CellValue!.Text, SheetReader.Format(book, Figure("Fleksjob"))));
        Assert.DoesNotContain(SheetReader.Part(book, "Tabel 1").Worksheet!.Descendants<CellFormula>(), _ => true);
        Assert.All(SheetReader.Part(book, "Diagramdata").Worksheet!.Descendants<CellFormula>(),
            f => Assert.Matches(@"^'Tabel 1'!\$[B-G]\$\d+$", f.Text));
        foreach (var cell in SheetReader.Rows(book, "Tabel 1").SelectMany(r => r).Where(c => SheetReader.Text(book, c).StartsWith('=')))
            Assert.True(SheetReader.Look(book, cell).QuotePrefix?.Value);
        Assert.Contains(("Kilde", "=HYPERLINK(\"x\")"), SheetReader.Facts(book, "Tabel 1"));
        Assert.Contains(("Note", "=SUM(A1)"), SheetReader.Facts(book, "Tabel 1"));
        var xml = string.Concat(book.GetAllParts().OfType<WorksheetPart>().Select(p => p.Worksheet!.OuterXml).Concat(
            book.GetAllParts().OfType<ChartPart>().Select(p => p.ChartSpace!.OuterXml)));
        Assert.DoesNotContain("2091", xml);
    }

    [Fact]
    public async Task Get_TheWorkbook_IsOpenedByLibreOffice_WithDanishFigures_AndPrinted()
    {
        var file = await app.Browse().Get("/data/tabel/1.xlsx", Xlsx);
        // Semicolons, quotes, UTF-8, cells as they are shown, the first sheet.
        var csv = Encoding.UTF8.GetString(await OfficeFiles.Convert(file, "xlsx",
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,1"));
        Assert.Contains("Førtidspension;1.971;2.017;2.091;6,6;6,7;6,9", csv);
        var pdf = await OfficeFiles.Convert(await app.Browse().Get("/data/tabeller.xlsx", Xlsx), "xlsx", "pdf");
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
    }

    [Fact]
    public async Task Get_ARevision_HasTheFiguresOfThen()
    {
        var client = app.Browse();
        await app.Publish((Subject.Observation, EditingSteps.Long2020, "Figure", "137"));
        using var now = await Get("/data/tabel/6.xlsx");
        Assert.Equal("151;142;137", SheetReader.Grid(now, "Tabel 6")[1]);
        using var then = await Get("/data/tabel/6.xlsx?revision=1");
        Assert.Equal("151;142;136", SheetReader.Grid(then, "Tabel 6")[1]);
        using var all = await Get("/data/tabeller.xlsx?revision=1");
        Assert.Equal("151;142;136", SheetReader.Grid(all, "Tabel 6")[1]);
        var answer = await client.GetAsync("/data/tabel/6.xlsx?revision=1", TestContext.Current.CancellationToken);
        Assert.Equal("tabel-6-revision-1.xlsx", answer.Content.Headers.ContentDisposition?.FileName);
    }

    [Theory]
    [InlineData("/data/tabel/7.xlsx")]
    [InlineData("/data/tabel/1.xlsx?revision=2")]
    [InlineData("/data/tabeller.xlsx?revision=x")]
    [InlineData("/data/tabel/7.json")]
    [InlineData("/data/alt.zip?revision=2")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address) => await app.Browse().GetPage(address, HttpStatusCode.NotFound);
}
