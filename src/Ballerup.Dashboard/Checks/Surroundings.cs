using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>What a figure's neighbours in time make one expect of it.</summary>
/// <param name="Nearest">The period before, or else the one after: the one that a message names.</param>
/// <param name="Continued">Where the two nearest on one side point to: a series that rises goes on rising.</param>
/// <param name="Middle">The median of the two nearest on each side: one wrong neighbour does not decide it.</param>
/// <param name="Step">The median step from one to the next among the eight nearest on each side, the figure itself left out.</param>
/// <param name="Steps">How many steps that is the median of.</param>
public sealed record Surroundings(Figure Nearest, decimal Continued, decimal Middle, decimal Step, int Steps)
{
    private const int ForMiddle = 2;
    private const int ForStep = 8;

    /// <summary>Null without a neighbour on this side of the series breaks.</summary>
    public static Surroundings? Of(Line line, Figure figure)
    {
        var at = Index(line, figure.Period);
        var before = Known(line, figure, at, -1);
        var after = Known(line, figure, at, +1);
        if (before.Concat(after).FirstOrDefault() is not { } nearest)
            return null;
        var row = before.AsEnumerable().Reverse().Concat(after).Select(f => f.Value!.Value).ToList();
        var side = before.Count > 1 ? before : after;
        return new Surroundings(
            nearest,
            side.Count > 1 ? (2 * side[0].Value!.Value) - side[1].Value!.Value : nearest.Value!.Value,
            Median([.. before.Take(ForMiddle).Concat(after.Take(ForMiddle)).Select(f => f.Value!.Value)]),
            row.Count < 2 ? 0 : Median([.. row.Zip(row.Skip(1), (a, b) => Math.Abs(b - a))]),
            Math.Max(0, row.Count - 1));
    }

    /// <summary>How far a value is from all that could be expected.</summary>
    public decimal Off(decimal value) =>
        Math.Min(Math.Abs(value - Middle), Math.Min(Math.Abs(value - Nearest.Value!.Value), Math.Abs(value - Continued)));

    /// <summary>
    /// How far a count can be from what is expected by chance alone: three standard deviations of the difference between
    /// two counts, where a count's variance is its size. Percentages: the caller's.
    /// </summary>
    public static decimal Chance(decimal one, decimal other) => 3 * (decimal)Math.Sqrt((double)(Math.Abs(one) + Math.Abs(other)));

    /// <summary>"men 589 i juni 2019".</summary>
    public string But(Line line) => $"men {line.Text(Nearest.Value!.Value)} i {Nearest.Period.InWords}";

    private static List<Figure> Known(Line line, Figure figure, int at, int direction)
    {
        var known = new List<Figure>();
        for (var i = at + direction; i >= 0 && i < line.Figures.Count && known.Count < ForStep; i += direction)
        {
            if (line.Figures[i].Stretch != figure.Stretch)
                break;
            if (line.Figures[i].Value is not null)
                known.Add(line.Figures[i]);
        }
        return known;
    }

    private static int Index(Line line, Period period)
    {
        var (low, high) = (0, line.Figures.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (line.Figures[middle].Period < period)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
