using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>
/// How much the checks find of what is wrong, and how seldom they question what is right. The numbers are exact, so that a change shows.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Slips_AreCaught()
    {
        Assert.All(Slip.All, s => Assert.True(s.IsTrue, s.ToString()));
        var table = new StringBuilder($"{"kind",-24} planted caught named\n");
        foreach (var slips in Slip.All.GroupBy(s => s.Kind))
        {
            var found = slips.Select(s => (Slip: s, Found: s.Found())).ToList();
            table.Append(
                $"{slips.Key,-24} {found.Count,7} {found.Count(f => f.Found.Count > 0),6} {found.Count(f => Named(f.Slip, f.Found)),5}\n");
            foreach (var (slip, findings) in found)
            {
                output.WriteLine($"{slip.Kind} {slip}");
                foreach (var finding in findings)
                    output.WriteLine($"    {finding.Check,-10} {finding.Message}");
            }
        }
        output.WriteLine(table.ToString());
        Assert.Equal(
            """
            kind                     planted caught named
            two digits swapped            31     25    20
            ten times                     12     12    10
            hundred times                  6      6     4
            comma lost                     9      9     9
            wrong total                    9      8     8
            share over 100                 4      4     1
            negative                       4      4     0
            part larger than whole         4      4     3
            too many decimals              7      7     2
            dropped digit                 11     11     2
            doubled digit                  9      9     7
            neighbouring key              19     10     1
            wrong row or column           14     13     0
            wrong period                   6      2     1
            missing period                 7      7     0
            hidden but computable          4      4     0

            """, table.ToString());
    }

    /// <summary>What stands before the figure that is meant, where a message names it.</summary>
    private static readonly string[] Naming = ["mente du", "mente du omkring", "svarer til", "delene giver"];

    private static bool Named(Slip slip, List<Finding> found) => found.Exists(f => slip.Cells.Any(c =>
        Naming.Any(n => f.Message.Contains($"{n} {c.True}", StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void TrueFigures_AreNotQuestioned()
    {
        var table = new StringBuilder($"{"true figures",-52} entered questioned\n");
        void Add(string what, int entered, IEnumerable<Finding> findings)
        {
            var found = findings.ToList();
            table.Append($"{what,-52} {entered,7} {found.Count,10}\n");
            foreach (var finding in found)
                output.WriteLine($"{what}: {finding.Check} {finding.At?.Series} {finding.Message}");
        }

        var figures = SeedDraft.Changes.Where(c => c.Subject == Subject.Observation).Select(c => (c.Key, Figure: c.NewValue)).ToList();
        Add("the seed, untouched", figures.Count, SeedDraft.Check(SeedDraft.Seed, figures));
        Add("the seed, all at once from nothing", figures.Count,
            CheckRunner.Of(Edition.Empty, SeedDraft.Seed, [.. SeedDraft.Changes]));
        Add("each figure of the seed, one at a time, from nothing", figures.Count,
            figures.SelectMany(f => SeedDraft.Check(Without(f.Key), f)));
        Add("each figure of the seed, corrected from its double", figures.Count,
            figures.SelectMany(f => SeedDraft.Check(Doubled(f.Key), f)));
        foreach (var times in new[] { 1, 0.5m, 0, -0.5m, -1 })
        {
            var year = YearOn.Of(times).Select(f => (f.Key, Figure.Write(f.Value.Value))).ToList();
            Add($"a year on, the last year's change {times.ToString(CultureInfo.InvariantCulture)} times", year.Count,
                SeedDraft.Check(SeedDraft.Seed, year));
        }
        output.WriteLine(table.ToString());
        Assert.Equal(
            """
            true figures                                         entered questioned
            the seed, untouched                                      147          0
            the seed, all at once from nothing                       147          1
            each figure of the seed, one at a time, from nothing     147          2
            each figure of the seed, corrected from its double       147          2
            a year on, the last year's change 1 times                 54          1
            a year on, the last year's change 0.5 times               54          1
            a year on, the last year's change 0 times                 54          2
            a year on, the last year's change -0.5 times              54          2
            a year on, the last year's change -1 times                54          1

            """, table.ToString());
    }

    private static Edition Without(string key) =>
        Edition.Empty.With(SeedDraft.Changes.Where(c => c.Key != key));

    private static Edition Doubled(string key)
    {
        var before = SeedDraft.Seed;
        var draft = new Revision { Reason = "" };
        var value = decimal.Parse(before.Read(Subject.Observation, key, nameof(Observation.Figure))!, CultureInfo.InvariantCulture);
        draft.Add(Subject.Observation, key, nameof(Observation.Figure), Figure.Write(value * 2), Origin.Form);
        return before.With(draft.Changes);
    }
}
