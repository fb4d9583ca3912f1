using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>With a contrast theme of the system, what is written stays to be seen.</summary>
public class ForcedColorsTests(Browser browser)
{
    /// <summary>How much of a picture has another colour than most of it, its border left out.</summary>
    private const string Ink = """
        async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const pen = canvas.getContext("2d");
          pen.drawImage(image, 0, 0);
          const edge = 6;
          const { data } = pen.getImageData(edge, edge, image.width - 2 * edge, image.height - 2 * edge);
          const counts = new Map();
          for (let i = 0; i < data.length; i += 4) {
            const color = `${data[i]} ${data[i + 1]} ${data[i + 2]}`;
            counts.set(color, (counts.get(color) ?? 0) + 1);
          }
          return 1 - Math.max(...counts.values()) / (data.length / 4);
        }
        """;

    [Theory]
    [InlineData("/konto/login", ".button-primary", ColorScheme.Light)]
    [InlineData("/konto/login", ".button-primary", ColorScheme.Dark)]
    [InlineData("/", ".choices a[aria-current]", ColorScheme.Light)]
    [InlineData("/maal/1", ".button-secondary", ColorScheme.Light)]
    public async Task Letters_OnTheirBackground_AreSeen(string address, string selector, ColorScheme scheme)
    {
        await using var visit = await browser.Open(address, scheme: scheme, forced: ForcedColors.Active);
        var element = visit.Page.Locator($"{selector}:visible").First;
        var atRest = await ShareOfInk(visit.Page, element);
        await element.HoverAsync();
        Assert.All([atRest, await ShareOfInk(visit.Page, element)], share => Assert.InRange(share, 0.05, 0.6));
    }

    private static async Task<double> ShareOfInk(IPage page, ILocator element) =>
        await page.EvaluateAsync<double>(Ink, Convert.ToBase64String(await element.ScreenshotAsync()));
}
