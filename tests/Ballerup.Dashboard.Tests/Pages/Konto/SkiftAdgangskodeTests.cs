using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Pages.Konto;

public class SkiftAdgangskodeTests
{
    private const string Page = "/konto/skift-adgangskode";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "", "Indtast din nuværende adgangskode. Vælg en ny adgangskode.")]
    [InlineData("forkert", "tyve grønne cykler", "Din nuværende adgangskode er forkert. Prøv igen.")]
    [InlineData(TestUsers.Password, "for kort", "Adgangskoden skal være på mindst 12 tegn. Brug fx fire tilfældige ord.")]
    [InlineData(TestUsers.Password, "gro.editor@test.example",
        "Adgangskoden må ikke være dit navn eller din e-mailadresse. Brug fx fire tilfældige ord.")]
    public async Task Post_WhatCannotBe_SaysWhy_AndShowsNoPasswordAgain(string current, string password, string problems)
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        var response = await client.Submit(Page, new() { ["Current"] = current, ["Password"] = password });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await response.ReadDocument(client);
        Assert.Equal(problems, string.Join(' ', page.QuerySelectorAll("main nav .alert-error a").Select(a => a.TextContent)));
        Assert.All(page.QuerySelectorAll("input[type=password]"), i => Assert.False(i.HasAttribute("value")));
        await app.SignIn(Role.Editor);
    }

    [Fact]
    public async Task Post_ANewOne_EndsOtherSessionsButNotThisOne()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = new DashboardApp { Clock = clock };
        var (here, elsewhere) = (await app.SignIn(Role.Editor), await app.SignIn(Role.Editor));
        await here.Submit(Page, new() { ["Current"] = TestUsers.Password, ["Password"] = "tyve grønne cykler" });
        Assert.Equal("Adgangskoden er skiftet.", (await here.GetPage("/konto")).Text("[role=status]"));
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/admin", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await elsewhere.GetAsync("/admin", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Post_WrongAgainAndAgain_HasToWait()
    {
        await using var app = new DashboardApp { Clock = new FakeTimeProvider(DateTimeOffset.UtcNow) };
        var client = await app.SignIn(Role.Editor);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
            statuses.Add((await client.Submit(Page, new() { ["Current"] = "forkert", ["Password"] = "tyve grønne cykler" })).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }
}
