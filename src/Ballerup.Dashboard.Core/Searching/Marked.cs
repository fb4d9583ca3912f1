namespace Ballerup.Dashboard.Searching;

/// <summary>A piece of a text, and whether it is what was searched for.</summary>
public readonly record struct Piece(string Text, bool IsHit);

/// <summary>Texts cut into what was searched for and what stands between.</summary>
internal static class Marked
{
    /// <summary>About two lines on a screen.</summary>
    private const int SnippetLength = 180;

    public static IReadOnlyList<Piece> Whole(Folded text, IReadOnlyList<Folded> words) => Cut(text, words, 0, text.Text.Length);

    /// <summary>The text around the first hit, from and to a space; its beginning when there is none.</summary>
    public static IReadOnlyList<Piece> Snippet(Folded text, IReadOnlyList<Folded> words)
    {
        var all = text.Text;
        if (all.Length <= SnippetLength)
            return Whole(text, words);
        var first = text.Places(words) is [var hit, ..] ? hit.Start.Value : 0;
        var start = first < SnippetLength / 2 ? 0 : all.LastIndexOf(' ', first - SnippetLength / 4) + 1;
        var end = Math.Min(all.Length, start + SnippetLength);
        if (end < all.Length && all.LastIndexOf(' ', end) is var space && space > first)
            end = space;
        if (end < all.Length && char.IsHighSurrogate(all[end - 1]))
            end--;
        var pieces = Cut(text, words, start, end);
        return [.. start > 0 ? [new Piece("… ", false)] : Array.Empty<Piece>(), .. pieces,
            .. end < all.Length ? [new Piece(" …", false)] : Array.Empty<Piece>()];
    }

    private static List<Piece> Cut(Folded text, IReadOnlyList<Folded> words, int start, int end)
    {
        var pieces = new List<Piece>();
        var at = start;
        void Add(int to, bool hit)
        {
            if (to > at)
                pieces.Add(new Piece(text.Text[at..to], hit));
            at = Math.Max(at, to);
        }

        foreach (var place in text.Places(words))
        {
            Add(Math.Min(place.Start.Value, end), hit: false);
            Add(Math.Min(place.End.Value, end), hit: true);
        }
        Add(end, hit: false);
        return pieces;
    }
}
