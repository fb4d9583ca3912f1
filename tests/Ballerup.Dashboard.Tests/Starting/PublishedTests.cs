using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>A published folder is complete: it starts from any working directory, with its pages, files and seed.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed partial class PublishedTests : IDisposable
{
    private const int MostOnFirstVisit = 200 * 1024;

    private readonly string folder = Directory.CreateTempSubdirectory("published-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Publish_ThenStartAnywhere_Works()
    {
        var output = await TestProgram.PublishedAsync(Path.Combine(folder, "app"));
        // Compiled ahead of time, or the first start takes twice as long.
        Assert.True(new FileInfo(Path.Combine(output, "Microsoft.EntityFrameworkCore.dll")).Length > 4_000_000);
        Assert.True(File.Exists(Path.Combine(output, "seeds", "opfoelgning-2019-2020.txt")));

        var elsewhere = Directory.CreateDirectory(Path.Combine(folder, "elsewhere")).FullName;
        await using var process = DashboardProcess.Start(
            Path.Combine(folder, "data"), program: Path.Combine(output, "Ballerup.Dashboard.dll"), workingDirectory: elsewhere);
        var client = await process.Ready();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var page = await client.GetAsync("/maal/1", TestContext.Current.CancellationToken);
        Assert.Equal("br", string.Join(",", page.Content.Headers.ContentEncoding));
        var chart = await client.GetAsync("/lib/chart.js/dist/chart.umd.min.js", TestContext.Current.CancellationToken);
        Assert.True(chart.IsSuccessStatusCode);
        Assert.Equal("br", string.Join(",", chart.Content.Headers.ContentEncoding));
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));

        // Behind a proxy on this machine that ends TLS, browsers are told to keep to https.
        using var proxied = new HttpRequestMessage(HttpMethod.Get, "/om") { Headers = { Host = "opfoelgning.example" } };
        proxied.Headers.Add("X-Forwarded-Proto", "https");
        var secure = await client.SendAsync(proxied, TestContext.Current.CancellationToken);
        Assert.Equal(["max-age=31536000; includeSubDomains"], secure.Headers.GetValues("Strict-Transport-Security"));
        Assert.InRange(await FirstVisit(client, "/maal/1"), 100_000, MostOnFirstVisit);
    }

    /// <summary>Bytes over the wire for a page and all that it and its style sheets ask for, headers included.</summary>
    private static async Task<long> FirstVisit(HttpClient client, string address)
    {
        long bytes = 0;
        var asked = new HashSet<string> { address };
        var waiting = new Queue<string>(asked);
        while (waiting.TryDequeue(out var next))
        {
            var response = await client.GetAsync(next, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, next);
            var sent = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            bytes += sent.Length + response.Headers.ToString().Length + response.Content.Headers.ToString().Length;
            if (!response.Content.Headers.ContentEncoding.Contains("br"))
                continue;
            await using var plain = new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress);
            var text = await new StreamReader(plain).ReadToEndAsync(TestContext.Current.CancellationToken);
            // dkfds names fonts and icons that no page uses; what site.css and the page name is fetched.
            if (!next.Contains("dkfds", StringComparison.Ordinal))
                foreach (Match asks in Asked().Matches(text))
                    if (asked.Add(asks.Groups["address"].Value))
                        waiting.Enqueue(asks.Groups["address"].Value);
        }
        Assert.True(asked.Count >= 9, string.Join(", ", asked));
        return bytes;
    }

    [GeneratedRegex("""(<(script|link)[^>]*(src|href)="|url\(")(?<address>/[^"]+)""")]
    private static partial Regex Asked();
}
