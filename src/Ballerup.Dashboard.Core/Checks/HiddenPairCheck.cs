using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// One of a count and its percentage is hidden and the other shown. A hidden percentage can be computed from its count. A hidden count
/// can be computed by whoever knows what the percentage is of; where the table itself tells that, <see cref="DisclosureCheck"/> does it.
/// </summary>
internal static class HiddenPairCheck
{
    public static readonly Check Check = new(
        "hidden-pair", Severity.Warning, "Skjult antal eller procent",
        "Et antal er skjult, men procenten vises, eller omvendt.", CanBeSwitchedOff: false, Of,
        IsRemarkElsewhere: true);

    private static IEnumerable<CheckResult> Of(SeriesTable table) => table.Pair is not { } pair ? [] :
        from row in table.Rows
        where row.Measure.Unit == Unit.Count
        let percentages = table.Beside(row, pair.Percentage)
        where percentages is not null
        from count in row.Figures
        let percentage = percentages.At(count.Period)
        where percentage is not null && ((count.Hidden && percentage.Shown && !TellsBase(table, row, count.Period))
            || (percentage.Hidden && count.Shown))
        select count.Hidden
            ? row.Result(count.Period,
                $"Antallet for {row.Name} er skjult {count.Period.When}, men procenten vises, så antallet kan regnes omtrent ud. "
                    + "Skjul også procenten.")
            : percentages.Result(count.Period, $"Procenten for {row.Name} er skjult {count.Period.When}, men antallet vises, så "
                + "procenten kan regnes ud. Skjul også antallet.");

    /// <summary>Another row shows both numbers.</summary>
    private static bool TellsBase(SeriesTable table, SeriesRow of, Period period) => table.Rows.Any(r =>
        r.Measure.Unit == Unit.Count && r.Series.AreaCode == of.Series.AreaCode && r.At(period) is { Shown: true, Value: > 0 }
        && table.Beside(r, table.Pair!.Value.Percentage)?.At(period) is { Shown: true, Value: > 0 });
}
