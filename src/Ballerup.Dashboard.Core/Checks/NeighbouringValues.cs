using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>What a figure's neighbours in time make one expect of it.</summary>
public sealed class NeighbouringValues
{
    private const int ForMiddle = 2;
    private const int ForStep = 8;

    private readonly SeriesRow row;
    private readonly CheckedFigure figure;
    private readonly int at;

    // Most figures are near enough to their neighbours without it.
    private (decimal Median, int Count)? steps;

    private NeighbouringValues(SeriesRow row, CheckedFigure figure, int at, CheckedFigure nearest, ReadOnlySpan<decimal> before,
        ReadOnlySpan<decimal> after)
    {
        (this.row, this.figure, this.at, Nearest) = (row, figure, at, nearest);
        var side = before.Length > 1 ? before : after;
        Continued = side.Length > 1 ? (2 * side[0]) - side[1] : nearest.Value!.Value;
        Middle = Median([.. before, .. after]);
    }

    /// <summary>The period before, or else the one after: the one that a message names.</summary>
    public CheckedFigure Nearest { get; }

    /// <summary>Where the two nearest on one side point to: a series that rises goes on rising.</summary>
    public decimal Continued { get; }

    /// <summary>The median of the two nearest on each side: one wrong neighbour does not decide it.</summary>
    public decimal Middle { get; }

    /// <summary>The median step from one to the next among the eight nearest on each side, the figure itself left out.</summary>
    public decimal Step => (steps ??= Usual()).Median;

    /// <summary>How many steps that is the median of.</summary>
    public int Steps => (steps ??= Usual()).Count;

    /// <summary>Null without a neighbour on this side of the series breaks.</summary>
    public static NeighbouringValues? Of(SeriesRow row, CheckedFigure figure)
    {
        var place = Index(row, figure.Period);
        Span<decimal> before = stackalloc decimal[ForMiddle], after = stackalloc decimal[ForMiddle];
        var earlier = Known(row, figure, place, -1, before, out var previous);
        var later = Known(row, figure, place, +1, after, out var next);
        return (previous ?? next) is { } nearest
            ? new NeighbouringValues(row, figure, place, nearest, before[..earlier], after[..later]) : null;
    }

    private (decimal Median, int Count) Usual()
    {
        Span<decimal> before = stackalloc decimal[ForStep], values = stackalloc decimal[2 * ForStep];
        var earlier = Known(row, figure, at, -1, before, out _);
        before[..earlier].CopyTo(values);
        values[..earlier].Reverse();
        var count = earlier + Known(row, figure, at, +1, values[earlier..Math.Min(values.Length, earlier + ForStep)], out _);
        if (count < 2)
            return (0, 0);
        for (var i = 0; i + 1 < count; i++)
            values[i] = Math.Abs(values[i + 1] - values[i]);
        return (Median(values[..(count - 1)]), count - 1);
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
    public string But(SeriesRow row) => $"men {row.Text(Nearest.Value!.Value)} {Nearest.Period.When}";

    /// <summary>The values on one side, the nearest first.</summary>
    /// <returns>How many were found.</returns>
    private static int Known(SeriesRow row, CheckedFigure figure, int at, int direction, Span<decimal> values, out CheckedFigure? nearest)
    {
        nearest = null;
        var found = 0;
        var figures = row.Span;
        for (var i = at + direction; i >= 0 && i < figures.Length && found < values.Length
            && figures[i].Stretch == figure.Stretch; i += direction)
        {
            if (figures[i].Value is not { } value)
                continue;
            nearest ??= figures[i];
            values[found++] = value;
        }
        return found;
    }

    private static int Index(SeriesRow row, Period period)
    {
        var figures = row.Span;
        var (low, high) = (0, figures.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Period < period)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static decimal Median(Span<decimal> values)
    {
        values.Sort();
        var half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
