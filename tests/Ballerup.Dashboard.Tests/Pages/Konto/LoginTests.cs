using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Pages.Konto;

public class LoginTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Typed(string email, string password) => new() { ["Email"] = email, ["Password"] = password };

    [Fact]
    public async Task Post_RightPassword_SignsInWithAProtectedCookie()
    {
        await using var app = DashboardApp.Borrow();
        await app.AddUser(Role.Editor, "Gro Editor");
        var client = app.Browse();
        var response = await client.Submit("/konto/login", Typed(TestUsers.EmailOf("Gro Editor"), TestUsers.Password));
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/admin", response.Headers.Location?.ToString());
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^__Host-session=[^;]+; path=/; secure; samesite=lax; httponly$", cookie);
        var page = await client.GetPage("/admin");
        Assert.Equal("Din konto: Gro Editor", page.Text("header a[href='/konto']"));
    }

    [Fact]
    public async Task Get_SignedIn_IsKeptInNoCacheAndNotCompressed_ExceptFiles()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        foreach (var address in (string[])["/", "/admin", "/konto", "/data/observationer.csv", "/findes-ikke", "/admin/brugere"])
        {
            var response = await client.GetAsync(address, Cancellation);
            Assert.True(response.Headers.CacheControl is { NoStore: true }, address);
            Assert.Empty(response.Content.Headers.ContentEncoding);
        }
        var file = await client.GetAsync("/css/site.css", Cancellation);
        Assert.True(file.Headers.CacheControl is { NoStore: false });
        Assert.Equal(["br"], file.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Post_Empty_SaysWhatToType()
    {
        await using var app = DashboardApp.Borrow();
        var client = app.Browse();
        var response = await client.Submit("/konto/login");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await response.ReadDocument(client);
        Assert.StartsWith("Fejl: Log ind – ", page.Title);
        Assert.Equal(["Indtast din e-mailadresse.", "Indtast din adgangskode."],
            page.QuerySelectorAll("main nav .alert-error a").Select(a => a.Text()));
        Assert.Equal(["#Email", "#Password"], page.QuerySelectorAll("main nav .alert-error a").Select(a => a.GetAttribute("href")));
        var email = page.QuerySelector("#Email")!;
        Assert.Equal("true", email.GetAttribute("aria-invalid"));
        Assert.Equal("Fejl: Indtast din e-mailadresse.", page.GetElementById(email.GetAttribute("aria-describedby")!)!.Text());
    }

    /// <summary>Counts the work that takes the time.</summary>
    private sealed class CountingHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<User>(options)
    {
        public int Hashes { get; set; }

        public override string HashPassword(User user, string password)
        {
            Hashes++;
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
        {
            Hashes++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    [Fact]
    public async Task Post_WrongPasswordUnknownOrDisabledUser_AreAnsweredAlike()
    {
        await using var app = new DashboardApp { Replace = services => services.AddSingleton<IPasswordHasher<User>, CountingHasher>() };
        var hasher = (CountingHasher)app.Services.GetRequiredService<IPasswordHasher<User>>();
        await app.AddUser(Role.Editor, "Gro Kendt");
        await app.AddUser(Role.Editor, "Gro Deaktiveret");
        await app.WithDb(
            db => db.Users.Where(u => u.Name == "Gro Deaktiveret")
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.Disabled, true), Cancellation));
        await app.Browse().Submit("/konto/login", Typed("nogen@test.example", "forkert")); // the first hash also makes the dummy

        var answers = new List<string>();
        var hashes = new List<int>();
        foreach (var typed in (Dictionary<string, string>[])
            [Typed(TestUsers.EmailOf("Gro Kendt"), "forkert"), Typed("ingen@test.example", TestUsers.Password),
                Typed(TestUsers.EmailOf("Gro Deaktiveret"), TestUsers.Password)])
        {
            var client = app.Browse();
            var page = await (await client.GetAsync("/konto/login", Cancellation)).ReadDocument(client);
            var before = hasher.Hashes;
            var response = await client.Submit(page, typed);
            hashes.Add(hasher.Hashes - before);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            var answer = await response.ReadDocument(client);
            Assert.Equal(typed["Email"], ((IHtmlInputElement)answer.QuerySelector("#Email")!).Value);
            Assert.Equal("", ((IHtmlInputElement)answer.QuerySelector("#Password")!).Value);
            answers.Add(answer.Text("main").Replace(typed["Email"], ""));
        }
        Assert.Single(answers.Distinct());
        Assert.Contains("E-mail eller adgangskode er forkert. Prøv igen.", answers[0]);
        Assert.Equal([1, 1, 1], hashes); // so the time says nothing of who is known
    }

    [Fact]
    public async Task Post_AgainAndAgain_HasToWaitLongerEachTime_AndKeepsTheEmail()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        await app.AddUser(Role.Editor, "Gro Kendt");
        var client = app.Browse();
        Task<HttpResponseMessage> Try(string password) => client.Submit("/konto/login", Typed(TestUsers.EmailOf("Gro Kendt"), password));
        for (var i = 0; i < Throttle.Free; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await Try("forkert")).StatusCode);

        var refused = await Try(TestUsers.Password); // even the right one
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("5", refused.Headers.RetryAfter?.ToString());
        var page = await refused.ReadDocument(client);
        Assert.Equal("Der har været for mange forsøg. Vent 5 sekunder, og prøv igen.", page.Text("main nav .alert-error a"));
        Assert.Equal(TestUsers.EmailOf("Gro Kendt"), ((IHtmlInputElement)page.QuerySelector("#Email")!).Value);

        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.BadRequest, (await Try("forkert")).StatusCode);
        Assert.Equal("10", (await Try("forkert")).Headers.RetryAfter?.ToString());
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.Found, (await Try(TestUsers.Password)).StatusCode);
    }

    [Theory]
    [InlineData("/admin", "/admin")]
    [InlineData("/admin/brugere?side=2", "/admin/brugere?side=2")]
    [InlineData("https://ondt.example/", "/admin")]
    [InlineData("//ondt.example/", "/admin")]
    [InlineData("/\\ondt.example/", "/admin")]
    public async Task Post_WithAnAddressToReturnTo_StaysOnThisSite(string returnUrl, string expected)
    {
        await using var app = DashboardApp.Borrow();
        await app.AddUser(Role.Editor, "Gro Kendt");
        var response = await app.Browse().Submit(
            $"/konto/login?ReturnUrl={Uri.EscapeDataString(returnUrl)}", Typed(TestUsers.EmailOf("Gro Kendt"), TestUsers.Password));
        Assert.Equal(expected, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Get_WithoutSignIn_LeadsToTheFormAndBack()
    {
        await using var app = DashboardApp.Borrow();
        var response = await app.Browse().GetAsync("/admin/brugere", Cancellation);
        Assert.Equal("https://localhost/konto/login?ReturnUrl=%2Fadmin%2Fbrugere", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Get_WithoutTheRole_IsForbiddenInDanish()
    {
        await using var app = DashboardApp.Borrow();
        var page = await (await app.SignIn(Role.Editor)).GetPage("/admin/brugere", HttpStatusCode.Forbidden);
        Assert.Equal("Du har ikke adgang til siden", page.Text("h1"));
    }

    [Fact]
    public async Task LogOut_IsAPost_AndSaysSo()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        await client.GetAsync("/konto/log-ud", Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/admin", Cancellation)).StatusCode);
        var response = await client.Submit("/admin", form: "header form[method=post]");
        Assert.Equal("/", response.Headers.Location?.ToString());
        Assert.Equal("Du er logget ud.", (await client.GetPage("/")).Text(".alert-success"));
        Assert.Null((await client.GetPage("/")).QuerySelector(".alert-success"));
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/admin", Cancellation)).StatusCode);
    }
}
