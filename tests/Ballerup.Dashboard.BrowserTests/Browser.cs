using System.Collections.Concurrent;
using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.BrowserTests.Browser))]

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The app on a real port, seen with a real Chromium: Debian's own, since Playwright's would be downloaded, and the one without the
/// window around the page, which takes half of the processor time and shows the same.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium-headless-shell";

    /// <summary>Milliseconds: long enough for a machine that does much else.</summary>
    internal const int Patience = 60_000;

    internal const int Height = 900;

    private readonly DashboardApp app = new();
    private readonly ConcurrentDictionary<(DashboardApp, Role), Lazy<Task<Cookie[]>>> sessions = [];
    private readonly ConcurrentDictionary<(DashboardApp, Role?, bool), ConcurrentBag<IPage>> resting = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The checker of all pages' HTML, which lives as long as the browser.</summary>
    public HtmlChecker Html { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
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
                "--no-zygote", // the browser itself waits for the processes of its pages
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
    /// A page with no cookies but those of the one who is signed in; skips the test where there is no Chromium. It is one that an
    /// earlier visit to the same app by the same one has left, if there is any: a new one costs more than what is looked at on it.
    /// Nothing but cookies outlasts the address it stood at, and every visit looks that our pages keep no more
    /// (<see cref="Inspection.Look"/>). No two visits have it at the same time.
    /// </summary>
    /// <param name="on">The app to open, which was started on a port; the one that all share, and none may publish in, by default.</param>
    /// <param name="own">A new page, which nobody has after it: for a test that gives it permissions, scripts, routes or answers.</param>
    public async Task<Visit> Open(
        string address, int width = Inspection.Wide, ColorScheme scheme = ColorScheme.Light, bool javaScript = true,
        ForcedColors forced = ForcedColors.None, Role? signedInAs = null, DashboardApp? on = null, bool own = false)
    {
        on ??= app;
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed; tests/run.sh installs it.");
        var cookies = signedInAs is { } role ? await SessionOf(on, role) : [];
        var left = resting.GetOrAdd((on, signedInAs, javaScript), _ => []);
        if (own || !left.TryTake(out var page))
            page = await NewPage(on, javaScript);
        else
            await page.Context.ClearCookiesAsync();
        if (cookies.Length > 0)
            await page.Context.AddCookiesAsync(cookies);
        await page.SetViewportSizeAsync(width, Height);
        await page.EmulateMediaAsync(new()
        {
            Media = Media.Null,
            ColorScheme = scheme,
            ForcedColors = forced,
            ReducedMotion = ReducedMotion.Reduce
        });
        var visit = new Visit(page, on.ClientOptions.BaseAddress, async used =>
        {
            foreach (var other in used.Context.Pages.Where(p => p != used).ToList())
                await other.CloseAsync();
            if (own || used.IsClosed)
                await used.Context.DisposeAsync();
            else
                left.Add(used);
        });
        if (await page.GotoAsync(address) is null) // it stood there already, but for the part after #
            await page.ReloadAsync();
        if (javaScript)
            await visit.ChartsAreDrawn();
        return visit;
    }

    private async Task<IPage> NewPage(DashboardApp on, bool javaScript)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = on.ClientOptions.BaseAddress.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "da-DK",
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        return page;
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
        var page = await NewPage(on, javaScript: true);
        await using var context = page.Context;
        await page.GotoAsync("/konto/login");
        await SignIn(page, name);
        return
        [
            .. (await context.CookiesAsync()).Select(c => new Cookie
            {
                Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, Expires = c.Expires, HttpOnly = c.HttpOnly,
                Secure = c.Secure, SameSite = c.SameSite,
            }),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            // Processes of pages that end before the browser does are in the processor time of the run; those that it kills are not.
            foreach (var context in browser.Contexts.ToList())
                await context.CloseAsync();
            if (Environment.GetEnvironmentVariable("DASHBOARD_TEST_CHROMIUM") is { Length: > 0 } told)
                await File.WriteAllTextAsync(told, ChromiumTime.Seconds().ToString(CultureInfo.InvariantCulture));
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
        await Html.DisposeAsync();
        await app.DisposeAsync();
    }
}
