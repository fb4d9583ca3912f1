using System.Diagnostics;
using Ballerup.Dashboard.Tests.Starting;

namespace Ballerup.Dashboard.Tests.Operating;

/// <summary>A command of the executable.</summary>
internal static class Command
{
    public static Task<(int Code, string Output, string Errors)> Run(string dataFolder, params string[] args) => Run([], dataFolder, args);

    /// <param name="settings">Beside those of the data folder's database.</param>
    public static Task<(int Code, string Output, string Errors)> Run(Dictionary<string, string> settings, string dataFolder,
        params string[] args) =>
        InProcess.Run(dataFolder, settings, args);

    /// <returns>What was said.</returns>
    public static async Task<string> Succeed(string dataFolder, params string[] args)
    {
        var (code, output, errors) = await Run(dataFolder, args);
        Assert.True(code == 0, output + errors);
        return output;
    }

    /// <summary>
    /// As an operator runs it, in a process of its own: for what another process would notice, or none but a process has.
    /// </summary>
    public static async Task<(int Code, string Output, string Errors)> RunProcess(string dataFolder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [TestProgram.Dll, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetPathRoot(Environment.CurrentDirectory)!,
        };
        start.Environment["Data__Folder"] = dataFolder;
        foreach (var (key, value) in TestDatabase.Settings(dataFolder))
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
