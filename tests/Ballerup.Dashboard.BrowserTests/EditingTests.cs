using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>An editor's ways from a figure in the grid to the public page and back, as they are walked in a browser.</summary>
public class EditingTests(Browser browser)
{
    private const string Editor = "Gro Editor";
    private const string Why = "Målgruppen er blevet mindre.";
    private const string Reason = "Ny afgrænsning af målgruppen";

    /// <summary>What Ctrl+V does with a block that was copied in a spreadsheet.</summary>
    internal const string Paste = """
        (cell, text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          return cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Both with JavaScript and as plain forms.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Figure_FromABlockToThePublicPage_AndBackAgain(bool javaScript)
    {
        await using var app = Browser.Start(new DashboardApp());
        await app.AddUser(Role.Editor, Editor);
        await using var visit = await browser.Open("/konto/login", javaScript: javaScript, on: app);
        var page = visit.Page;
        await Browser.SignIn(page, Editor);

        await page.GetByRole(AriaRole.Link, new() { Name = "Tabel 6" }).ClickAsync();
        const string Block = "150\t13\t7\r\n1\t2\t3\r\n";
        if (javaScript)
        {
            Assert.False(await Cells(page).Nth(1).EvaluateAsync<bool>(Paste, Block));
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "2 tal sættes ind her" });
            Assert.Equal("4 celler falder uden for skemaet og kommer ikke med.", await dialog.Locator("p").InnerTextAsync());
            var was = await Cells(page).Nth(1).InputValueAsync();
            Assert.Equal([was, "150", "136", "13"], await dialog.Locator("td").AllInnerTextsAsync());
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Sæt ind i skemaet" }).ClickAsync();
            await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
        else
        {
            await page.GetByLabel("Første kolonne").SelectOptionAsync("aug 2019");
            await page.GetByLabel("Kopierede celler").FillAsync(Block);
            await page.GetByRole(AriaRole.Button, new() { Name = "Vis i skemaet" }).ClickAsync();
            Assert.Equal("2 tal er sat ind i skemaet, men ikke gemt. Se dem efter, og gem i kladden. 4 celler faldt uden for skemaet og er ikke kommet med.", await page.Locator(".alert-info").InnerTextAsync());
        }
        await AssertChanged(page, "150", "13");
        Assert.Equal(0, await app.Drafts());
        await Cells(page).Nth(1).FillAsync(await Cells(page).Nth(1).GetAttributeAsync("data-published") ?? ""); // only the other is meant
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }).ClickAsync();
        Assert.Equal("Gemt i kladden. Gennemse og udgiv den, når du er færdig.", await Told(page));
        await AssertChanged(page, "13");

        await page.Locator(".draft-bar a").First.ClickAsync();
        await page.Locator(".changes td").First.WaitForAsync();
        await page.WaitForLoadStateAsync();
        Assert.Equal(["136", "13"], (await page.Locator(".changes td").AllInnerTextsAsync()).Take(2));
        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv 1 ændring" }).ClickAsync();
        await page.WaitForLoadStateAsync(); // looked at before its styles are there, it asks for fonts that only dkfds names
        await page.Locator(".alert-error:focus").WaitForAsync();
        Assert.StartsWith("Fejl: ", await page.TitleAsync());
        var wanted = await page.Locator(".alert-error a").AllInnerTextsAsync();
        Assert.Contains(wanted, w => w.StartsWith("Skriv, hvad der er ændret", StringComparison.Ordinal));
        Assert.Contains(wanted, w => w.StartsWith("Forklar advarslen", StringComparison.Ordinal));
        await AssertPublic(app, javaScript, "136", 136);

        var review = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "Ministermål 6" }).ClickAsync();
        Assert.StartsWith("Forhåndsvisning af en kladde. Intet heraf er udgivet.", await page.Locator(".shown").InnerTextAsync());
        await AssertShown(visit, javaScript, "13", 13);
        await page.GetByRole(AriaRole.Link, new() { Name = "Tilbage til kladden" }).ClickAsync();
        await Publish(page, Reason);
        Assert.Equal("Revision 2 er udgivet og kan ses på de offentlige sider nu.", await Told(page));
        await AssertPublic(app, javaScript, "13", 13);
        Assert.Equal(404, (await page.APIRequest.GetAsync(review)).Status);

        await page.GotoAsync("/maal/6");
        await LastCell(page).GetByRole(AriaRole.Link).ClickAsync();
        await AssertStory(page, ["136", "13", "ikke noget tal", "136"], [Reason, Editor, Why], []);
        await using (var visitor = await browser.Open(page.Url, javaScript: javaScript, on: app))
            await AssertStory(visitor.Page, ["136", "13", "ikke noget tal", "136"], [Reason], [Editor, Why]);

        await page.GetByRole(AriaRole.Link, new() { Name = "Revision 2" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Fortryd revisionen" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lav kladden" }).ClickAsync();
        await page.WaitForLoadStateAsync();
        await AssertPublic(app, javaScript, "13", 13);
        Assert.StartsWith("Fortryder revision 2", await page.GetByLabel("Begrundelse").InputValueAsync());
        await Publish(page, "Fortryder revision 2: Afgrænsningen var forkert.");
        Assert.Equal("Revision 3 er udgivet og kan ses på de offentlige sider nu.", await Told(page));
        await AssertPublic(app, javaScript, "136", 136);
        Assert.Equal(["136", "13", "136"], await app.Values(Editing.Long2020));
        Assert.DoesNotContain(visit.Complaints, c => !c.Contains("status of 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paste_ABlock_SaysWhereEachFigureLands_AndCanBeRefused()
    {
        await using var visit = await browser.Open("/admin/tabel/1?kladde=ny", signedInAs: Role.Editor);
        var cells = Cells(visit.Page);
        await cells.Nth(2).EvaluateAsync(Paste, "1.971\t2,0\r\n−3\t\r\n");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "4 tal sættes ind her" });
        Assert.Equal(0, await dialog.Locator("p").CountAsync());
        var labels = new List<string>();
        foreach (var i in (int[])[2, 3, 8, 9])
            labels.Add(await cells.Nth(i).GetAttributeAsync("aria-label") ?? "");
        Assert.Equal(labels, await dialog.Locator("tbody th").AllInnerTextsAsync());
        Assert.Equal(["1.971", "2,0", "−3", "intet"], await dialog.Locator("tbody td:last-child").AllInnerTextsAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(0, await visit.Page.Locator(".grid .changed").CountAsync());
        Assert.True(await HasFocus(cells.Nth(2)));
    }

    [Fact]
    public async Task Keys_MoveBetweenTheCells_AndNeverSend()
    {
        await using var visit = await browser.Open("/admin/tabel/1?kladde=ny", signedInAs: Role.Editor);
        var (page, cells) = (visit.Page, Cells(visit.Page));
        const int Across = 6;
        var address = page.Url;
        await cells.First.FocusAsync();

        async Task Press(string key, int leadsTo)
        {
            await page.Keyboard.PressAsync(key);
            Assert.True(await HasFocus(cells.Nth(leadsTo)), $"{key} does not lead to cell {leadsTo}.");
            await AssertFocusIsSeen(page);
        }

        await Press("ArrowRight", 1);
        await Press("ArrowDown", Across + 1);
        await Press("Enter", (2 * Across) + 1);
        await Press("Shift+Enter", Across + 1);
        await Press("ArrowLeft", Across);
        await Press("ArrowUp", 0);
        await Press("ArrowUp", 0);
        await Press("Shift+Enter", 0);
        await Press("Tab", 1);
        await Press("Shift+Tab", 0);

        var was = await cells.First.InputValueAsync();
        await page.Keyboard.TypeAsync("27"); // over what was marked
        Assert.Equal("27", await cells.First.InputValueAsync());
        await AssertChanged(page, "27");
        await Press("ArrowLeft", 0); // within the text
        await page.Keyboard.TypeAsync("0");
        Assert.Equal("207", await cells.First.InputValueAsync());
        await Press("Escape", 0);
        Assert.Equal(was, await cells.First.InputValueAsync());
        await AssertChanged(page);
        await Press("F2", 0); // to the end of the text
        await page.Keyboard.TypeAsync("1");
        Assert.Equal(was + "1", await cells.First.InputValueAsync());
        await Press("Enter", Across);
        await AssertChanged(page, was + "1");

        await cells.Last.FocusAsync();
        await Press("Enter", await cells.CountAsync() - 1);
        Assert.Equal(address, page.Url);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/admin/tabel/4", 1280)]
    [InlineData("/admin/tabel/1", 320)]
    public async Task Keys_InAGridTallerThanTheWindow_KeepTheCellInSight(string address, int width)
    {
        await using var visit = await browser.Open(address + "?kladde=ny", width, signedInAs: Role.Editor);
        await visit.Page.SetViewportSizeAsync(width, 400);
        await Cells(visit.Page).First.FocusAsync();
        for (var row = 0; row < 12; row++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowDown");
            Assert.True(await visit.Page.EvaluateAsync<bool>("""
                () => {
                  const cell = document.activeElement, box = cell.getBoundingClientRect();
                  return [box.top + 1, box.bottom - 1].every((y) => document.elementFromPoint(box.left + box.width / 2, y) === cell);
                }
                """), $"Something covers row {row + 2}.");
        }
    }

    /// <summary>From the first page of the administration to the public figure, with no mouse.</summary>
    [Fact]
    public async Task Keyboard_Alone_PublishesAFigure()
    {
        await using var app = Browser.Start(new DashboardApp());
        await using var visit = await browser.Open("/admin", signedInAs: Role.Editor, on: app);
        var page = visit.Page;

        await TabTo(page.GetByRole(AriaRole.Link, new() { Name = "Tabel 6" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/admin/tabel/6");
        await TabTo(Cells(page).First);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.TypeAsync("13");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await app.Drafts());
        await TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }));
        await page.Keyboard.PressAsync("Space");
        await page.Locator(".alert-success").WaitForAsync();
        await TabTo(page.Locator(".draft-bar a").First);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/admin/kladde/*");

        await TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Udgiv 1 ændring" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForLoadStateAsync(); // looked at before its styles are there, it asks for fonts that only dkfds names
        await page.Locator(".alert-error:focus").WaitForAsync();
        await AssertFocusIsSeen(page);
        await page.Keyboard.PressAsync("Tab"); // the first link of the summary
        await page.Keyboard.PressAsync("Enter"); // leads to its field
        Assert.True(await HasFocus(page.GetByLabel("Begrundelse")));
        await page.Keyboard.TypeAsync(Reason);
        await page.Keyboard.PressAsync("Shift+Tab");
        while (!await HasFocus(page.GetByLabel("Hvorfor kan det udgives alligevel?").First))
        {
            if (await page.EvaluateAsync<string>("document.activeElement.tagName") == "TEXTAREA")
                await page.Keyboard.TypeAsync(Why);
            await page.Keyboard.PressAsync("Shift+Tab");
        }
        await page.Keyboard.TypeAsync(Why);
        await TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Udgiv 1 ændring" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/historik/2");
        await AssertPublic(app, javaScript: true, "13", 13);
    }

    [Fact]
    public async Task Leave_WithUnsavedFigures_Asks()
    {
        await using var visit = await browser.Open("/admin/tabel/6?kladde=ny", signedInAs: Role.Editor, own: true);
        var (page, asked) = (visit.Page, new List<string>());
        page.Dialog += (_, dialog) =>
        {
            asked.Add(dialog.Type);
            _ = dialog.DismissAsync();
        };
        await Cells(page).First.FillAsync("2.0");
        await TryToLeave();
        Assert.Equal(["beforeunload"], asked);

        await page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }).ClickAsync(); // asks nothing, and is refused
        await page.Locator(".alert-error").WaitForAsync();
        Assert.Single(asked);
        await page.Locator(".alert-error a").First.ClickAsync();
        await TryToLeave(); // what is shown again is not saved either
        Assert.Equal(["beforeunload", "beforeunload"], asked);

        async Task TryToLeave()
        {
            var before = page.Url.Split('#')[0];
            await page.GetByRole(AriaRole.Link, new() { Name = "Overblik" }).ClickAsync();
            await page.Locator("main h1").ClickAsync(); // still here
            Assert.Equal(before, page.Url.Split('#')[0]);
        }
    }

    [Fact]
    public async Task Leave_WithNothingUnsaved_AsksNothing()
    {
        await using var visit = await browser.Open("/admin/tabel/6?kladde=ny", signedInAs: Role.Editor, own: true);
        var (page, asked) = (visit.Page, new List<string>());
        page.Dialog += (_, dialog) =>
        {
            asked.Add(dialog.Type);
            _ = dialog.AcceptAsync();
        };
        await Cells(page).First.FillAsync("2.0");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Link, new() { Name = "Overblik" }).ClickAsync();
        await page.WaitForURLAsync("**/");
        Assert.Empty(asked);
    }

    /// <summary>A browser sends line breaks as CR LF, also those of the hidden field that tells what stood there.</summary>
    [Fact]
    public async Task TextOfSeveralLines_Changed_IsSavedWithoutAQuestion()
    {
        await using var app = Browser.Start(new DashboardApp());
        await using var visit = await browser.Open("/admin/plan/2019-2020", signedInAs: Role.Editor, on: app);
        var text = visit.Page.GetByLabel("Indledning");
        await text.FillAsync("Første linje\n\n- et punkt\n- et til");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }).ClickAsync();
        Assert.StartsWith("Gemt i kladden.", await Told(visit.Page));
        await visit.Page.GotoAsync(visit.Page.Url); // without the message
        await text.FillAsync("Første linje\n\n- et punkt\n- et tredje");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }).ClickAsync();
        Assert.StartsWith("Gemt i kladden.", await Told(visit.Page));
        Assert.Equal(0, await visit.Page.Locator(".clashes").CountAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Gennemse og udgiv" }).ClickAsync();
        Assert.Equal(1, await visit.Page.Locator(".changes tbody tr").CountAsync());
    }

    private static Task<bool> HasFocus(ILocator element) => element.EvaluateAsync<bool>("e => e === document.activeElement");

    /// <summary>Tab, as often as it takes; each stop on the way can be seen.</summary>
    private static async Task TabTo(ILocator goal)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await goal.Page.Keyboard.PressAsync("Tab");
            await AssertFocusIsSeen(goal.Page);
            if (await HasFocus(goal))
                return;
        }
        Assert.Fail($"Tab does not lead to {goal}.");
    }

    private static async Task AssertFocusIsSeen(IPage page) => Assert.Equal("", await page.EvaluateAsync<string>("""
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const seen = e !== document.body && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 1 && box.bottom > 0 && box.top < innerHeight;
          return seen ? "" : e.outerHTML.slice(0, 200);
        }
        """));

    private static ILocator Cells(IPage page) => page.Locator(".grid input[type=text]");

    private static ILocator LastCell(IPage page) => page.Locator("#tabel-6 td").Last;

    private static async Task<string> Told(IPage page)
    {
        await page.WaitForLoadStateAsync();
        return await page.Locator(".alert-success[role=status]").InnerTextAsync();
    }

    /// <summary>These cells, and no others, are marked, each with what is published beside it.</summary>
    private static async Task AssertChanged(IPage page, params string[] values)
    {
        var changed = page.Locator(".grid td.changed");
        Assert.Equal(values.Length, await changed.CountAsync());
        foreach (var (value, i) in values.Select((v, i) => (v, i)))
        {
            var cell = changed.Nth(i).Locator("input[type=text]");
            Assert.Equal(value, await cell.InputValueAsync());
            Assert.Equal($"udgivet {await cell.GetAttributeAsync("data-published")}", await changed.Nth(i).Locator(".was").InnerTextAsync());
        }
    }

    private static async Task Publish(IPage page, string reason)
    {
        // All that there are at this moment: the page must be there, and whole.
        await page.GetByLabel("Begrundelse").WaitForAsync();
        await page.WaitForLoadStateAsync();
        foreach (var box in await page.GetByLabel("Hvorfor kan det udgives alligevel?").AllAsync())
            await box.FillAsync(Why);
        await page.GetByLabel("Begrundelse").FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Udgiv 1 ændring" }).ClickAsync();
    }

    /// <summary>What someone without cookies sees.</summary>
    private async Task AssertPublic(DashboardApp app, bool javaScript, string text, double value)
    {
        await using var visitor = await browser.Open("/maal/6", javaScript: javaScript, on: app);
        Assert.Equal(0, await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Administration" }).CountAsync());
        await AssertShown(visitor, javaScript, text, value);
    }

    /// <summary>The newest figure of table 6, in the table and, where it is drawn, in the chart.</summary>
    private static async Task AssertShown(Visit visit, bool javaScript, string text, double value)
    {
        Assert.Equal(text, await LastCell(visit.Page).InnerTextAsync());
        if (!javaScript)
            return;
        await visit.ChartsAreDrawn();
        var drawn = (await ChartsTests.Read<ChartsTests.Point>(visit.Page.Locator("#tabel-6 canvas"), ChartsTests.DrawnPoints))[^1];
        Assert.Equal(value, drawn.Parsed);
        Assert.InRange(drawn.Value, value - drawn.Pixel, value + drawn.Pixel);
    }

    private static async Task AssertStory(IPage page, string[] values, string[] told, string[] untold)
    {
        var main = await page.Locator("main").InnerTextAsync();
        Assert.Equal(values, await page.Locator(".change-values").Locator(".was, strong").AllInnerTextsAsync());
        Assert.All(told, t => Assert.Contains(t, main, StringComparison.Ordinal));
        Assert.All(untold, t => Assert.DoesNotContain(t, main, StringComparison.Ordinal));
    }
}
