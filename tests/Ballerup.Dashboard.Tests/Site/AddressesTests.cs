namespace Ballerup.Dashboard.Tests.Site;

/// <summary>Every answer has the headers, whatever the address; those of the endpoints are in AccessTests.</summary>
public class AddressesTests(SeededApp app)
{
    private static readonly string[] Others = ["/css/site.css", "/js/charts.js", "/lib/chart.js/dist/chart.umd.min.js", "/favicon.svg",
        "/findes-ikke"];

    public static TheoryData<string> Addresses => [.. AccessTests.Table.Values.SelectMany(l => l.Addresses), .. Others];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_AnyAddress_HasTheHeadersAndNoCookieUnlessThereIsAForm(string address)
    {
        // By a name of its own: browsers are never told to remember https for localhost.
        var client = app.App.CreateClient(new() { BaseAddress = new Uri("https://opfoelgning.example"), AllowAutoRedirect = false });
        var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"));
        Assert.Equal("max-age=31536000; includeSubDomains", Header("Strict-Transport-Security"));
        Assert.Null(Header("Server"));
        var hasForm = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Contains("method=\"post\"", StringComparison.Ordinal);
        Assert.True(!hasForm || address.StartsWith("/konto/", StringComparison.Ordinal),
            "A public page has a form that changes something.");
        if (hasForm)
            Assert.Matches("^__Host-formular=[^;]+; path=/; secure; samesite=strict; httponly$", Header("Set-Cookie"));
        else
            Assert.Null(Header("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_AnyAddress_ChangesNothing(string address)
    {
        var client = app.Browse();
        var before = await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode < 500 || address == "/fejl/500", $"{address} answered {response.StatusCode}");
        Assert.Equal(before, await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/maal/1")]
    [InlineData("/plan/2019-2020/maal/2")]
    [InlineData("/data")]
    [InlineData("/om")]
    [InlineData("/data/observationer.csv")]
    [InlineData("/was")]
    public async Task Send_AnyMethodButGetAndHead_IsNotAllowedAndSaysSoInDanish(string address)
    {
        var client = app.Browse();
        foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO"])
        {
            var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address),
                TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
            Assert.Contains("<h1>Handlingen er ikke mulig</h1>",
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), TestContext.Current.CancellationToken);
        Assert.True((int)head.StatusCode is 200 or 302);
    }

    [Theory]
    [InlineData("/index")]
    [InlineData("/maal/01")]
    [InlineData("/maal/+1")]
    [InlineData("/maal/%201")]
    public async Task Get_ASecondSpelling_IsNotFound(string address) =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound,
            (await app.Browse().GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/?slug=1999-2000")]
    [InlineData("/maal/1?slug=1999-2000&number=7")]
    public async Task Get_AQuery_DoesNotChooseThePlan(string address) =>
        Assert.Equal(System.Net.HttpStatusCode.OK,
            (await app.Browse().GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_Health_IsHealthyWhenSeeded(string address) =>
        Assert.StartsWith("Healthy, version 0.", await app.Browse().GetStringAsync(address, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Get_Health_IsNotReadyWithoutTheDatabase()
    {
        await using var broken = new DashboardApp();
        var client = broken.Browse();
        Assert.StartsWith("Healthy, version 0.", await client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
        await broken.WithDb(async db => await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            db.Database, "ALTER TABLE \"Revisions\" RENAME TO \"Elsewhere\"", TestContext.Current.CancellationToken));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable,
            (await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
        Assert.StartsWith("Healthy, version 0.", await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
    }
}
