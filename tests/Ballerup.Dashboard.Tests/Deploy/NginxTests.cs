using System.Net;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.Tests.Site;

namespace Ballerup.Dashboard.Tests.Deploy;

/// <summary>The program on a port of its own behind a real nginx, and visitors who lie about themselves.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class NginxTests : IDisposable
{
    private const string Site = $"https://{Nginx.Name}";

    private static readonly (string, string)[] Lies =
        [("X-Forwarded-Proto", "http"), ("X-Forwarded-Host", "ondt.example"),
            ("Forwarded", "for=203.0.113.9;proto=http;host=ondt.example")];

    private readonly string folder = Directory.CreateTempSubdirectory("nginx-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private DashboardApp StartProgram()
    {
        var app = new DashboardApp { Folder = Path.Combine(folder, "data") };
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    private static int PortOf(DashboardApp program) => program.ClientOptions.BaseAddress.Port;

    private static void AssertHeaders(HttpResponseMessage response)
    {
        foreach (var name in (string[])["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
            "Cross-Origin-Opener-Policy", "Permissions-Policy", "Strict-Transport-Security"])
            Assert.Single(response.Headers.TryGetValues(name, out var values) ? values : []);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        if (response.Headers.TryGetValues("Server", out var server))
            Assert.Equal("nginx", server.Single());
    }

    private static async Task AssertPage(HttpResponseMessage response, HttpStatusCode status, string heading)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Contains($"<h1>{heading}</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        AssertHeaders(response);
    }

    [Fact]
    public async Task Site_IsOneThatNginxUnderstands()
    {
        await using var nginx = Nginx.Configure(folder, 5000);
        var (code, said) = await nginx.Test();
        Assert.True(code == 0, said);
        Assert.DoesNotContain("[emerg]", said);
    }

    [Fact]
    public async Task Visitor_WhoLies_IsSeenAsWhoTheyAre()
    {
        await using var program = StartProgram();
        await using var nginx = await Nginx.Configure(folder, PortOf(program)).Start();
        using var liar = new Visitor(Site, nginx.HttpsPort, "127.0.0.2", nginx.Certificate);

        // It came by https, whatever it says, and is told to stay there.
        var page = await liar.Get("/om", Lies);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpVersion.Version20, page.Version);
        AssertHeaders(page);
        Assert.Contains("includeSubDomains", page.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.Equal($"{Site}/konto/login?ReturnUrl=%2Fadmin", (await liar.Get("/admin", Lies)).Headers.Location?.ToString());

        // It is one address, whatever addresses it makes up; and another visitor is another.
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i <= Throttle.Free; i++)
            answers.Add(await liar.Guess([("X-Forwarded-For", $"203.0.113.{i}"), ("X-Real-IP", $"203.0.113.{i}"), .. Lies]));
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.BadRequest, Throttle.Free), HttpStatusCode.TooManyRequests], answers);
        using var other = new Visitor(Site, nginx.HttpsPort, "127.0.0.3", nginx.Certificate);
        Assert.Equal(HttpStatusCode.BadRequest, await other.Guess());

        // Past nginx, it is not believed either.
        using var past = new Visitor($"http://{Nginx.Name}", PortOf(program), "127.0.0.2");
        Assert.False((await past.Get("/om", ("X-Forwarded-Proto", "https"))).Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await past.Guess(("X-Forwarded-For", "203.0.113.99")));
    }

    [Fact]
    public async Task Http_OfTheSite_LeadsToHttpsAndOfOthersNowhere()
    {
        await using var nginx = await Nginx.Configure(folder, DeployFiles.FreePort()).Start();
        using var visitor = new Visitor($"http://{Nginx.Name}", nginx.HttpPort);
        var response = await visitor.Get("/maal/1?visning=pct", ("X-Forwarded-Proto", "https"));
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal($"{Site}/maal/1?visning=pct", response.Headers.Location?.ToString());
        using var stranger = new Visitor("http://ondt.example", nginx.HttpPort);
        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.Get("/"));
        using var secure = new Visitor("https://ondt.example", nginx.HttpsPort, certificate: nginx.Certificate);
        await Assert.ThrowsAsync<HttpRequestException>(() => secure.Get("/"));
    }

    [Fact]
    public async Task Request_ThatIsRefused_HasTheHeadersAndADanishPage()
    {
        await using var program = StartProgram();
        await using var nginx = await Nginx.Configure(folder, PortOf(program)).Start();
        using var visitor = new Visitor(Site, nginx.HttpsPort, certificate: nginx.Certificate);
        foreach (var health in (string[])["/health/ready", "/health/live", "/Health/Ready", "/%68ealth/ready"])
            await AssertPage(await visitor.Get(health), HttpStatusCode.NotFound, "Siden kan ikke vises");
        foreach (var own in (string[])["/utilgaengelig.html", "/findes-ikke"])
            AssertHeaders(await visitor.Get(own));

        // Kestrel refuses bytes that are no text before any of the program's code runs, with an empty body.
        var malformed = await visitor.Get("/om", ("X-Andet", "\u00ff\u00fe"));
        Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
        AssertHeaders(malformed);

        // Too large for the program, which says so itself; and too large for nginx.
        foreach (var (megabytes, heading) in ((double, string)[])[(1.5, "Du har sendt for meget på én gang"), (3, "Siden kan ikke vises")])
            await AssertPage(await visitor.Send(HttpMethod.Post, "/konto/login",
                new FormUrlEncodedContent([new("Email", new string('a', (int)(megabytes * 1024 * 1024)))])),
                    HttpStatusCode.RequestEntityTooLarge, heading);
    }

    [Fact]
    public async Task Program_ThatIsAway_IsSaidInDanishAndTheLogsKeepNoCodes()
    {
        await using var nginx = await Nginx.Configure(folder, DeployFiles.FreePort()).Start();
        using var visitor = new Visitor(Site, nginx.HttpsPort, certificate: nginx.Certificate);
        await AssertPage(await visitor.Get("/konto/foerste?kode=hemmelig", ("User-Agent", "hemmelig/1.0")), HttpStatusCode.BadGateway,
            "Siden er ikke tilgængelig lige nu");
        await visitor.Get("/css/site.css", ("Referer", $"{Site}/konto/foerste?kode=hemmelig"));
        await visitor.Get("/%0Aforfalsket");
        Assert.Contains("\"GET /konto/foerste HTTP/2.0\" 502", nginx.Logs);
        Assert.DoesNotContain("hemmelig", nginx.Logs);
        Assert.DoesNotContain("127.0.0.1 ", nginx.Logs.Replace("127.0.0.1:", ""));
        Assert.DoesNotContain("\nforfalsket", nginx.Logs);
    }

    [Fact]
    public async Task Instance_ThatIsAway_IsNotNoticedBesideAnother()
    {
        await using var program = StartProgram();
        await using var nginx = await Nginx.Configure(folder, DeployFiles.FreePort(), PortOf(program)).Start();
        using var visitor = new Visitor(Site, nginx.HttpsPort, certificate: nginx.Certificate);
        for (var i = 0; i < 6; i++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/om")).StatusCode);
    }
}
