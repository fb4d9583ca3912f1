using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Ballerup.Dashboard.UnitTests.Site;

/// <summary>The browser's libraries are the published files, byte for byte, and those that libman.json names.</summary>
public class LibrariesTests
{
    private static readonly Dictionary<string, string> Sha256 = new()
    {
        ["chart.js/LICENSE.md"] = "41a84aa2caba645f966a18d9c2056b73e6d3a81d80bc0046bc0011a2634d4cce",
        ["chart.js/dist/chart.umd.min.js"] = "87364cc2b2a76a6684929e7d6b80b18a897794db38400caff1fcf1791c6925d2",
        ["dkfds/LICENSE.md"] = "747a0ef3f8f60121cdfd7817d98250a103b0cfe345afd7820defe6703498861f",
        ["dkfds/dist/css/dkfds.min.css"] = "a654037326b610cc3ef99cb16b0a8f8aabcbdf60da01632b2cad28b70214863f",
        ["dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2"] =
            "9085dc4026ddddd3d21ebedbd59a8775581effeda2b04dee5481ed0922e4b773",
        ["dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Pi.woff2"] =
            "863dc65ce152247b72390de1de0e552f4e1d6b82274e0d43750a2c25916c0594",
        ["dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2"] =
            "62a59aaf4d1a22e6f48433cd316512c7df0875826e4e88bd117542e8ca7e3315",
        ["dkfds/dist/img/svg-icons/check-white.svg"] = "805abd1ff1cd09bbab6a9bd4f6f3d4d8b52713fd70e986a1d4b640bac5ccf0ba",
        ["dkfds/dist/img/svg-icons/chevron-down.svg"] = "a4e37faaeeba77159962aae12dc7a776a7a8db8f9806eebfdd8c4e02541ead1a",
    };

    [Fact]
    public void Files_AreThosePublished()
    {
        var project = ProjectFolder();
        var found = Directory.GetFiles(Path.Combine(project, "wwwroot/lib"), "*", SearchOption.AllDirectories)
            .ToDictionary(
                f => Path.GetRelativePath(Path.Combine(project, "wwwroot/lib"), f).Replace('\\', '/'),
                f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))));
        Assert.Equal(Sha256.OrderBy(f => f.Key, StringComparer.Ordinal), found.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Libman_NamesEveryFile()
    {
        var libman = JsonDocument.Parse(File.ReadAllText(Path.Combine(ProjectFolder(), "libman.json"))).RootElement;
        var named =
            from library in libman.GetProperty("libraries").EnumerateArray()
            from file in library.GetProperty("files").EnumerateArray()
            select $"{library.GetProperty("destination").GetString()!["wwwroot/lib/".Length..]}/{file.GetString()}";
        Assert.Equal(Sha256.Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.All(libman.GetProperty("libraries").EnumerateArray(),
            l => Assert.Matches(@"^[a-z.]+@[0-9]+\.[0-9]+\.[0-9]+$", l.GetProperty("library").GetString()));
    }

    private static string ProjectFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Ballerup.Dashboard"));
}
