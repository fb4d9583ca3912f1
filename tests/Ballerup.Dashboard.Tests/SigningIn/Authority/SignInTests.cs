using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using OpenIddict.Abstractions;

namespace Ballerup.Dashboard.Tests.SigningIn.Authority;

/// <summary>Sign-in by OpenID Connect, against a real server.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class SignInTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private readonly DashboardApp app;
    private TestAuthority authority = null!;

    public SignInTests() => app = new DashboardApp { Clock = clock };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => (authority = await TestAuthority.Start()).Configure(app);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await authority.DisposeAsync();
    }

    private Task<List<User>> Users() => app.WithDb(db => db.Users.AsNoTracking().ToListAsync(Cancellation));

    private static async Task<bool> IsIn(HttpClient client) =>
        (await client.GetAsync("/admin", Cancellation)).StatusCode == HttpStatusCode.OK;

    [Theory]
    [InlineData("Editor", Role.Editor, HttpStatusCode.Forbidden)]
    [InlineData("Administrator", Role.Administrator, HttpStatusCode.OK)]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task SignIn_WithARole_MakesTheUser_AndAnotherTimeFindsThem(string role, Role expected, HttpStatusCode users)
    {
        authority.Person = authority.Person with { Roles = ["Noget andet", role] };
        var client = app.Browse();
        var (address, response) = await client.SignInThere();
        Assert.Equal("/admin", address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Din konto: Åse Æbelø", (await client.GetPage("/")).Text("header a[href='/konto']"));
        Assert.Equal(users, (await client.GetAsync("/admin/brugere", Cancellation)).StatusCode);
        var user = Assert.Single(await Users());
        Assert.Equal(("Åse Æbelø", "aase@test.example", expected), (user.Name, user.Email, user.Role));
        Assert.True(user is { PasswordHash: null, Active: true, FromAuthority: true });
        Assert.Equal((authority.Address + "/", "s-1"), (user.Logins.Single().LoginProvider, user.Logins.Single().ProviderKey));

        authority.Person = authority.Person with { Name = "Åse Gift-Æbelø", Email = "gift@test.example" };
        Assert.Equal("/admin", (await app.Browse().SignInThere()).Address);
        var same = Assert.Single(await Users());
        Assert.Equal((user.Id, "Åse Gift-Æbelø", "gift@test.example"), (same.Id, same.Name, same.Email));
    }

    [Fact]
    public async Task SignIn_UsesACodeWithPkce_AndItsCookiesAreProtected()
    {
        var client = app.Browse();
        var sent = await client.Submit("/konto/login", form: AuthoritySteps.Button);
        var query = System.Web.HttpUtility.ParseQueryString(sent.Headers.Location!.Query);
        Assert.Equal(("code", "S256"), (query["response_type"], query["code_challenge_method"]));
        Assert.Equal("https://localhost/signin-oidc", query["redirect_uri"]);
        var cookies = sent.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies,
            c => Assert.Matches("^__Host-(svar|engang)\\.[^;]+; expires=[^;]+; path=/; secure; samesite=lax; httponly$", c));
        var back = await client.GetAsync((await AuthoritySteps.Visit(sent.Headers.Location!)).PathAndQuery, Cancellation);
        Assert.Contains(back.Headers.GetValues("Set-Cookie"),
            c => System.Text.RegularExpressions.Regex.IsMatch(c, "^__Host-session=[^;]+; path=/; secure; samesite=lax; httponly$"));
    }

    [Fact]
    public async Task SignIn_WithAnotherAudienceTimeOrNonce_IsRefused()
    {
        foreach (var spoil in (Action<System.Security.Claims.ClaimsPrincipal>[])
        [
            token => token.SetAudiences("en-anden-klient"),
            token => token.SetCreationDate(DateTimeOffset.UtcNow.AddHours(-2)).SetExpirationDate(DateTimeOffset.UtcNow.AddHours(-1)),
            token => token.SetClaim("nonce", "et andet"),
        ])
        {
            authority.Spoil = spoil;
            Assert.Equal("Svaret fra Kommunelogin kunne ikke bruges, fx fordi det kom for sent. Prøv igen.",
                await app.Browse().IsRefused());
        }
        Assert.Empty(await Users());
        authority.Spoil = null;
        Assert.Equal("/admin", (await app.Browse().SignInThere()).Address);
    }

    [Fact]
    public async Task Callback_WithoutTheBrowsersOwnCookies_ForgedOrTwice_IsRefused()
    {
        var client = app.Browse();
        var back = (await client.GoThere()).PathAndQuery;
        foreach (var (who, address) in ((HttpClient, string)[])
        [
            (app.Browse(), back), // someone else's: sign-in forced on a victim
            (client, "/signin-oidc?code=x&state=y"),
            (client, "/signin-oidc"),
            (client, "/signin-oidc?error=access_denied"),
            (client, back.Replace("code=", "code=x")),
        ])
        {
            var (at, response) = await who.Follow(address);
            Assert.Contains("Kommunelogin", await who.Problem(at, response, HttpStatusCode.Forbidden));
        }
        Assert.Equal(HttpStatusCode.MethodNotAllowed,
            (await client.PostAsync(back, new FormUrlEncodedContent([]), Cancellation)).StatusCode);
        Assert.Empty(await Users());

        var again = await client.GoThere();
        Assert.Equal("/admin", (await client.Follow(again.PathAndQuery)).Address);
        var other = app.Browse();
        var (end, answer) = await other.Follow(again.PathAndQuery);
        await other.Problem(end, answer, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SignIn_WithoutARole_IsRefused_AndOneWhoHadItIsOut()
    {
        var before = app.Browse();
        await before.SignInThere();
        Assert.True(await IsIn(before));
        authority.Person = authority.Person with { Roles = [] };
        var client = app.Browse();
        Assert.Equal(
            "Du er kendt af Kommunelogin, men har ingen rolle her. Bed den, der styrer adgangen i Kommunelogin, om at give dig en.",
            await client.IsRefused());
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await IsIn(before));

        authority.Person = new("s-2", "Bo Uden", "bo@test.example", "Reader");
        await client.IsRefused();
        Assert.Single(await Users());
    }

    [Fact]
    public async Task SignIn_WithAnotherRoleThanLastTime_HasTheNewOne_AndOlderSessionsEnd()
    {
        authority.Person = authority.Person with { Roles = ["Administrator", "Editor"] };
        var before = app.Browse();
        await before.SignInThere();
        Assert.Equal(HttpStatusCode.OK, (await before.GetAsync("/admin/brugere", Cancellation)).StatusCode);
        authority.Person = authority.Person with { Roles = ["Editor"] };
        var after = app.Browse();
        await after.SignInThere();
        Assert.Equal(HttpStatusCode.Forbidden, (await after.GetAsync("/admin/brugere", Cancellation)).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await IsIn(before));
        Assert.True(await IsIn(after));
    }

    [Fact]
    public async Task SignIn_OfOneWhoIsDisabled_IsRefused_AndOutWithinAMinute()
    {
        var client = app.Browse();
        await client.SignInThere();
        var admin = await app.SignIn(Role.Administrator);
        var id = (await Users()).Single(u => u.FromAuthority).Id;
        await admin.Submit($"/admin/brugere/{id}", form: "form[action$='handler=Deaktiver']");
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await IsIn(client));
        Assert.Equal("Din bruger er deaktiveret her. Bed en administrator om at aktivere den, hvis du skal bruge siderne.",
            await client.IsRefused());
        await admin.Submit($"/admin/brugere/{id}", form: "form[action$='handler=Aktiver']");
        Assert.Equal("/admin", (await client.SignInThere()).Address);
    }

    [Fact]
    public async Task Session_EndsLikeALocalOne()
    {
        var client = app.Browse();
        await client.SignInThere();
        for (var minutes = 0; minutes < 8 * 60 - 20; minutes += 20)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            Assert.True(await IsIn(client), $"Out after {minutes} minutes.");
        }
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task SignIn_WithTheEmailOfALocalUser_TakesNothingOver()
    {
        await app.AddUser(Role.Administrator, "Gro Lokal");
        authority.Person = new("s-9", "Gro Lokal", TestUsers.EmailOf("Gro Lokal").ToUpperInvariant(), "Administrator");
        Assert.StartsWith("En lokal bruger har allerede din e-mailadresse.", await app.Browse().IsRefused());
        Assert.False(Assert.Single(await Users()).FromAuthority);
        // One who has been here before keeps the address, when a new one belongs to someone else.
        authority.Person = authority.Person with { Email = "fri@test.example" };
        await app.Browse().SignInThere();
        authority.Person = authority.Person with { Email = TestUsers.EmailOf("Gro Lokal") };
        Assert.Equal("/admin", (await app.Browse().SignInThere()).Address);
        Assert.Equal("fri@test.example", (await Users()).Single(u => u.FromAuthority).Email);
        // And there is no password to sign in by.
        var response = await app.Browse()
            .Submit("/konto/login", new() { ["Email"] = "fri@test.example", ["Password"] = TestUsers.Password }, "main form[novalidate]");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ikke en adresse")]
    public async Task SignIn_WithoutAnEmail_IsRefused(string? email)
    {
        authority.Person = authority.Person with { Email = email };
        Assert.StartsWith("Din e-mailadresse kunne ikke hentes fra Kommunelogin.", await app.Browse().IsRefused());
    }

    [Fact]
    public async Task SignIn_WithAnAddressToReturnTo_StaysOnThisSite()
    {
        foreach (var (returnUrl, expected) in (ValueTuple<string, string>[])[("/admin/tabel/1?kladde=ny", "/admin/tabel/1?kladde=ny"),
            ("/historik?tabel=1", "/historik?tabel=1"), ("https://ondt.example/", "/admin"), ("//ondt.example/", "/admin"),
            ("/\\ondt.example/", "/admin")])
            Assert.Equal((returnUrl, expected),
                (returnUrl, (await app.Browse().SignInThere($"/konto/login?ReturnUrl={Uri.EscapeDataString(returnUrl)}")).Address));
    }

    [Fact]
    public async Task SignIn_BySomeoneElsesForm_IsRefused()
    {
        var response = await app.Browse().PostAsync("/konto/login?handler=Authority", new FormUrlEncodedContent([]), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Browse().GetAsync("/konto/login?handler=Authority", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task SignIn_WhenTheAuthorityIsAway_SaysSo_AndTheEmergencyWayIsOpen()
    {
        var client = app.Browse();
        var back = await client.GoThere();
        await authority.DisposeAsync();
        // Away between the two steps.
        var (address, response) = await client.Follow(back.PathAndQuery);
        Assert.Equal("Der er ingen forbindelse til Kommunelogin lige nu. Prøv igen om lidt.",
            await client.Problem(address, response, HttpStatusCode.ServiceUnavailable));

        await using var later = new DashboardApp();
        authority.Configure(later, "http://127.0.0.1:9");
        var sent = await later.Browse().Submit("/konto/login", form: AuthoritySteps.Button);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        Assert.Contains("Der er ingen forbindelse til Kommunelogin lige nu.", await sent.Content.ReadAsStringAsync(Cancellation));
        await later.AddUser(Role.Administrator, "Gro Nød");
        var local = await later.Browse().Submit(
            "/konto/login", new() { ["Email"] = TestUsers.EmailOf("Gro Nød"), ["Password"] = TestUsers.Password }, "main form[novalidate]");
        Assert.Equal("/admin", local.Headers.Location?.ToString());
    }

    [Fact]
    public async Task SignIn_AllTheWay_LogsNothingSecretAndNothingPersonal()
    {
        var client = app.Browse();
        var back = await client.GoThere();
        await client.Follow(back.PathAndQuery);
        authority.Spoil = token => token.SetAudiences("en-anden-klient");
        await app.Browse().IsRefused();
        await client.Submit("/konto/log-ud", form: "main form");
        var secrets = authority.Secrets.Append(System.Web.HttpUtility.ParseQueryString(back.Query)["state"]!)
            .Append("aase@test.example").Append("Æbelø").Append(System.Text.Json.JsonEncodedText.Encode("Æbelø").ToString()).ToList();
        Assert.True(secrets.Count >= 8);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "logs")));
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var text = await new StreamReader(stream).ReadToEndAsync(Cancellation);
        Assert.Contains("signed in by the authority", text);
        Assert.All(secrets, s => Assert.DoesNotContain(s, text));
    }

    [Fact]
    public async Task Pages_NameTheAuthorityAsATargetOfForms_OnlyWhereThereIsSuchAForm()
    {
        var client = app.Browse();
        async Task<string> FormAction(string address) =>
            (await client.GetAsync(address, Cancellation)).Headers.GetValues("Content-Security-Policy").Single()
            .Split("; ").Single(d => d.StartsWith("form-action", StringComparison.Ordinal));
        Assert.Equal($"form-action 'self' {authority.Address}", await FormAction("/konto/login"));
        foreach (var signedIn in (bool[])[false, true])
        {
            if (signedIn)
                await client.SignInThere();
            foreach (var address in (string[])["/", "/konto", "/admin", "/konto/totrin", "/findes-ikke", "/data/observationer.csv"])
                Assert.Equal("form-action 'self'", await FormAction(address));
        }
        Assert.Equal($"form-action 'self' {authority.Address}", await FormAction("/konto/log-ud"));
    }
}
