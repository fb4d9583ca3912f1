namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// <c>Document</c>: read at its line. <c>File</c>: read in a sheet, at its line. <c>Guide</c>: from the reading guide beside the document.
/// <c>Form</c>: typed by the author. <c>Undo</c>: what stood before the revision that <see cref="Origin.Source"/> gives the number of.
/// </summary>
public enum OriginKind { Document, Guide, Form, Undo, File }

/// <summary>Where a value came from: the file, and in a document the line and the table's row and column there.</summary>
public sealed record Origin(OriginKind Kind, string Source)
{
    public static readonly Origin Form = new(OriginKind.Form, "");

    public const int SourceLength = 260;
    public const int PlaceLength = 400;

    /// <summary>From 1; null when the source has no lines.</summary>
    public int? Line { get; init; }

    /// <summary>The number of the table in the document.</summary>
    public int? Table { get; init; }

    public string? Row { get; init; }

    public string? Column { get; init; }
}
