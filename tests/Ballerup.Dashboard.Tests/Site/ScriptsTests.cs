using Ballerup.Dashboard.Tests.Deploy;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>The pages' own scripts: modules that are sent as they are written, and few of them.</summary>
public class ScriptsTests(SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly string Folder = Path.Combine(DeployFiles.Root(), "src/Ballerup.Dashboard/wwwroot/js");

    [Fact]
    public async Task Goal_AsksAtOnceForEveryModuleOfTheCharts_AndForNoOther()
    {
        var page = await app.Browse().GetPage("/maal/1");
        var asked = page.QuerySelectorAll("link[rel=modulepreload]").Select(l => l.GetAttribute("href")!["/js/chart/".Length..]);
        Assert.Equal(Directory.GetFiles(Path.Combine(Folder, "chart")).Select(Path.GetFileName).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Charts_AreUnder15KB() =>
        Assert.InRange(Directory.GetFiles(Path.Combine(Folder, "chart")).Append(Path.Combine(Folder, "charts.js")).Sum(f => new FileInfo(f).Length), 5_000, 14_999);
}
