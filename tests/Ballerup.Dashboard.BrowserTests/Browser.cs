using System.Collections.Concurrent;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.BrowserTests.Browser))]

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The app on a real port, seen with a real Chromium. Debian's own, since Playwright's would be downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>Milliseconds: long enough for a machine that does much else.</summary>
    private const int Patience = 60_000;

    private readonly DashboardApp app = new();
    private readonly ConcurrentDictionary<(DashboardApp, Role), Lazy<Task<string>>> sessions = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        Start(app);
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

    /// <summary>Puts the app on a port of its own.</summary>
    public static DashboardApp Start(DashboardApp app)
    {
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    /// <summary>
    /// A page of its own, without cache and with no cookies but those of the one who is signed in; skips the test where
    /// there is no Chromium.
    /// </summary>
    /// <param name="on">The app to open, which was started on a port; the one that all share, and none may publish in, by default.</param>
    public async Task<Visit> Open(
        string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true,
        ForcedColors forced = ForcedColors.None, Role? signedInAs = null, DashboardApp? on = null)
    {
        on ??= app;
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed; tests/run.sh installs it.");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = on.ClientOptions.BaseAddress.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ForcedColors = forced,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
            Locale = "da-DK",
            StorageState = signedInAs is { } role ? await SessionOf(on, role) : null,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var visit = new Visit(page, on.ClientOptions.BaseAddress);
        await page.GotoAsync(address);
        if (javaScript)
            await visit.ChartsAreDrawn();
        return visit;
    }

    /// <summary>The page as it was sent.</summary>
    public async Task<string> Source(string address, Role? signedInAs = null)
    {
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed; tests/run.sh installs it.");
        await using var context = await browser!.NewContextAsync(new()
        {
            BaseURL = app.ClientOptions.BaseAddress.ToString(),
            StorageState = signedInAs is { } role ? await SessionOf(app, role) : null,
        });
        return await (await context.APIRequest.GetAsync(address)).TextAsync();
    }

    /// <summary>Through the form that is open.</summary>
    public static async Task SignIn(IPage page, string name)
    {
        await page.GetByLabel("E-mail").FillAsync(TestUsers.EmailOf(name));
        await page.GetByLabel("Adgangskode").FillAsync(TestUsers.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/admin");
    }

    /// <summary>The cookies of someone with that role, who signs in once for all tests, whichever asks first.</summary>
    private Task<string> SessionOf(DashboardApp on, Role role) =>
        sessions.GetOrAdd((on, role), _ => new(() => SignInAsync(on, role))).Value;

    private async Task<string> SignInAsync(DashboardApp on, Role role)
    {
        var name = $"Gro {role}";
        await on.AddUser(role, name);
        await using var context = await browser!.NewContextAsync(new() { BaseURL = on.ClientOptions.BaseAddress.ToString() });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync("/konto/login");
        await SignIn(page, name);
        return await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
    }
}
