using System.Net;
using Ballerup.Dashboard.SigningIn;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>
/// On a real port, since the address that a request comes from is real there. What shows whom the program believes: it
/// counts wrong passwords by address, and tells browsers to keep to https when they came by it.
/// </summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class TrustedProxiesTests : IAsyncDisposable
{
    private const string Site = "http://opfoelgning.example";
    private const string Proxy = "127.0.0.1";
    private const string Stranger = "127.0.0.2";

    private readonly DashboardApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Visitor From(string address)
    {
        app.UseKestrel(0);
        app.StartServer();
        return new Visitor(Site, app.ClientOptions.BaseAddress.Port, address);
    }

    private static (string, string) For(string addresses) => ("X-Forwarded-For", addresses);

    private static async Task<List<HttpStatusCode>> Guesses(Visitor visitor, Func<int, string> forwardedFor)
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 1; i <= Throttle.Free + 2; i++)
            answers.Add(await visitor.Guess(For(forwardedFor(i))));
        return answers;
    }

    private static readonly List<HttpStatusCode> Free = [.. Enumerable.Repeat(HttpStatusCode.BadRequest, Throttle.Free + 2)];

    private static readonly List<HttpStatusCode> Slowed =
        [.. Enumerable.Repeat(HttpStatusCode.BadRequest, Throttle.Free), HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests];

    [Theory]
    [InlineData(null, Proxy, true)]
    [InlineData(null, Stranger, false)]
    [InlineData("", Proxy, false)]
    [InlineData("127.0.0.2", Stranger, true)]
    [InlineData("127.0.0.2", Proxy, false)]
    [InlineData("10.0.0.1, 127.0.0.0/30 ::1", Stranger, true)]
    [InlineData("10.0.0.1, 127.0.0.0/30 ::1", "127.0.0.4", false)]
    public async Task Scheme_IsBelievedFromATrustedProxyAlone(string? trusted, string from, bool believed)
    {
        if (trusted is not null)
            app.Settings["Site:TrustedProxies"] = trusted;
        using var visitor = From(from);
        var response = await visitor.Get("/om", ("X-Forwarded-Proto", "https"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(believed, response.Headers.Contains("Strict-Transport-Security"));
        // Where one is sent follows the scheme too.
        var redirect = await visitor.Get("/admin", ("X-Forwarded-Proto", "https"));
        Assert.StartsWith(believed ? "https://opfoelgning.example/" : "http://opfoelgning.example/", redirect.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Address_FromAStranger_IsTheStrangersOwn()
    {
        using var visitor = From(Stranger);
        Assert.Equal(Slowed, await Guesses(visitor, i => $"203.0.113.{i}"));
    }

    [Fact]
    public async Task Address_FromATrustedProxy_IsTheOneItTells()
    {
        using var visitor = From(Proxy);
        Assert.Equal(Free, await Guesses(visitor, i => $"203.0.113.{i}"));
        Assert.Equal(Slowed, await Guesses(visitor, _ => "203.0.113.200"));
    }

    /// <summary>A proxy that appends: only what it wrote itself, the last, is believed.</summary>
    [Fact]
    public async Task Address_BeforeTheProxysOwn_IsIgnored()
    {
        using var visitor = From(Proxy);
        Assert.Equal(Slowed, await Guesses(visitor, i => $"203.0.113.{i}, 198.51.100.1"));
    }

    [Fact]
    public async Task Address_ThroughTwoProxies_IsTheOneBeforeBoth_WhenBothAreTrusted()
    {
        app.Settings["Site:TrustedProxies"] = "127.0.0.1 198.51.100.1";
        app.Settings["Site:ForwardLimit"] = "2";
        using var visitor = From(Proxy);
        Assert.Equal(Free, await Guesses(visitor, i => $"192.0.2.1, 203.0.113.{i}, 198.51.100.1"));
        // The second is not one of ours, and its word is not taken.
        Assert.Equal(Slowed, await Guesses(visitor, i => $"203.0.113.{100 + i}, 198.51.100.2"));
    }
}
