using System.Runtime.CompilerServices;

namespace Ballerup.Dashboard.UnitTests;

/// <summary>What an engineer reads fits beside its change: no line of C# or of our scripts is longer than .editorconfig says.</summary>
public class LinesTests
{
    private const int Longest = 140;

    [Fact]
    public void Lines_OfCode_AreNotTooLong()
    {
        var files = Files("src", "*.cs").Concat(Files("tests", "*.cs")).Concat(Files("src/Ballerup.Dashboard/wwwroot/js", "*.js")).ToList();
        Assert.True(files.Count > 400, $"Only {files.Count} files were found.");
        Assert.Empty(files.SelectMany(f => TooLong(File.ReadLines(f)).Select(n => $"{f}:{n}")));
    }

    [Theory]
    [InlineData(0, "fits")]
    [InlineData(1, "fits", "long")]
    [InlineData(0, "\"\"\"", "long", "\"\"\"")]
    [InlineData(1, "\"\"\"a\"\"\"", "long")]
    public void TooLong_LeavesRawText(int expected, params string[] lines) =>
        Assert.Equal(expected, TooLong(lines.Select(l => l switch { "fits" => new('x', 140), "long" => new('x', 141), _ => l })).Count());

    /// <returns>The numbers of the lines. Raw text (a file's lines, a database's query) stands as it is.</returns>
    private static IEnumerable<int> TooLong(IEnumerable<string> lines)
    {
        var raw = false;
        foreach (var (at, line) in lines.Index())
        {
            var quotes = line.Split("\"\"\"").Length - 1;
            if (!raw && quotes == 0 && line.Length > Longest)
                yield return at + 1;
            raw ^= quotes % 2 == 1;
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Root(), f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "Migrations"));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
