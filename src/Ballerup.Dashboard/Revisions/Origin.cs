namespace Ballerup.Dashboard.Revisions;

/// <summary><c>Document</c>: read at its line. <c>Guide</c>: from the reading guide beside the document.</summary>
public enum OriginKind { Document, Guide }

/// <summary>Where a value came from: the file, and in a document the line and the table's row and column there.</summary>
public sealed record Origin(OriginKind Kind, string Source)
{
    public const int SourceLength = 260;
    public const int PlaceLength = 400;

    /// <summary>From 1; null when the source has no lines.</summary>
    public int? Line { get; init; }

    /// <summary>The number of the table in the document.</summary>
    public int? Table { get; init; }

    public string? Row { get; init; }

    public string? Column { get; init; }
}
