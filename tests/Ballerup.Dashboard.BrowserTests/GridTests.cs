using Ballerup.Dashboard.Accounts;
using Microsoft.Playwright;
using static Ballerup.Dashboard.BrowserTests.GridSteps;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The grid of figures under the hands of an editor: what is pasted, pressed and left unsaved.</summary>
public class GridTests(Browser browser)
{
    [Fact]
    public async Task Paste_ABlock_SaysWhereEachFigureLandsAndCanBeRefused()
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
}
