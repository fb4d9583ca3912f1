namespace Ballerup.Dashboard.Statistics;

/// <summary>The target that a figure is held against: the one for its own period, or else the next one.</summary>
/// <param name="Difference">
/// The figure less the target, as both are published; null when a series break lies between them, and they can't be compared.
/// </param>
public sealed record TargetStatus(TableTarget Target, decimal? Difference)
{
    /// <summary>Null when no direction is good, or when the two can't be compared.</summary>
    public bool? Reached => (Difference, Target.Measure.Good) switch
    {
        (null, _) or (_, GoodDirection.Neither) => null,
        ( >= 0, GoodDirection.Up) or ( <= 0, GoodDirection.Down) => true,
        _ => false,
    };

    /// <summary>Null when no target is set for the newest figure's period or a later one.</summary>
    public static TargetStatus? Of(TableView view, Cell newest)
    {
        var next = view.Targets.FirstOrDefault(t => t.Category == newest.Category && t.Measure == newest.Measure
            && t.Period >= newest.Period);
        if (next is null)
            return null;
        var wanted = Danish.DanishNumber.Round(next.Value, newest.Measure.Decimals);
        return new TargetStatus(next, view.Table.BreakBefore(next.Period) == view.Table.BreakBefore(newest.Period)
            ? Comparison.Published(newest) - wanted : null);
    }
}
