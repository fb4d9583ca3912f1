using Ballerup.Dashboard.Tests.Deploy;

namespace Ballerup.Dashboard.UnitTests.Site;

/// <summary>The pages' own scripts: modules that are sent as they are written, and few of them.</summary>
public class ScriptsTests
{
    private static readonly string Folder = Path.Combine(DeployFiles.Root(), "src/Ballerup.Dashboard/wwwroot/js");

    [Fact]
    public void Charts_AreUnder15KB() =>
        Assert.InRange(Directory.GetFiles(Path.Combine(Folder, "chart")).Append(Path.Combine(Folder, "charts.js"))
            .Sum(f => new FileInfo(f).Length), 5_000, 14_999);
}
