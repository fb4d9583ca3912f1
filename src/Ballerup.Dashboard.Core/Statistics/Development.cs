namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// The newest value of a series and how it got there. Figures from before a series break are never compared with those after
/// it, and what is compared is what is published.
/// </summary>
public sealed record Development
{
    private Development(TableView table, SeriesView series, Cell newest)
    {
        (Table, Series, Newest) = (table, series, newest);
        var known = series.Cells.Where(c => c.Value is not null).ToList();
        var broken = table.Table.BreakBefore(newest.Period);
        Comparable = broken is null ? known : known.FindAll(c => c.Period >= broken.Period);
        Break = broken is not null && Before(known) is { } wanted && wanted.Period < broken.Period ? broken : null;
        FromYearBefore = With(Comparable.FirstOrDefault(c => c.Period == newest.Period.YearBefore()));
        FromPrevious = With(Comparable.Count > 1 ? Comparable[^2] : null);
        FromFirst = With(Comparable.Count > 1 ? Comparable[0] : null);
        Unbroken = Tail();
    }

    public TableView Table { get; }

    public SeriesView Series { get; }

    /// <summary>The newest that has a value.</summary>
    public Cell Newest { get; }

    /// <summary>Those with a value that the newest can be compared with, and itself, in the order of time.</summary>
    public IReadOnlyList<Cell> Comparable { get; }

    /// <summary>The end of <see cref="Comparable"/> that lies a table step apart, without a hole.</summary>
    private List<Cell> Unbroken { get; }

    /// <summary>The series break that shuts out what the newest would otherwise be compared with; null when none does.</summary>
    public Annotation? Break { get; }

    public Comparison? FromYearBefore { get; }

    public Comparison? FromPrevious { get; }

    public Comparison? FromFirst { get; }

    /// <summary>The change that is told: from a year before, or else from the figure before.</summary>
    public Comparison? Change => FromYearBefore ?? FromPrevious;

    public Verdict Verdict => Change?.Verdict ?? Verdict.None;

    public Measure Measure => Series.Measure;

    public decimal Value => Newest.Value!.Value;

    public TargetStatus? Target => TargetStatus.Of(Table, Newest);

    /// <summary>Later periods of the table, in which this series has no value.</summary>
    public IEnumerable<Cell> Later => Series.Cells.Where(c => c.Period > Newest.Period);

    /// <summary>How many steps in a row, the last one included, have gone the same way; 0 when the last one is no change.</summary>
    public int Streak
    {
        get
        {
            var steps = Unbroken.Zip(Unbroken.Skip(1), (then, now) => new Comparison(then, now).Direction).Reverse().ToList();
            return steps.Count == 0 || steps[0] == 0 ? 0 : steps.TakeWhile(s => s == steps[0]).Count();
        }
    }

    /// <summary>Those with the highest value, in the order of time.</summary>
    public IReadOnlyList<Cell> Highest => Extreme(1);

    public IReadOnlyList<Cell> Lowest => Extreme(-1);

    /// <summary>
    /// How far back the newest is higher (1) or lower (−1) than all between. Null where it does not pass the one before, and where
    /// holes, or figures from before a break, make it unknown.
    /// </summary>
    /// <returns>The last that is not passed, or the first of all when every one is; and how many are passed.</returns>
    public (Cell Since, bool OfAll, int Passed)? Record(int direction)
    {
        var newest = Comparison.Published(Newest);
        var passed = Enumerable.Reverse(Unbroken).Skip(1).TakeWhile(c => Math.Sign(newest - Comparison.Published(c)) == direction).Count();
        if (passed == 0)
            return null;
        return passed + 1 < Unbroken.Count ? (Unbroken[^(passed + 2)], false, passed)
            : Unbroken.Count == Series.Cells.Count(c => c.Period <= Newest.Period) ? (Unbroken[0], true, passed)
            : null;
    }

    /// <summary>Null when no cell has a value.</summary>
    public static Development? Of(TableView table, SeriesView series) =>
        series.Cells.LastOrDefault(c => c.Value is not null) is { } newest ? new Development(table, series, newest) : null;

    private Comparison? With(Cell? then) => then is null ? null : new Comparison(then, Newest);

    private Cell? Before(List<Cell> known) =>
        known.Find(c => c.Period == Newest.Period.YearBefore()) ?? (known.Count > 1 ? known[^2] : null);

    private List<Cell> Tail()
    {
        var tail = new List<Cell> { Newest };
        foreach (var cell in Comparable.Reverse().Skip(1).TakeWhile(c => c.Period == tail[0].Period.Add(-Table.Table.Step)))
            tail.Insert(0, cell);
        return tail;
    }

    private List<Cell> Extreme(int direction)
    {
        var furthest = Comparable.Max(c => direction * Comparison.Published(c));
        return [.. Comparable.Where(c => direction * Comparison.Published(c) == furthest)];
    }
}
