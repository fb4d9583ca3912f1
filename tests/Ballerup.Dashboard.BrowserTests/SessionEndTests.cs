using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>What an editor who has typed for long is told before and after the session ends. The page's clock is the test's.</summary>
public class SessionEndTests(Browser browser)
{
    private const string Address = "/admin/plan/2019-2020";
    private const string Typed = "En ny titel";
    private const string Editor = "Gro Editor";

    [Theory]
    [InlineData(1280, ColorScheme.Light, ForcedColors.None)]
    [InlineData(1280, ColorScheme.Light, ForcedColors.Active)]
    [InlineData(320, ColorScheme.Dark, ForcedColors.None)]
    public async Task Warning_BeforeTheEnd_HasAButtonThatKeepsOneSignedIn(int width, ColorScheme scheme, ForcedColors forced)
    {
        await using var visit = await browser.Open(Address, width, scheme, forced: forced, signedInAs: Role.Editor, own: true);
        var page = visit.Page;
        await page.Clock.InstallAsync();
        await visit.Follow(() => page.ReloadAsync());
        await page.GetByLabel("Titel").FillAsync(Typed);
        await page.Clock.FastForwardAsync("54:00");
        Assert.Equal("", (await Bar(page).InnerTextAsync()).Trim());
        Assert.Equal(0, (await Bar(page).BoundingBoxAsync())?.Height ?? 0);

        await page.Clock.FastForwardAsync("01:30");
        await Said(page, "Du bliver logget ud kl.");
        Assert.True(await HasFocus(page.GetByLabel("Titel"))); // it is told, not forced upon whoever types
        await Inspection.AssertAccessible(page);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Assertions.Expect(Stay(page)).ToBeInViewportAsync();

        await Stay(page).ClickAsync();
        await Said(page, "Du er stadig logget ind.");
        await Assertions.Expect(Stay(page)).ToBeHiddenAsync();
        Assert.True(await HasFocus(page.GetByLabel("Titel")));
        Assert.Equal(Typed, await page.GetByLabel("Titel").InputValueAsync());
        await page.Clock.FastForwardAsync("54:00");
        Assert.Equal("", (await Bar(page).InnerTextAsync()).Trim());
        await page.Clock.FastForwardAsync("07:00");
        await Said(page, "Du er logget ud. Send formularen, som den er");
        Inspection.AssertQuiet(visit);
    }

    [Fact]
    public async Task Warning_BeforeTheEndOfEightHours_SaysThatTheyAreOver()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = Browser.Start(new DashboardApp { Clock = clock });
        await using var visit = await browser.Open(Address, signedInAs: Role.Editor, on: app, own: true);
        var page = visit.Page;
        for (var hours = 0.0; hours < 7.5; hours += 0.75)
        {
            clock.Advance(TimeSpan.FromMinutes(45));
            await page.GotoAsync(Address);
        }
        await page.Clock.InstallAsync();
        await visit.Follow(() => page.ReloadAsync());
        await page.Clock.FastForwardAsync("26:00");
        await Said(page, "fordi man højst kan være logget ind i otte timer.");
        await Assertions.Expect(Stay(page)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_SentAfterTheEnd_IsShownAgainAfterSigningIn(bool javaScript)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = Browser.Start(new DashboardApp { Clock = clock });
        await using var visit = await browser.Open(Address, javaScript: javaScript, signedInAs: Role.Editor, on: app, own: true);
        var page = visit.Page;
        await page.GetByLabel("Titel").FillAsync(Typed);
        clock.Advance(TimeSpan.FromMinutes(61));
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }).ClickAsync();
        await page.GetByLabel("E-mail").FillAsync(TestUsers.EmailOf(Editor));
        await page.GetByLabel("Adgangskode").FillAsync(TestUsers.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/admin/gemt");
        if (javaScript)
            await Inspection.AssertAccessible(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Vis det igen" }).ClickAsync();
        Assert.Equal(Typed, await page.GetByLabel("Titel").InputValueAsync());
        if (javaScript)
            await Inspection.AssertAccessible(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem i kladden" }).ClickAsync();
        await page.Locator(".alert-success").WaitForAsync();
        Assert.Equal(1, await app.Drafts());
    }

    private static ILocator Bar(IPage page) => page.Locator(".session-end");

    private static ILocator Stay(IPage page) => Bar(page).GetByRole(AriaRole.Button, new() { Name = "Bliv logget ind" });

    private static Task Said(IPage page, string text) =>
        Assertions.Expect(Bar(page).GetByRole(AriaRole.Status)).ToContainTextAsync(text);

    private static Task<bool> HasFocus(ILocator field) => field.EvaluateAsync<bool>("f => f === document.activeElement");
}
