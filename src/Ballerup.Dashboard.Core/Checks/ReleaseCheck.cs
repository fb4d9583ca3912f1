using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>A figure that was withheld becomes public again, perhaps only because an old revision is undone.</summary>
internal static class ReleaseCheck
{
    public static IEnumerable<Finding> Of(Edition before, Edition after, IEnumerable<Change> changes) =>
        from change in changes
        where change is { Subject: Subject.Observation, Field: nameof(Observation.Withheld), NewValue: "false" }
            && before.Read(change.Subject, change.Key, change.Field) == "true"
        select new Finding("release", Severity.Warning, ObservationKey.Parse(change.Key),
            "Det tilbageholdte tal bliver offentligt igen, også i gamle revisioner: "
                + $"{DanishText.Uncapitalize(ChangeWords.What(change, after))}. Forklar, hvorfor det må vises.");
}
