using System.Net;
using AngleSharp;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Exporting;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Data;

[Trait(TestRun.On, TestRun.Full)]
public sealed class IndexTests
{
    private static readonly string? Soffice = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(p => Path.Combine(p, "soffice"))
        .FirstOrDefault(File.Exists);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_EachFile_StandsWithItsDate()
    {
        await using var app = DashboardApp.Borrow();
        var client = app.Browse();
        var links = (await client.GetPage("/data")).QuerySelectorAll("main a[download]");
        Assert.Equal(5 + (6 * 3), links.Length);
        foreach (var link in links)
        {
            Assert.NotEmpty(await client.GetByteArrayAsync(link.GetAttribute("href"), Cancellation));
            Assert.Contains(DanishPeriod.Date(DateTime.UtcNow), (link.Closest("tr") ?? link.ParentElement!).Text());
        }
    }

    [Fact]
    public async Task Get_TheLicence_IsThatOfTheSettings()
    {
        await using var app = DashboardApp.Borrow();
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/deed.da",
            (await app.Browse().GetPage("/data")).QuerySelector("a[rel=license]")!.GetAttribute("href"));
        await using var other = new DashboardApp { Settings = { ["Site:License"] = "Fri brug", ["Site:LicenseAddress"] = "" } };
        var page = await other.Browse().GetPage("/data");
        Assert.Null(page.QuerySelector("a[rel=license]"));
        Assert.Contains("Brug dem efter licensen Fri brug, og oplys kilden", page.Text("main"));
    }

    [Fact]
    public async Task Get_EmbeddingIsForNobody_UntilASettingNamesThem()
    {
        await using var app = DashboardApp.Borrow();
        var page = await app.Browse().GetPage("/data");
        Assert.Empty(page.QuerySelectorAll("textarea"));
        Assert.Contains("Ingen har lov i dag.", page.Text("main"));
        var alone = await app.Browse().GetAsync("/maal/1/tabel/1/indlejr", Cancellation);
        Assert.Contains("frame-ancestors 'none'", string.Join(' ', alone.Headers.GetValues("Content-Security-Policy")));

        await using var open =
            new DashboardApp
            {
                Settings = { ["Site:EmbeddedBy"] = "https://www.ballerup.dk, https://intra.ballerup.dk:8443/",
                ["Site:BaseUrl"] = "https://opfoelgning.ballerup.dk" }
            };
        var client = open.Browse();
        page = await client.GetPage("/data");
        Assert.Contains("www.ballerup.dk og intra.ballerup.dk:8443", page.Text("main"));
        var codes = page.QuerySelectorAll("textarea").Select(t => t.TextContent).ToList();
        Assert.Equal(6, codes.Count);
        var first = (await BrowsingContext.New().OpenAsync(r => r.Content(codes[0]), Cancellation)).QuerySelector("iframe")!;
        Assert.Equal("https://opfoelgning.ballerup.dk/maal/1/tabel/1/indlejr", first.GetAttribute("src"));
        Assert.StartsWith("Tabel 1, ", first.GetAttribute("title"));
        foreach (var (address, allowed) in (IEnumerable<(string, bool)>)[("/maal/1/tabel/1/indlejr", true),
            ("/plan/2019-2020/maal/6/tabel/6/indlejr", true), ("/maal/1", false), ("/data", false), ("/konto/login", false)])
        {
            var answer = await client.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains($"frame-ancestors {(allowed ? "https://www.ballerup.dk https://intra.ballerup.dk:8443" : "'none'")}",
                string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")));
            Assert.False(allowed && answer.Headers.Contains("X-Frame-Options"));
        }
    }

    [Fact]
    public async Task Get_TheDocumentAsPdf_WhereLibreOfficeIs()
    {
        Assert.SkipWhen(Soffice is null, "LibreOffice is not installed; tests/run.sh installs it.");
        await using var without = new DashboardApp();
        Assert.Null((await without.Browse().GetPage("/data")).QuerySelector("a[href$='.pdf']"));
        await without.Browse().GetPage("/data/opfoelgning.pdf", HttpStatusCode.NotFound);

        await using var with = new DashboardApp { Settings = { ["LibreOffice:Program"] = Soffice! } };
        var client = with.Browse();
        Assert.NotNull((await client.GetPage("/data")).QuerySelector("a[href='/data/opfoelgning.pdf']"));
        // What is hidden is not in it either, also as it was before.
        await with.Publish((Subject.Observation, EditingSteps.Sick2020, "Figure", "735183"));
        await with.Publish((Subject.Observation, EditingSteps.Sick2020, "Withheld", "true"));
        var pdf = await client.Get("/data/opfoelgning.pdf?revision=2&maal=1&diagrammer=nej", "application/pdf");
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var text = string.Concat(document.GetPages().Select(p => p.Text));
        Assert.Contains("666", text);
        Assert.DoesNotContain("735", text);
        await client.GetPage("/data/opfoelgning.pdf?maal=x", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/bin/false")]
    [InlineData("/etc/hostname")]
    public async Task Get_TheDocumentAsPdf_WhenItCantBeMade_SaysWhatToDo(string program)
    {
        await using var app = new DashboardApp { Settings = { ["LibreOffice:Program"] = program } };
        var page = await app.Browse().GetPage("/data/opfoelgning.pdf", HttpStatusCode.ServiceUnavailable);
        Assert.Equal("Filen er ikke klar", page.Text("h1"));
        Assert.Equal("PDF-filen kunne ikke laves lige nu. Prøv igen om lidt, eller hent dokumentet i Word.", page.Text("main .lead"));
    }
}
