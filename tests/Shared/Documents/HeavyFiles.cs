using System.IO.Compression;
using System.Text;

namespace Ballerup.Dashboard.Tests.Importing.FollowUp;

/// <param name="Says">What it is refused with, in part; null where it is read.</param>
/// <param name="Table">The number of the table that it is said to be for; empty where it says so itself.</param>
internal sealed record HeavyFile(string Name, Func<byte[]> Content, string? Says, string Table = "6")
{
    public override string ToString() => Name;
}

/// <summary>Small files that cost whoever reads them much: each of them cost seconds, gigabytes or the whole program once.</summary>
internal static class HeavyFiles
{
    private const string TooLarge = "fylder for meget, når den pakkes ud";
    private const string TooMany = "for mange celler";
    private const string TooLong = "er alt for lang";
    private const string LargeDocument = "for stort til at blive læst";
    private const string Deep = "<x>";

    /// <summary>The levels and elements of the files that were seen.</summary>
    private const int Levels = 100_000;

    private const int Empties = 20_000_000;

    public static IReadOnlyList<HeavyFile> All { get; } =
    [
        new("dybt-i-celle.xlsx", () => Book(Nested("<row r=\"1\"><c r=\"A1\">", "</c></row>")), TooLarge),
        new("dybt-i-tekster.xlsx", () => Book(Plain, texts: Nested("<si>", "</si>")), TooLarge),
        new("dybt-i-stilarter.xlsx", () => Book(Plain, styles: Nested("<cellXfs>", "</cellXfs>")), TooLarge),
        new("tomme-elementer.xlsx", () => Book(s => Repeat(s, "<x/>", Empties)), TooLarge),
        new("lang-tekst.xlsx", () => Book(s => Between(s, "<row r=\"1\"><c r=\"A1\"><v>", "9", 3_000_000, "</v></c></row>")), TooLarge),
        new("fjerne-rækker.xlsx", () => Book(s => s.Write("<row r=\"999999\"><c r=\"A999999\"><v>1</v></c></row>"u8), sheets: 50), TooMany),
        new("en-tekst-overalt.xlsx", () => Book(ManyOfOneText, texts: s => Between(s, "<si><t>", "tekst ", 5_000, "</t></si>")), TooMany),
        new("en-linje.csv", () => Text("1;", 12_000_000), TooLong, ""),
        new("en-række.csv", () => Text("\"\n\";", 500_000), TooLong, ""),
        new("bred-og-lang.csv", () => Text("1;2\n", 200_000, new string(';', 400) + "\n"), TooMany, ""),
        new("mange-tal.json", () => Text("0,", 3_000_000, "{\"columns\":[", "0],\"rows\":[]}"), TooMany, ""),
        new("ordrer.pdf", () => OddDocuments.PdfPage(OddDocuments.PackedStream("q ", 8)), TooLarge, ""),
        new("lister.pdf", () => OddDocuments.PdfPage(OddDocuments.PackedStream("[]", 8)), TooLarge, ""),
        new("upakkede-ordrer.pdf", () => OddDocuments.PdfPage(OddDocuments.Stream(string.Concat(Enumerable.Repeat("q ", 4_000_000)))),
            TooLarge, ""),
        new("tabeller-i-tabeller.docx", () => OddDocuments.Docx(Tables(24)), LargeDocument, ""),
        new("brede-celler.docx", () => OddDocuments.Docx(OddDocuments.Document("<w:tbl><w:tr>"
            + string.Concat(Enumerable.Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"500\"/></w:tcPr><w:p/></w:tc>", 1_000))
            + "</w:tr></w:tbl>")), LargeDocument, ""),

