namespace Ballerup.Dashboard.Statistics;

/// <summary>A check that is switched off for a table, and why.</summary>
public sealed record Exemption
{
    public const int ReasonLength = 500;

    /// <summary>"1/jump": the table and the name of the check.</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    /// <summary>Empty when the check is switched on again.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The name of the check.</summary>
    public string Check => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
