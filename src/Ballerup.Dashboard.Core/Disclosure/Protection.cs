namespace Ballerup.Dashboard.Disclosure;

/// <summary>How well a hidden number is protected by what else is hidden.</summary>
public enum Verdict { Safe, Disclosed, NotDecided }

/// <param name="Values">All that it can be, in order, where they are fewer than there have to be; otherwise empty.</param>
/// <param name="RuledOut">The small numbers that it can't be, where it is a small one itself; otherwise empty.</param>
public sealed record Protection(Verdict Verdict, IReadOnlyList<long> Values, IReadOnlyList<long> RuledOut)
{
    private static readonly Protection Safe = new(Verdict.Safe, [], []);

    /// <summary>Numbers tried in vain, after which it is left undecided: a number with gaps between its values.</summary>
    private const int MostTried = 64;

    /// <summary>
    /// A hidden number is disclosed when it can be fewer numbers than the threshold; or, where it lies between 1 and the threshold, when
    /// one of these is ruled out.
    /// </summary>
    /// <param name="actual">The true number; null where nobody here knows it, so that nothing is said of what it is.</param>
    public static Protection Of(Solver solver, int unknown, long? actual, int threshold)
    {
        if (!solver.IsConsistent)
            return Safe;
        var isSmall = actual >= 1 && actual <= threshold;
        var answers = isSmall
            ? Enumerable.Range(1, threshold).Select(v => ((long)v, Answer: solver.CanBe(unknown, v))).ToList() : [];
        List<long> ruledOut = [.. answers.Where(a => a.Answer == Possible.No).Select(a => a.Item1)];
        var decided = answers.TrueForAll(a => a.Answer != Possible.NotDecided);
        var all = true;
        foreach (var value in Around(actual, solver.BoundsOf(unknown)))
        {
            if (solver.Found(unknown).Count >= threshold)
                break;
            if (value is null)
                (all, decided) = (false, false);
            else if (solver.CanBe(unknown, value.Value) == Possible.NotDecided)
                (all, decided) = (false, false);
        }
        List<long> values = all && solver.Found(unknown).Count < threshold ? [.. solver.Found(unknown).Order()] : [];
        return values.Count > 0 || ruledOut.Count > 0 ? new Protection(Verdict.Disclosed, values, ruledOut)
            : decided ? Safe
            : new Protection(Verdict.NotDecided, [], []);
    }

    /// <summary>All within the bounds, the nearest first; null at the end where there are more.</summary>
    private static IEnumerable<long?> Around(long? actual, Bounds bounds)
    {
        var middle = Math.Clamp(actual ?? bounds.Least, bounds.Least, bounds.Most);
        yield return middle;
        var tried = 1;
        for (var step = 1L; middle - step >= bounds.Least || middle + step <= bounds.Most; step++)
        {
            if (tried >= MostTried)
            {
                yield return null;
                yield break;
            }
            if (middle - step >= bounds.Least)
                yield return middle - step;
            if (middle + step <= bounds.Most)
                yield return middle + step;
            tried += 2;
        }
    }
}
