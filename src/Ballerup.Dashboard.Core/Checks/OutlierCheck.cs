using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A figure farther off than its series moves, though by less than half: more than four of the usual steps and a tenth of
/// the neighbours' middle from all that could be expected. For counts also more than chance, for percentages more than ten
/// units of the last decimal. Only where at least five neighbours tell what is usual. Asked of typed figures only.
/// </summary>
public static class OutlierCheck
{
    private const int Steps = 4;

    public static readonly Check Check = new(
        "outlier", Severity.Warning, "Usædvanlige tal", "Et tal, der ligger længere fra nabotallene, end rækken plejer at svinge.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        from figure in row.Figures
        where figure is { Typed: true, Value: not null }
        let around = NeighbouringValues.Of(row, figure)
        where around is not null && IsOutlier(row, figure.Value!.Value, around) && !JumpCheck.IsJump(row, around.Nearest, figure)
        select row.Result(figure.Period,
            $"{row.Is(figure)}, {around.But(row).TrimEnd('.')}. Så meget plejer tallet ikke at ændre sig – tjek det, eller skriv, "
                + "hvad der er sket.");

    private static bool IsOutlier(SeriesRow row, decimal value, NeighbouringValues around)
    {
        var off = around.Off(value);
        return off > around.Middle / 10 && around.Steps >= 4 && off > Steps * around.Step
            && off > (row.Measure.Unit == Unit.Count ? NeighbouringValues.Chance(value, around.Middle) : 10 * row.Smallest);
    }
}
