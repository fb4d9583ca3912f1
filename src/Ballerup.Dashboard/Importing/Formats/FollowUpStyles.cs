namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// The paragraph styles of what a written follow-up document has beyond the form that people wrote it in: contents, remarks, charts.
/// Everything in another style is the document's own, and is read.
/// </summary>
public static class FollowUpStyles
{
    public const string Published = "Udgivelse";
    public const string ContentsTitle = "Indholdsoverskrift";
    public const string Contents = "TOC1";
    public const string ContentsBelow = "TOC2";
    public const string Says = "Udvikling";
    public const string Remark = "Tabelnote";
    public const string Chart = "Diagram";
    public const string ChartCaption = "Figurtekst";
    public const string Source = "Kilde";

    /// <summary>Contents in other programs' documents have up to nine levels.</summary>
    public static bool IsAdded(string style) =>
        style is Published or ContentsTitle or Says or Remark or Chart or ChartCaption or Source
        || style is ['T', 'O', 'C', >= '1' and <= '9'];
}
