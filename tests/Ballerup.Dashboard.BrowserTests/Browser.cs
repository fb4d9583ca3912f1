using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.BrowserTests.Browser))]

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The app on a real port, seen with a real Chromium. Debian's own, since Playwright's would be downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly DashboardApp app = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress;
        if (!File.Exists(Chromium))
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A page of its own, without cookies or cache; skips the test where there is no Chromium.</summary>
    public async Task<Visit> Open(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, ForcedColors forced = ForcedColors.None)
    {
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed; tests/run.sh installs it.");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ForcedColors = forced,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
            Locale = "da-DK",
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        var visit = new Visit(page, Address);
        await page.GotoAsync(address);
        if (javaScript && await page.Locator("canvas").CountAsync() > 0)
            await page.Locator("html[data-charts=drawn]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
    }
}
