using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Deploy;

namespace Ballerup.Dashboard.UnitTests.Site;

/// <summary>Our own style sheets: every rule in a layer, the layers' order said once, and three breakpoints.</summary>
public partial class StylesTests
{
    private static readonly Dictionary<string, string> Sheets =
        Directory.GetFiles(Path.Combine(DeployFiles.Root(), "src/Ballerup.Dashboard/wwwroot/css"))
            .ToDictionary(f => Path.GetFileName(f), f => Comments().Replace(File.ReadAllText(f), ""));

    [Fact]
    public void Rules_StandInLayers_WhoseOrderSiteCssAloneSays()
    {
        var order = Order().Matches(Sheets["site.css"]).Select(m => m.Groups["names"].Value.Split(", ")).Single();
        Assert.Equal("dkfds", order[0]);
        Assert.All(Sheets, sheet =>
        {
            var outermost = Outermost(sheet.Key == "site.css" ? Order().Replace(sheet.Value, "") : sheet.Value);
            Assert.NotEmpty(outermost);
            Assert.All(outermost, o => Assert.Contains(o, order[1..].Select(name => $"@layer {name}")));
        });
    }

    [Fact]
    public void Breakpoints_AreThree()
    {
        var asked = Sheets.Values.SelectMany(s => Question().Matches(s)).Select(m => m.Value).ToList();
        Assert.DoesNotContain(asked, q => q.Contains("min-", StringComparison.Ordinal) || q.Contains("max-", StringComparison.Ordinal));
        // dkfds makes 1rem 10 pixels.
        var widths = asked.SelectMany(q => Width().Matches(q))
            .Select(m => double.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture) * (m.Groups["unit"].Value == "rem" ? 10 : 1));
        Assert.Equal([480, 640, 960], widths.Distinct().Order());
    }

    /// <summary>What stands before each brace that is in no other, and whatever ends with a semicolon there.</summary>
    private static List<string> Outermost(string css)
    {
        List<string> found = [];
        var (depth, from) = (0, 0);
        for (var i = 0; i < css.Length; i++)
        {
            if (depth == 0 && (css[i] is '{' or ';'))
                found.Add(css[from..i].Trim());
            depth += css[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && (css[i] is '}' or ';'))
                from = i + 1;
        }
        return found;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^@layer (?<names>[a-z]+(, [a-z]+)+);$", RegexOptions.Multiline)]
    private static partial Regex Order();

    [GeneratedRegex(@"@(media|container)[^{]*")]
    private static partial Regex Question();

    [GeneratedRegex(@"width[^)]*?(?<number>[0-9.]+)(?<unit>px|rem)")]
    private static partial Regex Width();
}
