using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>
/// Many series side by side: what rose most, what fell most, what is largest. Totals are left out, since they would be all three.
/// </summary>
internal static class GroupSentences
{
    /// <summary>More than this at the same place say nothing.</summary>
    private const int MostNamed = 3;

    public static Narrative Of(TableView view, IReadOnlyList<SeriesView> part)
    {
        var parts = TableParts.SideBySide(part);
        var cells = parts.Select(s => s.Cells[^1]).ToList();
        var now = view.Periods[^1];
        var known = cells.FindAll(c => c.Value is not null);
        var broken = view.Table.BreakBefore(now);
        var then = view.Periods.Contains(now.YearBefore()) ? now.YearBefore() : view.Periods.SkipLast(1).LastOrDefault();
        var comparable = view.Periods.Count > 1 && (broken is null || then >= broken.Period);
        var changes = comparable ? parts.SelectMany(s => Change(s, then, now)).ToList() : [];

        string Name(Cell cell) => part.Any(s => s.Measure != cell.Measure)
            ? view.NameOf(cell.Category, cell.Measure)
            : $"»{cell.Category.Name}«";

        var span = $"Fra {then.InWords} til {now.InWords}";
        var up = Most(changes, 1, "steg", Name);
        var down = Most(changes, -1, "faldt", Name);
        string[] told =
        [
            up is { } rose ? $"{span} {rose.Verb} {rose.Names}{rose.Tail}" : down is { } fell
                ? $"{span} {fell.Verb} {fell.Names}{fell.Tail}" : "",
            up is not null && down is { } second ? $"{second.Names} {second.Verb}{second.Tail}" : "",
            changes.Count == cells.Count
                && changes.TrueForAll(c => c.Direction == 0) ? $"Alle tal er uændrede fra {then.InWords} til {now.InWords}." : "",
            Largest(known, known.Count < cells.Count, Name),
        ];
        var sentences = told.Where(t => t.Length > 0).ToList();
        var caveats = DanishText.Sentences(
            broken is not null && !comparable
                && view.Periods.Count > 1
                ? $"Tal fra før {broken.Period.InWords} kan ikke sammenlignes med de senere på grund af et databrud." : "",
            Caveats.OfStatus(cells));
        return sentences.Count == 0
            ? new Narrative(Spread(known, now), caveats)
            : new Narrative(sentences[0], DanishText.Sentences([.. sentences.Skip(1), caveats]));
    }

    private static IEnumerable<Comparison> Change(SeriesView series, Period then, Period now) =>
        series.Cells.FirstOrDefault(c => c.Period == then && c.Value is not null) is { } before
        && series.Cells.FirstOrDefault(c => c.Period == now && c.Value is not null) is { } after ? [new(before, after)] : [];

    /// <summary>Null when nothing moved that way, or too much moved alike.</summary>
    private static (string Verb, string Names, string Tail)? Most(List<Comparison> changes, int direction, string verb,
        Func<Cell, string> name)
    {
        var moved = changes.FindAll(c => c.Direction == direction);
        var most = moved.FindAll(c => Math.Abs(c.Difference) == moved.Max(m => Math.Abs(m.Difference)));
        if (most.Count is 0 or > MostNamed)
            return null;
        var mest = moved.Count > most.Count;
        if (most is not [var one])
        {
            var all = most.Count == 2 ? "begge" : $"alle {DanishText.Count(most.Count)}";
            return (verb, DanishText.Join(most.ConvertAll(c => name(c.Now))),
                $"{(mest ? " mest:" : ",")} {all} med {Phrase.Size(most[0])}.");
        }
        var relative = one.Measure.Unit == Unit.Percent
            ? $"{DanishNumber.FormatSigned(one.Difference, one.Measure.Decimals)}{DanishNumber.NoBreakSpace}procentpoint"
            : Phrase.Relative(one);
        var rest = $"{(mest ? " mest:" : "")} fra {one.Measure.Format(one.Then.Value!.Value)} til "
            + $"{one.Measure.FormatWithUnit(one.Now.Value!.Value)}";
        return (verb, name(one.Now), relative is null ? DanishText.Ended(rest) : $"{rest} ({relative}).");
    }

    private static string Spread(List<Cell> known, Period now)
    {
        if (known.Count == 0)
            return $"Der er ingen kendte tal for {now.InWords}.";
        var (low, high) = (known.MinBy(c => c.Value)!, known.MaxBy(c => c.Value)!);
        var highest = high.Measure.FormatWithUnit(high.Value!.Value);
        return DanishText.Ended(low.Value == high.Value
            ? $"Alle kendte tal for {now.InWords} er {highest}"
            : $"Tallene for {now.InWords} ligger mellem {low.Measure.Format(low.Value!.Value)} og {highest}");
    }

    /// <param name="othersUnknown">A figure that is not known may be larger.</param>
    private static string Largest(List<Cell> known, bool othersUnknown, Func<Cell, string> name)
    {
        var largest = known.FindAll(c => c.Value == known.Max(k => k.Value));
        if (largest.Count is 0 or > MostNamed || largest.Count == known.Count || largest[0].Value <= 0)
            return "";
        var value = largest[0].Measure.FormatWithUnit(largest[0].Value!.Value);
        return DanishText.Ended($"{Phrase.At(largest[0].Period)} var {DanishText.Join(largest.ConvertAll(c => name(c)))} "
            + $"størst{(othersUnknown ? " af de kendte" : "")} med {(largest.Count > 1 ? "hver " : "")}{value}");
    }
}
