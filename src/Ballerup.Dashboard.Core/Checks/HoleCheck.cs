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

    public static IEnumerable<Oddity> Of(Sheet sheet) =>
        PeriodCheck.Usual(sheet) is { } usual
            ? sheet.Lines.GroupBy(l => l.Series.AreaCode).SelectMany(lines => Of(sheet.Table, usual, [.. lines])) : [];

    private static IEnumerable<Oddity> Of(Table table, Period usual, List<Line> lines)
    {
        var step = Math.Max(1, table.Step);
        var present = lines.SelectMany(l => l.Figures).Select(f => f.Period).ToHashSet();
        var told = new HashSet<(Period From, Period To)>();
        foreach (var line in lines)
        {
            var periods = line.Figures.Select(f => f.Period).Where(p => PeriodCheck.Fits(table, p, usual)).ToList();
            foreach (var (before, after) in periods.Zip(periods.Skip(1)).Where(p => p.Second != p.First.Add(step)))
            {
                var (from, to) = (before.Add(step), after.Add(-step));
                var everywhere = lines.Count > 1 && !Between(from, to, step).Any(present.Contains);
                if (everywhere && !told.Add((from, to)))
                    continue;
                yield return line.Odd(
                    after, Message(everywhere ? "Tabellen" : line.Name, !everywhere && from == to, before, from, to, after));
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
