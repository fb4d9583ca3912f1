using System.Text.Json;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// What a reader takes along from a page: its address, a chart as a picture, the overview as a picture. Over a minute in a full run:
/// pictures of whole charts are made, fetched and read point by point.
/// </summary>
public class TakeTests(Browser browser)
{
    private const string ReadPicture = """
        async (blob) => {
          const image = await createImageBitmap(blob);
          const canvas = new OffscreenCanvas(image.width, image.height), ctx = canvas.getContext("2d");
          ctx.drawImage(image, 0, 0);
          const pixels = ctx.getImageData(0, 0, image.width, image.height).data;
          const counts = {};
          for (let i = 0; i < pixels.length; i += 4) {
            const color = `${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`;
            counts[color] = (counts[color] ?? 0) + 1;
          }
          return JSON.stringify({
            width: image.width, height: image.height, corner: [...pixels.slice(0, 3)].join(),
            paper: counts["255,255,255"] ?? 0, accent: counts["11,90,122"] ?? 0, ink: counts["26,26,26"] ?? 0,
          });
        }
        """;

    private sealed record Picture(int Width, int Height, int Paper, int Accent, int Ink, string Corner);

    private static ILocator Button(Visit visit, string place, string name) =>
        visit.Page.Locator(place).GetByRole(AriaRole.Button, new() { Name = name }).First;

    private static ILocator Said(Visit visit, string place) => visit.Page.Locator($"{place} .take [role=status]").First;

    [Fact]
    public async Task Link_LeadsToTheTable_WithTheChoicesMade()
    {
        await using var visit = await browser.Open("/maal/2?som=3/aendring", own: true);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Button(visit, "#tabel-3", "Kopiér link").ClickAsync();
        await Assertions.Expect(Said(visit, "#tabel-3")).ToHaveTextAsync("Linket er kopieret.");
        Assert.EndsWith("/maal/2?som=3/aendring#tabel-3", await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(visit.Complaints);
    }

    /// <summary>A picture is for paper and slides: light, whatever the reader prefers, and with its title and source.</summary>
    [Theory]
    [InlineData("/maal/1", "#tabel-1", ColorScheme.Light)]
    [InlineData("/maal/3", "#tabel-4", ColorScheme.Dark)]
    [InlineData("/", "main", ColorScheme.Dark)]
    public async Task Picture_IsCopied(string address, string place, ColorScheme scheme)
    {
        await using var visit = await browser.Open(address, scheme: scheme, own: true);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Button(visit, place, "Kopiér som billede").ClickAsync();
        await Assertions.Expect(Said(visit, place)).ToHaveTextAsync("Billedet er kopieret.");
        AssertDrawn(await visit.Page.EvaluateAsync<string>(
            $"async () => ({ReadPicture})(await (await navigator.clipboard.read())[0].getType('image/png'))"));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/maal/1", "tabel-1-diagram-1.png")]
    [InlineData("/", "overblik.png")]
    public async Task Picture_IsSaved_OnATelephoneToo(string address, string name)
    {
        await using var visit = await browser.Open(address, 320);
        var saved = await visit.Page.RunAndWaitForDownloadAsync(() => Button(visit, "main", "Hent som PNG").ClickAsync());
        Assert.Equal(name, saved.SuggestedFilename);
        var png = Convert.ToBase64String(await File.ReadAllBytesAsync((await saved.PathAsync())!, TestContext.Current.CancellationToken));
        AssertDrawn(await visit.Page.EvaluateAsync<string>(
            $"async (png) => ({ReadPicture})(new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], {{ type: 'image/png' }}))",
            png));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task ABrowserThatRefuses_IsSaidSo_WithAWayOut()
    {
        await using var visit = await browser.Open("/maal/6");
        await visit.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await Button(visit, "#tabel-6", "Kopiér som billede").ClickAsync();
        await Assertions.Expect(Said(visit, "#tabel-6"))
            .ToHaveTextAsync("Browseren tillader ikke at kopiere billeder. Hent det som PNG i stedet.");
        await Button(visit, "#tabel-6", "Kopiér link").ClickAsync();
        await Assertions.Expect(Said(visit, "#tabel-6")).ToContainTextAsync("/maal/6#tabel-6");
    }

    private static void AssertDrawn(string json)
    {
        var picture = JsonSerializer.Deserialize<Picture>(json, JsonSerializerOptions.Web)!;
        Assert.Equal(2400, picture.Width);
        Assert.InRange(picture.Height, 1000, 3000);
        Assert.Equal("255,255,255", picture.Corner);
        Assert.InRange(picture.Paper, picture.Width * picture.Height / 2, (picture.Width * picture.Height) - 20_000);
        Assert.InRange(picture.Accent, 1_000, int.MaxValue); // the newest bar or the line
        Assert.InRange(picture.Ink, 5_000, int.MaxValue); // the title
    }
}
