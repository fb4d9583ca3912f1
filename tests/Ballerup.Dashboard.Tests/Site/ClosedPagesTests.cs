using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.SigningIn.Authority;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>Where SignIn:RequiredToRead closes the pages to all but staff. Who may open what is in AccessTests.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class ClosedPagesTests : IAsyncDisposable
{
    private readonly DashboardApp app = new() { Settings = { ["SignIn:RequiredToRead"] = "true" } };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/maal/1?revision=1")]
    [InlineData("/data/observationer.csv")]
    public async Task Get_ByAVisitor_LeadsToSignIn_AndBack(string address)
    {
        await app.AddUser(Role.Reader, "Gro Læser");
        var client = app.Browse();
        var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal($"https://localhost/konto/login?ReturnUrl={Uri.EscapeDataString(address)}", answer.Headers.Location?.ToString());
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
        var page = await client.GetPage(answer.Headers.Location!.PathAndQuery);
        Assert.Equal("Siderne er kun for medarbejdere. Log ind for at se dem.", page.Text(".lead"));
        Assert.Null(page.QuerySelector("nav.site-nav"));
        var signedIn = await client.Submit(answer.Headers.Location.PathAndQuery,
            new() { ["Email"] = TestUsers.EmailOf("Gro Læser"), ["Password"] = TestUsers.Password });
        Assert.Equal(address, signedIn.Headers.Location?.ToString());
        var read = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.True(read.Headers.CacheControl?.NoStore);
        Assert.Equal(HttpStatusCode.Found, (await app.Browse().GetAsync(address, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Get_WhatTheLawAndOperationAskFor_IsOpen()
    {
        var leads = new List<string>();
        foreach (var address in (string[])["/tilgaengelighed", "/cookies", "/was", "/health/ready", "/css/site.css", "/findes-ikke"])
            if ((await app.Browse().GetAsync(address, Cancellation)).Headers.Location is { } away
                && $"{away}" != "/tilgaengelighed")
                leads.Add($"{address} leads to {away}");
        Assert.Empty(leads);
    }

    [Fact]
    public async Task Reader_ReadsAndIsOfferedNothingElse()
    {
        var editor = await app.SignIn(Role.Editor);
        var draft = await editor.Draft(6, (EditingSteps.Long2020, "13"));
        var reader = await app.SignIn(Role.Reader);
        Assert.DoesNotContain((await reader.GetPage("/")).QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.StartsWith("/admin", StringComparison.Ordinal));
        foreach (var address in (string[])["/historik/1", "/historik/tal/" + EditingSteps.Sick2020])
            Assert.DoesNotContain((await reader.GetPage(address)).QuerySelectorAll("main a"), a => a.Text() is "Ret tallet"
                or "Fortryd revisionen");
        await editor.GetPage($"/?kladde={draft}");
        await reader.GetPage($"/?kladde={draft}", HttpStatusCode.Forbidden);
        Assert.Equal("Læser", (await reader.GetPage("/konto")).QuerySelectorAll("main dd")[2].Text());
        Assert.Equal(HttpStatusCode.Found, (await reader.Submit("/", form: "header form[method=post]")).StatusCode);
    }

    [Fact]
    public async Task Invite_AReader_IsPossibleHere_AndNotWhereThePagesAreOpen()
    {
        var form = new Dictionary<string, string> { ["Name"] = "Bo Læser", ["Email"] = "bo@test.example", ["Role"] = "Reader" };
        Assert.Equal(HttpStatusCode.Found, (await (await app.SignIn(Role.Administrator)).Submit("/admin/brugere/ny", form)).StatusCode);
        await using var open = new DashboardApp();
        var admin = await open.SignIn(Role.Administrator);
        var refused = await admin.Submit("/admin/brugere/ny", form);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("Fejl: Vælg en rolle på listen.", (await refused.ReadDocument(admin)).Text("#Role-error"));
        Assert.DoesNotContain("Læser", (await admin.GetPage("/admin/brugere/ny")).Text("#Role"));
    }

    [Theory]
    [InlineData("", "", "/")]
    [InlineData("", "Editor", "/admin")]
    [InlineData("Ansat", "Ansat", "/")]
    [InlineData("Ansat", "", null)]
    public async Task SignIn_ByTheAuthority_WithoutTheRoleOfAnEditor_MakesAReader(string readerRole, string role, string? expected)
    {
        await using var authority = await TestAuthority.Start();
        authority.Configure(app);
        app.Settings["OpenIdConnect:ReaderRole"] = readerRole;
        authority.Person = authority.Person with { Roles = role.Length > 0 ? [role] : [] };
        var client = app.Browse();
        if (expected is null)
        {
            Assert.StartsWith("Du er kendt af Kommunelogin, men har ingen rolle her.", await client.IsRefused());
            return;
        }
        Assert.Equal(expected, (await client.SignInThere()).Address);
        Assert.Equal(expected == "/" ? Role.Reader
            : Role.Editor, await app.WithDb(db => db.Users.Select(u => u.Role).SingleAsync(Cancellation)));
        Assert.Equal("/maal/2", (await app.Browse().SignInThere("/konto/login?ReturnUrl=%2Fmaal%2F2")).Address);
    }
}
