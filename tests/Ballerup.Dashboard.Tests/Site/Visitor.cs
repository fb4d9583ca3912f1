using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Html.Dom;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>
/// A client that connects from an address of its own to a port of this machine, whatever the name in the address it asks
/// for. It sends Secure cookies by http too, as the tests stand where the proxy does.
/// </summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = [];

    /// <param name="from">An address of this machine: all of 127.0.0.0/8 is.</param>
    /// <param name="certificate">The only one that is trusted, when the site is asked for by https.</param>
    public Visitor(string site, int port, string from = "127.0.0.1", X509Certificate2? certificate = null)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.Latin1,
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(certificate) },
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
                    await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        };
        client = new HttpClient(handler) { BaseAddress = new Uri(site) };
    }

    private static X509ChainPolicy? Trusting(X509Certificate2? certificate) => certificate is null ? null : new X509ChainPolicy
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { certificate },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    public void Dispose() => client.Dispose();

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, HttpContent? content = null,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address)
        {
            Content = content,
            Version = client.DefaultRequestVersion,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
        return response;
    }

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, address, null, headers);

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    public async Task<HttpResponseMessage> Submit(string address, Dictionary<string, string>? fields = null, string form = "main form")
    {
        var page = await Get(address);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var (target, content) = (await page.ReadDocument(client)).Filled(fields, form);
        return await Send(HttpMethod.Post, target.PathAndQuery, content);
    }

    public async Task<string> Text(string address) =>
        await (await Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>Tries to sign in through the page with a password that is wrong.</summary>
    public async Task<HttpStatusCode> Guess(params (string Name, string Value)[] headers)
    {
        var page = await (await Get("/konto/login", headers)).ReadDocument(client);
        var fields = page.QuerySelectorAll("main form input").Cast<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value);
        (fields["Email"], fields["Password"]) = ("nogen@test.example", "forkert");
        return (await Send(HttpMethod.Post, "/konto/login", new FormUrlEncodedContent(fields), headers)).StatusCode;
    }
}
