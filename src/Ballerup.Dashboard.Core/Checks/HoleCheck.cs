using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A period between two others has no figure. One that is entered as missing or suppressed is no hole. When no series
/// has the period it is told once, at the first series after it.
/// </summary>
public static class HoleCheck
{
    public static readonly Check Check = new(
        "hole", Severity.Warning, "Huller i perioderne", "En periode midt i rækken uden tal, fx januar, februar og april.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        PeriodKind.Of(table.Table.Frequency).FollowsSteps && PeriodCheck.Usual(table) is { } usual
            ? table.Rows.GroupBy(l => l.Series.AreaCode).SelectMany(rows => Of(table.Table, usual, [.. rows])) : [];

    private static IEnumerable<CheckResult> Of(Table table, Period usual, List<SeriesRow> rows)
    {
        var step = Math.Max(1, table.Step);
        var present = rows.SelectMany(l => l.Figures).Select(f => f.Period).ToHashSet();
        var told = new HashSet<(Period From, Period To)>();
        foreach (var row in rows)
        {
            var periods = row.Figures.Select(f => f.Period).Where(p => PeriodCheck.Fits(table, p, usual)).ToList();
            foreach (var (before, after) in periods.Zip(periods.Skip(1)).Where(p => p.Second != p.First.Add(step)))
            {
                var (from, to) = (before.Add(step), after.Add(-step));
                var everywhere = rows.Count > 1 && !Between(from, to, step).Any(present.Contains);
                if (everywhere && !told.Add((from, to)))
                    continue;
                yield return row.Result(
                    after, Message(everywhere ? "Tabellen" : row.Name, !everywhere && from == to, before, from, to, after));
            }
        }
    }

    private static IEnumerable<Period> Between(Period from, Period to, int step)
    {
        for (var period = from; period <= to; period = period.Add(step))
            yield return period;
    }

    private static string Message(string who, bool one, Period before, Period from, Period to, Period after) =>
        $"{who} har tal for {before.InWords} og {after.InWords}, men ikke for "
        + (from == to ? from.InWords : $"perioderne fra {from.InWords} til {to.InWords}")
        + (one ? ". Indtast tallet, eller angiv, at det mangler." : ". Indtast tallene, eller angiv, at de mangler.");
}
