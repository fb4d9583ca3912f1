using System.Text;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>
/// A table's names, found in a document whatever broke them there: the end of a line, a hyphen, a cell that was too narrow. A row or
/// column that was renamed since is also known by the name that it was first given.
/// </summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, string> names = [];
    private readonly int longest;

    public KnownNames(Table table)
    {
        Measures = [.. table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order)];
        Categories = [.. table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order)];
        // Today's names come first.
        foreach (var measure in Measures)
        {
            Add(measure.Name, measure.Label);
            Add(measure.Label, measure.Label);
        }
        foreach (var category in Breakdown)
            Add(category.Name, category.Name);
        foreach (var measure in Measures)
            Add(measure.Code, measure.Label);
        foreach (var category in Breakdown)
            Add(category.Code, category.Name);
        longest = names.Keys.Select(k => k.Length).DefaultIfEmpty().Max();
    }

    public IReadOnlyList<Measure> Measures { get; }

    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The categories that are told apart by their names; none where there is only one, which nobody writes.</summary>
    public IReadOnlyList<Category> Breakdown => Categories.Count > 1 ? Categories : [];

    /// <returns>As the table has it today; null for a name that it has not.</returns>
    public string? Find(string text) => Letters(text) is { Length: > 0 } letters ? names.GetValueOrDefault(letters) : null;

    /// <summary>The longest name that stands there, and how many words it is; null when none does.</summary>
    public (string Name, int Words)? At(IReadOnlyList<Word> words, int at)
    {
        (string, int)? found = null;
        var letters = "";
        for (var i = at; i < words.Count && letters.Length <= longest; i++)
        {
            letters += Letters(words[i].Text);
            if (names.TryGetValue(letters, out var name))
                found = (name, i - at + 1);
        }
        return found;
    }

    /// <summary>The name that begins with some words and ends with the ones at a place, and how many those are.</summary>
    public (string Name, int Words)? Around(string begins, IReadOnlyList<Word> words, int at)
    {
        var letters = Letters(begins);
        if (letters.Length == 0)
            return null;
        for (var i = at; i < words.Count && letters.Length < longest; i++)
        {
            letters += Letters(words[i].Text);
            if (names.TryGetValue(letters, out var name))
                return (name, i - at + 1);
        }
        return null;
    }

    private void Add(string text, string name)
    {
        var letters = Letters(text);
        if (letters.Any(char.IsAsciiLetter)) // a name of digits alone would be found in the figures
            names.TryAdd(letters, name);
    }

    /// <summary>
    /// "Selvforsørgelses- og hjemrejseydelse mv." as "selvforsoergelsesoghjemrejseydelsemv", which is how a key has it too.
    /// </summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
            letters.Append(c switch { 'æ' => "ae", 'ø' => "oe", 'å' => "aa", _ => char.IsLetterOrDigit(c) ? c.ToString() : "" });
        return letters.ToString();
    }
}
