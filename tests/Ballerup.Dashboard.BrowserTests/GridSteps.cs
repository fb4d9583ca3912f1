using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>What is done and seen in the grid of figures.</summary>
internal static class GridSteps
{
    /// <summary>What Ctrl+V does with a block that was copied in a spreadsheet.</summary>
    public const string Paste = """
        (cell, text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          return cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    public static ILocator Cells(IPage page) => page.Locator(".grid input[type=text]");

    public static Task<bool> HasFocus(ILocator element) => element.EvaluateAsync<bool>("e => e === document.activeElement");

    /// <summary>What has the focus is drawn with its ring; a skip link is drawn a frame or more after it got the focus.</summary>
    public static async Task AssertFocusIsSeen(IPage page)
    {
        try
        {
            await page.WaitForFunctionAsync("""
                () => {
                  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                  return e !== document.body && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                    && box.width > 1 && box.bottom > 0 && box.top < innerHeight;
                }
                """, null, new() { Timeout = 5_000 });
        }
        catch (TimeoutException)
        {
            Assert.Fail("The focus is not seen: " + await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)"));
        }
    }

    /// <summary>These cells, and no others, are marked, each with what is published beside it.</summary>
    public static async Task AssertChanged(IPage page, params string[] values)
    {
        var changed = page.Locator(".grid td.changed");
        Assert.Equal(values.Length, await changed.CountAsync());
        foreach (var (value, i) in values.Select((v, i) => (v, i)))
        {
            var cell = changed.Nth(i).Locator("input[type=text]");
            Assert.Equal(value, await cell.InputValueAsync());
            Assert.Equal($"udgivet {await cell.GetAttributeAsync("data-published")}",
                await changed.Nth(i).Locator(".was").InnerTextAsync());
        }
    }
}
