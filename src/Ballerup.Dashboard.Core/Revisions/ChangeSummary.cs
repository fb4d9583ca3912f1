using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Revisions;

/// <summary>What a revision touches, in a line: "12 tal i tabel 1, 2 tekster i ministermål 3".</summary>
public static class ChangeSummary
{
    /// <summary>More places than this are counted, not named.</summary>
    private const int MostPlaces = 3;

    public static string Of(IEnumerable<ChangeCount> counts, EditionContent edition)
    {
        var parts = counts.GroupBy(c => Kind(c.Subject, c.Field)).OrderBy(g => g.Key)
            .Select(g => $"{Number(g.Key, g.Sum(c => c.Count))} i {Places([.. g], edition)}").ToList();
        return parts.Count == 0 ? "Ingen ændringer" : string.Join(", ", parts);
    }

    private static CountedAs Kind(Subject subject, string field) => Fields.Find(subject, field)?.Kind.Counted ?? CountedAs.Detail;

    private static string Number(CountedAs noun, int count) => $"{DanishNumber.Format(count, 0)} " + (noun, count) switch
    {
        (CountedAs.Figure, _) => "tal",
        (CountedAs.Note, 1) => "note til et tal",
        (CountedAs.Note, _) => "noter til tal",
        (CountedAs.Withholding, 1) => "tal holdt tilbage eller frigivet",
        (CountedAs.Withholding, _) => "tal holdt tilbage eller frigivet",
        (CountedAs.Target, _) => "mål",
        (CountedAs.Annotation, 1) => "note på tidsaksen",
        (CountedAs.Annotation, _) => "noter på tidsaksen",
        (CountedAs.Text, 1) => "tekst",
        (CountedAs.Text, _) => "tekster",
        (_, 1) => "oplysning",
        _ => "oplysninger",
    };

    private static string Places(List<ChangeCount> counts, EditionContent edition)
    {
        var all = counts.Select(c => (Kind: PlaceKind(c.Subject), c.Place)).Distinct().OrderBy(p => p.Kind).ThenBy(p => p.Place.Length)
            .ThenBy(p => p.Place, StringComparer.Ordinal).ToList();
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
