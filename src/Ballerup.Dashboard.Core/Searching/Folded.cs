using System.Text;

namespace Ballerup.Dashboard.Searching;

/// <summary>
/// A text as it is compared: small letters, and å, æ and ø however they are written ("aa", "ae", "oe", or a letter with
/// its ring after it). Remembers where each letter came from, so that what is found can be shown in the text itself.
/// </summary>
internal sealed class Folded
{
    private const char Ring = '\u030A';
    private const char SoftHyphen = '\u00AD';

    /// <summary>Shorter words are found only where a word begins: they are inside of nearly everything.</summary>
    private const int ShortestInside = 3;

    private readonly string original;
    private readonly string folded;

    /// <summary>For each letter of the folded text its place in the original, and at last the original's length.</summary>
    private readonly List<int> places = [];

    public Folded(string text)
    {
        original = text;
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == SoftHyphen)
                continue;
            places.Add(i);
            var letter = char.ToLowerInvariant(text[i]);
            var next = i + 1 < text.Length ? char.ToLowerInvariant(text[i + 1]) : '\0';
            var both = (letter, next) switch
            {
                ('a', 'a') or ('a', Ring) => 'å',
                ('a', 'e') => 'æ',
                ('o', 'e') => 'ø',
                _ => '\0',
            };
            letters.Append(both != '\0' ? both : char.IsWhiteSpace(letter) ? ' ' : letter);
            if (both != '\0')
                i++;
        }
        places.Add(text.Length);
        folded = letters.ToString();
    }

    public override string ToString() => folded;

    public bool Contains(Folded word) => Find(word, 0) >= 0;

    public bool HasWordBeginningWith(Folded word)
    {
        for (var at = Find(word, 0); at >= 0; at = Find(word, at + 1))
            if (BeginsWord(at))
                return true;
        return false;
    }

    /// <summary>Where the words stand in the original text, in its order; those that meet are one.</summary>
    public IReadOnlyList<Range> Places(IEnumerable<Folded> words)
    {
        var found = new List<(int Start, int End)>();
        foreach (var word in words)
            for (var at = Find(word, 0); at >= 0; at = Find(word, at + word.folded.Length))
                found.Add((places[at], places[at + word.folded.Length]));

        var merged = new List<Range>();
        foreach (var (start, end) in found.Order())
        {
            if (merged.Count > 0 && start <= merged[^1].End.Value)
                merged[^1] = merged[^1].Start..Math.Max(end, merged[^1].End.Value);
            else
                merged.Add(start..end);
        }
        return merged;
    }

    /// <summary>The words of what was typed, without signs around them, each once.</summary>
    public static IReadOnlyList<Folded> Words(string typed) =>
    [
        .. typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim([.. w.Where(c => !char.IsLetterOrDigit(c) && c != Ring).Distinct()]))
            .Where(w => w.Length > 0)
            .Select(w => new Folded(w))
            .Where(w => w.folded.Length > 0)
            .DistinctBy(w => w.folded),
    ];

    /// <returns>Below 0 when the word does not follow.</returns>
    private int Find(Folded word, int from)
    {
        var at = from <= folded.Length ? folded.IndexOf(word.folded, from, StringComparison.Ordinal) : -1;
        while (at >= 0 && word.folded.Length < ShortestInside && !BeginsWord(at))
            at = folded.IndexOf(word.folded, at + 1, StringComparison.Ordinal);
        return at;
    }

    private bool BeginsWord(int at) => at == 0 || !char.IsLetterOrDigit(folded[at - 1]);

    /// <summary>The original.</summary>
    public string Text => original;
}
