using System.Text;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Accounts;

/// <summary>
/// Which passwords are refused: the short, and those that someone who knows the municipality would try first. No rule
/// asks for certain kinds of characters, which makes passwords worse (NIST SP 800-63B, 3.1.1.2).
/// </summary>
public static partial class PasswordRules
{
    public const int Shortest = 12;

    /// <summary>Longer ones are refused rather than cut off; hashing one costs the server time.</summary>
    public const int Longest = 256;

    /// <summary>In small letters, without the digits and signs around and between them.</summary>
    private static readonly string[] Obvious =
    [
        "ballerup", "ballerupkommune", "kommune", "kommunen", "jobcenter", "jobcentret", "jobcenterballerup", "ballerupjobcenter",
        "beskæftigelse",
        "beskæftigelsesplan", "ministermål", "borgmester", "velkommen", "velkommentil", "danmark", "københavn", "fodbold", "dashboard",
        "opfølgning",
        "password", "passord", "kodeord", "adgangskode", "minadgangskode", "mitkodeord", "hemmelig", "hemmeligt", "admin", "administrator",
        "redaktør", "bruger", "letmein", "welcome", "qwerty", "qwertyuiop", "qwertyuiopå", "asdfghjkl", "asdfghjklæø", "iloveyou",
        "jegelskerdig",
        "forår", "sommer", "efterår", "vinter", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober",
        "november", "december", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "jul", "påske",
    ];

    /// <summary>What stands for a letter inside a word.</summary>
    private static readonly Dictionary<char, char> ReadAs = new()
    {
        ['0'] = 'o',
        ['1'] = 'i',
        ['3'] = 'e',
        ['4'] = 'a',
        ['5'] = 's',
        ['@'] = 'a',
        ['$'] = 's',
    };

    /// <summary>A Danish sentence that says what to do instead; null when the password is good.</summary>
    /// <param name="own">The person's e-mail address and name.</param>
    public static string? Problem(string password, params ReadOnlySpan<string> own)
    {
        if (password.Length < Shortest)
            return $"Adgangskoden skal være på mindst {Shortest} tegn. Brug fx fire tilfældige ord.";
        if (password.Length > Longest)
            return $"Adgangskoden må højst være på {Longest} tegn.";
        if (password.Distinct().Count() < 5 || IsRun(password))
            return "Adgangskoden er for let at gætte, fordi tegnene gentages eller følger efter hinanden. Brug fx fire tilfældige ord.";
        if (IsRepeated(password) || IsMadeOf(password, Obvious))
            return "Adgangskoden er for let at gætte. Brug fx fire tilfældige ord.";
        var names = new List<string>(Obvious);
        foreach (var text in own)
            names.AddRange(Parts(text));
        return IsMadeOf(password, names)
            ? "Adgangskoden må ikke være dit navn eller din e-mailadresse. Brug fx fire tilfældige ord." : null;
    }

    /// <summary>Apart from digits and signs nothing but the words, also when "B4ll3rup" is read as "ballerup".</summary>
    private static bool IsMadeOf(string password, IEnumerable<string> words)
    {
        var text = password.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        var read = AroundLetters().Replace(text, "").Select(c => ReadAs.GetValueOrDefault(c, c));
        return new IEnumerable<char>[] { text, read }.Any(t => EndToEnd(string.Concat(t.Where(char.IsLetter)), [.. words]));
    }

    /// <summary>Nothing but the words, one or several of them, end to end.</summary>
    private static bool EndToEnd(string letters, string[] words)
    {
        var reached = new bool[letters.Length + 1];
        reached[0] = true;
        for (var at = 0; at < letters.Length; at++)
            if (reached[at])
                foreach (var word in words)
                    if (word.Length > 0 && string.CompareOrdinal(letters, at, word, 0, word.Length) == 0)
                        reached[at + word.Length] = true;
        return letters.Length > 0 && reached[^1];
    }

    /// <summary>"123456789012", "abcdefghijkl", "987654321098".</summary>
    private static bool IsRun(string password)
    {
        var steps = password.Zip(password.Skip(1), (a, b) => b - a).ToList();
        return steps.Count(s => s is 1 or -9) == steps.Count || steps.Count(s => s is -1 or 9) == steps.Count;
    }

    /// <summary>One piece of at most half its length, again and again.</summary>
    private static bool IsRepeated(string password) =>
        Enumerable.Range(1, password.Length / 2).Any(n => password.Select((c, i) => c == password[i % n]).All(same => same));

    /// <summary>"Ane Østergård" is two parts; "ane@ballerup.dk" three.</summary>
    private static IEnumerable<string> Parts(string text) => NotLetters().Split(text.ToLowerInvariant()).Where(p => p.Length >= 2);

    [GeneratedRegex(@"^\P{L}+|\P{L}+$")]
    private static partial Regex AroundLetters();

    [GeneratedRegex(@"\P{L}+")]
    private static partial Regex NotLetters();
}
