using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Ballerup.Dashboard.Tests.Telemetry;

/// <summary>What stands where an operator's collector does: takes OTLP over HTTP and keeps what it is sent.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Body)> received = [];
    private readonly WebApplication app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            // Protobuf keeps texts as they are, as UTF-8 among other bytes.
            received.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            context.Response.ContentType = "application/x-protobuf";
        });
    }

    public static async Task<OtlpReceiver> Start()
    {
        var receiver = new OtlpReceiver();
        await receiver.app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <summary>What makes a program send here, and soon.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = app.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "50",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "100",
    };

    public string Traces => Of("/v1/traces");

    public string Metrics => Of("/v1/metrics");

    public string Everything => string.Concat(received.Select(r => r.Path + r.Body));

    private string Of(string path) => string.Concat(received.Where(r => r.Path == path).Select(r => r.Body));

    public static async Task Until(Func<string> sent, params string[] texts)
    {
        var until = DateTime.UtcNow.AddSeconds(30);
        while (!texts.All(t => sent().Contains(t, StringComparison.Ordinal)))
        {
            if (DateTime.UtcNow > until)
                Assert.Fail($"Not sent: {string.Join(", ", texts.Where(t => !sent().Contains(t, StringComparison.Ordinal)))}, "
                    + $"but {sent()}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
