using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>A count or a percentage that could be hidden too.</summary>
/// <param name="Name">In Danish, within a sentence.</param>
/// <param name="Value">What is lost to readers: a percentage counts nothing beside its count.</param>
/// <param name="Count">Of a percentage: its count, without which it is not worth hiding; null for a count.</param>
internal sealed record Candidate(ObservationKey At, string Name, long Value, ObservationKey? Count = null);

/// <summary>
/// What else to hide, so that nothing hidden in a block can be computed: the fewest, and of those the smallest numbers, found by trying
/// them all where there are few; otherwise one after the other. Proven by the solver that found the disclosure.
/// </summary>
internal sealed class Proposal(Group block, int threshold, Budget budget)
{
    /// <summary>A larger block is not tried through.</summary>
    public const int MostExact = 20;

    /// <returns>Null where nothing was found, or the budget was spent before.</returns>
    public IReadOnlyList<Candidate>? Find()
    {
        var candidates = Candidates().ToList();
        return candidates.Count <= MostExact && Fewest(candidates) is { } fewest ? fewest : Greedy(candidates);
    }

    public IEnumerable<Candidate> Candidates()
    {
        var reading = new Reading(block, EmptySet, budget);
        foreach (var cell in block.Cells.Where(c => c.Revision is null && reading.IsKnown(c)))
            yield return new Candidate(cell.At, cell.Name, cell.Value!.Value);
        // A percentage only where it alone tells too much of its count, once that is hidden.
        foreach (var rows in block.Shares)
        {
            if (rows.Base(_ => true) is not { } of)
                continue;
            foreach (var row in rows.Rows.Where(r => r is { Percent: not null, Count.Revision: null } && block.Cells.Contains(r.Count)))
            {
                var left = Shares.Of(row, of);
                if (left.Most - left.Least + 1 < threshold
                    || (row.Count.Value >= 1 && row.Count.Value <= threshold && (left.Least > 1 || left.Most < threshold)))
                    yield return new Candidate(row.Percentage, row.Name, 0, row.Count.At);
            }
        }
    }

    private static readonly IReadOnlySet<ObservationKey> EmptySet = new HashSet<ObservationKey>();

    private bool IsSafe(IReadOnlyCollection<Candidate> hidden) =>
        hidden.All(c => IsWorthHiding(c, hidden)) && new Reading(block, hidden.Select(c => c.At).ToHashSet(), budget).IsSafe(threshold);

    /// <summary>A percentage can be computed from a count that is shown.</summary>
    private bool IsWorthHiding(Candidate candidate, IReadOnlyCollection<Candidate> hidden) => candidate.Count is not { } count
        || hidden.Any(h => h.At == count) || block.Cells.Any(c => c.IsHidden && c.At == count);

    private List<Candidate>? Fewest(List<Candidate> candidates)
    {
        // Where hiding all of them is not enough, no choice is.
        if (!IsSafe(candidates))
            return null;
        for (var size = 1; size <= candidates.Count; size++)
        {
            foreach (var some in Choices(candidates, size, 0).OrderBy(c => c.Sum(o => o.Value)))
            {
                if (budget.IsSpent)
                    return null;
                if (IsSafe(some))
                    return some;
            }
        }
        return null;
    }

    private static IEnumerable<List<Candidate>> Choices(List<Candidate> from, int size, int start)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }
        for (var i = start; i <= from.Count - size; i++)
        {
            foreach (var rest in Choices(from, size - 1, i + 1))
                yield return [from[i], .. rest];
        }
    }

    private List<Candidate>? Greedy(List<Candidate> candidates)
    {
        List<Candidate> chosen = [];
        var left = candidates.OrderBy(c => c.Value).ToList();
        while (!IsSafe(chosen))
        {
            if (left.Count == 0)
                return null;
            var next = Best(left, chosen);
            if (next is null || budget.IsSpent)
                return null;
            chosen.Add(next);
            left.Remove(next);
        }
        // What was chosen early may not be needed any more.
        foreach (var candidate in chosen.OrderByDescending(c => c.Value).ToList())
        {
            if (IsSafe(chosen.FindAll(c => c != candidate)))
                chosen.Remove(candidate);
        }
        return budget.IsSpent ? null : chosen;
    }

    /// <summary>The one that leaves the fewest unsafe; of those the smallest, as they are ordered.</summary>
    private Candidate? Best(List<Candidate> left, List<Candidate> chosen)
    {
        var (best, fewest) = ((Candidate?)null, int.MaxValue);
        foreach (var candidate in left.Where(c => IsWorthHiding(c, chosen)))
        {
            var unsafeThen = Unsafe([.. chosen, candidate]);
            if (unsafeThen < fewest)
                (best, fewest) = (candidate, unsafeThen);
            if (fewest == 0)
                break;
        }
        return best;
    }

    private int Unsafe(List<Candidate> hidden)
    {
        if (budget.IsSpent)
            return int.MaxValue;
        var reading = new Reading(block, hidden.Select(c => c.At).ToHashSet(), budget);
        return reading.Protected.Count(c => reading.Of(c, threshold).Verdict != Verdict.Safe);
    }
}
