using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>What a reader has chosen to see in a table's charts.</summary>
/// <param name="Measure">Where a table offers a choice of measures; null for its first.</param>
/// <param name="Series">The series to draw; all of them when it is empty.</param>
/// <param name="Highlighted">The one that stands out; null when none does.</param>
/// <param name="Kind">Where a chart can honestly be drawn in more than one way; null for the one that fits it best.</param>
public sealed record ChartChoice(Measure? Measure, IReadOnlyList<SeriesView> Series, SeriesView? Highlighted, ShownAs As,
    ChartKind? Kind = null)
{
    public static ChartChoice None { get; } = new(null, [], null, ShownAs.Figures);
}
