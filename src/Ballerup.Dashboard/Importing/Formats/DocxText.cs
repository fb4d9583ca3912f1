using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>A table in a document whose cells are known; each of its rows is a line of the text.</summary>
/// <param name="Line">Of the first row, from 1.</param>
/// <param name="Rows">A cell over several columns is followed by empty ones.</param>
internal sealed record DocumentGrid(int Line, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>
/// A Word document as the text that the parser reads: a paragraph is a line with an empty one after it, a table's row is a line. What
/// <see cref="FollowUpStyles"/> marks as added is left out; the rest is there, whether it is understood or not.
/// </summary>
public static class DocxText
{
    /// <summary>A report of a hundred pages has half of it; of each the tree needs some hundred bytes.</summary>
    private const int MostElements = 250_000;

    /// <summary>Of tables; a cell over several columns counts as so many.</summary>
    private const int MostCells = 100_000;

    /// <exception cref="DocumentException">It is not a Word document.</exception>
    public static DocumentText Read(Stream docx) => ReadWithTables(docx).Text;

    /// <exception cref="DocumentException">It is not a Word document, or one that is too large.</exception>
    internal static (DocumentText Text, IReadOnlyList<DocumentGrid> Tables) ReadWithTables(Stream docx)
    {
        try
        {
            OfficePackage.AssertModest(docx);
            using var file = WordprocessingDocument.Open(docx, isEditable: false);
            if (file.MainDocumentPart is { } main)
                new BoundedXml(MostElements).AssertModest(main.GetStream(FileMode.Open, FileAccess.Read));
            var writing = new Writing();
            foreach (var block in Blocks(file.MainDocumentPart?.Document?.Body))
                writing.Add(block);
            return (DocumentText.From(writing.Lines.ToString()), writing.Tables);
        }
        catch (TooLargeException)
        {
            throw new DocumentException(0, "dokumentet er for stort til at blive læst");
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or IOException or FormatException or XmlException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException)
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

    private sealed class Writing
    {
        private int line = 1;
        private int cellsWritten;

        public StringBuilder Lines { get; } = new();

        public List<DocumentGrid> Tables { get; } = [];

        /// <exception cref="TooLargeException">There is more than a document has.</exception>
        public void Add(OpenXmlElement block)
        {
            if (block is Table table)
            {
                var rows = new List<IReadOnlyList<string>>();
                var first = line;
                foreach (var row in table.Descendants<TableRow>()) // of tables in tables too, whose text is their cell's as well
                {
                    var cells = row.Descendants<TableCell>().Select(c => (Text: Text(c, inTable: true),
                        Columns: Math.Clamp(c.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, Sheet.MostColumns))).ToList();
                    if ((cellsWritten += cells.Sum(c => c.Columns)) > MostCells)
                        throw new TooLargeException();
                    rows.Add([.. cells.SelectMany(c => Enumerable.Repeat("", c.Columns - 1).Prepend(c.Text))]);
                    Write(string.Join(' ', cells.Select(c => c.Text)));
                }
                Tables.Add(new DocumentGrid(first, rows));
            }
            else if (block is Paragraph paragraph
                && !FollowUpStyles.IsAdded(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""))
            {
                Write(Text(paragraph, inTable: false));
                Write("");
            }
        }

        private void Write(string text)
        {
            Lines.Append(text).Append('\n');
            if (++line > DocumentText.MostLines || Lines.Length > DocumentText.MostCharacters)
                throw new TooLargeException();
        }
    }

    /// <summary>On one line.</summary>
    private static string Text(OpenXmlElement element, bool inTable)
    {
        var text = new StringBuilder();
        foreach (var part in element.Descendants())
        {
            text.Append(part switch
            {
                Words { Parent: Run { Parent: MoveFromRun } } => "",
                Words { Parent: Run run } words => inTable && IsRaised(run) ? "" : words.Text,
                NoBreakHyphen => "-",
                TabChar or Break or CarriageReturn => " ",
                Paragraph when text.Length > 0 => " ", // the next one of a cell
                _ => "",
            });
        }
        return text.Replace("\u00AD", "").ToString().ReplaceLineEndings(" ").Trim();
    }

    /// <summary>The number of a note.</summary>
    private static bool IsRaised(Run run) => run.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
}
