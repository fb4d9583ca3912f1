using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>The words by which a table's rows, columns, periods and areas are known, and what someone has said that others mean.</summary>
public sealed class SheetLabels
{
    /// <summary>What stands over a column of names, and says nothing of the figures.</summary>
    private static readonly HashSet<string> Neutral = ["periode", "område", "kommune", "række", "kategori", "år", "måned", "kvartal",
        "periode og område"];

    private readonly Table table;
    private readonly IReadOnlyDictionary<string, string> learned;
    private readonly List<(string Words, Place Place)> known;
    private readonly Dictionary<string, Place?> found = [];

    /// <param name="areas">Those that are published; the others that there are in Denmark are known too.</param>
    /// <param name="learned">What someone has said that words mean, by <see cref="Plain"/> words, as <see cref="WordMeaning"/>.</param>
    public SheetLabels(Table table, IReadOnlyCollection<Area> areas, IReadOnlyDictionary<string, string> learned)
    {
        (this.table, this.learned) = (table, learned);
        Measures = [.. table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order)];
        Categories = [.. table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order)];
        Areas = [.. areas.Concat(DanishAreas.All).DistinctBy(a => a.Code)];
        AreasByCode = Areas.ToDictionary(a => a.Code);
        known =
        [
            .. Measures.SelectMany(
                m => ((string[])[m.Name, m.Heading]).Where(n => n.Length > 0).Distinct().Select(n => (Plain(n), new Place(Measure: m))))
                .Concat(Categories.Select(c => (Plain(c.Name), new Place(Category: c))))
                .Concat(Areas.SelectMany(a => DanishAreas.NamesOf(a).Select(n => (Plain(n), new Place(Area: a)))))
                .OrderByDescending(k => k.Item1.Length), // a name that begins with another one is tried first
        ];
    }

    public IReadOnlyList<Measure> Measures { get; }

    public IReadOnlyList<Category> Categories { get; }

    /// <summary>Those that are published, then the others.</summary>
    public IReadOnlyList<Area> Areas { get; }

    public IReadOnlyDictionary<string, Area> AreasByCode { get; }

    /// <returns>Null for words that the table does not know.</returns>
    public Place? Find(string label)
    {
        if (found.TryGetValue(label, out var place))
            return place;
        var text = Plain(label);
        return found[label] = learned.TryGetValue(Remembered(text), out var meaning) && Meant(meaning) is { } said ? said : Look(text);
    }

    private Place? Look(string text)
    {
        if (text.Length == 0 || Neutral.Contains(text))
            return Place.Nowhere;
        if ((Period.TryRead(text, out var period) || JobindsatsPeriod.TryRead(text.ToUpperInvariant(), out period))
            && period.Frequency == table.Frequency)
            return new Place(period);
        foreach (var (words, place) in known)
        {
            if (text == words)
                return place;
            // "Antal fuldtidspersoner jun 2018", as our own files put a heading and the one above it together.
            if (text.StartsWith(words, StringComparison.Ordinal) && text[words.Length] is ' ' or '.' or ',' or ':'
                && Look(text[words.Length..].Trim(' ', '.', ',', ':')) is { } rest && rest != Place.Nowhere && place.With(rest) is { } both)
            {
                return both;
            }
        }
        return null;
    }

    /// <returns>Null when what was meant is no longer there.</returns>
    public Place? Meant(string meaning)
    {
        if (meaning is WordMeaning.Nothing or WordMeaning.LeaveOut)
            return Place.Nowhere with { LeftOut = meaning == WordMeaning.LeaveOut };
        if (Categories.FirstOrDefault(c => WordMeaning.Of(c) == meaning) is { } category)
            return new Place(Category: category);
        if (Measures.FirstOrDefault(m => WordMeaning.Of(m) == meaning) is { } measure)
            return new Place(Measure: measure);
        if (Areas.FirstOrDefault(a => WordMeaning.Of(a) == meaning) is { } area)
            return new Place(Area: area);
        return meaning.Split(':') is ["period", var text] && Period.TryParse(text, out var period)
            && period.Frequency == table.Frequency ? new Place(period) : null;
    }

    /// <summary>What unknown words most likely are, as <see cref="WordMeaning"/>; null when nothing is like them.</summary>
    public string? Nearest(string label)
    {
        const double Alike = 0.55;
        var text = Plain(label);
        var best = known.Select(k => (k.Place, Likeness: Likeness(text, k.Words))).DefaultIfEmpty().MaxBy(k => k.Likeness);
        return best.Likeness >= Alike ? WordMeaning.Of(best.Place) : null;
    }

    /// <summary>Whose figure it is, where there is only one that it can be.</summary>
    public (Category? Category, Measure? Measure) Whose(Place place) =>
        (place.Category ?? (Categories.Count == 1 ? Categories[0] : null), place.Measure ?? (Measures.Count == 1 ? Measures[0] : null));

    /// <summary>In small letters, with single spaces.</summary>
    public static string Plain(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[])[' ', '\u00A0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As it is remembered.</summary>
    public static string Remembered(string plain) => plain.Length > LearnedWord.WordsLength ? plain[..LearnedWord.WordsLength] : plain;

    /// <summary>Dice's coefficient of the pairs of letters: 1 for the same words, 0 for words that share none.</summary>
    private static double Likeness(string one, string other)
    {
        static List<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];
        var (first, second) = (Pairs(one), Pairs(other));
        var all = first.Count + second.Count;
        return all == 0 ? 0 : 2.0 * first.Count(second.Remove) / all;
    }
}
