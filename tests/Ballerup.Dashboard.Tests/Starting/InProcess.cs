using Ballerup.Dashboard.Operating;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>
/// The program in the process of the tests: all that a process of its own runs but <see cref="Program.Main"/>. A process costs a
/// second of a processor, this a tenth.
/// </summary>
internal static class InProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <returns>What a process would end with, and what it would say to whoever started it.</returns>
    public static async Task<(int Code, string Output, string Errors)> Run(string dataFolder, Dictionary<string, string> settings,
        params string[] command)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await Run(dataFolder, settings, command, new Terminal(output, errors, ShowsProgress: false),
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }

    /// <param name="settings">By names with colons or, as in the environment, with double underscores.</param>
    /// <param name="command">The web site when empty.</param>
    /// <param name="stop">As Ctrl+C.</param>
    public static async Task<int> Run(
        string dataFolder, Dictionary<string, string> settings, string[] command, Terminal terminal, CancellationToken stop)
    {
        string[] args =
        [
            // What a process takes from itself.
            "--applicationName=Ballerup.Dashboard",
            $"--contentRoot={Path.GetPathRoot(Environment.CurrentDirectory)}",
            "--hostBuilder:reloadConfigOnChange=false", // nobody changes a file of it
            $"--Data:Folder={dataFolder}",
            .. TestDatabase.Settings(dataFolder).Concat(settings)
            .Select(s => $"--{s.Key.Replace("__", ":", StringComparison.Ordinal)}={s.Value}"),
            .. command,
        ];
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            // What does not end is left to itself, so that the test can tell of it.
            return await Task.Run(() => Program.RunAsync(args, terminal, end.Token), CancellationToken.None)
                .WaitAsync(Patience, CancellationToken.None);
        }
        finally
        {
            await end.CancelAsync();
        }
    }
}
