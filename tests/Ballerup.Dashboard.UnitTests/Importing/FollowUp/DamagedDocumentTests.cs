using System.Text;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Importing.FollowUp;

/// <summary>
/// The document damaged in every way that copying and saving can: it gives the same figures or is refused, without the
/// help of its hash. Only an edit that leaves another well-formed number is left to the hash, and the hash stops it. Of the 45,000 ways to
/// move or swap lines a full run takes every fifth, and <c>tests/measure.sh documents</c> all.
/// </summary>
public partial class DamagedDocumentTests(ITestOutputHelper output)
{
    private static readonly string[] Lines = SeedFiles.Document.Split('\n');

    private static readonly HashSet<string> TrueFigures = FiguresOf(SeedFiles.Document);

    private static readonly int Every = Environment.GetEnvironmentVariable("DASHBOARD_TEST_EVERY_DOCUMENT") == "1" ? 1 : 5;

    private static IEnumerable<IEnumerable<string>> Some(IEnumerable<IEnumerable<string>> documents) =>
        documents.Where((_, number) => number % Every == 0);

    [Fact]
    public void Read_ALineDropped_GivesTheSameFiguresOrARefusal() =>
        Check(Enumerable.Range(0, Lines.Length).Select(i => Lines.Where((_, n) => n != i)));

    [Fact]
    public void Read_ALineDoubled_GivesTheSameFiguresOrARefusal() =>
        Check(Enumerable.Range(0, Lines.Length).Select(i => Lines.SelectMany((l, n) => n == i ? [l, l] : new[] { l })));

    [Fact]
    public void Read_ALineMovedToAnyOtherPlace_GivesTheSameFiguresOrARefusal() =>
        Check(Some(
            from i in Enumerable.Range(0, Lines.Length)
            where Lines[i].Trim().Length > 0
            from j in Enumerable.Range(0, Lines.Length)
            where i != j
            select Moved(i, j)));

    [Fact]
    public void Read_AnyTwoLinesSwapped_GivesTheSameFiguresOrARefusal() =>
        Check(Some(
            from i in Enumerable.Range(0, Lines.Length)
            from j in Enumerable.Range(i + 1, Lines.Length - i - 1)
            where Lines[i].Trim() != Lines[j].Trim() && !TradeWellFormedNumbers(i, j)
            select Lines.Select((l, n) => n == i ? Lines[j] : n == j ? Lines[i] : l)));

    [Fact]
    public void Read_CutAfterAnyCharacter_GivesTheSameFiguresOrARefusal() =>
        Check(Enumerable.Range(0, SeedFiles.Document.Length).Select(i => SeedFiles.Document[..i].Split('\n').AsEnumerable()));

    [Fact]
    public void Read_AnyWordLost_GivesTheSameFiguresOrARefusal() =>
        Check(Words().Matches(SeedFiles.Document).Select(w => SeedFiles.Document.Remove(w.Index, w.Length).Split('\n').AsEnumerable()));

    [Fact]
    public void Read_AnyWordDoubled_GivesTheSameFiguresOrARefusal() =>
        Check(Words().Matches(SeedFiles.Document)
            .Select(w => SeedFiles.Document.Insert(w.Index, w.Value + " ").Split('\n').AsEnumerable()));

    [Theory]
    [InlineData('O')]
    [InlineData('l')]
    [InlineData(';')]
    [InlineData('/')]
    [InlineData('\u0665')]
    public void Read_AnyDigitOfATableReplaced_GivesTheSameFiguresOrARefusal(char by) =>
        Check(Digits().Matches(SeedFiles.Document).Select(d => Replaced(d.Index, by).Split('\n').AsEnumerable()));

    /// <summary>At its edge a number would only become another one, which is for the hash.</summary>
    [Fact]
    public void Read_ANumberBrokenInTwo_GivesTheSameFiguresOrARefusal() =>
        Check(InnerDigits().Matches(SeedFiles.Document).Select(d => Replaced(d.Index, ' ').Split('\n').AsEnumerable()));

    [Theory]
    [InlineData(',', '.')]
    [InlineData(',', ' ')]
    [InlineData(',', ';')]
    [InlineData('.', ',')]
    [InlineData('.', ' ')]
    public void Read_AnySeparatorReplaced_GivesTheSameFiguresOrARefusal(char separator, char by) =>
        Check(Enumerable.Range(1, SeedFiles.Document.Length - 2)
            .Where(i => SeedFiles.Document[i] == separator && char.IsDigit(SeedFiles.Document[i - 1])
                && char.IsDigit(SeedFiles.Document[i + 1]))
            .Select(i => Replaced(i, by).Split('\n').AsEnumerable()));

    [Fact]
    public void Read_AColumnLostFromATable_GivesTheSameFiguresOrARefusal() =>
        Check(
            from table in Enumerable.Range(1, 6)
            let lines = SeedFiles.Figures.Where(f => f.Table == table).Select(f => f.Line - 1).ToHashSet()
            from column in Enumerable.Range(0, 6)
            select Lines.Select((l, n) => lines.Contains(n) ? WithoutNumber(l, column) : l));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEnds_GivesTheSameFigures(string end) => AssertSame(SeedFiles.Document.Replace("\n", end));

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u2007')]
    [InlineData('\u202F')]
    [InlineData('\u3000')]
    [InlineData('\t')]
    public void Read_OtherSpaces_GivesTheSameFigures(char space)
    {
        AssertSame(SeedFiles.Document.Replace(' ', space));
        AssertSame(SeedFiles.Document.Replace(" ", $"{space}{space}"));
    }

