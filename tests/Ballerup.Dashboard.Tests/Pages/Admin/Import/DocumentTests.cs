using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Exporting;
using Ballerup.Dashboard.Tests.Importing.FollowUp;
using Ballerup.Dashboard.Tests.Operating;
using Ballerup.Dashboard.Tests.Publishing;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

/// <summary>Follow-up documents in Word, PDF and text through the import page.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class DocumentTests : IAsyncDisposable
{
    private const string New2021 = "5/i-alt/andel-beskaeftigede-og-opvisiterede/151/2021-06";

    private readonly DashboardApp app = DashboardApp.Borrow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<IHtmlDocument> Bring(HttpClient client, byte[] file, string name, string table = "")
    {
        var sent = await client.SendFile(file, name, table);
        Assert.True(sent.StatusCode == HttpStatusCode.Found,
            sent.StatusCode == HttpStatusCode.BadRequest
                ? (await client.Page(sent, HttpStatusCode.BadRequest)).Text("main") : $"{sent.StatusCode}");
        return await client.GetPage(sent.Headers.Location!.ToString());
    }

    private static Task<IHtmlDocument> Bring(HttpClient client, string text) =>
        Bring(client, Encoding.UTF8.GetBytes(text), "opfølgning.txt");

    private static List<string> Rows(IHtmlDocument page) => [.. page.Proposed()];

    private static List<string> Problems(IHtmlDocument page) => [.. page.QuerySelectorAll("#ikke-forstaaet li").Select(p => p.Text())];

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("tagged.pdf")]
    [InlineData("txt")]
    public async Task Bring_NextYearsDocument_ProposesWhatIsOther_AndTellsWhatItCantPlace(string kind)
    {
        var file = kind switch
        {
            "docx" => await NextYear.Docx.Value,
            "pdf" => await NextYear.Pdf.Value,
            "txt" => Encoding.UTF8.GetBytes(NextYear.Text),
            _ => await NextYear.TaggedPdf.Value,
        };
        var client = await app.SignIn(Role.Editor);
        var page = await Bring(client, file, $"næste år.{kind}");
        Assert.Equal(NextYear.Proposals.Order(), Rows(page).Order());
        Assert.Contains($"Uændrede tal: {147 - 6 - 1}.", page.Text("main")); // without the row that is gone and the figure that is revised
        Assert.Matches($@"^Tabel 1, linje \d+, »{NextYear.NewRow}«: Tabellen har ingen række ", Assert.Single(Problems(page)));
        Assert.Contains("Tabel 1: Rækken »Revalidering« står ikke i dokumentet.", page.Text("main"));
        Assert.Contains("en plan for 2020-2021, som ikke er oprettet her", page.Text("main"));
        Assert.Contains("Dokumentets tekster tages ikke med.", page.Text("main"));

        var taken = await client.Submit(page, form: "main form");
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
        await client.PublishAll(Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]));
        Assert.Contains(",2021-06,14.1,normal", await client.PublicFigure(New2021));
        Assert.Contains(",2020-Q4,61,normal", await client.PublicFigure("3/x/x/x/2020-Q4"));
        var story = (await app.Browse().GetPage($"/historik/tal/{New2021}")).Text("main");
        Assert.Matches($@"Linje \d+ i næste år\.{kind}, tabel 5, rækken »Jun 2021«", story);
        Assert.Contains("Filen ændrer ingen tal.", (await Bring(client, file, "igen")).Text("main"));
    }

    /// <summary>Also when there is every kind of figure, and when figures came later.</summary>
    [Fact]
    public async Task Bring_TheDocumentThatWeWrite_ChangesNothing()
    {
        var client = await app.SignIn(Role.Editor);
        foreach (var everything in (bool[])[false, true])
        {
            if (everything)
                await app.Publish([.. SameFiguresTests.Everything, (Subject.Observation, New2021, "Figure", "14.1"),
                    (Subject.Goal, "2019-2020/6", "Narrative", "**Nyt** i 2020.")]);
            var docx = await app.Browse().GetByteArrayAsync("/data/opfoelgning.docx", Cancellation);
            AssertNothing(await Bring(client, docx, "vores.docx"));
            if (everything) // LibreOffice takes seconds
                AssertNothing(await Bring(client, await OfficeFiles.Convert(docx, "docx", "pdf"), "vores.pdf"));
        }
    }

    private static void AssertNothing(IHtmlDocument page)
    {
        Assert.Empty(Rows(page));
        Assert.Empty(Problems(page));
        Assert.Contains("Filen ændrer ingen tal.", page.Text("main"));
        Assert.Equal(
            SeedFiles.Figures.GroupBy(f => f.Table).Select(t => $"Tabel {t.Key}: {t.Count()} tal læst"),
            page.QuerySelectorAll("main ul")[0].QuerySelectorAll("li").Select(l => l.Text().Split(',')[0].Trim('.'))
                .Where(t => t.Contains("læst", StringComparison.Ordinal)));
        Assert.DoesNotContain("står ikke i dokumentet", page.Text("main"));
    }

    /// <summary>The table as it is today counts, not as the first document had it.</summary>
    [Fact]
    public async Task Bring_WhenTheTableWasChangedSince_FindsItsRows()
    {
        var client = await app.SignIn(Role.Editor);
        await app.Publish(
            (Subject.Category, "1/sygedagpenge", "Name", "Sygedagpenge i alt"), (Subject.Category, "1/revalidering", "Retired", "true"),
            (Subject.Category, "1/barsel", "Name", NextYear.NewRow), (Subject.Category, "1/barsel", "Order", "9"));
        var page = await Bring(client, NextYear.Text.Replace("624 666 631", "624 666 633"));
        Assert.Empty(Problems(page));
        Assert.DoesNotContain("står ikke i dokumentet", page.Text("main"));
        Assert.Equal(6 + 6 + 1, Rows(page).Count); // six figures of the row that is known now
        Assert.Contains("Ændrede tal: Tabel 1, »Sygedagpenge i alt«, antal fuldtidspersoner, juni 2020 | 631 | 633", Rows(page));
        Assert.Contains($"Nye tal: Tabel 1, »{NextYear.NewRow}«, antal fuldtidspersoner, juni 2018 | ikke noget tal | 101", Rows(page));
    }

    [Theory]
    [InlineData("Sygedagpenge 624 666 631 2,1 2,2 2,1", "Sygedagpenge 624 666 631 2,1 2,2",
        "Tabel 1, linje 38, »Sygedagpenge«: Der står 5 tal, hvor tabellen har 6 kolonner.")]
    [InlineData("Sygedagpenge 624 666 631", "Sygedagpenge 624 6O6 631", "Tabel 1, linje 38, »6O6«: Indtast et tal, fx 1.971.")]
    [InlineData("Sygedagpenge 624", "Helt ny\nydelse 624", "Tabel 1, linje 39, »Helt ny ydelse«: Tabellen har ingen række")]
    [InlineData("Okt 2018 48,8", "Oktober 2018 48.8", "Tabel 4, linje 119, »48.8«")]
    [InlineData("Okt 2018 48,8", "Efterår 2018 48,8", "Tabel 4, linje 119, »Efterår 2018 48,8«: Der står 2 tal")]
    [InlineData("Okt 2018 48,8", "Sep 2018 48,8",
        "Tabel 4, linje 119, »48,8«: Tallet for Sep 2018 og september 2018 står også i linje 118.")]
    [InlineData("Andre jobcentres", "Flere jobcentres", "Flere jobcentres")]
    [InlineData("Tabel 3, Antal ansættelser i løntilskud og virksomhedspraktik", "Tabel 9, Noget helt andet",
        "Tabel 9, linje 96, »Noget helt andet«: Planen har ingen tabel")]
    public async Task Bring_OnePartThatCantBeRead_IsToldWhereItStands_AndTheRestIsRead(string was, string now, string told)
    {
        var client = await app.SignIn(Role.Editor);
        var page = await Bring(client, SeedFiles.Document.Replace(was, now).Replace("Jun 2020 13,4", "Jun 2020 13,5"));
        Assert.Contains(Problems(page), p => p.Contains(told, StringComparison.Ordinal));
        Assert.Contains("Ændrede tal: Tabel 5, andel beskæftigede og opvisiterede, juni 2020 | 13,4 | 13,5", Rows(page));
        Assert.Single(Rows(page));
    }

    /// <summary>A line that is lost, doubled or moved changes no figure: those of the whole document stand there already.</summary>
    [Fact]
    public async Task Bring_ADocumentWithALineMissing_ProposesNothingWrong()
    {
        var client = await app.SignIn(Role.Editor);
        var lines = SeedFiles.Document.Split('\n');
        foreach (var at in Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim().Length > 0 && i % 7 == 3))
            Assert.Empty(Rows(await Bring(client, string.Join('\n', lines.Where((_, n) => n != at)))));
    }

    public static TheoryData<string, Func<byte[]>, string> BadDocuments() => new()
    {
        { "halvt.docx",
            () => OddDocuments.Docx(OddDocuments.Document(OddDocuments.Table6)) is var whole ? whole[..(whole.Length / 2 * 2 - 200)] : [],
            "ikke et Word-dokument (.docx), eller den er beskadiget" },
        { "forkert.docx", () => OddDocuments.Docx("<w:document"), "ikke et Word-dokument (.docx), eller den er beskadiget" },
        { "dtd.docx", () => OddDocuments.Docx("<!DOCTYPE a [<!ENTITY b \"c\">]>" + OddDocuments.Document("")),
            "ikke et Word-dokument (.docx), eller den er beskadiget" },
        { "bombe.docx", () => OddDocuments.DocxOf(60, "          "), "Dokumentet er for stort til at blive læst." },
        { "mange.docx", () => OddDocuments.DocxOf(15, "<w:p/>"), "Dokumentet er for stort til at blive læst." },
        { "lang.docx", () => OddDocuments.DocxOf(30, "          "), "Dokumentet er for stort til at blive læst." },
        { "dybt.docx", () => OddDocuments.Docx(OddDocuments.Nested(20_000)), "Dokumentet er for stort til at blive læst." },
        { "tekst.odt", () => OddDocuments.Docx("", part: "mimetype"), "OpenDocument-dokument. Gem den som Word-dokument" },
        { "gammel.rtf", () => "{\\rtf1 Tabel 6}"u8.ToArray(), "gammelt dokument (.rtf)" },
        { "lang.txt", () => Encoding.UTF8.GetBytes("Ministermål 1: Nu\n" + string.Concat(Enumerable.Repeat("ord ", 600_000))),
            "Dokumentet er for langt til at blive læst." },
        { "kort.pdf", () => "%PDF-1.7\n"u8.ToArray(), "Filen er beskadiget og kan ikke læses." },
        { "støj.pdf", () => [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7919 >> 3))],
            "Filen er beskadiget og kan ikke læses." },
        { "scannet.pdf", () => OddDocuments.PdfPage(OddDocuments.Stream("q 1 0 0 1 0 0 cm Q")),
            "Filen har ingen tekst. Den er måske scannet." },
        { "bombe.pdf", () => OddDocuments.PdfBomb(100), "Filen fylder for meget, når den pakkes ud." },
        { "tegninger.pdf", OddDocuments.PdfOfDrawings, "Filen fylder for meget, når den pakkes ud." },
        { "dyb.pdf", () => OddDocuments.PdfPage(OddDocuments.Stream(new string('[', 500_000))), "Filen " },
        { "dyb-katalog.pdf", () => OddDocuments.Pdf("<< /Type /Catalog /Pages " + new string('[', 500_000)),
            "Filen er beskadiget og kan ikke læses." },
        { "kreds.pdf", () => OddDocuments.Pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"), "Filen " },
        { "sider.pdf",
            () => OddDocuments.Pdf("<< /Type /Catalog /Pages 2 0 R >>",
                $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", 201))}] /Count 201 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"), "Filen har mere end 200 sider." },
    };

    [Theory]
    [MemberData(nameof(BadDocuments), DisableDiscoveryEnumeration = true)]
    public async Task Send_ABadDocument_IsRefusedWithASentence(string name, Func<byte[]> file, string problem)
    {
        var client = await app.SignIn(Role.Editor);
        var before = await app.Hash();
        var page = await client.Page(await client.SendFile(file(), name), HttpStatusCode.BadRequest);
        Assert.Contains(problem, page.Text("main"));
        Assert.Equal(before, await app.Hash());
    }

    private static async Task<byte[]> EncryptedPdf() => await OfficeFiles.Convert(
        Encoding.UTF8.GetBytes("Tabel 6, hemmelig"), "txt",
        """pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"hemmelig"}}""");

    [Fact]
    public async Task Send_AnEncryptedPdf_AsksForOneWithoutAPassword()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Page(await client.SendFile(await EncryptedPdf(), "hemmelig.pdf"), HttpStatusCode.BadRequest);
        Assert.Contains("Filen er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.", page.Text("main"));
    }

    [Fact]
    public async Task Bring_WordDocumentsOfManyKinds_AreReadByWhatIsInThem()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var elsewhere = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/skabelon.dotx";
        var client = await app.SignIn(Role.Editor);
        string[] expected = ["Ændrede tal: Tabel 6, antal kontanthjælpsmodtagere, august 2020 | 136 | 135"];
        var document = OddDocuments.Document(OddDocuments.Table6);
        Assert.Equal(expected, Rows(await Bring(client, OddDocuments.Docx(document), "tal.xlsx")));
        Assert.Equal(expected, Rows(await Bring(client, OddDocuments.Docx(document, part: "word/document2.xml"), "andet navn.docx")));
        var relations =
            "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" "
                + $"Target=\"{elsewhere}\" TargetMode=\"External\"/>"
            + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
            + $"Target=\"{elsewhere}\" TargetMode=\"External\"/>";
        Assert.Equal(expected, Rows(await Bring(client, OddDocuments.Docx(document, relations: relations), "henvisninger.docx")));
        Assert.False(listener.Pending()); // nothing was fetched

        var without = OddDocuments.Document(OddDocuments.Table6[..OddDocuments.Table6.IndexOf("<w:tbl>", StringComparison.Ordinal)]);
        var page = await Bring(client, OddDocuments.Docx(without), "uden tabeller.docx");
        Assert.Contains("Der er ingen tal, der kan læses, under overskriften. Indtast dem i tabellen.", Assert.Single(Problems(page)));
        page = await Bring(client, OddDocuments.Docx(OddDocuments.Document("<w:p/>")), "tomt.docx");
        Assert.Contains("Dokumentet har ingen overskrifter som »Tabel 1, …«", Assert.Single(Problems(page)));
        // Someone says which table it is.
        var alone = OddDocuments.Document(OddDocuments.Table6[OddDocuments.Table6.IndexOf("<w:tbl>", StringComparison.Ordinal)..]);
        Assert.Equal(expected, Rows(await Bring(client, OddDocuments.Docx(alone), "kun en tabel.docx", table: "6")));
    }

    /// <summary>What is not written cell by cell is read by where it stands; what is raised is the number of a note.</summary>
    [Fact]
    public async Task Bring_APdfWrittenInAnotherOrder_IsReadByItsPlaces()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await Bring(client, Pdf(
            (70, 660, 10, "1. kvt 2018"), (70, 640, 10, "2. kvt 2018"), (400, 660, 10, "526"), (400, 640, 10, "583"), (200, 640, 10, "138"),
            (200, 660, 10, "117"), (216, 664, 6, "1\\)"),
            (70, 740, 10, "Tabel 3, Antal ans\\346ttelser i l\\370ntilskud og virksomhedspraktik"),
            (200, 680, 10, "Ans\\346ttelse med l\\370ntilskud i alt"), (400, 680, 10, "Virksomhedspraktik i alt")), "spredt.pdf");
        Assert.Empty(Problems(page));
        Assert.Equal(["Ændrede tal: Tabel 3, »Ansættelse med løntilskud i alt«, antal, 1. kvartal 2018 | 116 | 117"], Rows(page));
        Assert.Contains("Uændrede tal: 3.", page.Text("main"));

        // A label on two lines with its figures between them.
        page = await Bring(client, Pdf(
            (70, 740, 10, "Tabel 1, antal fuldtidspersoner \\(faktisk og i pct. af befolkningen\\)"),
            (70, 650, 10, "SUM eksklusiv f\\370rtids-"), (70, 640, 10, "pension og efterl\\370n"), (70, 610, 10, "Sygedagpenge"),
            (200, 645, 10, "3.175"), (200, 610, 10, "624"), (300, 645, 10, "3.235"), (300, 610, 10, "666"),
            (200, 700, 10, "Antal fuldtidspersoner"), (200, 680, 10, "Jun 2018"), (300, 680, 10, "Jun 2019")), "midt.pdf");
        Assert.Empty(Problems(page));
        Assert.Equal(
            ["Ændrede tal: Tabel 1, »SUM eksklusiv førtidspension og efterløn«, antal fuldtidspersoner, juni 2018 | 3.174 | 3.175"],
            Rows(page));
        Assert.Contains("Uændrede tal: 3.", page.Text("main"));
    }

    private static byte[] Pdf(params (int X, int Y, int Size, string Text)[] texts) =>
        OddDocuments.PdfPage(
            OddDocuments.Stream(string.Concat(texts.Select(t => $"BT /F {t.Size} Tf 1 0 0 1 {t.X} {t.Y} Tm ({t.Text}) Tj ET\n"))));

    [Fact]
    public async Task Import_ADocumentFromTheCommandLine_SaysTheSame_AndIsTakenWholeOrNot()
    {
        var client = await app.SignIn(Role.Editor);
        var file = Path.Combine(app.Folder, "opfølgning.txt");
        await File.WriteAllTextAsync(file, NextYear.Text, Cancellation);
        var (code, output, errors) = await Command.Run(app.Folder, "import", file);
        Assert.Equal(1, code);
        Assert.Contains($"»{NextYear.NewRow}«: Tabellen har ingen række", output);
        Assert.Contains("Tabel 1: Rækken »Revalidering« står ikke i dokumentet.", output);
        Assert.Contains("Intet er gemt.", errors);
        Assert.Equal(0, await app.Drafts());

        await File.WriteAllTextAsync(file, NextYear.Text.Replace($"{NextYear.NewRow} 101 102 103 0,3 0,3 0,4 \n", ""), Cancellation);
        output = await Command.Succeed(app.Folder, "import", file);
        Assert.Contains("6 tal er lagt i en kladde.", output);
        await client.PublishAll(Guid.Parse(output.Trim().Split('/')[^1]));
        Assert.Contains(",2021-06,14.1,normal", await client.PublicFigure(New2021));
    }
}
