using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>Two figures of a series that can be compared, both with a value and on the same side of every series break.</summary>
public sealed record Comparison(Cell Then, Cell Now)
{
    public Measure Measure => Now.Measure;

    /// <summary>
    /// In the measure's unit: between the figures as they are published, so that it is what a reader of the table works out. Between
    /// two percentages it is in percentage points.
    /// </summary>
    public decimal Difference => Published(Now) - Published(Then);

    /// <summary>In per cent of the earlier figure; null where that is zero or less, and between percentages.</summary>
    public decimal? Percent => Measure.Unit == Unit.Percent || Published(Then) <= 0 ? null : Difference / Published(Then) * 100;

    /// <summary>1, −1, or 0 when nothing has changed that the measure's rounding shows.</summary>
    public int Direction => Math.Sign(Difference);

    /// <summary>What the change means by the measure's good direction.</summary>
    public Verdict Verdict => (Direction, Measure.Good) switch
    {
        (_, GoodDirection.Neither) => Verdict.None,
        (0, _) => Verdict.Unchanged,
        (1, GoodDirection.Up) or (-1, GoodDirection.Down) => Verdict.Better,
        _ => Verdict.Worse,
    };

    internal static decimal Published(Cell cell) =>
        DanishNumber.Round(cell.Value ?? throw new InvalidOperationException("What is compared has a value."), cell.Measure.Decimals);
}

/// <summary>What a change means by the measure's good direction; none where no direction is good or nothing can be compared.</summary>
public enum Verdict { None, Better, Worse, Unchanged }