        // Nothing is wrong with these but what it costs to look for the tables' words in them.
        new("mange-ord.csv", () => Text("ukendt række nummer {0};1\n", 60_000, "Række;Antal fuldtidspersoner jun 2021\n"), null, "1"),
        new("bindestreger.txt", () => Text("ord-\n", 45_000, "Tabel 6, antal\n\n"), null, ""),
    ];

    /// <summary>
    /// Found by tests/measure.sh fuzz: each order that can't be understood has the library look back at all those before it. Refused by its
    /// time, which costs seconds, so that a test run does without it.
    /// </summary>
    public static HeavyFile Slow { get; } = new("ukendte-ordrer.pdf", () => OddDocuments.PdfPage(OddDocuments.Stream(
        "BT /F 10 Tf " + string.Concat(Enumerable.Repeat("E 10 Tf 70 740 Td (Tabel -1) Tj ", 15_000)) + "ET")), "lang tid at læse", "");

    private static void Plain(Stream sheet) => sheet.Write("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c></row>"u8);

    private static Action<Stream> Nested(string before, string after) => s =>
    {
        Repeat(s, before, 1);
        Repeat(s, Deep, Levels);
        Repeat(s, "</x>", Levels);
        Repeat(s, after, 1);
    };

    private static void ManyOfOneText(Stream sheet)
    {
        for (var row = 1; row <= 20_000; row++)
            Repeat(sheet, $"<row r=\"{row}\"><c t=\"s\"><v>0</v></c></row>", 1);
    }

    private static string Tables(int levels) => OddDocuments.Document(
        string.Concat(Enumerable.Repeat(
            "<w:tbl><w:tr><w:tc>" + string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>ord</w:t></w:r></w:p>", 300)), levels))
        + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", levels)));

    private static void Between(Stream stream, string before, string repeated, int times, string after)
    {
        Repeat(stream, before, 1);
        Repeat(stream, repeated, times);
        Repeat(stream, after, 1);
    }

    private static void Repeat(Stream stream, string text, int times)
    {
        const int Together = 10_000;
        var part = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, Math.Min(times, Together))));
        for (; times >= Together; times -= Together)
            stream.Write(part);
        stream.Write(part.AsSpan(0, times * Encoding.UTF8.GetByteCount(text)));
    }

    /// <param name="repeated">With its number where it says {0}.</param>
    private static byte[] Text(string repeated, int times, string before = "", string after = "")
    {
        var text = new StringBuilder(before);
        var isNumbered = repeated.Contains("{0}", StringComparison.Ordinal);
        for (var i = 0; i < times; i++)
            text.Append(isNumbered ? repeated.Replace("{0}", $"{i}", StringComparison.Ordinal) : repeated);
        return Encoding.UTF8.GetBytes(text.Append(after).ToString());
    }

    /// <summary>A workbook whose parts are written as they come.</summary>
    private static byte[] Book(Action<Stream> sheet, Action<Stream>? texts = null, Action<Stream>? styles = null, int sheets = 1)
    {
        const string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string begin, Action<Stream>? middle, string end)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                Repeat(part, begin, 1);
                middle?.Invoke(part);
                Repeat(part, end, 1);
            }
            string Related(string id, string kind, string target) =>
                $"<Relationship Id=\"{id}\" Type=\"{office}/{kind}\" Target=\"{target}\"/>";
            const string relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            var numbers = Enumerable.Range(1, sheets).ToList();
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}.sheet.main+xml\"/>"
                + $"<Override PartName=\"/xl/strings.xml\" ContentType=\"{type}.sharedStrings+xml\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{type}.styles+xml\"/>"
                + string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/sheet{n}.xml\" ContentType=\"{type}.worksheet+xml\"/>")),
                null, "</Types>");
            Add("_rels/.rels", relationships + Related("r", "officeDocument", "xl/workbook.xml"), null, "</Relationships>");
            Add("xl/_rels/workbook.xml.rels",
                relationships + Related("t", "sharedStrings", "strings.xml") + Related("f", "styles", "styles.xml")
                + string.Concat(numbers.Select(n => Related($"s{n}", "worksheet", $"sheet{n}.xml"))), null, "</Relationships>");
            Add("xl/workbook.xml", $"<workbook {main} xmlns:r=\"{office}\"><sheets>"
                + string.Concat(numbers.Select(n => $"<sheet name=\"Ark{n}\" sheetId=\"{n}\" r:id=\"s{n}\"/>")), null,
                "</sheets></workbook>");
            Add("xl/strings.xml", $"<sst {main}>", texts, "</sst>");
            Add("xl/styles.xml", $"<styleSheet {main}>", styles, "</styleSheet>");
            foreach (var n in numbers)
                Add($"xl/sheet{n}.xml", $"<worksheet {main}><sheetData>", sheet, "</sheetData></worksheet>");
        }
        return bytes.ToArray();
    }
}
