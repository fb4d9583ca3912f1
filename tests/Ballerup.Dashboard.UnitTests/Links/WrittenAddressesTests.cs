using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Deploy;

namespace Ballerup.Dashboard.UnitTests.Links;

/// <summary>An address is written in Links/ and nowhere else, so that a page that moves is moved in one place.</summary>
public partial class WrittenAddressesTests
{
    private const string Src = "src/Ballerup.Dashboard";

    /// <summary>What may stand elsewhere; the templates after @page may too.</summary>
    private static readonly (string File, string Text, string Reason)[] Exceptions =
    [
        ("Site/Extensions.cs", "/plan/{slug}", "the templates of the second routes of pages, beside their @page"),
        ("Pages/Shared/_Look.cshtml", "href=\"/lib/dkfds/", "static files, which a font's preload names as its style sheet does"),
        ("Site/SiteOptions.cs", "AbsolutePath: \"/\"", "asked of an address of another site, which has no path"),
    ];

    /// <summary>The first part of every address of a page, and of what is no page.</summary>
    private static readonly string[] Parts =
    [
        .. Files("*.cshtml").SelectMany(File.ReadLines).Select(l => PageTemplate().Match(l)).Where(m => m.Success)
            .Select(m => m.Groups[1].Value).Distinct(),
        "plan", "api", "openapi", "health", "was",
    ];

    private static readonly Regex Address = new($$"""
        (?:href|action|src)=\\?"/ | Redirect\(\$?"/ | (?:\?|:|=>|\?\?)\ \$?"/["?\#] | (?<![\w.~</-])/(?:{{string.Join('|', Parts)}})(?![\w-])
        """, RegexOptions.IgnorePatternWhitespace);

    [Fact]
    public void Addresses_AreWrittenInLinks()
    {
        Assert.Contains("historik", Parts);
        var met = new HashSet<string>();
        var written = new List<string>();
        foreach (var file in Files("*.cshtml").Concat(Files("*.cs")))
        {
            var name = Path.GetRelativePath(Path.Combine(DeployFiles.Root(), Src), file);
            foreach (var (at, line) in File.ReadLines(file).Index().Where(l => HasAddress(l.Item)))
            {
                if (Array.Find(Exceptions, e => e.File == name && line.Contains(e.Text, StringComparison.Ordinal)) is { Text: { } text })
                    met.Add(text);
                else
                    written.Add($"{name}:{at + 1}: {line.Trim()}");
            }
        }
        Assert.Empty(written);
        Assert.Equal(Exceptions.Select(e => e.Text).Order(), met.Order());
    }

    [Theory]
    [InlineData(true, """<a href="/om">""")]
    [InlineData(true, """<form method="get" action="/admin/import/@Model.Id" novalidate>""")]
    [InlineData(true, """<button formaction="/data/opfoelgning.pdf">""")]
    [InlineData(true, """<a href="/noget-nyt/@id">""")]
    [InlineData(true, """return Redirect("/");""")]
    [InlineData(true, """return LocalRedirect($"/{slug}");""")]
    [InlineData(true, """return known ? "/" : other;""")]
    [InlineData(true, """var address = $"{site}/maal/{goal}";""")]
    [InlineData(true, """const string Path = "/konto/foerste?kode=";""")]
    [InlineData(true, """$"Gennemse den på siden: /admin/kladde/{draft.Id}");""")]
    [InlineData(false, """<a href="@PublicLinks.About">""")]
    [InlineData(false, """<link rel="stylesheet" href="~/css/data.css">""")]
    [InlineData(false, """@page "/om" """)]
    [InlineData(false, """/// <summary>What goes wrong under <c>/api</c>.</summary>""")]
    [InlineData(false, """RedirectToPage("/Konto/Login")""")]
    [InlineData(false, """new Uri("https://api.jobindsats.dk/v3")""")]
    public void HasAddress_SeesWhatIsWritten(bool expected, string line) => Assert.Equal(expected, HasAddress(line));

    private static bool HasAddress(string line) =>
        line.TrimStart('\uFEFF', ' ') is var text && !text.StartsWith("@page", StringComparison.Ordinal)
            && !text.StartsWith("//", StringComparison.Ordinal) && Address.IsMatch(text);

    private static IEnumerable<string> Files(string pattern) =>
        ((string[])[Src, $"{Src}.Core"]).Select(f => Path.Combine(DeployFiles.Root(), f))
            .SelectMany(f => Directory.EnumerateFiles(f, pattern, SearchOption.AllDirectories)
                .Where(p => Path.GetRelativePath(f, p).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "Links")));

    [GeneratedRegex("^\uFEFF?@page \"/([a-z-]+)")]
    private static partial Regex PageTemplate();
}
