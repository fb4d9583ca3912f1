using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// In a table with a count and its percentage, the rows of a period are percentages of the same number ("af
/// befolkningen"). Each row says within its rounding what that number can be. Where nearly all rows agree on it, one that
/// does not is odd; where they don't, the percentages are of something else and nothing is said. A total's percentage may
/// have been added from rounded ones, so it is given a whole unit.
/// </summary>
public static class ShareCheck
{
    public static readonly Check Check = new(
        "share", Severity.Warning, "Antal og procent",
        "En procent, der ikke svarer til antallet, når man regner som i tabellens andre rækker.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table)
    {
        if (table.Pair is not { } measures)
            return [];
        return
            from row in table.Rows
            where row.Measure == measures.Percentage
            let counts = table.Beside(row, measures.Count)
            where counts is not null
            from figure in row.Figures
            let count = counts.At(figure.Period)
            where figure.Value >= 0 && count?.Value > 0
            group new Pair(row, figure, counts, count) by (row.Series.AreaCode, figure.Period) into pairs
            from result in Compare([.. pairs])
            select result;
    }

    private static IEnumerable<CheckResult> Compare(List<Pair> pairs)
    {
        if (Agreed(pairs) is not { } all)
            return [];
        return
            from pair in pairs
            where all < pair.Least || all > pair.Most
            let percent = DanishNumber.Round(pair.Count.Value!.Value / all * 100, pair.Percentages.Measure.Decimals)
            let at = pair.Percent.Typed || !pair.Count.Typed ? pair.Percentages : pair.Counts
            select at.Result(pair.Percent.Period,
                $"{pair.Percentages.Is(pair.Percent)}, men antallet {pair.Counts.Text(pair.Count.Value!.Value)} svarer til "
                    + $"{pair.Percentages.Text(percent)}, når man regner som i tabellens andre rækker. Ret procenten eller antallet.");
    }

    /// <summary>
    /// A number that four in five rows can be percentages of, so that one that differs has four against it: found where
    /// the most intervals overlap, the widest where there are several. Null without one.
    /// </summary>
    private static decimal? Agreed(List<Pair> pairs)
    {
        var ends = pairs.Select(p => (At: p.Least, Opens: true)).Concat(pairs.Select(p => (At: p.Most, Opens: false)))
            .OrderBy(e => e.At).ThenByDescending(e => e.Opens).ToList();
        var (open, most, from, to) = (0, 0, 0m, 0m);
        for (var i = 0; i < ends.Count; i++)
        {
            open += ends[i].Opens ? 1 : -1;
            if (ends[i].Opens && (open > most || (open == most && ends[i + 1].At - ends[i].At > to - from)))
                (most, from, to) = (open, ends[i].At, ends[i + 1].At);
        }
        return most * 5 >= pairs.Count * 4 && to < decimal.MaxValue ? (from + to) / 2 : null;
    }

    /// <summary>The least and the most that the percentage can be of, half a unit of rounding in it and in the count.</summary>
    private sealed record Pair(SeriesRow Percentages, CheckedFigure Percent, SeriesRow Counts, CheckedFigure Count)
    {
        private readonly decimal rounding = Percentages.Category.IsTotal ? Percentages.Smallest : Percentages.Smallest / 2;

        public decimal Least => (Count.Value!.Value - 0.5m) / (Percent.Value!.Value + rounding) * 100;

        public decimal Most =>
            Percent.Value!.Value > rounding ? (Count.Value!.Value + 0.5m) / (Percent.Value!.Value - rounding) * 100 : decimal.MaxValue;
    }
}
