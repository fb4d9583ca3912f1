using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>An error stops publishing; a warning has to be explained.</summary>
public enum Severity { Warning, Error }

/// <summary>What a check has to say of one figure.</summary>
/// <param name="Check">The name of the check, as an exemption names it.</param>
/// <param name="Message">A Danish sentence or two.</param>
public sealed record Finding(string Check, Severity Severity, ObservationKey At, string Message)
{
    /// <summary>What an explanation refers to it by.</summary>
    public string Id => $"{Check}/{At}";
}
