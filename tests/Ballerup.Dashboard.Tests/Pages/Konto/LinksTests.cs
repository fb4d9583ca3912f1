using System.Net;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Pages.Konto;

/// <summary>The links that work once: to make the first administrator, to accept an invitation, to choose a new password.</summary>
[Trait(TestRun.On, TestRun.Full)]
public partial class LinksTests
{
    private const string NewPassword = "tyve grønne cykler kører";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly Dictionary<string, string> First = new()
    {
        ["Name"] = "Ane Første",
        ["Email"] = "ane@test.example",
        ["Password"] = NewPassword
    };

    /// <summary>As the console shows it, made again since the console is not the test's.</summary>
    private static async Task<string> FirstLink(DashboardApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return AccountLinks.First(await scope.ServiceProvider.GetRequiredService<OneTimeLinks>()
            .MakeAsync(LinkPurpose.FirstUser, null, TimeSpan.FromHours(1), Cancellation));
    }

    [Fact]
    public async Task First_Post_MakesAnAdministrator_OnceOnly()
    {
        await using var app = DashboardApp.Borrow();
        var (link, other) = (await FirstLink(app), await FirstLink(app));
        var client = app.Browse();
        for (var i = 0; i < 3; i++) // looking uses nothing up
            await client.GetPage(link);
        var response = await client.Submit(link, First);
        Assert.Equal("/admin", response.Headers.Location?.ToString());
        Assert.Contains((await client.GetPage("/admin")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/admin/brugere");

        foreach (var spent in (string[])[link, other, AccountLinks.First("forkert"), "/konto/foerste"])
            Assert.Equal("Linket virker ikke", (await app.Browse().GetPage(spent, HttpStatusCode.Gone)).Text("h1"));
        Assert.Equal(
            "Ane Første Administrator",
            await app.WithDb(async db => string.Join(", ", await db.Users.Select(u => u.Name + " " + u.Role).ToListAsync(Cancellation))));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task First_PostedTwiceAtOnce_MakesOne()
    {
        await using var app = DashboardApp.Borrow();
        var link = await FirstLink(app);
        var ready = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            var client = app.Browse();
            return (Client: client, Page: await (await client.GetAsync(link, Cancellation)).ReadDocument(client),
                Typed: new Dictionary<string, string>(First) { ["Email"] = $"{i}@test.example" });
        }));
        var answers = await Task.WhenAll(ready.Select(r => Task.Run(() => r.Client.Submit(r.Page, r.Typed), Cancellation)));
        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Found));
        Assert.Equal(3, answers.Count(a => a.StatusCode == HttpStatusCode.Gone));
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task First_WithAWeakPassword_SaysSo_AndTheLinkStillWorks()
    {
        await using var app = DashboardApp.Borrow();
        var link = await FirstLink(app);
        var client = app.Browse();
        var response = await client.Submit(link, new(First) { ["Password"] = "Ballerup2026!" });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Fejl: Adgangskoden er for let at gætte. Brug fx fire tilfældige ord.",
            (await response.ReadDocument(client)).Text("#Password-error"));
        Assert.Equal(HttpStatusCode.Found, (await client.Submit(link, First)).StatusCode);
    }

    [Fact]
    public async Task First_AfterAnHour_IsDead()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var link = await FirstLink(app);
        clock.Advance(TimeSpan.FromMinutes(61));
        await app.Browse().GetPage(link, HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Invitation_IsShownOnce_AndLetsItsHolderChooseAPassword()
    {
        await using var app = new DashboardApp { Settings = { ["Site:BaseUrl"] = "https://opfoelgning.example/" } };
        var admin = await app.SignIn(Role.Administrator);
        var response = await admin.Submit("/admin/brugere/ny",
            new() { ["Name"] = "Åse Æbelø", ["Email"] = "aase@test.example", ["Role"] = "Editor" });
        var user = response.Headers.Location!.ToString();
        var page = await (await admin.GetAsync(user, Cancellation)).ReadDocument(admin);
        Assert.Equal("Åse Æbelø er inviteret.", page.Text("[role=status]"));
        var link = page.Text(".link code");
        Assert.StartsWith("https://opfoelgning.example/konto/adgangskode?kode=", link);
        Assert.Null((await admin.GetPage(user)).QuerySelector(".link"));

        var client = app.Browse();
        var address = new Uri(link).PathAndQuery;
        Assert.Contains("Åse Æbelø", (await client.GetPage(address)).Text(".lead"));
        var chosen = await client.Submit(address, new() { ["Password"] = NewPassword });
        Assert.Equal("/konto/login", chosen.Headers.Location?.ToString());
        Assert.Equal("Adgangskoden er gemt. Log ind med den.", (await client.GetPage("/konto/login")).Text("[role=status]"));
        await client.GetPage(address, HttpStatusCode.Gone);
        Assert.Equal(
            "/admin", (await client.Submit("/konto/login",
                new() { ["Email"] = "AASE@test.example", ["Password"] = NewPassword })).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Reset_ANewerLinkOrDisabling_KillsTheOlder_AndItLasts24Hours()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var user = await app.AddUser(Role.Editor, "Gro Glemsom");
        var first = await LinkFor(app, user);
        var second = await LinkFor(app, user);
        await app.Browse().GetPage(first, HttpStatusCode.Gone);
        await app.Browse().GetPage(second);
        // The old password works until another is chosen.
        await app.SignIn(Role.Editor, "Gro Glemsom");

        clock.Advance(TimeSpan.FromHours(24));
        await app.Browse().GetPage(second, HttpStatusCode.Gone);
        var third = await LinkFor(app, user);
        var admin = await app.SignIn(Role.Administrator);
        await admin.Submit($"/admin/brugere/{user.Id}", form: "form[action$='handler=Deaktiver']");
        await app.Browse().GetPage(third, HttpStatusCode.Gone);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Reset_PostedTwiceAtOnce_OneWins_AndOpenSessionsEnd()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var user = await app.AddUser(Role.Editor, "Gro Glemsom");
        var link = await LinkFor(app, user);
        clock.Advance(TimeSpan.FromSeconds(31));
        var session = await app.SignIn(Role.Editor, "Gro Glemsom");
        var ready = await Task.WhenAll(Enumerable.Range(0, 3).Select(async i =>
        {
            var client = app.Browse();
            return (Client: client, Page: await (await client.GetAsync(link, Cancellation)).ReadDocument(client));
        }));
        var answers = await Task.WhenAll(ready.Select((r, i) =>
            Task.Run(() => r.Client.Submit(r.Page, new() { ["Password"] = $"{NewPassword} {i}" }), Cancellation)));
        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Found));
        Assert.Equal(2, answers.Count(a => a.StatusCode == HttpStatusCode.Gone));
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.Found, (await session.GetAsync("/admin", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Codes_AreInNoLogFileAndNotInTheDatabase()
    {
        var app = new DashboardApp { Shared = true };
        var first = await FirstLink(app);
        var client = app.Browse();
        await client.Submit(first, First);
        var invited = await client.Submit("/admin/brugere/ny",
            new() { ["Name"] = "Åse Æbelø", ["Email"] = "aase@test.example", ["Role"] = "Editor" });
        var invitation = (await (await client.GetAsync(invited.Headers.Location, Cancellation)).ReadDocument(client)).Text(".link code");
        await app.Browse().Submit(new Uri(invitation).PathAndQuery, new() { ["Password"] = NewPassword });
        await app.Browse().Submit("/konto/login", new() { ["Email"] = "hemmeligt-i-forkert-felt", ["Password"] = NewPassword });

        var secrets = new[] { first, invitation }.Select(l => Code().Match(l).Groups["code"].Value).Append(NewPassword)
            .Append("hemmeligt-i-forkert-felt").ToList();
        Assert.All(secrets, s => Assert.True(s.Length > 20));
        await app.DisposeAsync(); // what is written is in its files then, and none comes or goes
        var files = Directory.GetFiles(app.Folder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, f => f.EndsWith(".log", StringComparison.Ordinal));
        foreach (var file in files)
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            var text = await reader.ReadToEndAsync(Cancellation);
            Assert.All(secrets, s => Assert.DoesNotContain(s, text));
        }
        TestDatabase.Remove(app.Folder);
    }

    private static async Task<string> LinkFor(DashboardApp app, User user)
    {
        var admin = await app.SignIn(Role.Administrator);
        var response = await admin.Submit($"/admin/brugere/{user.Id}", form: "form[action$='handler=Link']");
        var page = await (await admin.GetAsync(response.Headers.Location, Cancellation)).ReadDocument(admin);
        return new Uri(page.Text(".link code")).PathAndQuery;
    }

    [GeneratedRegex("kode=(?<code>.+)$")]
    private static partial Regex Code();
}
