using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.Extensions.Time.Testing;
using OtpNet;

namespace Ballerup.Dashboard.Tests.Pages.Konto;

[Trait(TestRun.On, TestRun.Full)]
public class TwoStepTests
{
    private const string Page = "/konto/totrinsbekraeftelse";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);

    private string Code(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(clock.GetUtcNow().UtcDateTime);

    /// <summary>Turns it on through the pages.</summary>
    private async Task<(string Key, List<string> Codes)> TurnOn(HttpClient client)
    {
        await client.Submit(Page);
        var setup = await client.GetPage(Page);
        var key = setup.Text(".key-text").Replace(" ", "");
        Assert.StartsWith("data:image/png;base64,", setup.QuerySelector("img.qr")!.GetAttribute("src"));
        var response = await client.Submit(Page, new() { ["Code"] = Code(key) });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (key, [.. (await response.ReadDocument(client)).QuerySelectorAll(".codes code").Select(c => c.TextContent)]);
    }

    /// <summary>The first step, which leads to the second.</summary>
    private static async Task<HttpClient> FirstStep(DashboardApp app, string name)
    {
        var client = app.Browse();
        var response = await client.Submit("/konto/login?ReturnUrl=%2Fkonto",
            new() { ["Email"] = TestUsers.EmailOf(name), ["Password"] = TestUsers.Password });
        Assert.Equal("/konto/totrin?returnUrl=%2Fkonto", response.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/admin", Cancellation)).StatusCode); // not in yet
        return client;
    }

    private static Task<HttpResponseMessage> SecondStep(HttpClient client, string code) =>
        client.Submit("/konto/totrin?returnUrl=%2Fkonto", new() { ["Code"] = code });

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task TurnedOn_SignInAsksForACode_WhichWorksOnce()
    {
        await using var app = new DashboardApp { Clock = clock };
        var (key, codes) = await TurnOn(await app.SignIn(Role.Editor, "Gro Totrin"));
        Assert.Equal(10, codes.Distinct().Count());

        clock.Advance(TimeSpan.FromSeconds(30));
        var client = await FirstStep(app, "Gro Totrin");
        var wrong = await SecondStep(client, "000000");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.StartsWith("Fejl: Bekræft, at det er dig", (await wrong.ReadDocument(client)).Title);
        var code = Code(key);
        Assert.Equal("/konto", (await SecondStep(client, code)).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/admin", Cancellation)).StatusCode);

        // Seen over a shoulder, it is worth nothing.
        Assert.Equal(HttpStatusCode.BadRequest, (await SecondStep(await FirstStep(app, "Gro Totrin"), code)).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Found, (await SecondStep(await FirstStep(app, "Gro Totrin"), Code(key))).StatusCode);
    }

    [Fact]
    public async Task RecoveryCode_WorksOnce_AlsoInSmallLetters()
    {
        await using var app = new DashboardApp { Clock = clock };
        var signedIn = await app.SignIn(Role.Editor, "Gro Totrin");
        var (_, codes) = await TurnOn(signedIn);
        Assert.Equal(
            HttpStatusCode.Found, (await SecondStep(await FirstStep(app, "Gro Totrin"), $" {codes[0].ToLowerInvariant()} ")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SecondStep(await FirstStep(app, "Gro Totrin"), codes[0])).StatusCode);
        Assert.Contains("9 ubrugte koder", (await signedIn.GetPage(Page)).Text("main"));

        var renewed = await (await signedIn.Submit(Page, form: "form[action$='handler=Koder']")).ReadDocument(signedIn);
        Assert.Equal(10, renewed.QuerySelectorAll(".codes code").Length);
        Assert.Equal(HttpStatusCode.BadRequest, (await SecondStep(await FirstStep(app, "Gro Totrin"), codes[1])).StatusCode);
    }

    [Fact]
    public async Task SecondStep_Guessed_HasToWait_FromWherever()
    {
        await using var app = new DashboardApp { Clock = clock };
        var (key, _) = await TurnOn(await app.SignIn(Role.Editor, "Gro Totrin"));
        clock.Advance(TimeSpan.FromSeconds(30));
        for (var i = 0; i < Throttle.Free; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await SecondStep(await FirstStep(app, "Gro Totrin"), $"00000{i}")).StatusCode);
        var client = await FirstStep(app, "Gro Totrin");
        var refused = await SecondStep(client, Code(key));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("Der har været for mange forsøg. Vent 5 sekunder, og prøv igen.",
            (await refused.ReadDocument(client)).Text("main nav .alert-error a"));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.Found, (await SecondStep(client, Code(key))).StatusCode);
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirst_LeadsBackToIt()
    {
        await using var app = new DashboardApp { Clock = clock };
        Assert.Equal("/konto/login", (await app.Browse().GetAsync("/konto/totrin", Cancellation)).Headers.Location?.ToString());
        await TurnOn(await app.SignIn(Role.Editor, "Gro Totrin"));
        var client = await FirstStep(app, "Gro Totrin");
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("/konto/login", (await client.GetAsync("/konto/totrin", Cancellation)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task TurnOff_NeedsThePassword_AndAnAdministratorCanRemoveIt()
    {
        await using var app = new DashboardApp { Clock = clock };
        var client = await app.SignIn(Role.Editor, "Gro Totrin");
        await TurnOn(client);
        const string Form = "form[action$='handler=Fra']";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Submit(Page, new() { ["Password"] = "forkert" }, Form)).StatusCode);
        Assert.Equal("/konto", (await client.Submit(Page, new() { ["Password"] = TestUsers.Password }, Form)).Headers.Location?.ToString());
        Assert.Equal("Totrinsbekræftelse er slået fra.", (await client.GetPage("/konto")).Text("[role=status]"));
        await app.SignIn(Role.Editor, "Gro Totrin");

        clock.Advance(TimeSpan.FromSeconds(30));
        await TurnOn(client);
        var user = await app.AddUser(Role.Editor, "Gro Totrin");
        await (await app.SignIn(Role.Administrator)).Submit($"/admin/brugere/{user.Id}", form: "form[action$='handler=Totrin']");
        await app.SignIn(Role.Editor, "Gro Totrin");
    }

    [Fact]
    public async Task SetUp_WithAWrongCode_SaysSo_AndIsNotOn()
    {
        await using var app = new DashboardApp { Clock = clock };
        var client = await app.SignIn(Role.Editor, "Gro Totrin");
        await client.Submit(Page);
        var response = await client.Submit(Page, new() { ["Code"] = "123" });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("Koden er forkert.", (await response.ReadDocument(client)).Text("main nav .alert-error a"));
        await app.SignIn(Role.Editor, "Gro Totrin");
    }
}
