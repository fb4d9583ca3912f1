using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.BrowserTests.Browser))]

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The app on a real port, seen with a real Chromium. Debian's own, since Playwright's would be downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly DashboardApp app = new();
    private readonly Dictionary<Role, string> sessions = [];
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

    /// <summary>
    /// A page of its own, without cache and with no cookies but those of the one who is signed in; skips the test where
    /// there is no Chromium.
    /// </summary>
    public async Task<Visit> Open(
        string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true,
        ForcedColors forced = ForcedColors.None, Role? signedInAs = null)
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
            StorageState = signedInAs is { } role ? await SessionOf(role) : null,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        var visit = new Visit(page, Address);
        await page.GotoAsync(address);
        if (javaScript && await page.Locator("canvas").CountAsync() > 0)
            await page.Locator("html[data-charts=drawn]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return visit;
    }

    /// <summary>The page as it was sent.</summary>
    public async Task<string> Source(string address, Role? signedInAs = null)
    {
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed; tests/run.sh installs it.");
        await using var context = await browser!.NewContextAsync(new() { BaseURL = Address.ToString(), StorageState = signedInAs is { } role ? await SessionOf(role) : null });
        return await (await context.APIRequest.GetAsync(address)).TextAsync();
    }

    /// <summary>The cookies of someone with that role, who signs in once for all tests.</summary>
    private async Task<string> SessionOf(Role role)
    {
        if (sessions.TryGetValue(role, out var known))
            return known;
        var name = $"Gro {role}";
        await app.AddUser(role, name);
        await using var context = await browser!.NewContextAsync(new() { BaseURL = Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/konto/login");
        await page.GetByLabel("E-mail").FillAsync(TestUsers.EmailOf(name));
        await page.GetByLabel("Adgangskode").FillAsync(TestUsers.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/admin");
        return sessions[role] = await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
    }
}
