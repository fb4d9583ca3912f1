using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>Every page as the Nu checker sees it, in one run because it starts slowly.</summary>
public class ValidHtmlTests(Browser browser)
{
    private static readonly string Checker = Path.Combine(TestsFolder(), ".tools/node_modules/vnu-jar/build/dist/vnu.jar");

    [Fact]
    public async Task EveryPage_IsValidHtml()
    {
        var pages = new List<(string, string)>();
        foreach (var address in PagesTests.Each.Select(row => row.Data))
            pages.Add((address, await browser.Source(address, PagesTests.For(address))));
        await AssertValid(pages);
    }

    internal static async Task AssertValid(IEnumerable<(string Name, string Html)> pages)
    {
        Assert.SkipUnless(File.Exists(Checker), $"{Checker} is not installed; tests/run.sh installs it.");
        Assert.SkipUnless(HasJava(), "Java is not installed; tests/run.sh installs it.");
        var folder = Directory.CreateTempSubdirectory("html-");
        foreach (var (name, html) in pages)
        {
            var file = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '_')) + ".html";
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), html, TestContext.Current.CancellationToken);
        }
        // So that the checker is seen to find something.
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "wrong.html"), "<!DOCTYPE html><html lang=da><title>x</title><p><table><b>", TestContext.Current.CancellationToken);

        var start = new ProcessStartInfo("java", ["-jar", Checker, "--format", "gnu", "--exit-zero-always", folder.FullName]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var found = (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);

        Assert.Contains(found, f => f.Contains("wrong.html", StringComparison.Ordinal));
        // ASP.NET Core writes the field of the token with a slash, which is no error.
        var wrong = found.Where(f => !f.Contains("wrong.html", StringComparison.Ordinal) && !f.Contains("info: Trailing slash on void elements", StringComparison.Ordinal)).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static bool HasJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "java")));

    private static string TestsFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));
}
