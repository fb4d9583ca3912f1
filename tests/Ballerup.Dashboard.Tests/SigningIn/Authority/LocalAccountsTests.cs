using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests.SigningIn.Authority;

/// <summary>Where SignIn:LocalAccounts is false and everyone comes by the authority.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class LocalAccountsTests(LocalAccountsTests.Switched common) : IClassFixture<LocalAccountsTests.Switched>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An authority and the program that knows of it: one for all tests that leave no trace, their own for the others.</summary>
    public sealed class Switched : IAsyncLifetime
    {
        internal DashboardApp App { get; } = new() { Settings = { ["SignIn:LocalAccounts"] = "false" } };

        internal TestAuthority Authority { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            (Authority = await TestAuthority.Start()).Configure(App);
            Authority.Person = Authority.Person with { Roles = ["Administrator"] };
        }

        public async ValueTask DisposeAsync()
        {
            await App.DisposeAsync();
            await Authority.DisposeAsync();
        }
    }

    [Fact]
    public async Task Login_WithoutLocalAccounts_HasTheButtonAloneAndTakesNoPassword()
    {
        await common.App.AddUser(Role.Administrator, "Gro Lokal");
        var client = common.App.Browse();
        var page = await client.GetPage("/konto/login");
        Assert.Equal("Log ind med Kommunelogin", Assert.Single(page.QuerySelectorAll("main form")).Text());
        Assert.Empty(page.QuerySelectorAll("main input:not([type=hidden])"));
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var refused = await client.PostAsync("/konto/login", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("Email", TestUsers.EmailOf("Gro Lokal")), new("Password", TestUsers.Password)]),
                Cancellation);
        Assert.Equal(
            "Der kan ikke logges ind med adgangskode her. Log ind med Kommunelogin.",
            await client.Problem("/konto/login", refused, HttpStatusCode.Forbidden));
    }

    [Theory]
    [InlineData("/konto/totrin")]
    [InlineData("/konto/foerste?kode=x")]
    [InlineData("/konto/adgangskode?kode=x")]
    [InlineData("/konto/skift-adgangskode")]
    [InlineData("/konto/totrinsbekraeftelse")]
    [InlineData("/konto/forbind")]
    [InlineData("/admin/brugere/ny")]
    public async Task Get_APageOfLocalAccounts_SaysThatTheyAreOff(string address)
    {
        var client = common.App.Browse();
        await client.SignInThere();
        Assert.Equal("Siden er slået fra", (await client.GetPage(address, HttpStatusCode.Gone)).Text("h1"));
        var page = await client.GetPage("/konto/log-ud");
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var post = await client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Cancellation);
        Assert.Equal(HttpStatusCode.Gone, post.StatusCode);
    }

    [Fact]
    public async Task Users_WithoutLocalAccounts_ShowHowTheySignInAndOfferNoLinkAndNoRole()
    {
        await using var own = new Switched();
        await own.InitializeAsync();
        var (app, authority) = (own.App, own.Authority);
        var local = await app.AddUser(Role.Editor, "Gro Lokal");
        var client = app.Browse();
        await client.SignInThere();
        authority.Person = new("s-2", "Bo Bent", "bo@test.example", "Editor");
        await app.Browse().SignInThere();
        var list = await client.GetPage("/admin/brugere");
        Assert.Equal(
            [
                "Bo Bent bo@test.example Redaktør Aktiv Kommunelogin",
                "Gro Lokal gro.lokal@test.example Redaktør Aktiv Fra Kan ikke logge ind",
                "Åse Æbelø aase@test.example Administrator Aktiv Kommunelogin",
            ],
            list.QuerySelectorAll("tbody tr").Select(r => r.Text()));
        Assert.Empty(list.QuerySelectorAll("a[href='/admin/brugere/ny']"));

        var bo = list.QuerySelectorAll("tbody a").Single(a => a.Text() == "Bo Bent").GetAttribute("href")!;
        var page = await client.GetPage(bo);
        Assert.Equal([bo + "?handler=Deaktiver"], page.QuerySelectorAll("main form").Select(f => f.GetAttribute("action")));
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (handler, field) in ((string, string)[])[("Rolle", "Role"), ("Link", "")])
        {
            var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = token };
            if (field.Length > 0)
                fields[field] = "Administrator";
            Assert.Equal(
                HttpStatusCode.BadRequest,
                (await client.PostAsync($"{bo}?handler={handler}", new FormUrlEncodedContent(fields), Cancellation)).StatusCode);
        }
        Assert.DoesNotContain((await client.GetPage($"/admin/brugere/{local.Id}")).QuerySelectorAll("main form"),
            f => f.GetAttribute("action")!.EndsWith("Link", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/konto", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Session_OfALocalUser_EndsWhenLocalAccountsAreSwitchedOff()
    {
        var folder = Directory.CreateTempSubdirectory("switched-").FullName;
        string cookie;
        await using (var before = new DashboardApp { Folder = folder, Shared = true })
        {
            await before.AddUser(Role.Editor, "Gro Lokal");
            var response = await before.Browse()
                .Submit("/konto/login", new() { ["Email"] = TestUsers.EmailOf("Gro Lokal"), ["Password"] = TestUsers.Password });
            cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-session=", StringComparison.Ordinal))
                .Split(';')[0];
        }
        foreach (var (setting, expected) in ((string, HttpStatusCode)[])[("on", HttpStatusCode.OK), ("off", HttpStatusCode.Found)])
        {
            await using var after = new DashboardApp { Folder = folder, Shared = true };
            common.Authority.Configure(after);
            after.Settings["SignIn:LocalAccounts"] = setting == "on" ? "true" : "false";
            var client = after.CreateClient(new()
            {
                BaseAddress = new Uri("https://localhost"),
                AllowAutoRedirect = false,
                HandleCookies = false
            });
            client.DefaultRequestHeaders.Add("Cookie", cookie);
            Assert.Equal(expected, (await client.GetAsync("/admin", Cancellation)).StatusCode);
        }
        TestDatabase.Remove(folder);
    }
}
