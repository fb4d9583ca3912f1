namespace Ballerup.Dashboard.Danish;

/// <summary>
/// The forms of a noun that a sentence needs, where they can be told from its ending. Where they can't, null, and the sentence is
/// to be turned so that it does without.
/// </summary>
public static class DanishNoun
{
    /// <summary>The nouns that name a share, all of common gender.</summary>
    private static readonly string[] Rates = ["andel", "grad", "procent", "kvote", "rate", "frekvens"];

    private static readonly string[] Definites = [.. Rates.Select(Definitely), "ledigheden", "beskæftigelsen", "antallet", "tallet"];

    private static readonly string[] Determiners = ["alle", "andre", "de", "den", "det", "jobcenterets", "jobcentrets", "kommunens",
        "øvrige"];

    /// <summary>What may follow a noun and belongs to it.</summary>
    private static readonly string[] Following =
        ["af", "blandt", "der", "for", "fra", "hos", "i", "med", "mv.", "om", "over", "på", "pr.", "som", "til", "uden", "under", "ved"];

    /// <summary>Endings in the plural and in the singular; the first that fits is meant, so the longer stand first.</summary>
    private static readonly (string Plural, string Singular)[] Endings =
    [
        ("personer", "person"), ("heder", "hed"), ("elser", "else"), ("inger", "ing"), ("inge", "ing"), ("teter", "tet"),
        ("praktikker", "praktik"),
        ("kontakter", "kontakt"), ("pladser", "plads"), ("sager", "sag"), ("måneder", "måned"), ("familier", "familie"), ("elever", "elev"),
        ("samtaler", "samtale"), ("aftaler", "aftale"), ("timer", "time"), ("uger", "uge"), ("kroner", "krone"), ("dage", "dag"),
        ("børn", "barn"),
        ("mænd", "mand"), ("kvinder", "kvinde"), ("unge", "ung"), ("ere", "er"), ("ige", "ig"), ("ende", "ende"), ("forløb", "forløb"),
        ("job", "job"),
    ];

    /// <summary>"fuldtidspersoner" becomes "fuldtidsperson", "personer i job" becomes "person i job".</summary>
    public static string? Singular(string plural)
    {
        var (noun, rest) = Split(plural);
        if (rest.Length > 0 && !Follows(rest))
            return null;
        var (ending, singular) = Array.Find(Endings, e => noun.EndsWith(e.Plural, StringComparison.OrdinalIgnoreCase));
        return ending is null ? null : noun[..^ending.Length] + singular + rest;
    }

    /// <summary>
    /// For the middle of a sentence: "Samarbejdsgrad i alt" becomes "samarbejdsgraden i alt", "Andel beskæftigede" becomes "andelen af
    /// beskæftigede", "Det lokale jobcenters samarbejdsgrad" keeps its words.
    /// </summary>
    public static string? Definite(string name)
    {
        var (noun, rest) = Split(DanishText.Uncapitalize(name));
        if (Ends(noun, Definites) && (rest.Length == 0 || Follows(rest)))
            return noun + rest;
        if (Ends(noun, Rates))
            return rest.Length == 0 || Follows(rest) ? Definitely(noun) + rest
                : noun.EndsWith("andel", StringComparison.Ordinal) ? $"{Definitely(noun)} af{rest}"
                : null;

        // A genitive before it makes a noun definite. Where the first word may be a proper name, nobody can say whether it keeps its
        // capital.
        var words = name.Split(' ');
        var rate = Array.FindIndex(words, w => Ends(w, Rates));
        return rate > 0 && words[rate - 1].EndsWith('s') && Determiners.Contains(words[0].ToLowerInvariant())
            && (rate == words.Length - 1 || Following.Contains(words[rate + 1]))
            ? DanishText.Uncapitalize(name)
            : null;
    }

    private static string Definitely(string rate) => rate + (rate.EndsWith('e') ? "n" : "en");

    private static bool Ends(string word, string[] endings) =>
        Array.Exists(endings, e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool Follows(string rest) => rest.StartsWith(',') || Following.Contains(rest.Trim().Split(' ')[0]);

    /// <summary>The first word, and the rest with the space or comma before it.</summary>
    private static (string Noun, string After) Split(string phrase)
    {
        var end = phrase.AsSpan().IndexOfAny(' ', ',');
        return end < 0 ? (phrase, "") : (phrase[..end], phrase[end..]);
    }
}
