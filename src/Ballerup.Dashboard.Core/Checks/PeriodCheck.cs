using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A figure in a period that the table does not have: a quarter in a table of months, an August in a table of Junes. Told
/// once for a period, however many series have it.
/// </summary>
public static class PeriodCheck
{
    public static readonly Check Check = new(
        "period", Severity.Warning, "Perioder",
        "Et tal for en periode, der ikke passer med tabellens andre, fx august i en tabel for juni.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table)
    {
        if (Usual(table) is not { } usual)
            return [];
        return
            from row in table.Rows
            from figure in row.Figures
            where !Fits(table.Table, figure.Period, usual)
            group row by (row.Series.AreaCode, figure.Period) into rows
            select rows.First().Result(rows.Key.Period,
                $"Her er tal for {rows.Key.Period.InWords}, men det passer ikke med tabellens andre perioder, fx {usual.InWords}. "
                    + "Tjek, at perioden er rigtig.");
    }

    /// <summary>The first period of those that most others are whole steps from; null when no figure has the table's frequency.</summary>
    public static Period? Usual(SeriesTable table)
    {
        var periods = table.Rows.SelectMany(l => l.Figures).Select(f => f.Period).Where(p => p.Frequency == table.Table.Frequency)
            .ToHashSet();
        if (periods.Count == 0)
            return null;
        var first = periods.Min();
        var step = Math.Max(1, table.Table.Step);
        return periods.GroupBy(p => p.StepsFrom(first) % step).OrderByDescending(g => g.Count()).ThenBy(g => g.Min()).First().Min();
    }

    public static bool Fits(Table table, Period period, Period usual) =>
        period.Frequency == usual.Frequency
        && (!PeriodKind.Of(usual.Frequency).FollowsSteps || period.StepsFrom(usual) % Math.Max(1, table.Step) == 0);
}
