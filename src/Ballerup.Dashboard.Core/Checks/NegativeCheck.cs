using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>Nobody counts fewer than none.</summary>
public static class NegativeCheck
{
    public static readonly Check Check = new(
        "negative", Severity.Error, "Negative antal", "Et antal kan ikke være mindre end nul.", CanBeSwitchedOff: true, Of);

    public static IEnumerable<Oddity> Of(Sheet sheet) =>
        from line in sheet.Lines
        where line.Measure.Unit == Unit.Count
        from figure in line.Figures
        where figure.Value < 0
        select line.Odd(figure.Period, $"{line.Is(figure)}, men et antal kan ikke være mindre end nul. Ret tallet.");
}
