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
    internal const int Patience = 60_000;

    internal const int Height = 900;

    private readonly DashboardApp app = new();
    private readonly ConcurrentDictionary<(DashboardApp, Role), Lazy<Task<Cookie[]>>> sessions = [];
    private readonly ConcurrentDictionary<(DashboardApp, Role?, bool), ConcurrentBag<IBrowserContext>> resting = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The checker of all pages' HTML, which lives as long as the browser.</summary>
    public HtmlChecker Html { get; } = new();

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
    /// A page with no cookies but those of the one who is signed in; skips the test where there is no Chromium. The context is one
    /// that an earlier page has left, for the same app and the same one, with new cookies: they are all that our pages keep, and
    /// each visit looks that they keep no more (<see cref="Inspection.Look"/>). No two pages have it at the same time.
    /// </summary>
    /// <param name="on">The app to open, which was started on a port; the one that all share, and none may publish in, by default.</param>
    /// <param name="own">In a context that nobody has after it, for a test that is given permissions.</param>
    public async Task<Visit> Open(
        string address, int width = Inspection.Wide, ColorScheme scheme = ColorScheme.Light, bool javaScript = true,
        ForcedColors forced = ForcedColors.None, Role? signedInAs = null, DashboardApp? on = null, bool own = false)
    {
        on ??= app;
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed; tests/run.sh installs it.");
        var cookies = signedInAs is { } role ? await SessionOf(on, role) : [];
        var left = resting.GetOrAdd((on, signedInAs, javaScript), _ => []);
        IBrowserContext? context = null;
        if (!own && left.TryTake(out context))
            await context.ClearCookiesAsync();
        context ??= await browser!.NewContextAsync(new()
        {
            BaseURL = on.ClientOptions.BaseAddress.ToString(),
            ViewportSize = new() { Width = Inspection.Wide, Height = Height },
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
            Locale = "da-DK",
        });
        if (cookies.Length > 0)
            await context.AddCookiesAsync(cookies);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        if (width != Inspection.Wide)
            await page.SetViewportSizeAsync(width, Height);
        if (scheme != ColorScheme.Light || forced != ForcedColors.None)
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
        var visit = new Visit(page, on.ClientOptions.BaseAddress, async used =>
        {
            if (own)
                await used.DisposeAsync();
            else
                left.Add(used);
        });
        await page.GotoAsync(address);
        if (javaScript)
            await visit.ChartsAreDrawn();
        return visit;
    }

    /// <summary>A busy machine may take longer to measure the files than the page waits; the page then leaves out their sizes.</summary>
    public async Task SizesOfFilesAreKnown()
    {
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        while (!(await client.GetStringAsync("/data", TestContext.Current.CancellationToken)).Contains("\u00A0kB", StringComparison.Ordinal))
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
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
    private Task<Cookie[]> SessionOf(DashboardApp on, Role role) =>
        sessions.GetOrAdd((on, role), _ => new(() => SignInAsync(on, role))).Value;

    private async Task<Cookie[]> SignInAsync(DashboardApp on, Role role)
    {
        var name = $"Gro {role}";
        await on.AddUser(role, name);
        await using var context = await browser!.NewContextAsync(new() { BaseURL = on.ClientOptions.BaseAddress.ToString() });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync("/konto/login");
        await SignIn(page, name);
        return
        [
            .. (await context.CookiesAsync()).Select(c => new Cookie
            {
                Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, Expires = c.Expires, HttpOnly = c.HttpOnly, Secure = c.Secure, SameSite = c.SameSite,
            }),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Html.DisposeAsync();
        await app.DisposeAsync();
    }
}
