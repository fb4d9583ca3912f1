using System.Globalization;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// Two digits that changed places: a figure unlike its neighbours, which is like them when two adjacent digits are
/// swapped back. Like is within the neighbours' own step or a twentieth of their middle; unlike is more than two steps from
/// the middle, for a count more than chance, and from all that could be expected both seven hundredths of the middle and
/// three times as far as what is guessed. Asked of typed figures only.
/// </summary>
public static class SwappedCheck
{
    private const decimal Like = 0.05m;
    private const decimal Unlike = 0.07m;

    public static readonly Check Check = new(
        "swapped", Severity.Warning, "To cifre byttet om",
        "Et tal, der ikke ligner nabotallene, men gør det, når to cifre ved siden af hinanden bytter plads.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        from figure in row.Figures
        where figure is { Typed: true, Value: > 0 }
        let around = NeighbouringValues.Of(row, figure)
        where around is { Middle: > 0 }
        let meant = Guess(row, figure.Value!.Value, around)
        where meant is not null
        select row.Result(figure.Period,
            $"{row.Is(figure)}, {around.But(row).TrimEnd('.')}. Er to cifre byttet om – mente du {row.Text(meant.Value)}?");

    private static decimal? Guess(SeriesRow row, decimal value, NeighbouringValues around)
    {
        var off = Math.Abs(value - around.Middle);
        if (around.Off(value) <= around.Middle * Unlike || off <= 2 * around.Step
            || (row.Measure.Unit == Unit.Count && off <= NeighbouringValues.Chance(value, around.Middle)))
            return null;
        var like = Math.Max(Math.Max(around.Step, around.Middle * Like), row.Smallest);
        return Swaps(value, row.Smallest)
            .Where(s => Math.Abs(s - around.Middle) <= like && around.Off(s) * 3 <= around.Off(value))
            .OrderBy(around.Off).Cast<decimal?>().FirstOrDefault();
    }

    /// <summary>Every number with two adjacent digits in each other's place: 1971 from 9171, 1791 and 1917.</summary>
    private static IEnumerable<decimal> Swaps(decimal value, decimal smallest)
    {
        var digits = (value / smallest).ToString("0", CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 1; i < digits.Length; i++)
        {
            if (digits[i] == digits[i - 1] || (i == 1 && digits[i] == '0'))
                continue;
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
            yield return decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * smallest;
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
        }
    }
}
