using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ballerup.Dashboard.Importing.Sheets;

/// <summary>
/// A text file with a separator between its cells: semicolon, comma or tab, in UTF-8, UTF-16 or Windows-1252, whichever it turns out
/// to be.
/// </summary>
internal static class CsvText
{
    private const int LongestCell = 10_000;

    /// <summary>So much of a file shows what separates its cells.</summary>
    private const int Looked = 20;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Sheet Read(byte[] content)
    {
        var text = Decode(content);
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text).ToString(),
            Mode = CsvMode.RFC4180,
            BadDataFound = bad => throw new SheetException($"Linje {bad.Context.Parser!.RawRow} har et anførselstegn, der ikke er afsluttet. Ret filen, og prøv igen."),
            MaxFieldSize = LongestCell,
            IgnoreBlankLines = false,
        };
        using var parser = new CsvParser(new StringReader(text), settings);
        var rows = new List<IReadOnlyList<SheetCell>>();
        var cells = 0;
        try
        {
            while (parser.Read())
            {
                var row = parser.Record!;
                if (row.Length > Sheet.MostColumns)
                    throw new SheetException($"Linje {parser.RawRow} har mere end {Sheet.MostColumns} kolonner. Slet dem, der ikke er tal til tabellen, og prøv igen.");
                if ((cells += row.Length) > Sheet.MostCells)
                    throw new SheetException("Filen har for mange celler til at blive læst på én gang. Del den i flere.");
                rows.Add([.. row.Select(c => Cell(c))]);
            }
        }
        catch (MaxFieldSizeException)
        {
            throw new SheetException($"En celle i linje {parser.RawRow} er alt for lang. Et anførselstegn mangler måske sin afslutning.");
        }
        return new Sheet("", rows);
    }

    /// <summary>An apostrophe keeps a text from being a formula; our own files have it too.</summary>
    private static SheetCell Cell(string text)
    {
        text = text.Trim().Trim('\u00A0');
        return text.Length == 0 ? SheetCell.Empty : new SheetCell(text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text);
    }

    internal static string Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(content, 2, content.Length - 2);
        if (content is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2);
        if (content.AsSpan().Contains((byte)0))
            throw new SheetException("Filen er ikke en tekstfil eller en Excel-projektmappe (.xlsx). Vælg en anden.");
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return content is [0xEF, 0xBB, 0xBF, ..] ? strict.GetString(content, 3, content.Length - 3) : strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Windows.GetString(content);
        }
    }

    /// <summary>The one that most of the first lines have, and outside quotes; a semicolon where none has any.</summary>
    private static char SeparatorOf(string text)
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
