using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>
/// The program as it is shipped, which starts in a third of the time of what is built for tests; tests/run.sh publishes it.
/// </summary>
internal static class TestProgram
{
    private static string? Folder => Environment.GetEnvironmentVariable("DASHBOARD_TEST_PUBLISHED");

    /// <summary>To be started with "dotnet": the published one, or where there is none the one that is built with the tests.</summary>
    public static string Dll { get; } = Path.Combine(Folder ?? AppContext.BaseDirectory, "Ballerup.Dashboard.dll");

    /// <summary>The published folder.</summary>
    /// <param name="scratch">Where to publish when nobody has done so.</param>
    public static async Task<string> PublishedAsync(string scratch)
    {
        if (Folder is { } folder)
            return folder;
        var start = new ProcessStartInfo("dotnet", ["publish", ProjectFolder(), "-c", "Release", "-o", scratch])
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
        return scratch;
    }

    private static string ProjectFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Ballerup.Dashboard"));
}
