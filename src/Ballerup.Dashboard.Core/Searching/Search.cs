namespace Ballerup.Dashboard.Searching;

/// <param name="Snippet">The part of its texts where the words stand; empty when it has no texts.</param>
public sealed record Hit(Entry Entry, IReadOnlyList<Piece> Title, IReadOnlyList<Piece> Snippet);

/// <summary>Finds entries by words, all of which have to be in their title or texts.</summary>
public static class Search
{
    /// <summary>What is typed may be this long.</summary>
    public const int QueryLength = 200;

    /// <param name="typed">As it was typed.</param>
    /// <returns>
    /// By kind; within one, those that have every word at the beginning of a word in their title, then those that have it in
    /// their title, then the rest. Nothing when no word was typed.
    /// </returns>
    public static IReadOnlyList<Hit> Find(string typed, IEnumerable<Entry> entries)
    {
        var words = Folded.Words(typed);
        return words.Count == 0 ? [] :
        [
            .. from entry in entries
               let found = Look(entry, words)
               where found is not null
               orderby entry.Kind, found.Value.Rank
               select found.Value.Hit,
        ];
    }

    private static (int Rank, Hit Hit)? Look(Entry entry, IReadOnlyList<Folded> words)
    {
        var title = new Folded(entry.Title);
        var others = new Folded(entry.Words);
        var texts = entry.Texts.Select(t => new Folded(t)).ToList();
        var elsewhere = words.Where(w => !title.Contains(w)).ToList();
        if (elsewhere.Exists(w => !others.Contains(w) && !texts.Exists(t => t.Contains(w)))
            || (entry.InTitle && elsewhere.Count == words.Count))
            return null;
        var rank = elsewhere.Exists(w => !others.Contains(w)) ? 2 : words.All(title.HasWordBeginningWith) ? 0 : 1;
        var shown = texts.Find(t => elsewhere.Exists(t.Contains)) ?? texts.FirstOrDefault();
        return (rank, new Hit(entry, Marked.Whole(title, words), shown is null ? [] : Marked.Snippet(shown, words)));
    }
}
