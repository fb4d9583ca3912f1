using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>The program as an operator starts it: a process of its own, on a port of its own.</summary>
internal sealed class DashboardProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private DashboardProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>Whether the process has loaded the assembly, as Linux sees it.</summary>
    public bool HasLoaded(string assembly) =>
        File.ReadAllText($"/proc/{process.Id}/maps").Contains($"/{assembly}.dll", StringComparison.Ordinal);

    /// <param name="program">The program's dll; <see cref="TestProgram"/> when null.</param>
    /// <param name="workingDirectory">The root of the disk when null: nothing may depend on it.</param>
    /// <param name="at">Where to listen; on a free port when null.</param>
    public static DashboardProcess Start(string dataFolder, Dictionary<string, string>? settings = null, string? program = null,
        string? workingDirectory = null, Uri? at = null)
    {
        var address = at ?? new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [program ?? TestProgram.Dll, "--urls", address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? Path.GetPathRoot(Environment.CurrentDirectory)!,
        };
        start.Environment["Data__Folder"] = dataFolder;
        foreach (var (key, value) in TestDatabase.Settings(dataFolder).Concat(settings ?? []))
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new DashboardProcess(Process.Start(start)!, address);
    }

    /// <summary>The exit code and what was said, of a program that does not start.</summary>
    public async Task<(int Code, string Output, string Errors)> Ended()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    public async Task<HttpClient> Ready()
    {
        var client = new HttpClient { BaseAddress = Address };
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            if (process.HasExited)
                Assert.Fail($"It stopped: {await errors}{await output}");
            try
            {
                if ((await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode == HttpStatusCode.OK)
                    return client;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            if (DateTime.UtcNow > until)
                Assert.Fail("It was not ready in time.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>As an operator stops it.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    /// <summary>As kill -9.</summary>
    public void Kill() => process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
