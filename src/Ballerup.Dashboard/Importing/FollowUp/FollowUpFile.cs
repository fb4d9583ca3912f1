using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>A follow-up document that someone brings: Word, PDF or text, told from other files by what is in it.</summary>
/// <param name="Texts">Several where the order of the words is not certain.</param>
/// <param name="Tables">Of a Word document, whose cells are known.</param>
internal sealed partial record FollowUpFile(IReadOnlyList<DocumentText> Texts, IReadOnlyList<DocumentGrid> Tables)
{
    /// <summary>In bytes; a follow-up has about five thousand.</summary>
    private const int LargestText = 2_000_000;

    private const int Looked = 64 * 1024;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> Pdf => "%PDF"u8;

    private static ReadOnlySpan<byte> Rtf => "{\\rtf"u8;

    /// <returns>Null for a file of another kind.</returns>
    /// <exception cref="SheetException">It is a document that can't be read.</exception>
    public static FollowUpFile? Read(byte[] content)
    {
        var file = content.AsSpan();
        if (file.StartsWith(Pdf))
            return new FollowUpFile([.. PdfText.Read(content).Select(Modest)], []);
        if (file.StartsWith(Zip))
            return IsWord(content) ? OfWord(content) : null;
        if (file.StartsWith(Rtf))
            throw new SheetException("Filen er et gammelt dokument (.rtf). Gem den som Word-dokument (.docx), og prøv igen.");
        return OfText(content);
    }

    private static FollowUpFile OfWord(byte[] content)
    {
        try
        {
            var (text, tables) = DocxText.ReadWithTables(new MemoryStream(content, writable: false));
            return new FollowUpFile([text], tables);
        }
        catch (DocumentException e)
        {
            throw new SheetException($"{DanishText.Capitalize(e.Message)}. Åbn den i Word, gem den igen, og prøv så.");
        }
    }

    private static FollowUpFile? OfText(byte[] content)
    {
        var wide = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (content.AsSpan().Contains((byte)0) && !wide)
            return null;
        // The first part says what it is, so that a million lines of figures are not read twice.
        var first = content.AsSpan(0, Math.Min(content.Length, Looked));
        var start = CsvText.Decode(
            (wide || first.Length == content.Length ? first : first[..Math.Max(0, first.LastIndexOf((byte)'\n'))]).ToArray());
        if (!Goal().IsMatch(start) && (!Table().IsMatch(start) || Cells().IsMatch(start)))
            return null;
        return content.Length > LargestText ? throw TooLong() : new FollowUpFile([Modest(DocumentText.From(CsvText.Decode(content)))], []);
    }

    private static DocumentText Modest(DocumentText text) =>
        text.Count > DocumentText.MostLines || text.Lines.Sum(l => (long)l.Length) > DocumentText.MostCharacters ? throw TooLong() : text;

    private static SheetException TooLong() => new("Dokumentet er for langt til at blive læst. Hent kun opfølgningen ind.");

    /// <summary>By the type that the package says its main part has, whatever that is called.</summary>
    private static bool IsWord(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false));
            if (zip.GetEntry("mimetype") is not null)
                throw new SheetException("Filen er et OpenDocument-dokument. Gem den som Word-dokument (.docx), PDF eller "
                    + "Excel-projektmappe (.xlsx), og prøv igen.");
            if (zip.GetEntry("[Content_Types].xml") is not { } types)
                return false;
            using var stream = types.Open();
            var start = new byte[64 * 1024];
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            var said = Encoding.UTF8.GetString(start, 0, read);
            return said.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal)
                || said.Contains("ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)
                || said.Contains("wordprocessingml.template.main+xml", StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return content.AsSpan().IndexOf("word/document"u8) >= 0; // damaged, so that it is told as what it was
        }
    }

    [GeneratedRegex(@"^[ \t\u00A0]*Ministermål[ \u00A0][1-9][0-9]{0,3}:", RegexOptions.Multiline)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^[ \t\u00A0]*Tabel[ \u00A0][1-9][0-9]{0,3},", RegexOptions.Multiline)]
    private static partial Regex Table();

    /// <summary>Two separators on a line: a spreadsheet that names its table above it.</summary>
    [GeneratedRegex(@"^[^\n]*(;[^\n]*;|[0-9a-zæøå][;\t]+[0-9])",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Cells();
}
