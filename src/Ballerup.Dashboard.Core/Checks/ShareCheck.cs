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

    public static IEnumerable<Oddity> Of(Sheet sheet)
    {
        if (sheet.Pair is not { } pair)
            return [];
        return
            from line in sheet.Lines
            where line.Measure == pair.Percentage
            let counts = sheet.Beside(line, pair.Count)
            where counts is not null
            from figure in line.Figures
            let count = counts.At(figure.Period)
            where figure.Value >= 0 && count?.Value > 0
            group new Row(line, figure, counts, count) by (line.Series.AreaCode, figure.Period) into rows
            from oddity in Look([.. rows])
            select oddity;
    }

    private static IEnumerable<Oddity> Look(List<Row> rows)
    {
        if (Agreed(rows) is not { } all)
            return [];
        return
            from row in rows
            where all < row.Least || all > row.Most
            let percent = DanishNumber.Round(row.Count.Value!.Value / all * 100, row.Line.Measure.Decimals)
            let at = row.Percent.Typed || !row.Count.Typed ? row.Line : row.Counts
            select at.Odd(row.Percent.Period,
                $"{row.Line.Is(row.Percent)}, men antallet {row.Counts.Text(row.Count.Value!.Value)} svarer til "
                    + $"{row.Line.Text(percent)}, når man regner som i tabellens andre rækker. Ret procenten eller antallet.");
    }

    /// <summary>
    /// A number that four in five rows can be percentages of, so that one that differs has four against it: found where
    /// the most intervals overlap, the widest where there are several. Null without one.
    /// </summary>
    private static decimal? Agreed(List<Row> rows)
    {
        var ends = rows.Select(r => (At: r.Least, Opens: true)).Concat(rows.Select(r => (At: r.Most, Opens: false)))
            .OrderBy(e => e.At).ThenByDescending(e => e.Opens).ToList();
        var (open, most, from, to) = (0, 0, 0m, 0m);
        for (var i = 0; i < ends.Count; i++)
        {
            open += ends[i].Opens ? 1 : -1;
            if (ends[i].Opens && (open > most || (open == most && ends[i + 1].At - ends[i].At > to - from)))
                (most, from, to) = (open, ends[i].At, ends[i + 1].At);
        }
        return most * 5 >= rows.Count * 4 && to < decimal.MaxValue ? (from + to) / 2 : null;
    }

    /// <summary>The least and the most that the percentage can be of, half a unit of rounding in it and in the count.</summary>
    private sealed record Row(Line Line, CheckedFigure Percent, Line Counts, CheckedFigure Count)
    {
        private readonly decimal rounding = Line.Category.IsTotal ? Line.Smallest : Line.Smallest / 2;

        public decimal Least => (Count.Value!.Value - 0.5m) / (Percent.Value!.Value + rounding) * 100;

        public decimal Most =>
            Percent.Value!.Value > rounding ? (Count.Value!.Value + 0.5m) / (Percent.Value!.Value - rounding) * 100 : decimal.MaxValue;
    }
}
