using System.Globalization;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Texts;

/// <summary>
/// A personal number (CPR) in a text that everyone may read for ever. A valid date before four digits is one when a hyphen stands between
/// them, or when the number has the check digit of the numbers given until 2007; without either it may be one, or anything else.
/// </summary>
public static partial class PersonalNumber
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>What is said of a text that has one.</summary>
    public const string Advice = "Fjern personnummeret. Teksten kan læses af alle og bliver stående i historikken.";

    public static bool IsIn(string? text) => Find(text).Contains(true);

    /// <summary>Whether a text has one for which nothing but its date speaks; what is one for sure is not told of here.</summary>
    public static bool MayBeIn(string? text) => Find(text).Contains(false);

    /// <returns>True for each number that is one, false for each that may be.</returns>
    private static IEnumerable<bool> Find(string? text) =>
        from Match match in Candidates().Matches(text ?? "")
        let sure = IsOne(match)
        where sure is not null
        select sure.Value;

    /// <summary>Null when it can't be one.</summary>
    private static bool? IsOne(Match match)
    {
        var digits = match.Groups["date"].Value + match.Groups["serial"].Value;
        var (day, month) = (Number(digits[..2]), Number(digits[2..4]));
        // The century stands in the serial number; the 29th of February is right in one of them.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month))
            return null;
        return match.Groups["hyphen"].Length > 0 || digits.Select((d, i) => (d - '0') * Weights[i]).Sum() % 11 == 0;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(?<date>[0-9]{6})( ?(?<hyphen>[-\u2010-\u2014\u2212]) ?| )?(?<serial>[0-9]{4})(?![0-9])")]
    private static partial Regex Candidates();
}
