namespace Ballerup.Dashboard.Danish;

/// <summary>Small pieces of Danish that several pages need.</summary>
public static class DanishText
{
    private static readonly string[] Neuter =
        ["nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

    /// <summary>"et", "to" … "tolv", then digits, for counting neuter nouns ("to mål").</summary>
    public static string Count(int number) =>
        number >= 0 && number < Neuter.Length ? Neuter[number] : DanishNumber.Format(number, 0);

    public static string Capitalize(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>For a name inside a sentence: "Antal virksomheder" becomes "antal virksomheder"; "A-dagpenge" and "EGU" stay.</summary>
    public static string Uncapitalize(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>"a", "a og b", "a, b og c".</summary>
    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " og " + parts[^1],
    };

    /// <summary>Parts of a text with a space between; the empty ones are left out.</summary>
    public static string Sentences(params IEnumerable<string> parts) => string.Join(' ', parts.Where(p => p.Length > 0));

    /// <summary>Ends a sentence, once: "2,0 pct." has its full stop.</summary>
    public static string Ended(string sentence) => sentence.TrimEnd('.') + ".";

    /// <summary>How long to wait, in whole units: "20 sekunder", "1 minut". Never less than there is.</summary>
    public static string Wait(TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        if (seconds < 60)
            return seconds == 1 ? "1 sekund" : $"{seconds} sekunder";
        var minutes = (int)Math.Ceiling(wait.TotalMinutes);
        return minutes == 1 ? "1 minut" : $"{minutes} minutter";
    }
}
