using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>With a contrast theme of the system, what is written stays to be seen.</summary>
public class ForcedColorsTests(Browser browser)
{
    /// <summary>
    /// How often light and dark change along a line through the middle of a picture, its border left out: twice for a plate without
    /// letters.
    /// </summary>
    private const string Changes = """
        async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const pen = canvas.getContext("2d");
          pen.drawImage(image, 0, 0);
          const edge = 6;
          const { data } = pen.getImageData(edge, Math.round(image.height / 2), image.width - 2 * edge, 1);
          let changes = 0;
          let before;
          for (let i = 0; i < data.length; i += 4) {
            const light = data[i] + data[i + 1] + data[i + 2] > 382;
            if (before !== undefined && light !== before) changes++;
            before = light;
          }
          return changes;
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
        var atRest = await ChangesIn(visit.Page, element);
        await element.HoverAsync();
        Assert.All([atRest, await ChangesIn(visit.Page, element)], changes => Assert.InRange(changes, 5, 200));
    }

    private static async Task<int> ChangesIn(IPage page, ILocator element) =>
        await page.EvaluateAsync<int>(Changes, Convert.ToBase64String(await element.ScreenshotAsync()));
}
