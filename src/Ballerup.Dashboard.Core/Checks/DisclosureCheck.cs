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

    public static IEnumerable<Oddity> Of(Sheet sheet) => OfSums(sheet).Concat(OfPairs(sheet));

    private static IEnumerable<Oddity> OfSums(Sheet sheet)
    {
        // A percentage is too coarse to give a part away by subtraction.
        foreach (var total in sheet.Lines.Where(l => l.Category.IsTotal && l.Measure.Unit == Unit.Count))
        {
            var parts = SumCheck.PartsOf(sheet, total);
            foreach (var figure in total.Figures)
            {
                var values = parts.ConvertAll(p => p?.At(figure.Period));
                if (figure.Hidden && values.TrueForAll(v => v is { Shown: true }))
                    yield return total.Odd(figure.Period, $"{total.Name} er skjult i {figure.Period.InWords}, men kan regnes ud, for "
                        + "alle delene vises. Skjul også en af delene.");
                if (figure.Shown && values.Count(v => v is { Hidden: true }) == 1
                    && values.Count(v => v is { Shown: true }) == values.Count - 1
                    && parts[values.FindIndex(v => v is { Hidden: true })] is { Category.Retired: false } hidden)
                    yield return hidden.Odd(figure.Period, $"{hidden.Name} er skjult i {figure.Period.InWords}, men kan regnes ud, for "
                        + $"{total.Name} og alle de andre dele vises. Skjul også en anden del eller totalen.");
            }
        }
    }

    private static IEnumerable<Oddity> OfPairs(Sheet sheet) => sheet.Pair is not { } pair ? [] :
        from line in sheet.Lines
        where line.Measure.Unit == Unit.Count
        let percentages = sheet.Beside(line, pair.Percentage)
        where percentages is not null
        from count in line.Figures
        let percentage = percentages.At(count.Period)
        where percentage is not null && ((count.Hidden && percentage.Shown) || (percentage.Hidden && count.Shown))
        select count.Hidden
            ? line.Odd(count.Period,
                $"Antallet for {line.Name} er skjult i {count.Period.InWords}, men procenten vises, så antallet kan regnes omtrent ud. "
                    + "Skjul også procenten.")
            : percentages.Odd(count.Period, $"Procenten for {line.Name} er skjult i {count.Period.InWords}, men antallet vises, så "
                + "procenten kan regnes ud. Skjul også antallet.");
}
