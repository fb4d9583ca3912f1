using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>A published folder is complete: it starts from any working directory, with its pages, files and seed.</summary>
public sealed class PublishedTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("published-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Publish_ThenStartAnywhere_Works()
    {
        var output = Path.Combine(folder, "app");
        await Publish(output);
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
    }

    private static async Task Publish(string output)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", ProjectFolder(), "-c", "Release", "-o", output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host's own settings would reach the build.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await said);
    }

    private static string ProjectFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Ballerup.Dashboard"));
}
