using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// A text file with a separator between its cells: semicolon, comma or tab, in UTF-8, UTF-16 or Windows-1252, whichever it turns out
/// to be.
/// </summary>
internal static class CsvText
{
    private const int LongestCell = 10_000;

    /// <summary>In characters; one that is longer has lost its end.</summary>
    private const int LongestRow = 250_000;

    /// <summary>So many lines of a file show what separates its cells.</summary>
    private const int Looked = 20;

    /// <summary>Characters that they are looked for in.</summary>
    private const int LookedThrough = 64 * 1024;

    /// <summary>Bytes that are looked at together.</summary>
    private const int Block = 64 * 1024;

    /// <summary>Skips the mark at the beginning, and refuses what is not UTF-8.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Sheet Read(byte[] content)
    {
        Stream File() => new MemoryStream(content, writable: false);
        var rows = new List<IReadOnlyList<SheetCell>>();
        var limits = new SheetLimits();
        var separator = SeparatorOf(Beginning(File));
        using var text = Open(File);
        foreach (var row in Rows(text, separator))
        {
            limits.Add(row.Count);
            rows.Add(row);
        }
        return new Sheet("", rows);
    }

    /// <summary>So much of a file as shows what it is.</summary>
    /// <param name="file">Opens it at its beginning.</param>
    /// <exception cref="SheetException">It is no text.</exception>
    public static string Beginning(Func<Stream> file)
    {
        using var text = Open(file);
        var beginning = new char[LookedThrough];
        return new string(beginning, 0, text.ReadBlock(beginning, 0, LookedThrough));
    }

    /// <summary>One after the other, however many there are.</summary>
    /// <exception cref="SheetException">A row can't be read.</exception>
    public static IEnumerable<IReadOnlyList<SheetCell>> Rows(TextReader text, char separator)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            Mode = CsvMode.RFC4180,
            BadDataFound = bad =>
                throw new SheetException(
                    $"Linje {bad.Context.Parser!.RawRow} har et anførselstegn, der ikke er afsluttet. Ret filen, og prøv igen."),
            MaxFieldSize = LongestCell,
            IgnoreBlankLines = false,
        };
        using var bounded = new BoundedText(text, LongestRow);
        using var parser = new CsvParser(bounded, settings);
        while (Read(parser))
        {
            bounded.Begin();
            var row = parser.Record!;
            if (row.Length > Sheet.MostColumns)
                throw new SheetException($"Linje {parser.RawRow} har mere end {Sheet.MostColumns} kolonner. Slet dem, der ikke er tal "
                    + "til tabellen, og prøv igen.");
            yield return Array.ConvertAll(row, Cell);
        }
    }

    private static bool Read(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new SheetException($"En celle i linje {parser.RawRow} er alt for lang. Et anførselstegn mangler måske sin afslutning.");
        }
        catch (TooLargeException)
        {
            throw new SheetException(
                $"Linje {parser.RawRow + 1} er alt for lang. Gem filen med hver række på sin egen linje, og prøv igen.");
        }
    }

    /// <summary>An apostrophe keeps a text from being a formula; our own files have it too.</summary>
    private static SheetCell Cell(string text)
    {
        text = text.Trim().Trim('\u00A0');
        return text.Length == 0 ? SheetCell.Empty : new SheetCell(text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text);
    }

    internal static string Decode(byte[] content)
    {
        using var text = Open(() => new MemoryStream(content));
        return text.ReadToEnd();
    }

    /// <summary>The text of a file, in the encoding that it turns out to have.</summary>
    /// <param name="file">Opens it at its beginning. It is read to its end once before, to see what it is.</param>
    /// <exception cref="SheetException">It is no text.</exception>
    public static StreamReader Open(Func<Stream> file) => new(file(), EncodingOf(file), detectEncodingFromByteOrderMarks: false);

    private static Encoding EncodingOf(Func<Stream> file)
    {
        using var content = file();
        var (block, characters, decoder) = (new byte[Block], new char[Block + 1], Strict.GetDecoder());
        var read = content.ReadAtLeast(block, Block, throwOnEndOfStream: false);
        if (block is [0xFF, 0xFE, ..])
            return Encoding.Unicode;
        if (block is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode;
        var isUtf8 = true;
        for (; read > 0; read = content.ReadAtLeast(block, Block, throwOnEndOfStream: false))
        {
            if (block.AsSpan(0, read).Contains((byte)0))
                throw new SheetException("Filen er ikke en tekstfil eller en Excel-projektmappe (.xlsx). Vælg en anden.");
            try
            {
                if (isUtf8)
                    decoder.GetChars(block.AsSpan(0, read), characters, flush: read < Block); // a letter can lie across two blocks
            }
            catch (DecoderFallbackException)
            {
                isUtf8 = false;
            }
        }
        return isUtf8 ? Strict : Windows;
    }

    /// <summary>The one that most of the first lines have, and outside quotes; a semicolon where none has any.</summary>
    public static char SeparatorOf(string text)
    {
        var found = new Dictionary<char, int> { [';'] = 0, ['\t'] = 0, [','] = 0 };
        var quoted = false;
        var lines = 0;
        var here = new HashSet<char>();
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == '\n')
            {
                foreach (var separator in here)
                    found[separator]++;
                here.Clear();
                if (++lines == Looked)
                    break;
            }
            else if (!quoted && found.ContainsKey(c))
                here.Add(c);
        }
        foreach (var separator in here)
            found[separator]++;
        // A comma is also a decimal sign, so it is one only where nothing else is.
        return found[';'] > 0 && found[';'] >= found['\t'] ? ';' : found['\t'] > 0 ? '\t' : found[','] > 0 ? ',' : ';';
    }
}
