using System.Text;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Importing.FollowUp;

/// <summary>
/// A damaged document that is brought in gives fewer figures and says what it could not read; it never gives a figure that the whole
/// one has not.
/// </summary>
public partial class LenientReadingTests
{
    private static readonly string[] Lines = SeedFiles.Document.Split('\n');

    private static readonly Edition Published = Edition.Empty.With(SeedReader.Read(SeedFiles.Folder).Changes);

    private static FileProposals Read(string text) =>
        Reading.Of(Encoding.UTF8.GetBytes(text)).Propose(null, null, Published, new HashSet<ObservationKey>(), []);

    /// <summary>Where each of the document's figures stands.</summary>
    private static readonly IReadOnlyDictionary<string, (int Line, int Table)> Places = SeedReader.Read(SeedFiles.Folder).Changes
        .Where(c => c.Subject == Subject.Observation).ToDictionary(c => c.Key, c => (c.Origin.Line!.Value, c.Origin.Table!.Value));

    /// <summary>
    /// Each figure of the whole document is either read as it is, or stood in a line that is gone, or what is said of the file names its
    /// table.
    /// </summary>
    /// <param name="gone">The lines of the whole document, from 1, that nobody can know were there.</param>
    /// <returns>How many figures were read.</returns>
    private static int Check(string text, Func<int, bool>? gone = null)
    {
        var read = Read(text);
        var proposals = read.Tables.SelectMany(t => t.Proposals).ToList();
        Assert.Equal("", string.Join('\n', proposals.Where(p => p.Kind != ProposalKind.Unchanged)
            .Select(p => $"{p.Figure.Key}: {p.Old} -> {p.Figure.Figure} in line {p.Figure.Line}")));
        var said = string.Join(
            '\n', read.Problems.Select(ProblemWords.Of).Concat(read.Remarks.Select(ProblemWords.Of))
                .Concat(read.Tables.SelectMany(t => t.Reading.NotUnderstood.Select(p => $"{t.Heading}: {ProblemWords.Of(p)}"))));
        var keys = proposals.Select(p => $"{p.Figure.Key}").ToHashSet();
        Assert.Equal(
            "", string.Join(
                '\n', Places.Where(f => !keys.Contains(f.Key) && gone?.Invoke(f.Value.Line) != true
                    && !said.Contains($"Tabel {f.Value.Table}", StringComparison.Ordinal))
            .Select(f => $"{f.Key} of line {f.Value.Line} is not read, and nothing is said of table {f.Value.Table}. Said: {said}")));
        return keys.Count;
    }

    [Fact]
    public void Read_TheWholeDocument_HasAllFigures() => Assert.Equal(147, Check(SeedFiles.Document));

    [Fact]
    public void Read_ALineDroppedOrDoubled_GivesNoOtherFigure()
    {
        var read = Enumerable.Range(0, Lines.Length).Where(i => Lines[i].Trim().Length > 0).SelectMany(i => (int[])
        [
            Check(string.Join('\n', Lines.Where((_, n) => n != i)), line => line == i + 1),
            Check(string.Join('\n', Lines.SelectMany((l, n) => n == i ? [l, l] : new[] { l }))),
        ]).ToList();
        Assert.InRange(read.Average(), 120, 147); // the rest of the document is read
    }

    [Fact]
    public void Read_AWordLostOrDoubled_GivesNoOtherFigure()
    {
        var read = Words().Matches(SeedFiles.Document).Where((_, i) => i % 5 == 0).SelectMany(w => (int[])
        [
            Check(SeedFiles.Document.Remove(w.Index, w.Length), line => line == LineOf(w.Index) && Lines[line - 1].Trim() == w.Value),
            Check(SeedFiles.Document.Insert(w.Index, w.Value + " ")),
        ]).ToList();
        Assert.InRange(read.Average(), 120, 147);
    }

    [Fact]
    public void Read_CutAfterSomeCharacters_GivesNoOtherFigure()
    {
        // Inside a number the cut leaves another one. Of the line that is cut, nobody can know how long it was.
        foreach (var end in Enumerable.Range(0, SeedFiles.Document.Length)
            .Where(i => char.IsWhiteSpace(SeedFiles.Document[i]) && i % 9 == 0))
            if (SeedFiles.Document[..end].Contains("Ministermål 1:", StringComparison.Ordinal))
                Check(SeedFiles.Document[..end], line => line >= LineOf(end));
    }

    /// <summary>The line of a character, from 1.</summary>
    private static int LineOf(int index) => 1 + SeedFiles.Document.AsSpan(0, index).Count('\n');

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();
}
