using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>The marks of what came and went in a document, as Word's own review writes them.</summary>
/// <param name="by">Whose changes they are.</param>
/// <param name="made">When they were made.</param>
internal sealed class OfficeChanges(string by, DateTime? made)
{
    private int marked;

    /// <param name="words">Null for the end of a paragraph.</param>
    public OpenXmlElement Came(Run? words) => words is null
        ? Signed(new Inserted())
        : Signed(new InsertedRun(words));

    /// <param name="words">Null for the end of a paragraph.</param>
    public OpenXmlElement Gone(Run? words)
    {
        if (words is null)
            return Signed(new Deleted());
        foreach (var text in words.Elements<Text>().ToList())
            words.ReplaceChild(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
        return Signed(new DeletedRun(words));
    }

    private OpenXmlElement Signed(OpenXmlElement mark)
    {
        var space = mark.NamespaceUri;
        mark.SetAttribute(new OpenXmlAttribute("w", "id", space, (++marked).ToString(CultureInfo.InvariantCulture)));
        mark.SetAttribute(new OpenXmlAttribute("w", "author", space, OfficeText.Clean(by)));
        if (made is { } utc)
            mark.SetAttribute(new OpenXmlAttribute("w", "date", space,
                utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        return mark;
    }
}
