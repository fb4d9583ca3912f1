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

    public static IEnumerable<Oddity> Of(Sheet sheet) =>
        from line in sheet.Lines
        from figure in line.Figures
        where figure is { Typed: true, Value: not null }
        let around = Surroundings.Of(line, figure)
        where around is not null && IsOutlier(line, figure.Value!.Value, around) && !JumpCheck.IsJump(line, around.Nearest, figure)
        select line.Odd(figure.Period,
            $"{line.Is(figure)}, {around.But(line).TrimEnd('.')}. Så meget plejer tallet ikke at ændre sig – tjek det, eller skriv, "
                + "hvad der er sket.");

    private static bool IsOutlier(Line line, decimal value, Surroundings around)
    {
        var off = around.Off(value);
        return off > around.Middle / 10 && around.Steps >= 4 && off > Steps * around.Step
            && off > (line.Measure.Unit == Unit.Count ? Surroundings.Chance(value, around.Middle) : 10 * line.Smallest);
    }
}
