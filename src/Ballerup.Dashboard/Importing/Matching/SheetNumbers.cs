using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>How the numbers of a sheet are written.</summary>
internal static partial class SheetNumbers
{
    /// <summary>English only where a number can be nothing else: "48.7", and no Danish one.</summary>
    /// <param name="rows">All that are written by the same hand.</param>
    public static NumberStyle StyleOf(IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        var english = false;
        foreach (var cell in rows.SelectMany(r => r).Where(c => c.Number is null && c.Text.AsSpan().ContainsAny('.', ',')))
        {
            var text = cell.Text.TrimEnd('*', ' ');
            if (DanishDecimals().IsMatch(text))
                return NumberStyle.Danish;
            english |= EnglishDecimals().IsMatch(text);
        }
        return english ? NumberStyle.English : NumberStyle.Danish;
    }

    public static bool IsNumber(SheetCell cell) => cell.Number is not null || Numeric().IsMatch(cell.Text);

    [GeneratedRegex(@"\A[-\u2212]?[0-9.]*,([0-9]{1,2}|[0-9]{4,})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DanishDecimals();

    [GeneratedRegex(@"\A[-\u2212]?[0-9,]*\.([0-9]{1,2}|[0-9]{4,})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishDecimals();

    [GeneratedRegex(@"\A[-\u2212]?[0-9][0-9.,]*(\*|\(s\))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();
}
