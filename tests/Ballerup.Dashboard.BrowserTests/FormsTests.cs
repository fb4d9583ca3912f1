using Ballerup.Dashboard.Accounts;
using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>What a form says when it is sent empty: to those who see it, and to those who hear it.</summary>
public class FormsTests(Browser browser)
{
    public static MatrixTheoryData<string, int> FormsAndWidths =>
        new(["/konto/login", "/konto/skift-adgangskode", "/admin/brugere/ny"], [1280, 320]);

    [Theory]
    [MemberData(nameof(FormsAndWidths))]
    public async Task Send_Empty_StartsAtTheSummaryWhichLeadsToTheFields(string address, int width)
    {
        await using var visit = await browser.Open(address, width, signedInAs: PageVisits.For(address));
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visit.Page.Locator("main form button").ClickAsync();
            await visit.Page.Locator("main nav .alert-error:focus").WaitForAsync();
            Assert.StartsWith("Fejl: ", await visit.Page.TitleAsync());
            await Inspection.AssertAccessible(visit.Page);
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
        var link = visit.Page.Locator("main nav .alert-error a").First;
        var field = (await link.GetAttributeAsync("href"))![1..];
        await link.ClickAsync();
        Assert.Equal(field, await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.EndsWith(await link.InnerTextAsync(), await visit.Page.Locator($"#{field}-error").InnerTextAsync());
    }

    /// <summary>From the invitation to the recovery codes, with no script at all, in the narrowest window.</summary>
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Invite_ThenTwoStep_WorksAndIsAccessible(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/admin/brugere/ny", width, javaScript: javaScript, signedInAs: Role.Administrator);
        var page = visit.Page;
        await page.GetByLabel("Navn").FillAsync($"Åse Æbelø {width}");
        await page.GetByLabel("E-mail").FillAsync($"aase{width}@test.example");
        await page.Locator("main form button").ClickAsync();
        Assert.Equal($"Åse Æbelø {width} er inviteret.", await page.Locator(".alert-success").InnerTextAsync());
        await Look();
        var link = await page.Locator(".link code").InnerTextAsync();
        await page.Locator("header form[method=post] button").ClickAsync();
        Assert.Equal("Du er logget ud.", await page.Locator(".alert-success").InnerTextAsync());

        await page.GotoAsync(link);
        await Look();
        await page.GetByLabel("Ny adgangskode").FillAsync("tyve grønne cykler kører");
        await page.Locator("main form button").ClickAsync();
        await page.GetByLabel("E-mail").FillAsync($"aase{width}@test.example");
        await page.GetByLabel("Adgangskode").FillAsync("tyve grønne cykler kører");
        await page.Locator("main form button").ClickAsync();
        await page.GotoAsync("/konto/totrinsbekraeftelse");
        await page.Locator("main form button").ClickAsync();
        await Look();
        await page.Locator("main form button").ClickAsync();
        Assert.StartsWith("Fejl: ", await page.TitleAsync());
        await Look();
        Assert.Empty(visit.Complaints.FindAll(c => !c.Contains("status of 400", StringComparison.Ordinal)));

        async Task Look()
        {
            await page.WaitForLoadStateAsync(); // before its styles are there, it has no width of its own
            if (javaScript) // axe is a script
                await Inspection.AssertAccessible(page);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }
}
