using System.IO.Compression;
using System.Text;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

/// <param name="Table">The number of the table it is said to be for.</param>
/// <param name="Says">What the answer must tell, in part.</param>
internal sealed record BadFile(string Name, byte[] Content, string Table, string Says);

/// <summary>
/// Files that people, other programs and attackers send: cut, of another kind, huge, hostile, or with figures that are none.
/// </summary>
internal static class BadFiles
{
    private const string Damaged = "ikke en Excel-projektmappe (.xlsx), eller den er beskadiget";
    private const string NoTable = "Filen er ikke en tekstfil eller en Excel-projektmappe (.xlsx).";
    private const string NoHeadings = "Der er ingen overskrifter, som tabellen kender.";
    private const string NoColumn = "Tabellen har ingen kolonne og ingen periode med det navn.";
    private const string NoRow = "Tabellen har ingen række og ingen periode med det navn.";

    /// <param name="book">A workbook of our own, with figures.</param>
    public static IReadOnlyList<BadFile> All(byte[] book) =>
    [
        .. Cut(book), .. OtherKinds(), .. Huge(), .. Hostile(), .. Numbers(), .. Doubled(), .. Books(), .. Periods(), .. Encodings(),
        .. Lines(), .. Answers(),
    ];

    private static BadFile Text(string name, string text, string says, string table = "6") =>
        new(name, Encoding.UTF8.GetBytes(text), table, says);

    private static IEnumerable<BadFile> Cut(byte[] book)
    {
        foreach (var part in Enumerable.Range(1, 19))
            yield return new BadFile($"klippet-{part * 5}.xlsx", book[..(book.Length * part / 20)], "6", Damaged);
        foreach (var at in (int[])[0, 100, 1000, 3000])
        {
            var bent = (byte[])book.Clone();
            for (var i = at; i < at + 60; i++)
                bent[i] ^= 0x5A;
            if (at > 0)
                yield return new BadFile($"bøjet-{at}.xlsx", bent, "99", "Vælg en tabel på listen.");
        }
        yield return new BadFile("kun-slutningen.xlsx", book[(book.Length / 2)..], "6", NoTable);
    }

