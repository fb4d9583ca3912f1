using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>A figure is typed where one is hidden: it stays hidden, which the one who typed it may not expect.</summary>
internal static class HiddenCheck
{
    public static IEnumerable<Finding> Of(Edition before, Edition after, IEnumerable<Change> changes) =>
        from change in changes
        where change is { Subject: Subject.Observation, Field: nameof(Observation.Figure) }
        let key = ObservationKey.Parse(change.Key)
        where before.Find(key) is { IsHidden: true } && after.Find(key) is { Withheld: true, Value: not null }
        select new Finding("hidden", Severity.Warning, key,
            $"{ChangeWords.What(change, after)} er skjult og bliver ved med at være det. Skal tallet vises, så vælg »vises« på tallets "
                + "side; så vises også de tal, der har stået der før. Ellers forklar, hvorfor det skal være skjult.");
}
