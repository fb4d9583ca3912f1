using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Importing.Sheets;

/// <summary>How the numbers of a sheet are written.</summary>
internal static partial class SheetNumbers
{
    /// <summary>English only where a number can be nothing else: "48.7", and no Danish one.</summary>
    public static NumberStyle StyleOf(Sheet sheet)
    {
        var texts = sheet.Rows.SelectMany(r => r).Where(c => c.Number is null && !c.IsEmpty).Select(c => c.Text.TrimEnd('*', ' '));
        var english = false;
        foreach (var text in texts)
        {
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
