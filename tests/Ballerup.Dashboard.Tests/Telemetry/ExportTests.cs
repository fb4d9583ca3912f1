using Ballerup.Dashboard.Tests.Starting;

namespace Ballerup.Dashboard.Tests.Telemetry;

/// <summary>The program in a process of its own, and a collector that it sends to.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("telemetry-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Start_WithAnEndpoint_SendsTracesAndMetricsAndNothingAboutAnyone()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using var process = DashboardProcess.Start(folder, receiver.Settings);
        using var client = await process.Ready();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Hemmelig/1.0");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        foreach (var address in (string[])["/maal/1?navn=hemmelig", "/konto/foerste?kode=hemmelig", "/hemmelig/sti",
            "/admin/brugere/hemmelig"])
            await client.GetAsync(address, TestContext.Current.CancellationToken);

        await OtlpReceiver.Until(() => receiver.Traces, "ballerup-dashboard", "publish", "SELECT", "http.route", "GET maal/{number",
            "GET konto/foerste");
        await OtlpReceiver.Until(() => receiver.Metrics, "http.server.request.duration", "dashboard.publishes", "published",
            "dashboard.publish.duration", "dashboard.publish.changes", "dashboard.import.rows", "seed", "dashboard.database.duration",
            "sqlite", "INSERT");
        Assert.Equal(0, await process.Stop());

        foreach (var word in (string[])["hemmelig", "203.0.113.77", "url.query", "url.path", "user_agent", "client.address"])
            Assert.DoesNotContain(word, receiver.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("health", receiver.Traces, StringComparison.Ordinal);
    }

    /// <summary>A collector and an authority that are gone are no reason for the program to be.</summary>
    [Fact]
    public async Task Start_WithNobodyAtCollectorOrAuthority_Works()
    {
        var settings = new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "100",
            // Nobody is there either; it is loaded for what is asked of it first.
            ["OpenIdConnect__Authority"] = "https://127.0.0.1:9/",
            ["OpenIdConnect__ClientId"] = "x",
            ["OpenIdConnect__ClientSecret"] = "x",
        };
        await using var process = DashboardProcess.Start(folder, settings);
        using var client = await process.Ready();
        foreach (var address in (string[])["/maal/1", "/konto/login"])
            Assert.True((await client.GetAsync(address, TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        foreach (var assembly in (string[])["OpenTelemetry", "Microsoft.AspNetCore.Authentication.OpenIdConnect",
            "Microsoft.IdentityModel.Protocols.OpenIdConnect"])
            Assert.True(process.HasLoaded(assembly), assembly);
        Assert.Equal(0, await process.Stop());
    }
}
