using System.Globalization;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Danish;

/// <summary>
/// Numbers as Danish readers write them: thousands point, decimal comma, U+2212 for minus.
/// Its own format, because <c>decimal.TryParse("2.0", da-DK)</c> gives 20 and "1.9.7.1" gives 1971.
/// </summary>
public static partial class DanishNumber
{
    public const char Minus = '\u2212';
    public const char NoBreakSpace = '\u00A0';

    /// <summary>Of a number that fits the fastest type.</summary>
    private const int MostDigits = 18;

    private static readonly NumberFormatInfo Danish = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
        PositiveSign = "+",
    };

    /// <summary>"1.971", "2,0", "−3,5". Halves are rounded away from zero, as in published statistics.</summary>
    public static string Format(decimal value, int decimals) =>
        Round(value, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Danish);

    /// <summary>As <see cref="Format"/> with "+" before a positive value; zero carries no sign.</summary>
    public static string FormatSigned(decimal value, int decimals) =>
        (Round(value, decimals) > 0 ? "+" : "") + Format(value, decimals);

    public static decimal Round(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>"812 byte", "1,4 MB" (no-break space), of a file; a thousand bytes are a kB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes}{NoBreakSpace}byte",
        < 1_000_000 => $"{Format(bytes / 1000m, 0)}{NoBreakSpace}kB",
        _ => $"{Format(bytes / 1_000_000m, 1)}{NoBreakSpace}MB",
    };

    /// <summary>
    /// Reads "1971", "1.971", "2,0", "-3,5" and "−3,5". Refuses all that can be meant in two ways ("2.0", "1.97")
    /// and all that is not a number to the last character.
    /// </summary>
    /// <param name="decimals">How many decimals were written: 1 for "2,0".</param>
    public static bool TryParse(string text, out decimal value, out int decimals)
    {
        // Most figures of a long file are whole numbers without points.
        if (text is [>= '1' and <= '9', ..] && text.Length <= MostDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            (value, decimals) = (long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), 0);
            return true;
        }
        var match = Written().Match(text);
        decimals = match.Groups["decimals"].Length;
        value = 0;
        return match.Success && decimal.TryParse(
            match.Value.Replace(".", "", StringComparison.Ordinal).Replace(Minus, '-').Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>"1,971.5" as a Danish reader writes it, to be read by <see cref="TryParse"/>; what is no number stays wrong.</summary>
    public static string FromEnglish(string text) =>
        !text.AsSpan().ContainsAny('.', ',') ? text : string.Concat(text.Select(c => c switch { '.' => ',', ',' => '.', _ => c }));

    /// <summary>Says what to write, to someone whose text <see cref="TryParse"/> refused.</summary>
    /// <param name="decimals">How many decimals the example has.</param>
    public static string Advice(string text, int decimals)
    {
        var example = decimals == 0 ? "1.971" : Format(2, decimals);
        var number = text.Trim();
        if (number.EndsWith('%') || number.EndsWith("pct", StringComparison.OrdinalIgnoreCase)
            || number.EndsWith("pct.", StringComparison.OrdinalIgnoreCase))
            return $"Skriv kun tallet uden »{(number.EndsWith('%') ? "%" : "pct.")}«, fx {example}.";
        if (Digits().IsMatch(number) && number.Any(char.IsWhiteSpace))
            return $"Skriv tallet uden mellemrum, fx {example}.";
        if (decimals == 0 && DecimalPoint().IsMatch(number))
            return $"Skriv et helt tal uden decimaler, fx {example}. Punktum må kun stå foran tre cifre.";
        if (DecimalPoint().Match(number) is { Success: true } point)
            return $"Skriv decimaler med komma: {point.Groups["whole"].Value},{point.Groups["part"].Value}. Punktum må kun stå foran "
                + "tre cifre, fx 1.971.";
        if (Digits().IsMatch(number) && number.Contains('.', StringComparison.Ordinal))
            return $"Punktum må kun stå mellem tusinder, fx 1.971. Decimaler skrives med komma, fx {Format(2, Math.Max(1, decimals))}.";
        return $"Indtast et tal, fx {example}.";
    }

    [GeneratedRegex(@"\A[-\u2212]?[0-9][0-9.,\s\u00A0\u202F]*\z")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A(?<whole>[-\u2212]?[0-9]+)\.(?<part>[0-9]+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DecimalPoint();

    // [0-9], not \d, which also takes the digits of other scripts; \z, not $, which lets a last line end through.
    [GeneratedRegex(@"\A[-\u2212]?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,(?<decimals>[0-9]+))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
