using System.Globalization;
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
        "ballerup", "ballerupkommune", "kommune", "kommunen", "jobcenter", "jobcentret", "jobcenterballerup", "ballerupjobcenter", "beskæftigelse",
        "beskæftigelsesplan", "ministermål", "borgmester", "velkommen", "velkommentil", "danmark", "københavn", "fodbold", "dashboard", "opfølgning",
        "password", "passord", "kodeord", "adgangskode", "minadgangskode", "mitkodeord", "hemmelig", "hemmeligt", "admin", "administrator",
        "redaktør", "bruger", "letmein", "welcome", "qwerty", "qwertyuiop", "qwertyuiopå", "asdfghjkl", "asdfghjklæø", "iloveyou", "jegelskerdig",
        "forår", "sommer", "efterår", "vinter", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
        "november", "december", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "jul", "påske",
    ];

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
        var letters = Letters(password);
        if (letters.Length == 0 ? password.All(c => char.IsDigit(c) || char.IsPunctuation(c)) && IsRepeated(password) : IsMadeOf(letters, Obvious))
            return "Adgangskoden er for let at gætte. Brug fx fire tilfældige ord.";
        var names = new List<string>();
        foreach (var text in own)
            names.AddRange(Parts(text));
        if (names.Count > 0 && (IsMadeOf(letters, [.. Obvious, .. names]) || letters.Length == 0 && names.Contains(password)))
            return "Adgangskoden må ikke være dit navn eller din e-mailadresse. Brug fx fire tilfældige ord.";
        return null;
    }

    /// <summary>The letters, with the digits that often stand for one read as it: "B4llerup!2026" is "ballerup".</summary>
    private static string Letters(string password)
    {
        var text = password.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture);
        text = Between().Replace(text, m => m.Value switch { "0" => "o", "1" => "i", "3" => "e", "4" => "a", "5" => "s", "@" => "a", "$" => "s", _ => m.Value });
        return string.Concat(text.Where(char.IsLetter));
    }

    /// <summary>Nothing but the words, one or several of them.</summary>
    private static bool IsMadeOf(string letters, string[] words)
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

    private static IEnumerable<string> Parts(string text)
    {
        var parts = text.ToLower(CultureInfo.InvariantCulture).Split(['@', '.', ' ', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => string.Concat(p.Where(char.IsLetter))).Where(p => p.Length >= 2);
        return parts;
    }

    [GeneratedRegex(@"(?<=\p{L})[013457@$](?=\p{L})")]
    private static partial Regex Between();
}
