using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A figure that rises or falls by more than half from the period before, a step of the table earlier. Not across a series
/// break; not where chance can do it (small counts) or rounding (less than ten units of the last decimal of a
/// percentage); and not when it comes back to where it was before the figure in between.
/// </summary>
public static class JumpCheck
{
    public static readonly Check Check = new(
        "jump", Severity.Warning, "Store spring", "Et tal, der er steget eller faldet med mere end halvdelen siden perioden før.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        from figure in row.Figures
        let before = Before(table, row, figure)
        where before is not null && IsJump(row, before, figure)
        where Before(table, row, before) is not { } earlier || IsJump(row, earlier, figure) || !IsJump(row, earlier, before)
        select row.Result(figure.Period, Message(row, before, figure));

    /// <summary>The known figure a step earlier; null without one, and across a break.</summary>
    private static CheckedFigure? Before(SeriesTable table, SeriesRow row, CheckedFigure figure) =>
        figure.Value is not null && row.At(figure.Period.Add(-table.Table.Step)) is { Value: not null } before
            && before.Stretch == figure.Stretch
            ? before
            : null;

    /// <summary>By more than half, and more than chance or rounding.</summary>
    public static bool IsJump(SeriesRow row, CheckedFigure before, CheckedFigure figure)
    {
        var (from, to) = (before.Value!.Value, figure.Value!.Value);
        var change = Math.Abs(to - from);
        return change > Math.Abs(from) / 2
            && change > (row.Measure.Unit == Unit.Count ? NeighbouringValues.Chance(from, to) : 10 * row.Smallest);
    }

    private static string Message(SeriesRow row, CheckedFigure before, CheckedFigure figure)
    {
        var (from, to) = (before.Value!.Value, figure.Value!.Value);
        var how = from == 0 ? "Tallet er steget fra nul" : $"Tallet er {(to > from ? "steget" : "faldet")} med mere end halvdelen";
        return $"{row.Is(figure)}, men {row.Text(from)} {before.Period.When}. {how} – tjek det, eller skriv, hvad der er sket.";
    }
}
