using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>A figure that was withheld becomes public again, perhaps only because an old revision is undone.</summary>
public static class ReleaseCheck
{
    /// <summary>What has stood in one place; the rest is counted.</summary>
    private const int MostNamed = 8;

    /// <summary>The figures that a draft shows again.</summary>
    public static IEnumerable<ObservationKey> Released(Edition before, IEnumerable<Change> changes) =>
        from change in changes
        where change is { Subject: Subject.Observation, Field: nameof(Observation.Withheld), NewValue: "false" }
            && before.Read(change.Subject, change.Key, change.Field) == "true"
        select ObservationKey.Parse(change.Key);

    internal static IEnumerable<Finding> Of(Edition before, Edition after, IEnumerable<Change> changes,
        ILookup<ObservationKey, string>? past) =>
        from key in Released(before, changes)
        select new Finding("release", Severity.Warning, key,
            "Det tilbageholdte tal bliver offentligt igen, også i gamle revisioner: "
                + $"{DanishText.Uncapitalize(ChangeWords.What(Subject.Observation, $"{key}", after))}. "
                + $"{Told([.. past?[key].Distinct() ?? []])}Forklar, hvorfor det må vises.");

    private static string Told(List<string> past)
    {
        if (past.Count == 0)
            return "";
        var named = past.Take(MostNamed).ToList();
        if (past.Count > MostNamed)
            named.Add($"{DanishNumber.Format(past.Count - MostNamed, 0)} andre");
        return $"Det, der har stået her, kan så læses af alle: {DanishText.Join(named)}. ";
    }
}
