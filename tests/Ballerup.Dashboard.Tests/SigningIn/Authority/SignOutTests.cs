using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests.SigningIn.Authority;

[Trait(TestRun.On, TestRun.Full)]
public sealed class SignOutTests : IAsyncLifetime
{
    private readonly DashboardApp app = new();
    private TestAuthority authority = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => (authority = await TestAuthority.Start()).Configure(app);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await authority.DisposeAsync();
    }

    private static async Task AssertOut(HttpClient client, string message)
    {
        var page = await client.GetPage("/konto/log-ud");
        Assert.Equal(message, page.Text("[role=status]"));
        Assert.Contains("Du er ikke logget ind.", page.Text("main"));
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/admin", Cancellation)).StatusCode);
    }

    private static async Task<HttpResponseMessage> Press(HttpClient client, string button)
    {
        var page = await client.GetPage("/konto/log-ud");
        var target = page.QuerySelectorAll("main button").Single(b => b.Text() == button).GetAttribute("formaction") ?? "/konto/log-ud";
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await client.PostAsync(target, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Cancellation);
    }

    [Fact]
    public async Task SignOut_Everywhere_AlsoSignsOutAtTheAuthority_AndComesBack()
    {
        var client = app.Browse();
        await client.SignInThere();
        Assert.Equal("/konto/log-ud", (await client.GetPage("/")).QuerySelector("header .site-user a.button")!.GetAttribute("href"));
        var sent = await Press(client, "Log ud her og af Kommunelogin");
        Assert.StartsWith(authority.Address + "/connect/logout", sent.Headers.Location!.ToString());
        var back = await AuthoritySteps.Visit(sent.Headers.Location);
        Assert.Equal(["s-1"], authority.SignedOut);
        Assert.Equal(
            "/konto/log-ud",
            new Uri(client.BaseAddress!, (await client.GetAsync(back.PathAndQuery, Cancellation)).Headers.Location!).PathAndQuery);
        await AssertOut(client, "Du er logget ud.");
    }

    [Fact]
    public async Task SignOut_Here_LeavesTheAuthorityAlone()
    {
        var client = app.Browse();
        await client.SignInThere();
        Assert.Equal("/konto/log-ud", (await Press(client, "Log kun ud her")).Headers.Location?.ToString());
        Assert.Empty(authority.SignedOut);
        await AssertOut(client, "Du er logget ud.");
    }

    [Fact]
    public async Task SignOut_ByAGet_ChangesNothing()
    {
        var client = app.Browse();
        await client.SignInThere();
        foreach (var address in (string[])["/konto/log-ud", "/konto/log-ud?handler=Overalt", "/signout-oidc", "/signout-callback-oidc",
            "/signout-callback-oidc?state=x"])
            await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/admin", Cancellation)).StatusCode);
        Assert.Empty(authority.SignedOut);
    }

    [Fact]
    public async Task SignOut_OfALocalUser_IsAsBefore()
    {
        await app.AddUser(Role.Editor, "Gro Lokal");
        var client = app.Browse();
        await client.Submit("/konto/login", new() { ["Email"] = TestUsers.EmailOf("Gro Lokal"), ["Password"] = TestUsers.Password },
            "main form[novalidate]");
        Assert.Equal("/", (await client.Submit("/admin", form: "header form[method=post]")).Headers.Location?.ToString());
        Assert.Empty(authority.SignedOut);
    }
}
