using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>The events of a table as its charts mark them.</summary>
internal static class ChartEvents
{
    /// <summary>Those after the first point and no later than the last; what comes before or after stands in the list alone.</summary>
    public static IReadOnlyList<ChartEvent> Of(Table table, IReadOnlyList<Cell> axis, bool bars) =>
    [
        .. table.Events().Select((happened, i) => (happened, Letter: TableRemarks.Letter(i)))
            .Where(e => e.happened.Period > axis[0].Period && e.happened.Period <= axis[^1].Period)
            .Select(e => new ChartEvent(
                bars ? axis.TakeWhile(c => c.Period < e.happened.Period).Count() : e.happened.Period.DistanceFrom(axis[0].Period),
                e.Letter,
                e.happened.Break)),
    ];
}
