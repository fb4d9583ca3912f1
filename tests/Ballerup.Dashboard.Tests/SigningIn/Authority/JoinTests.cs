using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.SigningIn.Authority;

/// <summary>A local user who from now on signs in by the authority.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class JoinTests : IAsyncLifetime
{
    private readonly DashboardApp app = new();
    private TestAuthority authority = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (authority = await TestAuthority.Start()).Configure(app);
        authority.Person = new("s-1", "Gro Lokal", TestUsers.EmailOf("Gro Lokal"), "Administrator");
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await authority.DisposeAsync();
    }

    private static async Task<Uri> Ask(HttpClient client)
    {
        var sent = await client.Submit("/konto/forbind", new() { ["Password"] = TestUsers.Password });
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        return await AuthoritySteps.Visit(sent.Headers.Location!);
    }

    [Fact]
    public async Task Join_WithThePasswordAndTheAuthority_IsTheSameUser_WithoutAPassword()
    {
        var client = await app.SignIn(Role.Editor, "Gro Lokal");
        var before = await app.AddUser(Role.Editor, "Gro Lokal");
        Assert.Equal("/konto/forbind", (await client.GetPage("/konto")).QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("/konto", (await client.Follow((await Ask(client)).PathAndQuery)).Address);
        Assert.Contains("Du logger ind med Kommunelogin", (await client.GetPage("/konto")).Text("main"));
        var user = await app.WithDb(db => db.Users.SingleAsync(Cancellation));
        Assert.Equal((before.Id, Role.Administrator, true), (user.Id, user.Role, user is { FromAuthority: true, PasswordHash: null }));
        var local = await app.Browse()
            .Submit("/konto/login", new() { ["Email"] = user.Email!, ["Password"] = TestUsers.Password }, "main form[novalidate]");
        Assert.Equal(HttpStatusCode.BadRequest, local.StatusCode);
        Assert.Equal("/admin", (await app.Browse().SignInThere()).Address);
        Assert.Equal("/konto", (await client.GetAsync("/konto/forbind", Cancellation)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Join_ByAnotherThanWhoAsked_OrWithAnIdentityThatHasAUser_ChangesNothing()
    {
        var client = await app.SignIn(Role.Editor, "Gro Lokal");
        var back = await Ask(client);
        await client.Submit("/", form: "header form[method=post]");
        var (address, response) = await client.Follow(back.PathAndQuery);
        Assert.StartsWith("Svaret fra Kommunelogin kunne ikke bruges", await client.Problem(address, response, HttpStatusCode.Forbidden));

        authority.Person = authority.Person with { Email = "en-anden@test.example" };
        await app.Browse().SignInThere();
        client = await app.SignIn(Role.Editor, "Gro Lokal");
        (address, response) = await client.Follow((await Ask(client)).PathAndQuery);
        Assert.StartsWith("Du har allerede en bruger her", await client.Problem(address, response, HttpStatusCode.Forbidden));
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(u => u.PasswordHash != null, Cancellation)));
    }

    [Theory]
    [InlineData("", "Indtast din adgangskode.")]
    [InlineData("forkert", "Adgangskoden er forkert. Prøv igen.")]
    public async Task Join_WithoutTheRightPassword_SaysSo(string password, string problem)
    {
        var client = await app.SignIn(Role.Editor, "Gro Lokal");
        var answer = await client.Submit("/konto/forbind", new() { ["Password"] = password });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Fejl: " + problem, (await answer.ReadDocument(client)).Text("#Password-error"));
    }

    [Fact]
    public async Task Join_WhereThereIsNoAuthority_IsNotThere()
    {
        await using var plain = new DashboardApp();
        await (await plain.SignIn(Role.Editor)).GetPage("/konto/forbind", HttpStatusCode.NotFound);
    }
}
