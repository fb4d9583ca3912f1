using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// Ten digits in a text that may be a personal number. What surely is one is refused where it is typed, and at publishing.
/// </summary>
internal static class PersonalNumberCheck
{
    public static IEnumerable<Finding> Of(Edition after, IEnumerable<Change> changes, string reason)
    {
        // A file's name stands in each of its changes.
        var origins = new HashSet<string>();
        foreach (var change in changes)
        {
            // A cell that is read as a figure is no text, whatever its digits look like.
            if (change is not ({ Subject: Subject.Observation, Field: nameof(Observation.Figure) } or { Subject: Subject.Target })
                && PersonalNumber.MayBeIn(change.NewValue))
                yield return Found($"{change.Subject}/{change.Key}/{change.Field}",
                    $"{ChangeWords.What(change, after)}, {ChangeWords.Label(change).ToLowerInvariant()}");
            foreach (var name in new[] { change.Origin.Source, change.Origin.Row, change.Origin.Column })
                if (PersonalNumber.MayBeIn(name) && origins.Add(name!))
                    yield return Found($"origin/{change.Order}", $"Filens »{name}«");
        }
        if (PersonalNumber.MayBeIn(reason))
            yield return Found("reason", "Begrundelsen");
    }

    private static Finding Found(string text, string what) => new("personalnumber", Severity.Warning, At: null,
        $"{what}: Her står ti cifre, der kan være et personnummer. Alle kan læse dem, og de bliver stående. Fjern dem, eller forklar, "
            + "hvad de er.")
    { Text = text };
}
