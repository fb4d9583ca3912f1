using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// No part is larger than its total. Says something where the sum does not: the sum is switched off, because the parts
/// overlap or are not all there. Percentages may differ by one unit of the last decimal, as rounding can.
/// </summary>
public static class PartCheck
{
    public static readonly Check Check = new(
        "part", Severity.Error, "Del og helhed", "En del kan ikke være større end den total, som den er en del af.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from total in table.Rows
        where total.Category.IsTotal
        let parts = SumCheck.PartsOf(table, total).OfType<SeriesRow>().ToList()
        from figure in total.Figures
        where figure.Value is not null
        let largest = parts.Where(p => p.At(figure.Period)?.Value is not null).MaxBy(p => p.At(figure.Period)!.Value)
        where largest is not null && largest.At(figure.Period)!.Value > figure.Value + Rounding(total)
        select total.Result(figure.Period,
            $"{total.Is(figure)}, men delen {largest.Name} er {largest.Text(largest.At(figure.Period)!.Value!.Value).TrimEnd('.')}. En "
                + "del kan ikke være større end det hele – ret et af tallene.");

    private static decimal Rounding(SeriesRow total) => total.Measure.Unit == Unit.Percent ? total.Smallest : 0;
}
