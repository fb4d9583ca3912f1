using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The whole way of a year's figures: our own Excel file, two figures typed into it, chosen, reviewed and published.</summary>
public class ImportTests(Browser browser)
{
    [Fact]
    public async Task ExcelFile_IsRead_Chosen_AndPublished()
    {
        await using var app = Browser.Start(new DashboardApp());
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        using var book = new MemoryStream();
        book.Write(await client.GetByteArrayAsync("/data/tabel/6.xlsx", TestContext.Current.CancellationToken));
        using (var edited = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(book, isEditable: true))
        {
            var cell = edited.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).First(c => c.CellValue?.Text == "136");
            cell.CellValue = new("1.36E2");
            var next = (DocumentFormat.OpenXml.Spreadsheet.Cell)cell.PreviousSibling()!;
            next.CellValue = new("141");
        }

        await using var visit = await browser.Open("/admin/import?kladde=ny", signedInAs: Role.Editor, on: app);
        var page = visit.Page;
        await page.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "tabel-6.xlsx", MimeType = "application/octet-stream", Buffer = book.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Læs tallene" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Ændrede tal" }).WaitForAsync();
        Assert.Equal(["Tabel 6, antal kontanthjælpsmodtagere, august 2019"], await page.Locator("tbody th").AllInnerTextsAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Læg de valgte i kladden" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Gennemse kladden" }).WaitForAsync();
        await page.GetByLabel("Begrundelse").FillAsync("Nye tal fra Jobindsats");
        await page.Locator("#udgiv .form-foot button").ClickAsync();
        await page.WaitForURLAsync("**/historik/2");
        Assert.Contains(",2019-08,141,normal", await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
        PagesTests.AssertQuiet(visit);
    }
}
