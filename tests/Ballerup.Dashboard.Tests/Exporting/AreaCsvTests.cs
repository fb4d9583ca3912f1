using AngleSharp.Dom;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Pages.Maal;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Exporting;

public class AreaCsvTests(AreasApp areas) : IClassFixture<AreasApp>
{
    private async Task<string[]> Lines(string query)
    {
        var response = await areas.App.Browse().GetAsync("/data/sammenligning/tabel/7.csv" + query, TestContext.Current.CancellationToken);
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.Equal($"attachment; filename=sammenligning-tabel-7{(query.Contains("revision") ? "-revision-2" : "")}.csv",
            response.Content.Headers.ContentDisposition?.ToString());
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
    }

    [Fact]
    public async Task Get_HasTheFigures_AndWhatHasToBeKnownOfThem()
    {
        var lines = await Lines("?omraade=000&omraade=084&omraade=580&revision=2");
        Assert.Equal(
        [
            "Periode;Ballerup Kommune;Hele landet;Region Hovedstaden;Aabenraa;Laveste;Nedre kvartil;Median;Øvre "
                + "kvartil;Højeste;Nummer;Delt med;Kommuner med tal",
            "jun 2025;2,3;2,3;–;–;;;;;;;;",
            "jul 2025;2,8;2,2;2,4;1,9;0,8;1,8;2,3;2,9;3,9;5;0;15",
            "jun 2026;2,2;2,2;2,4;1,9;0,8;1,8;2,2;2,8;3,9;8;0;15",
            "jul 2026;2,1;2,1;2,4;·;0,8;1,7;2,1;2,9;3,7;7;1;13",
            "",
            "Titel;Tabel 7, kontanthjælp, måned",
            "Måltal;Fuldtidspersoner i pct. af befolkningen 16-66 år",
        ], lines[..8]);
        Assert.StartsWith("Sammenligning;I juli 2026 var tallet 2,1", lines[8]);
        Assert.StartsWith("Placering;I juli 2026 lå Ballerup Kommune som nummer 7 af 13 kommuner", lines[9]);
        Assert.StartsWith("Opgørelse;Nummer 1 har det højeste tal", lines[10]);
        Assert.Equal("Foreløbige tal;Region Hovedstaden: juli 2026", lines[11]);
        Assert.Equal(["Tegn;– betyder, at tallet mangler.", "Tegn;· betyder, at tallet er udeladt, så enkeltpersoner ikke kan genkendes.",
            "Kilde;Jobindsats.dk"], lines[12..15]);
        Assert.Equal("Revision;2", lines[16]);
    }

    [Theory]
    [InlineData("?omraade=163")]
    [InlineData("?maaltal=antal&omraade=159&omraade=183")]
    public async Task Get_HasTheFiguresOfThePage(string query)
    {
        var page = await areas.App.Browse().GetPage(AreaSample.Address + query);
        var shown = page.QuerySelectorAll("#sammenligning tbody tr").Select(r => r.Children.Select(c => c.Text().Replace(".", "")).ToList())
            .ToList();
        var written = (await Lines(query)).Skip(1).TakeWhile(l => l.Length > 0).Select(l => l.Split(';')).ToList();
        Assert.Equal(shown.Count, written.Count);
        foreach (var (row, line) in shown.Zip(written))
        {
            Assert.Equal(row[..^1], line[..^3].Select(f => f.Length == 0 ? "–" : f));
            Assert.Equal(row[^1], line[^3].Length == 0 ? "–" : $"{line[^3]} af {line[^1]}{(line[^2] == "0" ? "" : " (delt)")}");
        }
    }
}
