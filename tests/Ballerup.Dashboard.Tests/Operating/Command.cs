using System.Diagnostics;
using Ballerup.Dashboard.Tests.Starting;

namespace Ballerup.Dashboard.Tests.Operating;

/// <summary>A command of the executable, as an operator runs it.</summary>
internal static class Command
{
    public static async Task<(int Code, string Output, string Errors)> Run(string dataFolder, params string[] args) =>
        await Run(TestDatabase.Settings(dataFolder), dataFolder, args);

    public static async Task<(int Code, string Output, string Errors)> Run(Dictionary<string, string> settings, string dataFolder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [TestProgram.Dll, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetPathRoot(Environment.CurrentDirectory)!,
        };
        start.Environment["Data__Folder"] = dataFolder;
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    /// <returns>What was said.</returns>
    public static async Task<string> Succeed(string dataFolder, params string[] args)
    {
        var (code, output, errors) = await Run(dataFolder, args);
        Assert.True(code == 0, output + errors);
        return output;
    }
}
