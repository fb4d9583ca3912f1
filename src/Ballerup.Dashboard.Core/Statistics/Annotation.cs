namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// An event on a table's time axis. A series break ("databrud") is one from which the figures are not comparable with
/// those before: no line is drawn across it and no change is computed.
/// </summary>
public sealed record Annotation
{
    public const int TextLength = 500;

    /// <summary>"1/3f9c2a10": the table and eight digits that never change.</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    /// <summary>The first period that it is about.</summary>
    public Period Period { get; init; }

    public string Text { get; init; } = "";

    public bool Break { get; init; }

    public bool Retired { get; init; }
}
