using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Deploy;

namespace Ballerup.Dashboard.UnitTests.Charts;

/// <summary>The colours of the charts, as the stylesheet has them: readable, and apart for every eye and on a grey print.</summary>
public class PaletteTests
{
    /// <summary>Of 100: steps of a grey scale that are told apart side by side.</summary>
    private const double LightnessApart = 9;

    /// <summary>In CIELAB (ΔE*ab); 2 is just seen.</summary>
    private const double ColorsApart = 15;

    /// <summary>Machado, Oliveira and Fernandes 2009, the whole deficiency, on linear light.</summary>
    private static readonly Dictionary<string, double[][]> Eyes = new()
    {
        ["common"] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        ["protanopia"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["deuteranopia"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["tritanopia"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    };

    private static readonly string Styles = File.ReadAllText(Path.Combine(DeployFiles.Root(),
        "src/Ballerup.Dashboard/wwwroot/css/site.css"));

    /// <summary>The first rule for the page is the light one, the second the dark.</summary>
    public static TheoryData<int> Schemes => [0, 1];

    /// <summary>The names of the series are written in their colours too, so they are held to what text is.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Contrast_OnThePaper_IsEnough(int scheme)
    {
        var paper = Color(scheme, "paper");
        Assert.All((string[])["series-1", "series-2", "series-3", "series-4", "muted"],
            name => Assert.InRange(Contrast(Color(scheme, name), paper), 4.5, 21));
        Assert.All((string[])["accent", "axis"], name => Assert.InRange(Contrast(Color(scheme, name), paper), 3, 21));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Series_AreApart_OnAGreyPrint_AndForEveryEye(int scheme)
    {
        foreach (var (names, a, b) in Pairs(scheme))
        {
            Assert.True(Math.Abs(Lab(a)[0] - Lab(b)[0]) >= LightnessApart, $"{names} in greyscale");
            foreach (var (eye, seen) in Eyes)
                Assert.True(Distance(Lab(Seen(a, seen)), Lab(Seen(b, seen))) >= ColorsApart, $"{names} for {eye}");
        }
    }

    /// <summary>In linear light, red, green and blue from 0 to 1.</summary>
    private static double[] Color(int scheme, string name)
    {
        var hex = Regex.Matches(Styles, $"--{name}: #([0-9a-f]+);")[scheme].Groups[1].Value;
        var digits = hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")) : hex;
        return [.. Enumerable.Range(0, 3)
            .Select(i => int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
    }

    private static IEnumerable<(string Names, double[] A, double[] B)> Pairs(int scheme) =>
        from a in Enumerable.Range(1, 4)
        from b in Enumerable.Range(1, 4)
        where a < b
        select ($"{a} and {b}", Color(scheme, $"series-{a}"), Color(scheme, $"series-{b}"));

    private static double Luminance(double[] c) => (0.2126 * c[0]) + (0.7152 * c[1]) + (0.0722 * c[2]);

    private static double Contrast(double[] a, double[] b) =>
        (Math.Max(Luminance(a), Luminance(b)) + 0.05) / (Math.Min(Luminance(a), Luminance(b)) + 0.05);

    private static double[] Seen(double[] c, double[][] eye) => [.. eye.Select(row => Math.Clamp(row.Zip(c, (m, v) => m * v).Sum(), 0, 1))];

    private static double[] Lab(double[] c)
    {
        static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
        var x = F(((0.4124 * c[0]) + (0.3576 * c[1]) + (0.1805 * c[2])) / 0.95047);
        var y = F(Luminance(c));
        var z = F(((0.0193 * c[0]) + (0.1192 * c[1]) + (0.9505 * c[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
