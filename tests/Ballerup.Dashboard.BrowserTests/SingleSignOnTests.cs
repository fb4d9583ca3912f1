using Ballerup.Dashboard.Tests;
using Ballerup.Dashboard.Tests.SigningIn.Authority;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The way to an authority and back in a browser, which holds the pages to their content security policy.</summary>
public sealed class SingleSignOnTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignInAndOut_ByTheAuthority_IsLetThroughByThePagesPolicy(bool javaScript)
    {
        await using var authority = await TestAuthority.Start();
        await using var app = new DashboardApp();
        authority.Configure(app);
        Browser.Start(app);
        await using var visit = await browser.Open("/konto/login?ReturnUrl=%2Fadmin%2Ftabel%2F1", width: 320, javaScript: javaScript,
            on: app);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ind med Kommunelogin" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/tabel/1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Log ud" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud her og af Kommunelogin" }).ClickAsync();
        await page.GetByText("Du er ikke logget ind.").WaitForAsync();
        Assert.Equal(["s-1"], authority.SignedOut);
        Assert.DoesNotContain(visit.Complaints, c => c.Contains("Security Policy", StringComparison.Ordinal));
    }
}
