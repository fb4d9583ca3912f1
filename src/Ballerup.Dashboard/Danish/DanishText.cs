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

    /// <summary>
    /// "319 flere end i juni 2019 (+9,9 pct.)", "1,5 procentpoint lavere end i 2018", "uændret fra juni 2019".
    /// The difference between two percentages is told in percentage points, never in per cent.
    /// </summary>
    /// <param name="percent">The change in per cent of the earlier value; null where that value is zero.</param>
    public static string Change(decimal difference, decimal? percent, bool isPercentage, int decimals, string since)
    {
        var rounded = DanishNumber.Round(difference, decimals);
        if (rounded == 0)
            return $"uændret fra {since}";
        var size = DanishNumber.Format(Math.Abs(rounded), decimals);
        if (isPercentage)
            return $"{size} procentpoint {(rounded > 0 ? "højere" : "lavere")} end i {since}";
        var relative = percent is { } p ? $" ({DanishNumber.FormatSigned(p, 1)}{DanishNumber.NoBreakSpace}pct.)" : "";
        return $"{size} {(rounded > 0 ? "flere" : "færre")} end i {since}{relative}";
    }
}
