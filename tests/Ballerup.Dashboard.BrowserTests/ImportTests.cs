using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Ballerup.Dashboard.Tests.Importing.FollowUp;
using Ballerup.Dashboard.Tests.Importing.Jobindsats;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The whole way of a year's figures: our own Excel file with two figures typed into it, next year's document, Jobindsats; chosen, reviewed
/// and published. About a minute in a full run: each test starts its own program, and LibreOffice.
/// </summary>
public class ImportTests(Browser browser)
{
    [Fact]
    public async Task ExcelFile_IsRead_ChosenAndPublished()
    {
        await using var app = Browser.Start(new DashboardApp());
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        using var book = new MemoryStream();
        book.Write(await client.GetByteArrayAsync("/data/tabel/6.xlsx", TestContext.Current.CancellationToken));
        using (var edited = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(book, isEditable: true))
        {
            var cell = edited.WorkbookPart!.WorksheetParts.SelectMany(p =>
                p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).First(c => c.CellValue?.Text == "136");
            cell.CellValue = new("1.36E2");
            var next = (DocumentFormat.OpenXml.Spreadsheet.Cell)cell.PreviousSibling()!;
            next.CellValue = new("141");
        }

        await using var visit = await browser.Open("/admin/import?kladde=ny", signedInAs: Role.Editor, on: app);
        var page = visit.Page;
        await Send(page, "tabel-6.xlsx", book.ToArray());
        Assert.Equal(["Tabel 6, antal kontanthjælpsmodtagere, august 2019"], await page.Locator("tbody th").AllInnerTextsAsync());
        await TakeAndPublish(page);
        Assert.Contains(
            ",2019-08,141,normal", await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
        Inspection.AssertQuiet(visit);
    }

    /// <summary>
    /// A slow line: the page says that it works, sends the file once however often the button is pressed, and is as it was when one goes
    /// back.
    /// </summary>
    [Fact]
    public async Task SlowAnswer_IsWaitedFor_AndSentOnce()
    {
        await using var app = Browser.Start(new DashboardApp());
        await using var visit = await browser.Open("/admin/import?kladde=ny", signedInAs: Role.Editor, on: app, own: true);
        var page = visit.Page;
        var (sent, answer) = (0, new TaskCompletionSource());
        await page.RouteAsync("**/admin/import?*", async route =>
        {
            if (route.Request.Method == "POST")
            {
                sent++;
                await answer.Task;
            }
            await route.ContinueAsync();
        });
        await page.GetByLabel("Fil", new() { Exact = true })
            .SetInputFilesAsync(new FilePayload { Name = "tal.csv", MimeType = "text/csv", Buffer = "Aar;Antal\n"u8.ToArray() });
        // In the page itself: Playwright would wait for the answer first.
        var said = "";
        await page.ExposeFunctionAsync("answered", (string text) =>
        {
            said = text;
            answer.TrySetResult();
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Læs tallene" }).EvaluateAsync("""
            button => {
              const told = document.querySelector(".working");
              new MutationObserver(() => { button.click(); answered(told.textContent); }).observe(told, { childList: true });
              button.click();
            }
            """);
        await page.WaitForURLAsync("**/admin/import/*");
        Assert.Equal((1, "Filen sendes og læses. Det kan tage lidt tid."), (sent, said));
        await page.GoBackAsync();
        Assert.Equal("", await page.Locator(".working").InnerTextAsync());
        Inspection.AssertQuiet(visit);
    }

    /// <summary>Made by LibreOffice: one row is new, one is gone, one old figure is revised, and two tables have new periods.</summary>
    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task FollowUpDocument_OfNextYear_IsReadChosenAndPublished(string kind)
    {
        await using var app = Browser.Start(new DashboardApp());
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        await using var visit = await browser.Open("/admin/import?kladde=ny", signedInAs: Role.Editor, on: app);
        var page = visit.Page;
        await Send(page, $"opfølgning.{kind}", kind == "pdf" ? await NextYear.Pdf.Value : await NextYear.Docx.Value);
        Assert.Equal(NextYear.Proposals.Length, await page.Locator("tbody th").CountAsync());
        Assert.Contains(NextYear.NewRow, await page.Locator("#ikke-forstaaet").InnerTextAsync());
        await TakeAndPublish(page);
        var csv = await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        Assert.Contains(",2021-06,14.1,normal", csv);
        Assert.Contains(",2019-08,143,normal", csv);
        Inspection.AssertQuiet(visit);
    }

    [Fact]
    public async Task Jobindsats_IsAsked_ChosenAndPublished()
    {
        await using var jobindsats = await JobindsatsServer.Start();
        await using var app = Browser.Start(jobindsats.App());
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        await using var visit = await browser.Open("/admin/jobindsats/6?kladde=ny", signedInAs: Role.Editor, on: app);
        var page = visit.Page;
        await page.GetByLabel("Tabel hos Jobindsats").SelectOptionAsync("y60a02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis, hvad tabellen kan deles op i" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hent tal" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/import/*");
        await page.WaitForLoadStateAsync();
        Assert.Equal(["Tabel 6, antal kontanthjælpsmodtagere, august 2019"], await page.Locator("tbody th").AllInnerTextsAsync());
        await TakeAndPublish(page);
        var csv = await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        Assert.Contains(",2019-08,141,normal", csv);
        Assert.DoesNotContain("2021-08", csv); // null, and never zero
        Inspection.AssertQuiet(visit);
    }

    private static async Task Send(IPage page, string name, byte[] content)
    {
        await page.GetByLabel("Fil", new() { Exact = true })
            .SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await page.GetByRole(AriaRole.Button, new() { Name = "Læs tallene" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Ændrede tal" }).WaitForAsync();
        await page.WaitForLoadStateAsync();
    }

    private static async Task TakeAndPublish(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Læg de valgte i kladden" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Gennemse kladden" }).WaitForAsync();
        await page.GetByLabel("Begrundelse").WaitForAsync();
        await page.WaitForLoadStateAsync();
        foreach (var explanation in await page.Locator("#udgiv textarea[name^=Explanation]").AllAsync())
            await explanation.FillAsync("Tallet er efterset.");
        await page.GetByLabel("Begrundelse").FillAsync("Nye tal fra Jobindsats");
        await page.Locator("#udgiv .form-foot button").ClickAsync();
        await page.WaitForURLAsync("**/historik/2");
    }
}
