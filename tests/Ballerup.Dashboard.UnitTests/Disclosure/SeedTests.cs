using System.Text.RegularExpressions;
using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Checks;

namespace Ballerup.Dashboard.UnitTests.Disclosure;

/// <summary>The project's own seed, with each of its figures hidden alone.</summary>
public partial class SeedTests(ITestOutputHelper output)
{
    [Fact]
    public void EachFigure_HiddenAlone_IsDisclosedWhereTable1AddsUp_AndTheProposalMendsIt()
    {
        var figures = SeedDraft.Changes.Where(c => c.Subject == Subject.Observation).Select(c => c.Key).ToList();
        var (errors, warnings) = (0, 0);
        foreach (var key in figures)
        {
            var findings = Hidden(key);
            var isCount = key.StartsWith("1/", StringComparison.Ordinal) && key.Contains("/antal-", StringComparison.Ordinal);
            foreach (var finding in findings)
                output.WriteLine($"{finding.Severity} {finding.Message}");
            errors += findings.Count(f => f.Severity == Severity.Error);
            warnings += findings.Count(f => f.Severity == Severity.Warning);
            if (!isCount)
            {
                // A percentage of table 1 can be computed from its count; nothing is linked with the figures of other tables.
                Assert.Equal(key.StartsWith("1/", StringComparison.Ordinal) ? ["hidden-pair"] : [], findings.Select(f => f.Check));
                continue;
            }
            var disclosed = Assert.Single(findings);
            Assert.Equal((Severity.Error, "disclosure", key), (disclosed.Severity, disclosed.Check, $"{disclosed.At}"));
            // What the sum gives is the hidden figure.
            Assert.EndsWith($" {DanishNumber.Format(SeedDraft.Seed.Find(disclosed.At!.Value)!.Value.Value!.Value, 0)}",
                disclosed.Message.Split(". Skjul også")[0]);
            Assert.Empty(Hidden([key, .. Proposed(disclosed)]));
        }
        Assert.Equal((147, 42, 42), (figures.Count, errors, warnings));
    }

    [Fact]
    public void OneTotalTakenFromTheOther_GivesTheirDifference()
    {
        string[] hide = [Table1("Førtidspension"), Table1("Fleksjob"), Table1("Kontanthjælp")];
        var finding = Assert.Single(Hidden(hide));
        Assert.Equal("»Førtidspension« er skjult i juni 2020, men kan regnes ud: »SUM inklusiv førtidspension og efterløn« − "
            + "»SUM eksklusiv førtidspension og efterløn« − »Efterløn« giver 2.091. Skjul også »Efterløn« i juni 2020.", finding.Message);
        Assert.Empty(Hidden([.. hide, .. Proposed(finding)]));
    }

    private static string Table1(string row) => SeedDraft.KeyOf(1, row, "Antal fuldtidspersoner", "2020-06");

    private static IEnumerable<string> Proposed(Finding finding) => Names().Matches(finding.Message.Split("Skjul også ")[1])
        .Select(m => SeedDraft.KeyOf(1, m.Groups[1].Value, "Antal fuldtidspersoner", $"{finding.At!.Value.Period}"));

    private static IReadOnlyList<Finding> Hidden(params IEnumerable<string> keys)
    {
        var draft = new Revision { Reason = "" };
        foreach (var key in keys)
            draft.Add(Subject.Observation, key, nameof(Observation.Withheld), "true", Origin.Form);
        return CheckRunner.Of(SeedDraft.Seed, SeedDraft.Seed.With(draft.Changes), draft.Changes);
    }

    [GeneratedRegex("»([^«]+)«")]
    private static partial Regex Names();
}
