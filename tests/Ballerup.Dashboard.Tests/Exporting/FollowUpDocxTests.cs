using System.Net;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Publishing;
using Ballerup.Dashboard.Tests.Seeds;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Drawn = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Ballerup.Dashboard.Tests.Exporting;

[Trait(TestRun.On, TestRun.Full)]
public sealed class FollowUpDocxTests : IAsyncDisposable
{
    private const string Address = "/data/opfoelgning.docx";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<WordprocessingDocument> Get(string query = "") =>
        WordprocessingDocument.Open(new MemoryStream(await app.Browse().Get(Address + query, Docx)), isEditable: false);

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument file, string style) =>
        file.MainDocumentPart!.Document!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style);

    private static List<string> Texts(WordprocessingDocument file, string style) => [.. Paragraphs(file, style).Select(Read)];

    private static string Read(Paragraph paragraph) => string.Concat(paragraph.Descendants<Text>().Select(t => t.Text));

    private static List<List<List<string>>> Tables(WordprocessingDocument file) =>
        [.. Body(file).Elements<Table>()
            .Select(t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList()).ToList())];

    /// <summary>For ever: the document that is written is the document that was read.</summary>
    [Fact]
    public async Task RoundTrip_RevisionOne_IsReadBackAsTheOriginal()
    {
        await using var client = new MemoryStream(await app.Browse().Get(Address + "?revision=1", Docx));
        var text = DocxText.Read(client);
        var written = FollowUpParser.Parse(text, SeedFiles.Guide.General);
        var original = FollowUpParser.Parse(DocumentText.From(SeedFiles.Document), SeedFiles.Guide.General);

        static IEnumerable<string> Figures(FollowUpDocument of) =>
            of.Figures.Select(f => $"{f.Table};{f.Category};{f.Measure.Name};{f.Period};{f.Value}");
        Assert.Equal(147, written.Figures.Count());
        Assert.Equal(Figures(original), Figures(written));
        Assert.Equal(
            original.Goals.Select(g => $"{g.Number} {g.Title.Value} {g.Narrative.Value} {string.Join(' ', g.Tables)}"),
            written.Goals.Select(g => $"{g.Number} {g.Title.Value} {g.Narrative.Value} {string.Join(' ', g.Tables)}"));
        Assert.Equal(original.Tables.Select(t => t.Caption.Value), written.Tables.Select(t => t.Caption.Value));
        Assert.Equal((original.Title.Value, original.Introduction.Value, original.PlanSlug),
            (written.Title.Value, written.Introduction.Value, written.PlanSlug));

        // And so as a whole: what the first start would publish from it.
        static IEnumerable<string> Changes(Revision of) => of.Changes.Select(c => $"{c.Subject} {c.Key} {c.Field}: {c.NewValue}");
        Assert.Equal(Changes(SeedReader.Read(DocumentText.From(SeedFiles.Document), SeedFiles.Guide)),
            Changes(SeedReader.Read(text, SeedFiles.Guide)));
    }

    /// <summary>Only what the program itself adds is left out; what a person writes below a table is not skipped.</summary>
    [Fact]
    public async Task Read_TextThatNobodyExpects_IsThere_AndRefused()
    {
        using var file = new MemoryStream();
        file.Write(await app.Browse().Get(Address, Docx));
        using (var edited = WordprocessingDocument.Open(file, isEditable: true))
            Body(edited).Elements<Table>().First().InsertAfterSelf(new Paragraph(new Run(new Text("Løs tekst"))));
        file.Position = 0;
        var refused = Assert.Throws<DocumentException>(() => FollowUpParser.Parse(DocxText.Read(file), SeedFiles.Guide.General));
        Assert.Equal("tabel 1: »Løs tekst« står efter den sidste række", refused.Message);
    }

    [Fact]
    public async Task RoundTrip_OfToday_HasTheFiguresOfToday_InTheLengthOfTheOriginal()
    {
        _ = app.Browse();
        await app.Publish((Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2021-08", "Figure", "131"),
            (Subject.Observation, "2/i-alt/antal-virksomheder/151/2020", "Figure", "1600"));
        using var file = await Get();
        Assert.Equal([["aug 2019", "aug 2020", "aug 2021"], ["142", "136", "131"]], Tables(file)[^1]);
        Assert.Equal(["2018", "2019", "2020"], Tables(file)[1].Skip(1).Select(r => r[0]));
        using var then = await Get("?revision=1");
        Assert.Equal([["aug 2018", "aug 2019", "aug 2020"], ["151", "142", "136"]], Tables(then)[^1]);
    }

    private static string Marked<T>(OpenXmlElement within)
        where T : OpenXmlElement => string.Join('|', within.Descendants<T>().Select(r => r.InnerText));

    /// <summary>Whoever refuses every mark has the document of then; whoever accepts them has the one of now.</summary>
    [Fact]
    public async Task Get_SinceARevision_MarksWhatIsOther_AndNothingElse()
    {
        _ = app.Browse();
        var unchanged = await Get("?siden=1");
        Assert.Equal("", Marked<InsertedRun>(Body(unchanged)) + Marked<DeletedRun>(Body(unchanged)));
        unchanged.Dispose();
        await app.Publish(
            (Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08", "Figure", "135"),
            (Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2021-08", "Figure", "131"),
            (Subject.Goal, "2019-2020/5", "Narrative", "Et helt nyt afsnit om **indsatsen**."),
            (Subject.Goal, "2019-2020/6", "Title", "Langvarig ledighed skal bekæmpes bedre"),
            (Subject.Table, "6", "Notes", "En note."));
        using var file = await Get("?siden=1");
        OfficeFiles.AssertValid(file);
        Assert.Contains("Det, der er ændret siden revision 1, udgivet ", Texts(file, "Udgivelse")[1]);
        var table = Body(file).Elements<Table>().Last();
        Assert.Equal(["aug 2021|135|131", "136"], [Marked<InsertedRun>(table), Marked<DeletedRun>(table)]);
        Assert.Equal([["aug 2019", "aug 2020", "aug 2021"], ["142", "136135", "131"]], Tables(file)[^1]);
        Assert.All(Body(file).Elements<Table>().SkipLast(1), t => Assert.Equal("", Marked<InsertedRun>(t) + Marked<DeletedRun>(t)));
        Assert.Equal(["En note."], Paragraphs(file, "Tabelnote").Select(Marked<InsertedRun>).Where(m => m.Length > 0));
        var story = Body(file).Elements<Paragraph>().SkipWhile(p => !p.InnerText.StartsWith("Ministermål 5:", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(p => !p.InnerText.StartsWith("Ministermål 6:", StringComparison.Ordinal)).ToList();
        Assert.Equal("Et helt nyt afsnit om |indsatsen|.", string.Join('|', story.Select(Marked<InsertedRun>).Where(m => m.Length > 0)));
        Assert.NotEqual("", string.Concat(story.Select(Marked<DeletedRun>)));
        Assert.All(Body(file).Descendants<InsertedRun>(), r => Assert.Equal("Ballerup Kommune", r.Author!.Value));

        // The parser reads it as the document of today.
        await using var marked = new MemoryStream(await app.Browse().Get(Address + "?siden=1", Docx));
        await using var plain = new MemoryStream(await app.Browse().Get(Address, Docx));
        static IEnumerable<string> Figures(Stream of) =>
            FollowUpParser.Parse(DocxText.Read(of), SeedFiles.Guide.General).Figures.Select(
                f => $"{f.Table};{f.Category};{f.Measure.Name};{f.Period};{f.Value}");
        Assert.Equal(Figures(plain), Figures(marked));
        var back = await Get("?revision=1");
        Assert.Equal(Refused(file).Where(t => !t.StartsWith("Det, der", StringComparison.Ordinal)), Refused(back));
    }

    /// <summary>Titles and texts as they were before the marks.</summary>
    private static IEnumerable<string> Refused(WordprocessingDocument file) => Body(file).Descendants<Paragraph>()
        .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Title" or "Heading1" or "Normal")
        .Select(p => string.Concat(p.Descendants()
            .Where(d => (d is Text && d.Ancestors<InsertedRun>().FirstOrDefault() is null) || d is DeletedText).Select(d => d.InnerText)))
        .Where(t => t.Length > 0);

    [Fact]
    public async Task Get_TheDocument_IsValid_AndMadeForEveryone()
    {
        using var file = await Get();
        OfficeFiles.AssertValid(file);
        Assert.Equal(["Opfølgning på beskæftigelsesplan 2019-2020"], Texts(file, "Title"));
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"Ministermål {n}:"), Texts(file, "Heading1").Select(t => t[..14]));
        Assert.Equal(Enumerable.Range(1, 6).Select(n => $"Tabel {n}, "), Texts(file, "Caption").Select(t => t[..9]));
        Assert.All(Paragraphs(file, "Caption"),
            p => Assert.Contains("SEQ Tabel", p.Descendants<SimpleField>().Single().Instruction!.Value));
        Assert.Equal(Texts(file, "Heading1").Concat(Texts(file, "Caption")).Order(),
            Texts(file, "TOC1").Concat(Texts(file, "TOC2")).Order());
        Assert.All(file.MainDocumentPart!.Document!.Descendants<Hyperlink>(), l =>
            Assert.Single(file.MainDocumentPart!.Document!.Descendants<BookmarkStart>(), b => b.Name == l.Anchor));
        Assert.Equal("da-DK", file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val);
        Assert.Equal("da-DK", file.PackageProperties.Language);
        // Tables 4 and 5 have no row of headings in the document.
        Assert.Equal([2, 1, 1, 0, 0, 1], Body(file).Elements<Table>().Select(t => t.Descendants<TableHeader>().Count()));
        Assert.All(Body(file).Elements<Table>(),
            t => Assert.StartsWith("Tabel ", t.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value));
        Assert.All(file.MainDocumentPart!.Document!.Descendants<Drawn.DocProperties>(),
            d => Assert.Contains("Tallene står i tabel", d.Description!.Value));
    }

    [Fact]
    public async Task Get_TheDocument_SaysWhatThePagesSay()
    {
        using var file = await Get();
        var says = Texts(file, FollowUpStyles.Says);
        Assert.Equal(6, says.Count);
        int[] goals = [1, 2, 2, 3, 4, 6];
        foreach (var (i, goal) in goals.Index())
        {
            var section = (await app.Browse().GetPage($"/maal/{goal}")).QuerySelector($"#tabel-{i + 1}")!;
            Assert.All(section.QuerySelectorAll(".chart-title, .chart-more"), s => Assert.Contains(s.Text(), says[i]));
            Assert.StartsWith(Texts(file, FollowUpStyles.Source)[i], section.Text(".source"));
        }
        Assert.Matches(@"^Revision 1, udgivet \d+\. \w+ \d{4}\.$", Assert.Single(Texts(file, FollowUpStyles.Published)));
    }

    [Fact]
    public async Task Get_TheCharts_AreWordsOwn_WithTheFiguresInThem()
    {
        using var file = await Get();
        var charts = file.MainDocumentPart!.ChartParts.ToList();
        Assert.Equal(Body(file).Descendants<C.ChartReference>().Count(), charts.Count);
        Assert.Equal(7, charts.Count); // table 2 counts in two units
        foreach (var chart in charts)
        {
            using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                .ToDictionary(c => c.CellReference!.Value!);
            foreach (var values in chart.ChartSpace!.Descendants<C.NumberReference>())
            {
                var range = values.Formula!.Text.Split('!')[1].Replace("$", "").Split(':');
                var first = int.Parse(range[0][1..]);
                Assert.All(values.Descendants<C.NumericPoint>(),
                    p => Assert.Equal(p.InnerText, cells[$"{range[0][0]}{first + p.Index!.Value}"].CellValue!.Text));
            }
        }
        var refugees = charts.Single(c => c.ChartSpace!.Descendants<C.StringPoint>().Any(p => p.InnerText == "aug 2018")
            && c.ChartSpace!.Descendants<C.LineChart>().Any());
        Assert.Equal(
            SeedFiles.Figures.Where(f => f.Table == 4).Select(f => f.Value),
            refugees.ChartSpace!.Descendants<C.NumericPoint>()
                .Select(p => decimal.Parse(p.InnerText, System.Globalization.CultureInfo.InvariantCulture)
                    .ToString("F1", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Get_WithChoices_HasWhatWasChosen()
    {
        _ = app.Browse();
        await app.Publish((Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2021-08", "Figure", "131"));
        using var some = await Get("?maal=2,6&perioder=2&diagrammer=nej&saetninger=nej");
        OfficeFiles.AssertValid(some);
        Assert.Equal(["Ministermål 2", "Ministermål 6"], Texts(some, "Heading1").Select(t => t[..13]));
        Assert.Equal(["Tabel 2", "Tabel 3", "Tabel 6"], Texts(some, "Caption").Select(t => t[..7]));
        // Counted again, Word comes to the same numbers.
        Assert.Equal(["SEQ Tabel \\* ARABIC \\r 2", "SEQ Tabel \\* ARABIC", "SEQ Tabel \\* ARABIC \\r 6"],
            Paragraphs(some, "Caption").Select(p => p.Descendants<SimpleField>().Single().Instruction!.Value!.Trim()));
        Assert.Equal([["aug 2020", "aug 2021"], ["136", "131"]], Tables(some)[^1]);
        Assert.Empty(some.MainDocumentPart!.ChartParts);
        Assert.Empty(Texts(some, FollowUpStyles.Says));
        using var all = await Get("?maal=6&maal=7&perioder=alle");
        Assert.Equal([["aug 2018", "aug 2019", "aug 2020", "aug 2021"], ["151", "142", "136", "131"]], Assert.Single(Tables(all)));
        Assert.Equal(2, Texts(all, "Heading1").Count);
        Assert.Single(Texts(all, FollowUpStyles.Says));
    }

    [Theory]
    [InlineData("maal=9", "Skriv de ønskede ministermål med numre fra planen og komma imellem, fx maal=1,2.")]
    [InlineData("maal=1;2", "Skriv de ønskede ministermål med numre fra planen og komma imellem, fx maal=1,2.")]
    [InlineData("perioder=0", "Skriv, hvor mange af de nyeste perioder hver tabel skal vise, fx perioder=5, eller perioder=alle.")]
    [InlineData("perioder=mange", "Skriv, hvor mange af de nyeste perioder hver tabel skal vise, fx perioder=5, eller perioder=alle.")]
    [InlineData("siden=2", "Skriv, siden hvilken revision ændringerne skal markeres: siden= og et tal fra 1 til 1.")]
    [InlineData("siden=i går", "Skriv, siden hvilken revision ændringerne skal markeres: siden= og et tal fra 1 til 1.")]
    [InlineData("diagrammer=måske&saetninger=måske", "Skriv diagrammer=ja eller diagrammer=nej. Skriv saetninger=ja eller saetninger=nej.")]
    public async Task Get_WhatCantBeUnderstood_IsAnsweredWithWhatToWrite(string query, string advice)
    {
        var page = await app.Browse().GetPage($"{Address}?{query}", HttpStatusCode.BadRequest);
        Assert.Equal("Adressen kunne ikke læses", page.Text("h1"));
        Assert.Equal(advice, page.Text(".lead"));
    }

    [Theory]
    [InlineData("?revision=2")]
    [InlineData("?revision=x")]
    public async Task Get_ARevisionThatIsNotThere_IsNotFound(string query) =>
        await app.Browse().GetPage(Address + query, HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_WhatEditorsWrite_StandsAsTheyWroteIt()
    {
        _ = app.Browse();
        await app.Publish(
            (Subject.Goal, "2019-2020/5", "Narrative",
                "Et **fedt** og *skråt* ord, og et [link](https://example.dk/a?b=c&d).\n\n- en\n- to\n\n1. først\n2. så\n\n=1+1\u0001"),
            (Subject.Table, "6", "Notes", "<w:p>=A1 & B\u0002</w:p>"),
            (Subject.Table, "6", "Definition", "Mere end *fem* år"), (Subject.Table, "6", "Method", "=DREAM"),
            (Subject.Table, "6", "Source", "=HYPERLINK(\"x\")"),
            (Subject.Observation, EditingSteps.Long2020, "Figure", "136 provisional"),
            (Subject.Observation, EditingSteps.Long2020, "Note", "Uden \u000bmarts"),
            (Subject.Target, EditingSteps.Long2020, "Wanted", "100"),
            (Subject.Annotation, "6/00000001", "Period", "2020-08"), (Subject.Annotation, "6/00000001", "Text", "Ny opgørelse"),
            (Subject.Annotation, "6/00000001", "Break", "true"),
            (Subject.Observation, EditingSteps.Sick2020, "Figure", "suppressed"),
            (Subject.Observation, "1/fleksjob/antal-fuldtidspersoner/151/2020-06", "Withheld", "true"));
        using var file = await Get();
        OfficeFiles.AssertValid(file);
        Assert.Equal(["151", "142", "136*1)"], Tables(file)[^1][^1]);
        Assert.Contains("<w:p>=A1 & B</w:p>", Texts(file, FollowUpStyles.Remark));
        Assert.Contains("Definition: Mere end fem år", Texts(file, FollowUpStyles.Remark));
        Assert.Contains("Opgørelsesmetode: =DREAM", Texts(file, FollowUpStyles.Remark));
        Assert.Contains("* betyder, at tallet er foreløbigt.", Texts(file, FollowUpStyles.Remark));
        Assert.Contains("1) Antal kontanthjælpsmodtagere, august 2020: Uden marts", Texts(file, FollowUpStyles.Remark));
        Assert.Contains("Målsætning for antal kontanthjælpsmodtagere: 100\u00A0kontanthjælpsmodtagere i august 2020",
            Texts(file, FollowUpStyles.Remark));
        Assert.Contains("a) Databrud fra august 2020: Ny opgørelse. Tal fra før kan ikke sammenlignes med de senere.",
            Texts(file, FollowUpStyles.Remark));
        Assert.StartsWith("Kilde: =HYPERLINK(\"x\").", Texts(file, FollowUpStyles.Source)[^1]);
        Assert.Equal(4, Body(file).Descendants<NumberingProperties>().Count());
        Assert.Equal("https://example.dk/a?b=c&d", Assert.Single(file.MainDocumentPart!.HyperlinkRelationships).Uri.ToString());
        Assert.Equal("·", Tables(file)[0].Single(r => r[0] == "Sygedagpenge")[3]);
        Assert.Equal("·", Tables(file)[0].Single(r => r[0] == "Fleksjob")[3]);
        Assert.DoesNotContain("505", Body(file).InnerText
            + string.Concat(file.MainDocumentPart!.ChartParts.Select(c => c.ChartSpace!.InnerText)));
    }

    [Fact]
    public async Task Get_TheDocument_IsOpenedByLibreOffice_AndPrinted()
    {
        var pdf = await OfficeFiles.Convert(await app.Browse().Get(Address, Docx), "docx", "pdf");
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        var text = System.Text.Encoding.UTF8.GetString(await OfficeFiles.Convert(await app.Browse().Get(Address, Docx), "docx",
            "txt:Text (encoded):UTF8"));
        Assert.All(SeedFiles.Figures, f => Assert.Contains(f.Text, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Opfølgning på beskæftigelsesplan 2019-2020")]
    public void Read_WhatIsNoDocument_IsRefused(string text) =>
        Assert.Equal("filen er ikke et Word-dokument (.docx), eller den er beskadiget",
            Assert.Throws<DocumentException>(() => DocxText.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)))).Message);
}
