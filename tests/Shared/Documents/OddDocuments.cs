using System.IO.Compression;
using System.Text;

namespace Ballerup.Dashboard.Tests.Importing.FollowUp;

/// <summary>Documents that are damaged, hostile, or only unusual.</summary>
internal static class OddDocuments
{
    private const string Word =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public const string Table6 =
        "<w:p><w:r><w:t>Tabel 6, antal kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Aug "
        + "2020</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>135</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    public static string Document(string body) => $"<w:document {Word}><w:body>{body}</w:body></w:document>";

    /// <param name="document">The XML of the main part.</param>
    /// <param name="part">What the main part is called.</param>
    /// <param name="relations">Of the main part.</param>
    public static byte[] Docx(Action<Stream> document, string part = "word/document.xml", string relations = "")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
            Add("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/{part}\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add("_rels/.rels",
                Relations("<Relationship Id=\"r1\" "
                    + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{part}\"/>"));
            Add($"{Path.GetDirectoryName(part)}/_rels/{Path.GetFileName(part)}.rels", Relations(relations));
            using var main = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            document(main);
        }
        return bytes.ToArray();
    }

    public static byte[] Docx(string xml, string part = "word/document.xml", string relations = "") =>
        Docx(s => s.Write(Encoding.UTF8.GetBytes(xml)), part, relations);

    private static string Relations(string relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    /// <summary>Many megabytes of nothing.</summary>
    public static byte[] DocxOf(int megabytes, string repeated)
    {
        var part = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, (1024 * 1024 / repeated.Length) + 1)));
        var (begin, end) = (Document("\u0001").Split('\u0001')[0], Document("\u0001").Split('\u0001')[1]);
        return Docx(s =>
        {
            s.Write(Encoding.UTF8.GetBytes(begin));
            for (var i = 0; i < megabytes; i++)
                s.Write(part);
            s.Write(Encoding.UTF8.GetBytes(end));
        });
    }

    public static string Nested(int levels) => Document(
        string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", levels)) + "<w:p/>"
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", levels)));

    /// <summary>A PDF file of objects, the first of them its catalog.</summary>
    public static byte[] Pdf(params byte[][] objects)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var places = new List<long>();
        foreach (var (i, content) in objects.Index())
        {
            places.Add(file.Length);
            Write($"{i + 1} 0 obj\n");
            file.Write(content);
            Write("\nendobj\n");
        }
        var start = file.Length;
        Write($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            Write($"{place:0000000000} 00000 n \n");
        Write($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    public static byte[] Pdf(params string[] objects) => Pdf([.. objects.Select(Encoding.Latin1.GetBytes)]);

    /// <summary>A page with a content that shows text in Helvetica, and nothing else.</summary>
    public static byte[] PdfPage(byte[] content, params byte[][] more) => Pdf(
    [
        .. ((string[])
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 "
                + "R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]).Select(Encoding.Latin1.GetBytes),
        content, .. more,
    ]);

    public static byte[] Stream(string text, string dictionary = "") =>
        Encoding.Latin1.GetBytes($"<< /Length {text.Length} {dictionary} >>\nstream\n{text}\nendstream");

    public static byte[] PdfBomb(int megabytes) => PdfPage(PackedStream("\0", megabytes));

    /// <summary>A text again and again until it is so many megabytes.</summary>
    public static byte[] PackedStream(string repeated, int megabytes)
    {
        var part = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1024 * 1024 / repeated.Length)));
        return PackedStream(zlib =>
        {
            for (var i = 0; i < megabytes; i++)
                zlib.Write(part);
        });
    }

    public static byte[] PackedStream(string text) => PackedStream(zlib => zlib.Write(Encoding.Latin1.GetBytes(text)));

    private static byte[] PackedStream(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            write(zlib);
        return [.. Encoding.Latin1.GetBytes($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed.ToArray(),
            .. "\nendstream"u8];
    }

    /// <summary>Each drawing draws the next ten times: the last one, a hundred million times.</summary>
    public static byte[] PdfOfDrawings()
    {
        const int Levels = 8;
        var draws = string.Concat(Enumerable.Repeat("/X Do ", 10));
        return PdfPage(Stream(draws),
        [
            .. Enumerable.Range(0, Levels).Select(i => Stream(
                i == Levels - 1 ? "0 0 m" : draws,
                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {7 + i} 0 R >> >>")),
        ]);
    }
}