    private static IEnumerable<BadFile> OtherKinds()
    {
        (string Name, byte[] Start)[] signs =
        [
            ("billede.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
            ("billede.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46]),
            ("billede.gif", [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0]), ("arkiv.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]),
            ("arkiv.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]),
            ("arkiv.rar", [0x52, 0x61, 0x72, 0x21, 0x1A, 7, 1, 0]), ("program.exe", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]),
            ("program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]),
            ("lyd.mp3", [0x49, 0x44, 0x33, 4, 0, 0, 0, 0]), ("film.mp4", [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70]),
            ("skrift.woff2", [0x77, 0x4F, 0x46, 0x32, 0, 1, 0, 0]),
            ("database.db", [.. "SQLite format 3\0"u8]), ("genvej.lnk", [0x4C, 0, 0, 0, 1, 0x14, 2, 0]),
            ("kode.class", [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 0x34]), ("nuller.csv", new byte[5000]),
        ];
        foreach (var (name, start) in signs)
            yield return new BadFile(name, [.. start, .. Enumerable.Range(0, 200).Select(i => (byte)(i * 7))], "6", NoTable);
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        foreach (var name in (string[])["gammel.xls", "gammelt.doc", "beskyttet.xlsx"])
            yield return new BadFile(name, old, "6", "gammelt format eller beskyttet med en adgangskode");
        yield return new BadFile("tom.csv", [], "6", "Filen er tom.");
        yield return new BadFile("kun-mærke.csv", [0xEF, 0xBB, 0xBF], "6", NoHeadings);
        yield return Text("side.html", "<!DOCTYPE html>\n<html><body><table><tr><td>aug "
            + "2020</td></tr></table><script>alert(1)</script></body></html>\n", NoHeadings);
        yield return Text("data.xml", "<?xml version=\"1.0\"?>\n<tal><aug>136</aug></tal>\n", "anførselstegn");
        yield return Text("brev.rtf", "{\\rtf1\\ansi aug 2020: 136}", "gammelt dokument (.rtf)");
        yield return Text("kode.sh", "#!/bin/sh\nrm -rf /\n", NoHeadings);
        yield return Text("tekst.md", "# Tal\n\nDer var 136 i august 2020.\n", NoHeadings);
        yield return Text("tomme-linjer.csv", "\n\n\n;;;\n", NoHeadings);
        yield return new BadFile("andet.zip", Zip(("a.txt", "b")), "6", "Filen har ingen regneark.");
        yield return new BadFile("tomt.zip", [0x50, 0x4B, 5, 6, .. new byte[18]], "6", NoTable);
        yield return new BadFile(
            "regneark.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>")), "6",
            "OpenDocument-dokument");
    }

    private static IEnumerable<BadFile> Huge()
    {
        yield return Text("bred.csv", new string(';', 10_000) + "\n", "mere end 500 kolonner");
        yield return Text("lige-for-bred.csv", new string(';', 500) + "\n", "mere end 500 kolonner");
        yield return Text("lang-celle.csv", "aug 2020\n" + new string('9', 20_000) + "\n", "alt for lang");
        yield return Text("mange-celler.csv", string.Concat(Enumerable.Repeat(new string(';', 499) + "\n", 2_100)), "for mange celler");
        yield return new BadFile("bombe.xlsx", Bomb("xl/worksheets/sheet1.xml"), "6", "fylder for meget, når den pakkes ud");
        yield return new BadFile("bombe-i-tekster.xlsx", Bomb("xl/sharedStrings.xml"), "6", "fylder for meget, når den pakkes ud");
        yield return new BadFile("mange-dele.xlsx", Zip([.. Enumerable.Range(0, 5_100).Select(i => ($"x/{i}.xml", ""))]), "6",
            "fylder for meget, når den pakkes ud");
        yield return new BadFile("mange-ark.xlsx", Book([.. Enumerable.Range(0, 101).Select(i => ($"Ark{i}", "<sheetData/>", ""))]), "6",
            "mere end 100 ark");
        yield return new BadFile("bredt-ark.xlsx",
            Book(("Tabel 6", Row(string.Concat(Enumerable.Range(1, 600).Select(i => $"<c r=\"{Column(i)}1\"><v>1</v></c>"))), "")), "6",
            "kolonner");
        yield return new BadFile("langt-ude.xlsx",
            Book(("Tabel 6", "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>", "")), "6",
            "for mange rækker");
    }

    private static IEnumerable<BadFile> Hostile()
    {
        const string Entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        yield return new BadFile("ydre-enhed.xlsx",
            Book(("Tabel 6", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>", ""), Entity),
            "6", Damaged);
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">"
            + string.Concat(Enumerable.Range(0, 9).Select(i => $"<!ENTITY {(char)('b' + i)} "
            + $"\"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]>";
        yield return new BadFile("latter.xlsx", Book(("Tabel 6", "<sheetData><row r=\"1\"><c r=\"A1\" "
            + "t=\"inlineStr\"><is><t>&j;</t></is></c></row></sheetData>", ""), laughs), "6", Damaged);
        yield return new BadFile(
            "dybt.xlsx", Book(("Tabel 6", "<sheetData>" + string.Concat(Enumerable.Repeat("<x>", 50_000))
                + string.Concat(Enumerable.Repeat("</x>", 50_000)) + "</sheetData>", "")), "6", "fylder for meget, når den pakkes ud");
        yield return new BadFile("sti.xlsx", Zip(("../../etc/passwd", "x"), ("[Content_Types].xml", "<Types/>")), "6", Damaged);
        yield return new BadFile("formel-uden-tal.xlsx",
            Book(("Tabel 6", Row(Inline("A1", "aug 2021")) + Row("<c r=\"A2\"><f>HYPERLINK(\"http://eksempel.dk\")</f></c>", 2), "")), "6",
            "har ingen tal til");
        yield return new BadFile("formel-fejl.xlsx",
            Book(("Tabel 6",
                "<sheetData>" + RowOf(1, Inline("A1", "aug 2021")) + RowOf(2, "<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                    + "</sheetData>", "")), "6", "»#DIV/0!«");
        yield return Text("formel.csv", "aug 2021\n=cmd|' /C calc'!A0\n", "Indtast et tal");
        yield return Text("script.csv", "aug 2021\n<script>alert(1)</script>\n", "»<script>alert(1)</script>«");
        yield return Text("script-overskrift.csv", "<img src=x onerror=alert(1)>;Antal\n1;2\n", "»Antal«");
        yield return Text("../../etc/passwd", "aug 2021\nx\n", "Indtast et tal");
        yield return Text(new string('n', 240) + ".csv", "aug 2021\nx\n", "Indtast et tal");
        yield return Text("vendt.csv", "aug 2021\n\u202E631\n", "Indtast et tal");
        yield return Text("styretegn.csv", "aug 2021\n1\u0007\u001B[31m2\n", "Indtast et tal");
        yield return Text("sql.csv", "aug 2021\n1'; DROP TABLE Observations; --\n", "Indtast et tal");
        yield return Text("nul-bredde.csv", "aug 2021\n1\u200B3\u200B6\n", "Indtast et tal");
    }

    private static IEnumerable<BadFile> Numbers()
    {
        string[] figures =
        [
            "2.0", "1,5", "1.97", "1.9711", "--5", "5-", "1e5", "1E+5", "NaN", "∞", "½", "٣٤", "0x10", "12 %", "kr. 12", ",5", ".5",
            "1,2,3", "1.2.3", "1..2", "1.,2",
            "99999999999999999999999999999999999999", "#REF!", "#N/A", "#VÆRDI!", "SAND", "ja", "?", "n/a", "n.a.", "1/2", "01-02-2020",
            "12*13", "**", "(12)", "1'971", "1_971",
            "ca. 12", "12 personer", "mange", "O", "l36", "13O", "1,971", "1.971.", "12;", "tolv", "1 9 7", "+-1", "€12", "12e", "--",
            "1971,00", "0,0",
        ];
        foreach (var (i, figure) in figures.Index())
            yield return Text($"tal-{i}.csv", $"aug 2021\n\"{figure}\"\n", "linje 2");
    }

    private static IEnumerable<BadFile> Doubled()
    {
        yield return Text("to-kolonner.csv", "aug 2020;aug 2020\n136;137\n", "står også i linje 2");
        yield return Text("to-måder.csv", "aug 2020;2020-08\n136;137\n", "står også i linje 2");
        yield return Text("to-rækker.csv", "Række;Antal fuldtidspersoner jun 2020\nSygedagpenge;631\nSYGEDAGPENGE;632\n",
            "står også i linje 2", "1");
        yield return Text("to-linjer.csv", "area,category,measure,period,value\n151,I alt,Antal "
            + "kontanthjælpsmodtagere,2020-08,136\n151,I alt,Antal kontanthjælpsmodtagere,2020-08,137\n", "står også i linje 2");
        yield return Text("to-perioder.csv", "Periode;jun 2020\njun 2021;5\n", "siger hver sit", "1");
        yield return Text("intet-måltal.csv", "Række;jun 2021\nSygedagpenge;5\n", "hvilket måltal", "1");
        yield return Text("ingen-række.csv", "Antal fuldtidspersoner jun 2021\n5\n", "hvilken række", "1");
        yield return Text("ingen-periode.csv", "Række;Antal fuldtidspersoner\nSygedagpenge;5\n", "hvilken periode", "1");
    }

    private static IEnumerable<BadFile> Books()
    {
        string Sheet(params string[] rows) => "<sheetData>" + string.Concat(rows.Select((r, i) => RowOf(i + 1, r))) + "</sheetData>";
        yield return new BadFile("kun-skjult.xlsx",
            Book(("Tabel 6", Sheet(Inline("A1", "aug 2021"), Inline("A2", "136")), "state=\"hidden\"")), "6", "ingen synlige ark");
        yield return new BadFile("meget-skjult.xlsx",
            Book(("Tabel 6", Sheet(Inline("A1", "aug 2021"), Inline("A2", "136")), "state=\"veryHidden\"")), "6", "ingen synlige ark");
        yield return new BadFile("tomt-ark.xlsx", Book(("Tabel 6", "<sheetData/>", "")), "6", NoHeadings);
        yield return new BadFile(
            "flettet.xlsx",
            Book(("Tabel 1",
                Sheet(Inline("A1", "Række") + Inline("B1", "Heste"), Inline("A2", "Sygedagpenge") + "<c r=\"B2\"><v>1</v></c>")
                    + "<mergeCells count=\"1\"><mergeCell ref=\"B1:C2\"/></mergeCells>", "")), "1", NoColumn);
        yield return new BadFile("tekst-som-tal.xlsx", Book(("Tabel 6", Sheet(Inline("A1", "aug 2021"), Inline("A2", "omkring 136")), "")),
            "6", "Indtast et tal");
        yield return new BadFile("sandt.xlsx", Book(("Tabel 6", Sheet(Inline("A1", "aug 2021"), "<c r=\"A2\" t=\"b\"><v>1</v></c>"), "")),
            "6", "»SAND«");
        yield return new BadFile("tekst-uden-liste.xlsx", Book(("Tabel 6", Sheet("<c r=\"A1\" t=\"s\"><v>99</v></c>"), "")), "6",
            NoHeadings);
        yield return new BadFile("negativ-tekst.xlsx", Book(("Tabel 6", Sheet("<c r=\"A1\" t=\"s\"><v>-1</v></c>"), "")), "6", NoHeadings);
        yield return new BadFile("ikke-et-tal.xlsx", Book(("Tabel 6", Sheet(Inline("A1", "aug 2021"), "<c r=\"A2\"><v>x</v></c>"), "")),
            "6", "»x«");
        yield return new BadFile("for-stort-tal.xlsx",
            Book(("Tabel 6", Sheet(Inline("A1", "aug 2021"), "<c r=\"A2\"><v>1E400</v></c>"), "")), "6", "»1E400«");
        yield return new BadFile("forkert-celle.xlsx", Book(("Tabel 6", Sheet("<c r=\"ÆØÅ\"><v>1</v></c>"), "")), "6", Damaged);
        yield return new BadFile("ingen-rod.xlsx", Book(("Tabel 6", "", "")), "6", Damaged);
        yield return new BadFile("ingen-ark.xlsx", Book(), "6", "ingen synlige ark");
        yield return new BadFile("manglende-del.xlsx",
            Zip(("[Content_Types].xml", ContentTypes(1)), ("_rels/.rels", Rels), ("xl/workbook.xml", Workbook(("Tabel 6", "", "")))), "6",
            "hvilken tabel den hører til");
    }

    private static IEnumerable<BadFile> Periods()
    {
        string[] unknown =
        [
            "Jun 20", "06/2020", "2020-13", "2020-00", "juni", "2020 juni", "uge 23 2020", "Q5 2020", "5. kvt 2020", "2020-Q2", "2020",
            "0000-01", "jnu 2020", "aug. '20", "august twenty",
            "2020M13", "20200801", "44044", "-1", "1. halvår 2020", "2020QMAT09", "aug 20200", "aug 12", "år 2020",
        ];
        foreach (var (i, period) in unknown.Index())
            yield return Text($"periode-{i}.csv", $"Periode;Antal kontanthjælpsmodtagere\n{period};136\n", "linje ");
    }

    private static IEnumerable<BadFile> Encodings()
    {
        const string Plain = "aug 2021\n136\n";
        yield return new BadFile("utf-16-uden-mærke.csv", Encoding.Unicode.GetBytes(Plain), "6", NoTable);
        yield return new BadFile("utf-32.csv", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Plain)], "6", NoHeadings);
        yield return new BadFile("ebcdic.csv", [0x81, 0xA4, 0x87, 0x40, 0xF2, 0xF0, 0xF2, 0xF1, 0x25, 0xF1, 0xF3, 0xF6], "6", NoHeadings);
        yield return new BadFile("ulige-utf-16.csv", [0xFF, 0xFE, 0x61, 0x00, 0x62], "6", NoHeadings);
        yield return new BadFile("halv-utf-8.csv", [.. "aug 2021\n"u8, 0xC3], "6", "linje 2");
        yield return Text("gnidret.csv", "RÃ¦kke;Antal heste\nA;1\n", "»Antal heste«", "1");
        yield return new BadFile("citat.csv", Encoding.UTF8.GetBytes("a;\"b" + new string('x', 20_000)), "6", "anførselstegn");
        yield return Text("citat-midt-i.csv", "aug 2021\n1\"3\"6\n", "anførselstegn");
    }

    private static IEnumerable<BadFile> Lines()
    {
        const string Header = "area,category,measure,period,value,status\n";
        yield return Text("linje-område.csv", Header + "999,I alt,Antal kontanthjælpsmodtagere,2020-08,1,\n", "Området kendes ikke.");
        yield return Text("linje-uden-område.csv", Header + ",I alt,Antal kontanthjælpsmodtagere,2020-08,1,\n", "Området kendes ikke.");
        yield return Text("linje-række.csv", Header + "151,Heste,Antal kontanthjælpsmodtagere,2020-08,1,\n", NoRow);
        yield return Text("linje-måltal.csv", Header + "151,I alt,Heste,2020-08,1,\n", "»Heste«");
        yield return Text("linje-periode.csv", Header + "151,I alt,Antal kontanthjælpsmodtagere,2020-Q3,1,\n", "Perioden kan ikke læses");
        yield return Text("linje-status.csv", Header + "151,I alt,Antal kontanthjælpsmodtagere,2020-08,1,sjov\n", "Status kan ikke læses.");
        yield return Text("linje-tal.csv", Header + "151,I alt,Antal kontanthjælpsmodtagere,2020-08,mange,\n", "Indtast et tal");
        yield return Text("linje-decimal.csv", Header + "151,I alt,Antal kontanthjælpsmodtagere,2020-08,1.5,\n", "linje 2");
        yield return Text("linje-anden-tabel.csv", "table," + Header + "1,151,I alt,x,2020-08,1,\n", "har ingen tal til");
    }

    private static IEnumerable<BadFile> Answers()
    {
        yield return Text("fejl.json", """{"code":422,"cause":"Unknown hierarchies: ['_nykom']","request_id":"x"}""",
            "Filen er en fejl fra Jobindsats");
        yield return Text("dybt.json", new string('[', 5_000), "Filen er JSON, men kan ikke læses.");
        yield return Text("halv.json", """{"columns":["Periode"],"rows":[["2026M08""", "Filen er JSON, men kan ikke læses.");
        yield return Text("skæv.json", """{"columns":["Periode"],"rows":[["2026M08",1]]}""", "ikke lige så mange felter");
        yield return Text("objekt.json", """{"columns":["Periode"],"rows":[[{"a":1}]]}""", "hverken et tal eller en tekst");
        yield return Text("tal-som-rækker.json", """{"columns":["Periode"],"rows":[1,2]}""", "ikke lige så mange felter");
        yield return Text("ukendt.json", """{"a":1}""", "ikke et svar fra Jobindsats");
        yield return Text("liste.json", "[]", "ikke et svar fra Jobindsats");
        yield return Text("tomme.json", """{"columns":[],"rows":[]}""", NoHeadings);
        yield return Text("stort-tal.json", """{"columns":["Periode","Antal kontanthjælpsmodtagere"],"rows":[["2021M08",1e999]]}""",
            "hverken et tal eller en tekst");
        yield return Text("bred.json", "{\"columns\":[" + string.Join(',', Enumerable.Repeat("\"a\"", 501))
            + "],\"rows\":[]}", "mere end 500 kolonner");
        yield return Text("ukendte-ord.json", """{"columns":["Periode","A-kasse","Antal heste"],"rows":[["2021M08","I hele landet",1]]}""",
            "»Antal heste«");
    }

    private const string Rels =
        """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private static string RowOf(int number, string cells) => $"<row r=\"{number}\">{cells}</row>";

    private static string Row(string cells, int number = 1) => $"<sheetData>{RowOf(number, cells)}</sheetData>";

    private static string Inline(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Column(int number) =>
        number > 26 ? Column((number - 1) / 26) + Column(((number - 1) % 26) + 1) : ((char)('A' + number - 1)).ToString();

    private static string ContentTypes(int sheets) =>
        """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"""
        + string.Concat(Enumerable.Range(1, sheets)
            .Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>";

    private static string Workbook(params (string Name, string Data, string State)[] sheets) =>
        "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
        + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\" {s.State}/>"))
        + "</sheets></workbook>";

    private static byte[] Book(params (string Name, string Data, string State)[] sheets) => Book(sheets, "");

    private static byte[] Book((string Name, string Data, string State) sheet, string before) => Book([sheet], before);

    /// <summary>A workbook by hand, which can be wrong where no library would let it be.</summary>
    private static byte[] Book((string Name, string Data, string State)[] sheets, string before) => Zip(
    [
        ("[Content_Types].xml", ContentTypes(sheets.Length)), ("_rels/.rels", Rels), ("xl/workbook.xml", Workbook(sheets)),
        ("xl/_rels/workbook.xml.rels",
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
            + $"Target=\"worksheets/sheet{i + 1}.xml\"/>")) + "</Relationships>"),
        .. sheets.Select(
            (s, i) => ($"xl/worksheets/sheet{i + 1}.xml",
                s.Data.Length == 0
                    ? "" : $"<?xml version=\"1.0\"?>{before}<worksheet "
                        + $"xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{s.Data}</worksheet>")),
    ]);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
                using (var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open()))
                    writer.Write(text);
        return bytes.ToArray();
    }

    private static byte[] Bomb(string name)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open())
        {
            var nothing = new byte[1024 * 1024];
            for (var i = 0; i < 310; i++)
                entry.Write(nothing);
        }
        return bytes.ToArray();
    }
}
