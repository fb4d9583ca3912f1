using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>The events of a table as its charts mark them, and as the list beneath it names them.</summary>
public static class ChartEvents
{
    /// <summary>"a" for the first event of a table, in the order of time.</summary>
    public static string Letter(int place) => place < 26 ? $"{(char)('a' + place)}" : $"{place + 1}";

    /// <summary>Those after the first point and no later than the last; what comes before or after stands in the list alone.</summary>
    internal static IReadOnlyList<ChartEvent> Of(TableView view, IReadOnlyList<Cell> axis, bool bars) =>
    [
        .. view.Table.Events().Select((happened, i) => (happened, Letter: Letter(i)))
            .Where(e => e.happened.Period > axis[0].Period && e.happened.Period <= axis[^1].Period)
            .Select(e => new ChartEvent(
                bars ? axis.TakeWhile(c => c.Period < e.happened.Period).Count() : e.happened.Period.StartMonth - axis[0].Period.StartMonth,
                e.Letter,
                e.happened.Break)),
    ];
}
