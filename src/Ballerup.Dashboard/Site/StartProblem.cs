using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Seed;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>Tells what the operator can mend from what is the program's own fault.</summary>
internal static class StartProblem
{
    /// <summary>Danish sentences that say which setting or file and why; null for anything else.</summary>
    public static string? Describe(Exception e) => e switch
    {
        StartException or SeedException => e.Message,
        OptionsValidationException settings => string.Join(" ", settings.Failures),
        AggregateException several when several.InnerExceptions.All(i => i is OptionsValidationException) =>
            string.Join(" ", several.InnerExceptions.Select(Describe)),
        InvalidOperationException { InnerException: FormatException or ArgumentException } => $"En indstilling kan ikke læses: {e.Message}",
        IOException { InnerException: AddressInUseException } => $"Adressen er optaget af et andet program: {e.Message}",
        _ => null,
    };
}
