using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>
/// A Word document as the text that the parser reads: a paragraph is a line with an empty one after it, a table's row is a line. What
/// <see cref="FollowUpStyles"/> marks as added is left out; the rest is there, whether it is understood or not.
/// </summary>
public static class DocxText
{
    /// <summary>Far more than a report has; less than fills the memory.</summary>
    private const long MostCharacters = 20_000_000;

    /// <exception cref="DocumentException">It is not a Word document.</exception>
    public static DocumentText Read(Stream docx)
    {
        try
        {
            using var file = WordprocessingDocument.Open(docx, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var lines = new StringBuilder();
            foreach (var block in Blocks(file.MainDocumentPart?.Document?.Body))
                Write(lines, block);
            return DocumentText.From(lines.ToString());
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or IOException or FormatException or XmlException)
        {
            throw new DocumentException(0, "filen er ikke et Word-dokument (.docx), eller den er beskadiget");
        }
    }

    /// <summary>Paragraphs and tables, also those inside content controls.</summary>
    private static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement? around) => (around?.ChildElements ?? []).SelectMany(e => e switch
    {
        Paragraph or Table => [e],
        SdtBlock control => Blocks(control.SdtContentBlock),
        CustomXmlBlock wrapped => Blocks(wrapped),
        _ => [],
    });

    private static void Write(StringBuilder lines, OpenXmlElement block)
    {
        if (block is Table table)
        {
            foreach (var row in table.Descendants<TableRow>())
                lines.AppendJoin(' ', row.Descendants<TableCell>().Select(Text)).Append('\n');
        }
        else if (block is Paragraph paragraph && !FollowUpStyles.IsAdded(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""))
        {
            lines.Append(Text(paragraph)).Append("\n\n");
        }
    }

    private static string Text(OpenXmlElement element)
    {
        var text = new StringBuilder();
        foreach (var part in element.Descendants())
        {
            text.Append(part switch
            {
                Words { Parent: Run } words => words.Text,
                NoBreakHyphen => "-",
                TabChar or Break or CarriageReturn => " ",
                Paragraph when text.Length > 0 => " ", // the next one of a cell
                _ => "",
            });
        }
        return text.ToString();
    }
}
