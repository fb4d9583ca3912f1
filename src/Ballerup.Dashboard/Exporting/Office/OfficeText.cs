using System.Text;
using System.Xml;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>Texts as the files of Word and Excel can hold them.</summary>
internal static class OfficeText
{
    /// <summary>Without the characters that no XML can hold, which someone may have pasted.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
        }
        return clean.ToString();
    }

    private static bool IsClean(string text) => text.All(XmlConvert.IsXmlChar);
}
