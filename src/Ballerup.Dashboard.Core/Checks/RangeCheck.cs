using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>A share is between nothing and all. A table of percentages that are no shares (growth) switches it off.</summary>
public static class RangeCheck
{
    public static readonly Check Check = new(
        "range", Severity.Error, "Andele uden for 0-100", "En andel i pct. skal være mellem 0 og 100.", CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        where row.Measure.Unit == Unit.Percent
        from figure in row.Figures
        where figure.Value is < 0 or > 100
        select row.Result(figure.Period,
            $"{row.Is(figure)}, men en andel skal være mellem 0 og 100 pct. {FactorCheck.Question(row, figure) ?? "Ret tallet."}");
}
