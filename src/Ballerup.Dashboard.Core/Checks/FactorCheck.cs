using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A figure that is ten or a hundred times its neighbours, or that part of them: a lost comma, a digit too many or too
/// few. What was meant lies within two thirds and one and a half of the neighbours' middle, or of the nearest where that is like the
/// others. Asked of typed figures only.
/// </summary>
public static class FactorCheck
{
    private static readonly (decimal Times, string Words)[] Factors =
    [
        (10, "Det ligner ti gange for meget – mente du"),
        (0.1m, "Det ligner ti gange for lidt – mente du omkring"),
        (100, "Det ligner hundrede gange for meget – mente du"),
        (0.01m, "Det ligner hundrede gange for lidt – mente du omkring"),
    ];

    public static readonly Check Check = new(
        "factor", Severity.Warning, "Ti eller hundrede gange",
        "Et tal, der er ti eller hundrede gange så stort eller så lille som nabotallene: "
            + "et komma eller et ciffer for meget eller for lidt.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        from figure in row.Figures
        where figure.Typed
        let guess = Guess(row, figure)
        where guess is not null
        select row.Result(figure.Period,
            $"{row.Is(figure)}, {guess.Around.But(row).TrimEnd('.')}. {guess.Words} {row.Text(guess.Meant)}?");

    /// <summary>"Mente du 49,4 pct.?", for another check's message; null without a guess.</summary>
    public static string? Question(SeriesRow row, CheckedFigure figure) =>
        figure.Typed && Guess(row, figure) is { } guess ? $"Mente du {row.Text(guess.Meant)}?" : null;

    private static Guessed? Guess(SeriesRow row, CheckedFigure figure)
    {
        if (figure.Value is not { } value || NeighbouringValues.Of(row, figure) is not { Middle: > 0 } around
            || Math.Abs(value - around.Middle) < Floor(row, value, around.Middle))
            return null;
        bool Likely(decimal meant) => Like(meant, around.Middle)
            || (Like(around.Nearest.Value!.Value, around.Middle) && Like(meant, around.Nearest.Value!.Value));

        if (value % row.Smallest == 0 && value % (10 * row.Smallest) != 0
            && Undoubled(value, row.Smallest).Where(Likely).Cast<decimal?>().FirstOrDefault() is { } single)
            return new Guessed(around, single, "Er et ciffer skrevet to gange – mente du");
        foreach (var (times, words) in Factors)
        {
            if (Likely(value / times))
                return new Guessed(around, DanishNumber.Round(value / times, row.Measure.Decimals), words);
        }
        return null;
    }

    private static bool Like(decimal meant, decimal expected) => meant * 3 >= expected * 2 && meant * 2 <= expected * 3;

    // From 2 to 20 is not by chance; from 0,1 to 0,6 pct. can be.
    private static decimal Floor(SeriesRow row, decimal value, decimal middle) =>
        row.Measure.Unit == Unit.Count ? NeighbouringValues.Chance(value, middle) : 6 * row.Smallest;

    /// <summary>Every number with one digit of two alike left out: 1553 from 15553.</summary>
    private static IEnumerable<decimal> Undoubled(decimal value, decimal smallest)
    {
        var digits = (value / smallest).ToString(CultureInfo.InvariantCulture);
        for (var i = 1; i < digits.Length; i++)
        {
            if (digits[i] == digits[i - 1])
                yield return decimal.Parse(digits.Remove(i, 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * smallest;
        }
    }

    private sealed record Guessed(NeighbouringValues Around, decimal Meant, string Words);
}
