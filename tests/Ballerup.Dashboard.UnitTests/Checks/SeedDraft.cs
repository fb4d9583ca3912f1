using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>Drafts on top of the project's own seed.</summary>
internal static class SeedDraft
{
    public static IReadOnlyList<Change> Changes { get; } = SeedReader.Read(SeedFiles.Folder).Changes;

    public static Edition Seed { get; } = Edition.Empty.With(Changes);

    /// <summary>What the checks say of figures typed over an edition; each is a key and a figure.</summary>
    public static IReadOnlyList<Finding> Check(Edition before, params IEnumerable<(string Key, string Figure)> typed)
    {
        var draft = new Revision { Reason = "" };
        foreach (var (key, figure) in typed)
            draft.Add(Subject.Observation, key, nameof(Observation.Figure), figure, Origin.Form);
        return CheckRunner.Of(before, before.With(draft.Changes), draft.Changes);
    }

    public static string KeyOf(int table, string category, string measure, string period) =>
        $"{new ObservationKey(SeriesKey.Of(Key.Of(table, category), Key.Of(table, measure), "151"), Period.Parse(period))}";
}
