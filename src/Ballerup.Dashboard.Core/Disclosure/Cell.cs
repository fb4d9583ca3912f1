using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>A count in one table, in the period and area of its group, as a reader of one revision meets it.</summary>
/// <param name="At">Where it stands: the same for what stands there now and for what stood there before.</param>
/// <param name="Name">"»Sygedagpenge«".</param>
/// <param name="Value">In the smallest unit that its measure shows; null where nobody here knows it.</param>
/// <param name="IsHidden">To be protected.</param>
/// <param name="IsShown">Its value can be read, now or in an old revision. One that is neither is missing.</param>
/// <param name="Revision">The old revision that it is read in; null for what is shown now.</param>
internal sealed record Cell(
    ObservationKey At, string Name, Measure Measure, long? Value, bool IsHidden, bool IsShown, int? Revision = null)
{
    /// <summary>Larger numbers than this are of no person, and would not fit the reckoning.</summary>
    private const decimal Largest = 1e12m;

    /// <summary>It has a figure that can't be reckoned with: below zero, with too many decimals, or far too large.</summary>
    public bool IsNoCount { get; init; }

    /// <summary>In the smallest unit; null where it is no whole number of them from zero up.</summary>
    public static long? Whole(decimal value, Measure measure)
    {
        if (value > Largest)
            return null;
        var scaled = value;
        for (var i = 0; i < measure.Decimals; i++)
            scaled *= 10;
        return scaled >= 0 && scaled <= Largest && scaled == decimal.Truncate(scaled) ? (long)scaled : null;
    }

    /// <summary>"1.234".</summary>
    public string Text(long value)
    {
        var number = (decimal)value;
        for (var i = 0; i < Measure.Decimals; i++)
            number /= 10;
        return Measure.Format(number);
    }

    /// <summary>One thing in the reckoning: the same only as itself.</summary>
    public bool Equals(Cell? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Cells that add up to zero, each with its sign: a total less its parts, or a figure less the same one elsewhere.</summary>
internal sealed record Relation(IReadOnlyList<(Cell Cell, int Sign)> Terms)
{
    public bool IsOld => Terms.Any(t => t.Cell.Revision is not null);
}

/// <summary>A count and its percentage, which is one of the same base in all rows of a table.</summary>
/// <param name="Percentage">Where it stands.</param>
/// <param name="Percent">As it is shown; null where it is not.</param>
/// <param name="Rounding">How far it may be from the true share.</param>
internal sealed record Share(Cell Count, ObservationKey Percentage, string Name, decimal? Percent, decimal Rounding);

/// <summary>Rows of one table whose percentages are of the same number.</summary>
internal sealed record Shares(IReadOnlyList<Share> Rows)
{
    /// <summary>Whether all rows of which both numbers are known, hidden ones too, can be percentages of the same number.</summary>
    public bool Agree => Base(r => r.Percent is not null) is not null;

    /// <summary>The base as those rows tell it that show both numbers; null where they don't tell it.</summary>
    /// <param name="isShown">By the place of a count or of a percentage.</param>
    public (decimal Least, decimal Most)? Base(Func<ObservationKey, bool> isShown) =>
        Base(r => r is { Percent: not null, Count.IsShown: true } && isShown(r.Count.At) && isShown(r.Percentage));

    private (decimal Least, decimal Most)? Base(Func<Share, bool> tells)
    {
        var (least, most) = (0m, decimal.MaxValue);
        foreach (var row in Rows.Where(tells))
        {
            if (row is not { Percent: { } percent, Count.Value: { } count })
                continue;
            least = Math.Max(least, count / (percent + row.Rounding) * 100);
            if (percent > row.Rounding)
                most = Math.Min(most, count / (percent - row.Rounding) * 100);
        }
        return least > 0 && most < decimal.MaxValue && least <= most ? (least, most) : null;
    }

    /// <summary>What the shown percentage leaves of a count that is not shown.</summary>
    public static Bounds Of(Share row, (decimal Least, decimal Most) of) => new(
        (long)Math.Ceiling(Math.Max(row.Percent!.Value - row.Rounding, 0) * of.Least / 100),
        (long)Math.Min(Math.Floor((row.Percent.Value + row.Rounding) * of.Most / 100), Bounds.None));
}
