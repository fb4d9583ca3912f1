using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.SigningIn;

/// <summary>How long a sign-in lasts, and what ends it.</summary>
[Trait(TestRun.On, TestRun.Full)]
public class SessionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<bool> IsIn(HttpClient client) =>
        (await client.GetAsync("/admin", Cancellation)).StatusCode == HttpStatusCode.OK;

    [Fact]
    public async Task Session_Unused_EndsAfterAnHour()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var client = await app.SignIn(Role.Editor);
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.True(await IsIn(client));
        clock.Advance(TimeSpan.FromMinutes(61));
        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task Session_UsedAllTheTime_EndsAfterEightHours()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var client = await app.SignIn(Role.Editor);
        for (var minutes = 0; minutes < 8 * 60 - 20; minutes += 20)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            Assert.True(await IsIn(client), $"Out after {minutes} minutes.");
        }
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.False(await IsIn(client));
    }

    /// <summary>What a page tells of the time that is left, and what renews it without leaving the page.</summary>
    [Fact]
    public async Task Session_AskedToStay_LastsAnotherHour_ButNotBeyondEight()
    {
        // Whole seconds, as the cookie has them.
        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()));
        await using var app = new DashboardApp { Clock = clock };
        var client = await app.SignIn(Role.Editor);
        Assert.Equal((3600, 8 * 3600), await Left(client));

        clock.Advance(TimeSpan.FromMinutes(55));
        var stay = await client.GetAsync("/konto/session", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, stay.StatusCode);
        Assert.True(stay.Headers.CacheControl is { NoStore: true });
        clock.Advance(TimeSpan.FromMinutes(55));
        Assert.Equal((3600, (8 * 3600) - (110 * 60)), await Left(client));
        clock.Advance(TimeSpan.FromSeconds(20)); // too soon for the cookie to be renewed: what is left is what it says
        Assert.Equal((3580, (8 * 3600) - (110 * 60) - 20), await Left(client));

        for (var minutes = 110; minutes < 7 * 60 + 50; minutes += 40)
        {
            clock.Advance(TimeSpan.FromMinutes(40));
            await client.GetAsync("/konto/session", Cancellation);
        }
        var (left, longest) = await Left(client);
        Assert.Equal(longest, left);
        Assert.InRange(left, 1, 600);
        clock.Advance(TimeSpan.FromSeconds(left + 1));
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/konto/session", Cancellation)).StatusCode);
    }

    private static async Task<(int Left, int Longest)> Left(HttpClient client)
    {
        var told = (await client.GetPage("/admin/tabel/6")).QuerySelector("[data-session='/konto/session']")!;
        return (int.Parse(told.GetAttribute("data-left")!), int.Parse(told.GetAttribute("data-longest")!));
    }

    [Fact]
    public async Task Session_OfWhoChangedPassword_IsNotProlonged()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var client = await app.SignIn(Role.Editor);
        for (var i = 0; i < 15; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(30));
            Assert.True(await IsIn(client));
        }
        var changed = await client.Submit("/konto/skift-adgangskode",
            new() { ["Current"] = TestUsers.Password, ["Password"] = "tyve grønne cykler" });
        Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        Assert.True(await IsIn(client));
        clock.Advance(TimeSpan.FromMinutes(31));
        Assert.False(await IsIn(client));
    }

    [Theory]
    [InlineData("Deaktiver", "")]
    [InlineData("Rolle", "Editor")]
    [InlineData("Link", "")]
    public async Task Session_OfWhoIsDisabledDemotedOrReset_EndsWithinAMinute(string handler, string role)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var admin = await app.SignIn(Role.Administrator);
        var other = await app.SignIn(Role.Administrator, "Ole Anden");
        var id = (await app.AddUser(Role.Administrator, "Ole Anden")).Id;
        Assert.True(await IsIn(other));
        var response = await admin.Submit($"/admin/brugere/{id}", role.Length > 0 ? new() { ["Role"] = role }
            : [], $"form[action$='handler={handler}']");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await IsIn(other));
        Assert.True(await IsIn(admin));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Session_SurvivesARestart()
    {
        var folder = Directory.CreateTempSubdirectory("restart-").FullName;
        string cookie;
        await using (var first = new DashboardApp { Folder = folder, Shared = true })
            cookie = Assert.Single(await SignInCookies(first), c => c.StartsWith("__Host-session=", StringComparison.Ordinal));

        await using (var second = new DashboardApp { Folder = folder, Shared = true })
        {
            var again = second.CreateClient(new()
            {
                BaseAddress = new Uri("https://localhost"),
                AllowAutoRedirect = false,
                HandleCookies = false
            });
            again.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
            Assert.True(await IsIn(again));
        }
        await using (var elsewhere = new DashboardApp { FirstStart = true })
        {
            var stranger = elsewhere.CreateClient(new()
            {
                BaseAddress = new Uri("https://localhost"),
                AllowAutoRedirect = false,
                HandleCookies = false
            });
            stranger.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
            Assert.False(await IsIn(stranger));
        }
        TestDatabase.Remove(folder);
    }

    [Fact]
    public async Task Passwords_AreHashedSlowly()
    {
        await using var app = new DashboardApp { SlowPasswords = true };
        Assert.True(app.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount >= 210_000);
        var user = await app.AddUser(Role.Editor, "Gro Hash");
        // Identity's format 3: algorithm 2 is HMAC-SHA-512, then the iterations.
        var hash = Convert.FromBase64String(user.PasswordHash!);
        Assert.Equal(1, hash[0]);
        Assert.Equal(2, hash[4]);
        Assert.Equal(210_000, (hash[5] << 24) | (hash[6] << 16) | (hash[7] << 8) | hash[8]);
    }

    private static async Task<IEnumerable<string>> SignInCookies(DashboardApp app)
    {
        await app.AddUser(Role.Editor, "Gro Genstart");
        var response = await app.Browse()
            .Submit("/konto/login", new() { ["Email"] = TestUsers.EmailOf("Gro Genstart"), ["Password"] = TestUsers.Password });
        return response.Headers.GetValues("Set-Cookie");
    }
}
