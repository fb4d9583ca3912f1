using System.IO.Compression;
using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Exporting;

public sealed class EverythingZipTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<Dictionary<string, byte[]>> Get(HttpClient client, string query = "")
    {
        using var zip = new ZipArchive(new MemoryStream(await client.Get("/data/alt.zip" + query, "application/zip")));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            await using var stream = await entry.OpenAsync(Cancellation);
            await stream.CopyToAsync(bytes, Cancellation);
            files.Add(entry.FullName, bytes.ToArray());
        }
        return files;
    }

    [Fact]
    public async Task Get_TheFile_HoldsEveryOtherFile_AsItIs()
    {
        var client = app.Browse();
        var files = await Get(client);
        Assert.Equal(
            new[] { "laes-mig.txt", "datafelter.csv", "tidsserier.csv", "observationer.csv", "historik.csv", "opfoelgning.docx",
                "tabeller.xlsx" }
                .Concat(Enumerable.Range(1, 6).SelectMany(n => new[] { $"tabel/{n}.csv", $"tabel/{n}.json" })),
            files.Keys);
        foreach (var (name, bytes) in files.Where(f => f.Key.StartsWith("tabel/", StringComparison.Ordinal)
            || f.Key is "observationer.csv" or "historik.csv"))
            Assert.Equal(await client.GetByteArrayAsync($"/data/{name}", Cancellation), bytes);
        OfficeFiles.AssertValid(DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(files["opfoelgning.docx"]),
            false));
        OfficeFiles.AssertValid(DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(files["tabeller.xlsx"]), false));
    }

    [Fact]
    public async Task Get_EachFile_WithATableOfOtherAreasAlone_IsWhole()
    {
        await app.PublishOtherAreasAlone();
        var client = app.Browse();
        var files = await Get(client);
        Assert.Contains("tabel/7.json", files.Keys);
        foreach (var address in (string[])["/data/tabel/7.xlsx", "/data/tabeller.xlsx"])
        {
            using var book =
                DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(
                    new MemoryStream(await client.GetByteArrayAsync(address, Cancellation)), false);
            OfficeFiles.AssertValid(book);
            Assert.Contains("Tabel 7", SheetReader.Sheets(book));
        }
        foreach (var address in (string[])["/data/tabel/7.csv", "/data/tabel/7.json", "/data/opfoelgning.docx", "/", "/maal/5",
            "/maal/5/tabel/7/sammenlign", "/data", "/api/v1/tables/7"])
            Assert.Equal(System.Net.HttpStatusCode.OK, (await client.GetAsync(address, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Get_TheFile_ExplainsEachFile_EachField_AndEachSeries()
    {
        var files = await Get(app.Browse());
        string Text(string name) => Encoding.UTF8.GetString(files[name]);
        Assert.All(files.Keys.Where(f => f is not "laes-mig.txt" && !f.StartsWith("tabel/", StringComparison.Ordinal)),
            f => Assert.Contains($"\r\n{f} ", Text("laes-mig.txt")));
        var fields = Text("observationer.csv").Split('\n')[0].Split(',');
        Assert.Equal(
            fields, Text("datafelter.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';')[0]));
        var series = Text("observationer.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(','))
            .Select(c => $"{c[1]};{c[3]};{c[4]};{c[5]}").Distinct();
        Assert.Equal(
            series.Order(),
            Text("tidsserier.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';'))
                .Select(c => $"{c[0]};{c[3]};{c[4]};{c[5]}").Order());
    }

    [Fact]
    public async Task Get_TheFile_TellsNobodyMoreThanThePublicMaySee()
    {
        var editor = await app.SignIn(Role.Editor, "Ib Skriver");
        await app.Publish((Subject.Observation, EditingSteps.Sick2020, "Figure", "64738"));
        await app.Publish((Subject.Observation, EditingSteps.Sick2020, "Withheld", "true"));
        foreach (var (name, bytes) in await Get(editor))
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.False(text.Contains("64738") || text.Contains("64.738") || text.Contains("Ib Skriver"), name);
        }
    }

    [Fact]
    public async Task Get_ARevision_HasTheFilesOfThen()
    {
        var client = app.Browse();
        await app.Publish((Subject.Observation, EditingSteps.Long2020, "Figure", "137"));
        var files = await Get(client, "?revision=1");
        Assert.DoesNotContain("historik.csv", files.Keys);
        Assert.Contains("151;142;136", Encoding.UTF8.GetString(files["tabel/6.csv"]));
        Assert.DoesNotContain("historik.csv", Encoding.UTF8.GetString(files["laes-mig.txt"]));
    }
}
