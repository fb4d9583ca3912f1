using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Sheets;

/// <summary>What a heading says of the figures that it stands over or beside; null for what it does not say.</summary>
internal sealed record Place(Period? Period = null, Measure? Measure = null, Category? Category = null)
{
    public static readonly Place Nowhere = new();

    /// <summary>Null when the two say different things.</summary>
    public Place? With(Place other) =>
        (Period is { } p && other.Period is { } q && p != q) || (Measure is not null && other.Measure is not null && Measure != other.Measure)
            || (Category is not null && other.Category is not null && Category != other.Category)
            ? null
            : new Place(Period ?? other.Period, Measure ?? other.Measure, Category ?? other.Category);
}

/// <summary>The words by which a table's rows, columns and periods are known.</summary>
internal sealed class SheetLabels
{
    private readonly Table table;
    private readonly List<(string Words, Place Place)> known;

    public SheetLabels(Table table)
    {
        this.table = table;
        Measures = [.. table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order)];
        Categories = [.. table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order)];
        known =
        [
            .. Measures.SelectMany(m => ((string[])[m.Name, m.Heading]).Where(n => n.Length > 0).Distinct().Select(n => (Plain(n), new Place(Measure: m))))
                .Concat(Categories.Select(c => (Plain(c.Name), new Place(Category: c))))
                .OrderByDescending(k => k.Item1.Length), // a name that begins with another one is tried first
        ];
    }

    public IReadOnlyList<Measure> Measures { get; }

    public IReadOnlyList<Category> Categories { get; }

    /// <returns>Null for words that the table does not know.</returns>
    public Place? Find(string label)
    {
        var text = Plain(label);
        if (text.Length == 0)
            return Place.Nowhere;
        if (Period.TryRead(text, out var period) && period.Frequency == table.Frequency)
            return new Place(period);
        foreach (var (words, place) in known)
        {
            if (text == words)
                return place;
            // "Antal fuldtidspersoner jun 2018", as our own files put a heading and the one above it together.
            if (text.StartsWith(words, StringComparison.Ordinal) && text[words.Length] is ' ' or '.' or ',' or ':'
                && Find(text[words.Length..].Trim(' ', '.', ',', ':')) is { } rest && rest != Place.Nowhere && place.With(rest) is { } both)
            {
                return both;
            }
        }
        return null;
    }

    /// <summary>Whose figure it is, where there is only one that it can be.</summary>
    public (Category? Category, Measure? Measure) Whose(Place place) =>
        (place.Category ?? (Categories.Count == 1 ? Categories[0] : null), place.Measure ?? (Measures.Count == 1 ? Measures[0] : null));

    private static string Plain(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[])[' ', '\u00A0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
