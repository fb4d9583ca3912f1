using System.Net;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Deploy;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>The build puts dkfds into its layer, and pages ask for what was built.</summary>
public partial class StylesTests(SeededApp app)
{
    [Fact]
    public async Task Dkfds_IsServedInItsLayer_AndOtherwiseAsItWasFetched()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var client = app.Browse();
        var address = Address().Match(await client.GetStringAsync("/om", cancellation)).Groups["address"].Value;
        var fetched = await File.ReadAllTextAsync(
            Path.Combine(DeployFiles.Root(), "src/Ballerup.Dashboard/wwwroot/lib/dkfds/dist/css/dkfds.min.css"), cancellation);
        foreach (var asked in (string[])[address, "/lib/dkfds/dist/css/dkfds.layer.css"])
        {
            var served = await client.GetStringAsync(asked, cancellation);
            Assert.Equal($"@layer dkfds {{\n{fetched}\n}}\n", served.ReplaceLineEndings("\n"));
        }
        // Its pictures stand where it looks for them from there.
        Assert.Contains("url(../img/svg-icons/check-white.svg)", fetched);
        var picture = await client.GetAsync("/lib/dkfds/dist/img/svg-icons/check-white.svg", cancellation);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
    }

    [GeneratedRegex("""<link rel="stylesheet" href="(?<address>/lib/dkfds/dist/css/dkfds\.layer\.[a-z0-9]+\.css)">""")]
    private static partial Regex Address();
}
