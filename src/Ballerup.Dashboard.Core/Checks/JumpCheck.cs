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

    public static IEnumerable<Oddity> Of(Sheet sheet) =>
        from line in sheet.Lines
        from figure in line.Figures
        let before = Before(sheet, line, figure)
        where before is not null && IsJump(line, before, figure)
        where Before(sheet, line, before) is not { } earlier || IsJump(line, earlier, figure) || !IsJump(line, earlier, before)
        select line.Odd(figure.Period, Message(line, before, figure));

    /// <summary>The known figure a step earlier; null without one, and across a break.</summary>
    private static CheckedFigure? Before(Sheet sheet, Line line, CheckedFigure figure) =>
        figure.Value is not null && line.At(figure.Period.Add(-sheet.Table.Step)) is { Value: not null } before
            && before.Stretch == figure.Stretch
            ? before
            : null;

    /// <summary>By more than half, and more than chance or rounding.</summary>
    public static bool IsJump(Line line, CheckedFigure before, CheckedFigure figure)
    {
        var (from, to) = (before.Value!.Value, figure.Value!.Value);
        var change = Math.Abs(to - from);
        return change > Math.Abs(from) / 2
            && change > (line.Measure.Unit == Unit.Count ? Surroundings.Chance(from, to) : 10 * line.Smallest);
    }

    private static string Message(Line line, CheckedFigure before, CheckedFigure figure)
    {
        var (from, to) = (before.Value!.Value, figure.Value!.Value);
        var how = from == 0 ? "Tallet er steget fra nul" : $"Tallet er {(to > from ? "steget" : "faldet")} med mere end halvdelen";
        return $"{line.Is(figure)}, men {line.Text(from)} i {before.Period.InWords}. {how} – tjek det, eller skriv, hvad der er sket.";
    }
}
