using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>The words by which a table's rows, columns, periods and areas are known, and what someone has said that others mean.</summary>
public sealed class SheetLabels
{
    /// <summary>What stands over a column of names, and says nothing of the figures.</summary>
    private static readonly HashSet<string> Neutral = ["periode", "område", "kommune", "række", "kategori", "år", "måned", "kvartal",
        "halvår", "uge", "dato", "periode og område"];

    /// <summary>A longer text is no name of anything.</summary>
    private const int LongestLabel = 1_000;

    /// <summary>A period, a measure, a category and an area.</summary>
    private const int MostParts = 4;

    private readonly Table table;
    private readonly IReadOnlyDictionary<string, string> learned;
    private readonly List<(string Words, Place Place)> known;
    private readonly Lazy<List<(int[] Pairs, Place Place)>> compared;
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
        compared = new(() => known.ConvertAll(k => (Pairs(k.Words), k.Place)));
    }

    public IReadOnlyList<Measure> Measures { get; }

    public IReadOnlyList<Category> Categories { get; }

    /// <summary>Those that are published, then the others.</summary>
    public IReadOnlyList<Area> Areas { get; }

    public IReadOnlyDictionary<string, Area> AreasByCode { get; }

    /// <returns>Null for words that the table does not know.</returns>
    public Place? Find(string label)
    {
        if (label.Length > LongestLabel)
            return null;
        if (found.TryGetValue(label, out var place))
            return place;
        var text = Plain(label);
        return found[label] = learned.TryGetValue(Remembered(text), out var meaning) && Meant(meaning) is { } said
            ? said : Look(text, MostParts);
    }

    /// <param name="parts">How many more can be read from it; each may be understood in several ways.</param>
    private Place? Look(string text, int parts)
    {
        if (parts == 0)
            return null;
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
                && Look(text[words.Length..].Trim(' ', '.', ',', ':'), parts - 1) is { } rest && rest != Place.Nowhere
                && place.With(rest) is { } both)
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
        var pairs = Pairs(Remembered(Plain(label)));
        var best = compared.Value.Select(k => (k.Place, Likeness: Likeness(pairs, k.Pairs))).DefaultIfEmpty().MaxBy(k => k.Likeness);
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

    /// <summary>Of letters that stand beside each other, in the order of their codes.</summary>
    private static int[] Pairs(string text)
    {
        var pairs = new int[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (text[i] << 16) | text[i + 1];
        Array.Sort(pairs);
        return pairs;
    }

    /// <summary>Dice's coefficient of the pairs of letters: 1 for the same words, 0 for words that share none.</summary>
    private static double Likeness(int[] one, int[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            shared += one[i] == other[j] ? 1 : 0;
            (i, j) = (one[i] <= other[j] ? i + 1 : i, one[i] >= other[j] ? j + 1 : j);
        }
        return one.Length + other.Length == 0 ? 0 : 2.0 * shared / (one.Length + other.Length);
    }
}
