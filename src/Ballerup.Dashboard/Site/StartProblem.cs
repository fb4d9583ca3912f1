using System.Text.RegularExpressions;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Seed;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>Tells what the operator can mend from what is the program's own fault.</summary>
internal static partial class StartProblem
{
    /// <summary>Danish sentences that say which setting or file and why; null for anything else.</summary>
    public static string? Describe(Exception e) => e switch
    {
        StartException or SeedException => e.Message,
        OptionsValidationException settings => string.Join(" ", settings.Failures),
        AggregateException several when several.InnerExceptions.All(i => i is OptionsValidationException) =>
            string.Join(" ", several.InnerExceptions.Select(Describe)),
        InvalidOperationException { InnerException: FormatException or ArgumentException } when Setting()
            .Match(e.Message) is { Success: true } setting =>
            $"Indstillingen {setting.Groups["name"].Value} har en værdi, der ikke kan læses.",
        IOException { InnerException: AddressInUseException } =>
            $"Adressen {Address().Match(e.Message).Value} er optaget af et andet program.",
        FormatException when e.Message.StartsWith("Invalid url", StringComparison.Ordinal) =>
            "Adressen i --urls kan ikke læses; skriv fx http://127.0.0.1:5000.",
        _ => null,
    };

    [GeneratedRegex("at '(?<name>[^']+)'")]
    private static partial Regex Setting();

    [GeneratedRegex(@"https?://[^ ]+?(?=:? )")]
    private static partial Regex Address();
}