    [Fact]
    public void Read_AByteOrderMarkOrNoSpacesAtTheEnds_GivesTheSameFigures()
    {
        AssertSame("\uFEFF" + SeedFiles.Document);
        AssertSame(string.Join('\n', Lines.Select(l => l.Trim())));
    }

    /// <summary>What the parser cannot see is what the hash is for.</summary>
    [Fact]
    public void Read_AnyDigitMadeAnother_IsStoppedByTheHash()
    {
        var hash = SeedFiles.Guide.Edition.Sha256;
        var changed = Digits().Matches(SeedFiles.Document)
            .Select(d => Replaced(d.Index, SeedFiles.Document[d.Index] == '9' ? '8' : (char)(SeedFiles.Document[d.Index] + 1)))
            .ToList();
        Assert.True(changed.Count > 400);
        Assert.All(changed, c => Assert.NotEqual(hash, DocumentText.From(c).Sha256()));
        // Some of them do leave a document that reads well, or the hash would have nothing to do.
        Assert.Contains(changed, c => Read(c) is { } figures && !figures.SetEquals(TrueFigures));
    }

    [Fact]
    public void Read_LinesThatTradeWellFormedNumbers_AreStoppedByTheHash()
    {
        var pairs = (
            from i in Enumerable.Range(0, Lines.Length)
            from j in Enumerable.Range(i + 1, Lines.Length - i - 1)
            where Lines[i].Trim() != Lines[j].Trim() && TradeWellFormedNumbers(i, j)
            select string.Join('\n', Lines.Select((l, n) => n == i ? Lines[j] : n == j ? Lines[i] : l))).ToList();
        Assert.Equal(2, pairs.Count);
        Assert.All(pairs, p => Assert.NotEqual(SeedFiles.Guide.Edition.Sha256, DocumentText.From(p).Sha256()));
    }

    private void Check(IEnumerable<IEnumerable<string>> documents)
    {
        int same = 0, refused = 0;
        foreach (var document in documents)
        {
            var text = string.Join('\n', document);
            if (Read(text) is not { } figures)
            {
                refused++;
                continue;
            }
            if (!figures.SetEquals(TrueFigures))
                Assert.Fail($"Other figures: {string.Join(" | ", figures.Except(TrueFigures))}\n{Difference(text)}");
            same++;
        }
        output.WriteLine($"{same + refused} documents: {same} with the same figures, {refused} refused");
        Assert.True(refused > 0);
    }

    private static void AssertSame(string text)
    {
        Assert.NotEqual(SeedFiles.Document, text);
        Assert.Equal(SeedFiles.Guide.Edition.Sha256, DocumentText.From(text).Sha256());
        Assert.True(TrueFigures.SetEquals(FiguresOf(text)));
    }

    /// <summary>Null when it is refused with a sentence; any other exception fails the test.</summary>
    private static HashSet<string>? Read(string text)
    {
        try
        {
            return FiguresOf(text);
        }
        catch (SeedException e)
        {
            Assert.Matches(@"\Aopfoelgning-2019-2020\.txt(, linje [1-9][0-9]*)?: [^\n]+\.\z", e.Message);
            return null;
        }
    }

    private static HashSet<string> FiguresOf(string text) =>
        [.. SeedReader.Read(DocumentText.From(text), SeedFiles.Guide).Changes
            .Where(c => c.Subject == Subject.Observation)
            .Select(c => $"{c.Key}={c.NewValue}")];

    /// <summary>
    /// Whole rows of two tables under the same label ("Jun 2020 49,5" and "Jun 2020 13,4"): only the numbers change places.
    /// </summary>
    private static bool TradeWellFormedNumbers(int i, int j) =>
        LabelledRow().Match(Lines[i]) is { Success: true } a && LabelledRow().Match(Lines[j]) is { Success: true } b
        && a.Groups["label"].Value == b.Groups["label"].Value;

    private static IEnumerable<string> Moved(int from, int to)
    {
        var lines = Lines.ToList();
        lines.RemoveAt(from);
        lines.Insert(to, Lines[from]);
        return lines;
    }

    private static string Replaced(int at, char by) => new StringBuilder(SeedFiles.Document) { [at] = by }.ToString();

    private static string WithoutNumber(string line, int column)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = words.Count - 1 - column;
        if (at >= 0)
            words.RemoveAt(at);
        return string.Join(' ', words);
    }

    private static string Difference(string text)
    {
        var lines = text.Split('\n');
        var first = Enumerable.Range(0, Math.Min(lines.Length, Lines.Length)).FirstOrDefault(i => lines[i] != Lines[i], -1);
        return first < 0 ? "at the end" : $"line {first + 1}: »{lines[first]}« for »{Lines[first]}«";
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=[0-9.,])[0-9](?=[0-9.,])")]
    private static partial Regex InnerDigits();

    [GeneratedRegex(@"[0-9]")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^ *(?<label>[A-Z][a-z]{2} [0-9]{4}) [0-9]+,[0-9] *$")]
    private static partial Regex LabelledRow();
}
