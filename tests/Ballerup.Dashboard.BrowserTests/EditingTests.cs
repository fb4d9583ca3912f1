using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;
using static Ballerup.Dashboard.BrowserTests.GridSteps;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// An editor's ways from a figure in the grid to the public page and back, as they are walked in a browser. Over a minute in a full run:
/// each walk is a dozen pages, with JavaScript and without, while other tests have the processor too.
/// </summary>
public class EditingTests(Browser browser)
{
    private const string Editor = "Gro Editor";
    private const string Why = "Målgruppen er blevet mindre.";
    private const string Reason = "Ny afgrænsning af målgruppen";

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
        await page.WaitForURLAsync("**/admin/tabel/6*"); // and whole: what is pasted before its script is there goes nowhere
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
            Assert.Equal("2 tal er sat ind i skemaet, men ikke gemt. Se dem efter, og gem i kladden. 4 celler faldt uden for skemaet og "
                + "er ikke kommet med.", await page.Locator(".alert-info").InnerTextAsync());
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
        Assert.Equal(["136", "13", "136"], await app.Values(EditingSteps.Long2020));
        Assert.DoesNotContain(visit.Complaints, c => !c.Contains("status of 400", StringComparison.Ordinal));
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

    private static ILocator LastCell(IPage page) => page.Locator("#tabel-6 td").Last;

    private static async Task<string> Told(IPage page)
    {
        await page.WaitForLoadStateAsync();
        return await page.Locator(".alert-success[role=status]").InnerTextAsync();
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
