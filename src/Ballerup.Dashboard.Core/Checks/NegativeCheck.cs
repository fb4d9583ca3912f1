using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>Nobody counts fewer than none.</summary>
public static class NegativeCheck
{
    public static readonly Check Check = new(
        "negative", Severity.Error, "Negative antal", "Et antal kan ikke være mindre end nul.", CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        where row.Measure.Unit == Unit.Count
        from figure in row.Figures
        where figure.Value < 0
        select row.Result(figure.Period, $"{row.Is(figure)}, men et antal kan ikke være mindre end nul. Ret tallet.");
}
