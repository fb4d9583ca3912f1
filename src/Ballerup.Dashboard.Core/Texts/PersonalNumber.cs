using System.Globalization;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Texts;

/// <summary>
/// A personal number (CPR) in a text that everyone may read for ever. A valid date before four digits is one when a hyphen stands between
/// them, or when the number has the check digit of the numbers given until 2007; other ten digits can be anything.
/// </summary>
public static partial class PersonalNumber
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>What is said of a text that has one.</summary>
    public const string Advice = "Fjern personnummeret. Teksten kan læses af alle og bliver stående i historikken.";

    public static bool IsIn(string? text) => text is not null && Candidates().Matches(text).Any(IsOne);

    private static bool IsOne(Match match)
    {
        var digits = match.Groups["date"].Value + match.Groups["serial"].Value;
        var (day, month) = (Number(digits[..2]), Number(digits[2..4]));
        // The century stands in the serial number; the 29th of February is right in one of them.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month))
            return false;
        return match.Groups["hyphen"].Length > 0 || digits.Select((d, i) => (d - '0') * Weights[i]).Sum() % 11 == 0;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(?<date>[0-9]{6})( ?(?<hyphen>[-\u2010-\u2014\u2212]) ?| )?(?<serial>[0-9]{4})(?![0-9])")]
    private static partial Regex Candidates();
}
