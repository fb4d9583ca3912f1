using System.Numerics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>
/// Gaussian elimination in whole numbers: the same equations solved for as many unknowns as they can be, so that what follows from
/// several of them together is seen in one.
/// </summary>
public static class Elimination
{
    /// <summary>What is worked out takes the square of the equations times the unknowns; beyond this it would take seconds.</summary>
    private const long MostWork = 2_000_000;

    private const int LargestFactor = 1000;

    /// <returns>Equations that follow from those given; null where they contradict each other, none where they are too many.</returns>
    public static IReadOnlyList<Equation>? Of(IReadOnlyList<Equation> equations, Budget budget)
    {
        var unknowns = equations.SelectMany(e => e.Terms).Select(t => t.Unknown).Distinct().Order().ToList();
        var work = (long)equations.Count * equations.Count * unknowns.Count;
        if (work > MostWork || budget.IsSpent)
            return [];
        budget.Spend(work);

        var place = unknowns.Index().ToDictionary(u => u.Item, u => u.Index);
        var rows = equations.Select(e => Row(e, place)).ToList();
        var solved = 0;
        for (var column = 0; column < unknowns.Count && solved < rows.Count; column++)
        {
            var pivot = rows.FindIndex(solved, r => !r[column].IsZero);
            if (pivot < 0)
                continue;
            (rows[solved], rows[pivot]) = (rows[pivot], rows[solved]);
            for (var other = 0; other < rows.Count; other++)
            {
                if (other != solved && !rows[other][column].IsZero)
                    Clear(rows[other], rows[solved], column);
            }
            solved++;
        }
        if (rows.Skip(solved).Any(r => !r[^1].IsZero))
            return null;
        return [.. rows.Take(solved).Where(Fits).Select(r => new Equation(
            [.. unknowns.Select((u, i) => new Term(u, (long)r[i])).Where(t => t.Factor != 0)], (long)r[^1]))];
    }

    /// <summary>The factors of all unknowns, and the sum last.</summary>
    private static BigInteger[] Row(Equation equation, Dictionary<int, int> place)
    {
        var row = new BigInteger[place.Count + 1];
        foreach (var term in equation.Terms)
            row[place[term.Unknown]] = term.Factor;
        row[^1] = equation.Sum;
        return row;
    }

    /// <summary>Takes so much of one row from the other that the column becomes zero.</summary>
    private static void Clear(BigInteger[] row, BigInteger[] by, int column)
    {
        var (own, others) = (by[column], row[column]);
        var divisor = BigInteger.Zero;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] * own) - (by[i] * others);
            divisor = BigInteger.GreatestCommonDivisor(divisor, row[i]);
        }
        if (divisor > BigInteger.One)
        {
            for (var i = 0; i < row.Length; i++)
                row[i] /= divisor;
        }
    }

    /// <summary>One with larger numbers is left out: it follows from those given, which are still there.</summary>
    private static bool Fits(BigInteger[] row) =>
        row.SkipLast(1).All(n => BigInteger.Abs(n) <= LargestFactor) && BigInteger.Abs(row[^1]) < Bounds.None;
}
