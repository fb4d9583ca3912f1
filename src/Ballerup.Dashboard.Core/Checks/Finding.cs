using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>An error stops publishing; a warning has to be explained; a remark asks for nothing.</summary>
public enum Severity { Remark, Warning, Error }

/// <summary>What a check has to say of one figure, or of a text.</summary>
/// <param name="Check">The name of the check, as an exemption names it.</param>
/// <param name="At">Null for a text.</param>
/// <param name="Message">A Danish sentence or two.</param>
public sealed record Finding(string Check, Severity Severity, ObservationKey? At, string Message)
{
    /// <summary>Which text it is about; null for a figure.</summary>
    public string? Text { get; init; }

    /// <summary>What an explanation refers to it by.</summary>
    public string Id => $"{Check}/{Text ?? $"{At}"}";
}
