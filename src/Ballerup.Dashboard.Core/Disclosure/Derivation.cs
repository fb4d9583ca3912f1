using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>How a hidden count is computed, in Danish: the sum that gives it, or what leaves it so few numbers.</summary>
internal sealed class Derivation
{
    /// <summary>Longer sums are told by their ends.</summary>
    private const int MostTerms = 6;

    private readonly Reading reading;
    private readonly Cell cell;
    private readonly Protection found;
    private readonly IReadOnlyList<Relation> relations;
    private readonly Reading only;

    /// <param name="found">What was found of the cell.</param>
    public Derivation(Group block, Reading reading, Cell cell, Protection found, int threshold, Budget budget)
    {
        (this.reading, this.cell, this.found) = (reading, cell, found);
        // Those that are needed: without any of them it would not be found.
        List<Relation> needed = [.. block.Relations.OrderByDescending(r => r.IsOld).ThenByDescending(r => r.Terms.Count)];
        var shares = reading.Shares.ToDictionary(s => s.Key, s => s.Value);
        // The cell's own percentage is the plainest of them.
        foreach (var share in reading.Shares.Keys.OrderBy(c => c == cell))
        {
            var bounds = shares[share];
            shares.Remove(share);
            if (!IsEnough(needed, shares))
                shares[share] = bounds;
        }
        foreach (var relation in needed.ToList())
        {
            var rest = needed.FindAll(r => r != relation);
            if (!budget.IsSpent && IsEnough(rest, shares))
                needed = rest;
        }
        relations = needed;
        only = reading.Only(needed, shares);

        bool IsEnough(IReadOnlyList<Relation> some, IReadOnlyDictionary<Cell, Bounds> known)
        {
            var without = reading.Only(some, known).Of(cell, threshold);
            return without.Values.SequenceEqual(found.Values) && without.RuledOut.SequenceEqual(found.RuledOut);
        }
    }

    /// <summary>"»a« er skjult i juni 2020, men kan regnes ud: »sum« − »b« giver 1.234."</summary>
    public string Sentence(string named, Period period)
    {
        var start = $"{named} er skjult {period.When}, men kan";
        var sentence = found.Values is not [var value]
            ? $"{start} næsten regnes ud: {DanishText.Join([.. Facts()])}, så tallet kan {Left()}."
            : Sum() is { } sum ? $"{start} regnes ud: {sum} {cell.Text(value)}."
            : $"{start} regnes ud: {DanishText.Join([.. Facts()])}, så tallet er {cell.Text(value)}.";
        var revisions = relations.SelectMany(r => r.Terms).Select(t => t.Cell.Revision).Append(cell.Revision).OfType<int>().Distinct()
            .Order().ToList();
        return revisions.Count == 0 ? sentence
            : $"{sentence} Det kan læses i revision {DanishText.Join([.. revisions.Select(r => $"{r}")])}.";
    }

    private string Left() => found.Values.Count > 0
        ? $"kun være {Either(found.Values)}"
        : $"ikke være {Either(found.RuledOut)}";

    private string Either(IReadOnlyList<long> values) => values.Count == 1 ? cell.Text(values[0])
        : $"{string.Join(", ", values.SkipLast(1).Select(cell.Text))} eller {cell.Text(values[^1])}";

    /// <summary>
    /// The shown cells that add up to the hidden one, with the verb before the number; null where they do so only together with bounds.
    /// </summary>
    private string? Sum()
    {
        // Every cell is an unknown here, the hidden ones first, so that they are eliminated first.
        var cells = relations.SelectMany(r => r.Terms).Select(t => t.Cell).Distinct()
            .OrderBy(reading.IsKnown).ThenBy(c => c == cell).ToList();
        var place = cells.Index().ToDictionary(c => c.Item, c => c.Index);
        var equations = relations.Select(r => new Equation(
            [.. r.Terms.GroupBy(t => t.Cell).Select(g => new Term(place[g.Key], g.Sum(t => t.Sign))).Where(t => t.Factor != 0)],
            Sum: 0)).ToList();
        var row = Elimination.Of(equations, new Budget(long.MaxValue))?
            .FirstOrDefault(e => e.Terms.Select(t => cells[t.Unknown]).Where(c => !reading.IsKnown(c)).SequenceEqual([cell]));
        if (row is null)
            return null;
        var own = row.Terms.Single(t => cells[t.Unknown] == cell).Factor;
        if (own is not (1 or -1))
            return null;
        var terms = row.Terms.Where(t => cells[t.Unknown] != cell).Select(t => (Cell: cells[t.Unknown], Factor: -t.Factor * own)).ToList();
        return terms is [{ Factor: 1 } same] ? $"{NameOf(same.Cell)} er det samme tal," : $"{Sum(terms)} giver";
    }

    private string Sum(IReadOnlyList<(Cell Cell, long Factor)> terms)
    {
        var ordered = terms.OrderBy(t => t.Factor < 0).ThenByDescending(t => reading.IsKnown(t.Cell) ? t.Cell.Value : 0).ToList();
        var told = ordered.Count > MostTerms ? ordered[..3] : ordered;
        var text = string.Concat(told.Select((t, i) =>
            (i == 0 ? (t.Factor < 0 ? "−" : "") : t.Factor < 0 ? " − " : " + ")
            + (Math.Abs(t.Factor) == 1 ? "" : $"{Math.Abs(t.Factor)} × ") + NameOf(t.Cell)));
        return told.Count == ordered.Count ? text
            : $"{text} {(ordered[^1].Factor < 0 ? "−" : "+")} … ({ordered.Count - told.Count} tal mere)";
    }

    /// <summary>"»a« + »b« er 3 (»sum« − »c«)", "procenten for »a« svarer til 2 til 3".</summary>
    private IEnumerable<string> Facts()
    {
        foreach (var relation in relations)
        {
            var unknown = relation.Terms.Where(t => !reading.IsKnown(t.Cell)).Select(t => (t.Cell, (long)-t.Sign)).ToList();
            var known = relation.Terms.Where(t => reading.IsKnown(t.Cell)).Select(t => (t.Cell, (long)t.Sign)).ToList();
            if (unknown.Count == 0)
                continue;
            // So that the number has no minus, and what is hidden begins without one.
            var sum = known.Sum(k => k.Item2 * k.Cell.Value!.Value);
            var turn = sum < 0 || (sum == 0 && !unknown.Exists(u => u.Item2 > 0)) ? -1 : 1;
            sum *= turn;
            yield return $"{Sum([.. unknown.Select(u => (u.Cell, u.Item2 * turn))])} er {cell.Text(sum)}"
                + (known.Count == 0 ? "" : $" ({Sum([.. known.Select(k => (k.Cell, k.Item2 * turn))])})");
        }
        foreach (var (of, bounds) in only.Shares)
            yield return $"procenten for {NameOf(of)} svarer til {of.Text(bounds.Least)}"
                + (bounds.IsOne ? "" : $" til {of.Text(bounds.Most)}");
    }

    private string NameOf(Cell of) =>
        of.At.Series.TableNumber == cell.At.Series.TableNumber ? of.Name : $"{of.Name} i tabel {of.At.Series.TableNumber}";
}
