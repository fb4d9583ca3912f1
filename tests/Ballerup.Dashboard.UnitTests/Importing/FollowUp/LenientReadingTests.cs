using System.Text;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Importing.FollowUp;

/// <summary>
/// A damaged document that is brought in gives fewer figures and says what it could not read; it never gives a figure that the whole
/// one has not.
/// </summary>
public partial class LenientReadingTests
{
    private static readonly string[] Lines = SeedFiles.Document.Split('\n');

    private static readonly Publication Published = Publish();

    private static Publication Publish()
    {
        var state = new Publication();
        foreach (var change in SeedReader.Read(SeedFiles.Folder).Changes)
            state.Apply(change);
        return state;
    }

    private static FileProposals Read(string text) => Reading.Of(Encoding.UTF8.GetBytes(text)).Propose(null, null, Published, new HashSet<string>(), []);

    private static int Check(string text)
    {
        var read = Read(text);
        var wrong = read.Tables.SelectMany(t => t.Proposals).Where(p => p.Kind != ProposalKind.Unchanged).Select(p => $"{p.Figure.Key}: {p.Old} -> {p.Figure.Figure} in line {p.Figure.Line}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong) + "\n" + text);
        var figures = read.Tables.Sum(t => t.Proposals.Count);
        // What is missing is told of, one way or another.
        Assert.True(figures == 147 || read.Problems.Count + read.Remarks.Count > 1 || read.Tables.Any(t => t.Reading.NotUnderstood.Any()) || IsShorter(text), text);
        return figures;
    }

    /// <summary>A row of a period or a whole table is gone, and nobody can know that it was there.</summary>
    private static bool IsShorter(string text) => text.Split('\n').Count(l => l.Trim().Length > 0) < Lines.Count(l => l.Trim().Length > 0);

    [Fact]
    public void Read_TheWholeDocument_HasAllFigures() => Assert.Equal(147, Check(SeedFiles.Document));

    [Fact]
    public void Read_ALineDroppedOrDoubled_GivesNoOtherFigure()
    {
        var read = Enumerable.Range(0, Lines.Length).Where(i => Lines[i].Trim().Length > 0).SelectMany(i => (int[])
        [
            Check(string.Join('\n', Lines.Where((_, n) => n != i))), Check(string.Join('\n', Lines.SelectMany((l, n) => n == i ? [l, l] : new[] { l }))),
        ]).ToList();
        Assert.InRange(read.Average(), 120, 147); // the rest of the document is read
    }

    [Fact]
    public void Read_AWordLostOrDoubled_GivesNoOtherFigure()
    {
        var read = Words().Matches(SeedFiles.Document).Where((_, i) => i % 5 == 0).SelectMany(w => (int[])
        [
            Check(SeedFiles.Document.Remove(w.Index, w.Length)), Check(SeedFiles.Document.Insert(w.Index, w.Value + " ")),
        ]).ToList();
        Assert.InRange(read.Average(), 120, 147);
    }

    [Fact]
    public void Read_CutAfterSomeCharacters_GivesNoOtherFigure()
    {
        // Inside a number the cut leaves another one.
        foreach (var end in Enumerable.Range(0, SeedFiles.Document.Length).Where(i => char.IsWhiteSpace(SeedFiles.Document[i]) && i % 9 == 0))
            if (SeedFiles.Document[..end].Contains("Ministermål 1:", StringComparison.Ordinal))
                Check(SeedFiles.Document[..end]);
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();
}
