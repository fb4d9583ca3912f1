using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A hidden figure (suppressed, or withheld) that a reader can compute from those that are shown: the only hidden part of
/// a shown total, a hidden total of shown parts, or one of a count and its percentage. It looks at one sum at a time; what
/// can only be found by subtracting one total from another is not seen.
/// </summary>
public static class DisclosureCheck
{
    public static readonly Check Check = new(
        "disclosure", Severity.Warning, "Skjulte tal, der kan regnes ud", "Et udeladt tal, som en læser kan regne ud af de tal, der vises.",
        CanBeSwitchedOff: false, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) => OfSums(table).Concat(OfPairs(table));

    private static IEnumerable<CheckResult> OfSums(SeriesTable table)
    {
        // A percentage is too coarse to give a part away by subtraction.
        foreach (var total in table.Rows.Where(l => l.Category.IsTotal && l.Measure.Unit == Unit.Count))
        {
            var parts = SumCheck.PartsOf(table, total);
            foreach (var figure in total.Figures)
            {
                var values = parts.ConvertAll(p => p?.At(figure.Period));
                if (figure.Hidden && values.TrueForAll(v => v is { Shown: true }))
                    yield return total.Result(figure.Period, $"{total.Name} er skjult i {figure.Period.InWords}, men kan regnes ud, for "
                        + "alle delene vises. Skjul også en af delene.");
                if (figure.Shown && values.Count(v => v is { Hidden: true }) == 1
                    && values.Count(v => v is { Shown: true }) == values.Count - 1
                    && parts[values.FindIndex(v => v is { Hidden: true })] is { Category.Retired: false } hidden)
                    yield return hidden.Result(figure.Period, $"{hidden.Name} er skjult i {figure.Period.InWords}, men kan regnes ud, for "
                        + $"{total.Name} og alle de andre dele vises. Skjul også en anden del eller totalen.");
            }
        }
    }

    private static IEnumerable<CheckResult> OfPairs(SeriesTable table) => table.Pair is not { } pair ? [] :
        from row in table.Rows
        where row.Measure.Unit == Unit.Count
        let percentages = table.Beside(row, pair.Percentage)
        where percentages is not null
        from count in row.Figures
        let percentage = percentages.At(count.Period)
        where percentage is not null && ((count.Hidden && percentage.Shown) || (percentage.Hidden && count.Shown))
        select count.Hidden
            ? row.Result(count.Period,
                $"Antallet for {row.Name} er skjult i {count.Period.InWords}, men procenten vises, så antallet kan regnes omtrent ud. "
                    + "Skjul også procenten.")
            : percentages.Result(count.Period, $"Procenten for {row.Name} er skjult i {count.Period.InWords}, men antallet vises, så "
                + "procenten kan regnes ud. Skjul også antallet.");
}
