using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Revisions;

/// <summary>What a revision touches, in a line: "12 tal i tabel 1, 2 tekster i ministermål 3".</summary>
public static class ChangeSummary
{
    /// <summary>More places than this are counted, not named.</summary>
    private const int MostPlaces = 3;

    private static readonly string[] Texts = ["Title", "ShortTitle", "Narrative", "Introduction", "Caption", "Source", "Notes", "Definition", "Method", "Name", "Heading", "KeyLabel"];

    public static string Of(IEnumerable<ChangeCount> counts, Edition edition)
    {
        var parts = counts.GroupBy(c => Kind(c.Subject, c.Field)).OrderBy(g => g.Key)
            .Select(g => $"{Number(g.Key, g.Sum(c => c.Count))} i {Places([.. g], edition)}").ToList();
        return parts.Count == 0 ? "Ingen ændringer" : string.Join(", ", parts);
    }

    private enum Noun { Figure, Note, Withholding, Target, Annotation, Text, Detail }

    private static Noun Kind(Subject subject, string field) => (subject, field) switch
    {
        (Subject.Observation, "Figure") => Noun.Figure,
        (Subject.Observation, "Note") => Noun.Note,
        (Subject.Observation, _) => Noun.Withholding,
        (Subject.Target, _) => Noun.Target,
        (Subject.Annotation, "Text") => Noun.Annotation,
        _ when Texts.Contains(field) => Noun.Text,
        _ => Noun.Detail,
    };

    private static string Number(Noun noun, int count) => $"{DanishNumber.Format(count, 0)} " + (noun, count) switch
    {
        (Noun.Figure, _) => "tal",
        (Noun.Note, 1) => "note til et tal",
        (Noun.Note, _) => "noter til tal",
        (Noun.Withholding, 1) => "tal holdt tilbage eller frigivet",
        (Noun.Withholding, _) => "tal holdt tilbage eller frigivet",
        (Noun.Target, _) => "mål",
        (Noun.Annotation, 1) => "note på tidsaksen",
        (Noun.Annotation, _) => "noter på tidsaksen",
        (Noun.Text, 1) => "tekst",
        (Noun.Text, _) => "tekster",
        (_, 1) => "oplysning",
        _ => "oplysninger",
    };

    private static string Places(List<ChangeCount> counts, Edition edition)
    {
        var all = counts.Select(c => (Kind: PlaceKind(c.Subject), c.Place)).Distinct().OrderBy(p => p.Kind).ThenBy(p => p.Place.Length).ThenBy(p => p.Place, StringComparer.Ordinal).ToList();
        // Of many places, those that most of it is about.
        if (all.Count > MostPlaces)
            all.RemoveAll(p => p.Kind is Subject.Area or Subject.Plan);
        var places = all.GroupBy(p => p.Kind);
        return DanishText.Join([.. places.SelectMany(kind => kind.Count() > MostPlaces
            ? [$"{kind.Count()} {Plural(kind.Key)}"]
            : kind.Select(p => DanishText.Uncapitalize(ChangeWords.What(p.Kind, p.Place, edition))))]);
    }

    private static Subject PlaceKind(Subject subject) => subject switch
    {
        Subject.Area or Subject.Plan => subject,
        Subject.Goal or Subject.GoalTable => Subject.Goal,
        _ => Subject.Table,
    };

    private static string Plural(Subject kind) => kind switch
    {
        Subject.Area => "områder",
        Subject.Plan => "planer",
        Subject.Goal => "ministermål",
        _ => "tabeller",
    };
}
