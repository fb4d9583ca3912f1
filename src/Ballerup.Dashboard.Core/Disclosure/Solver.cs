namespace Ballerup.Dashboard.Disclosure;

/// <summary>Whether an unknown can be a certain number.</summary>
public enum Possible { No, Yes, NotDecided }

/// <summary>
/// Asks a system whether an unknown can be a certain number: narrows the bounds, and where that does not decide it, tries the numbers that
/// are left, in an order that finds a solution soon where there is one. It decides exactly unless the budget is spent.
/// </summary>
public sealed class Solver
{
    /// <summary>For one question: the rest of the budget is for the others.</summary>
    private const long MostForOne = 200_000;

    private readonly Budget budget;
    private readonly IReadOnlyList<Equation> equations;
    private readonly Bounds[] bounds;
    private readonly long?[] near;
    private readonly HashSet<long>[] found;

    /// <param name="near">
    /// Where to look first, by the unknown's place: the true numbers, around which other solutions lie. Null where they are not known.
    /// </param>
    public Solver(LinearSystem system, IReadOnlyList<long?> near, Budget budget)
    {
        this.budget = budget;
        this.near = [.. near];
        bounds = [.. system.Bounds];
        found = [.. bounds.Select(_ => new HashSet<long>())];
        var eliminated = Elimination.Of(system.Equations, budget);
        equations = [.. system.Equations, .. eliminated ?? []];
        IsConsistent = eliminated is not null && Domain.Narrow(bounds, equations, budget);
        if (!IsConsistent)
            return;
        if (Array.TrueForAll(this.near, n => n is not null) && Holds(n => this.near[n]!.Value))
            Keep(n => this.near[n]!.Value);
        else
            IsConsistent = Search([.. bounds], new Budget(MostForOne, budget)) != Possible.No;
    }

    /// <summary>False when no numbers fit: then what the system says is not true, and nothing follows from it.</summary>
    public bool IsConsistent { get; }

    /// <summary>Proven bounds of an unknown; not always the narrowest.</summary>
    public Bounds BoundsOf(int unknown) => bounds[unknown];

    /// <summary>Numbers that the unknown is known to be able to be: those of the solutions found so far.</summary>
    public IReadOnlyCollection<long> Found(int unknown) => found[unknown];

    /// <summary>Whether there is a solution with this number. Each solution is kept for all its unknowns.</summary>
    public Possible CanBe(int unknown, long value)
    {
        if (found[unknown].Contains(value))
            return Possible.Yes;
        if (!bounds[unknown].Has(value))
            return Possible.No;
        Bounds[] tried = [.. bounds];
        tried[unknown] = Bounds.Of(value);
        return Search(tried, new Budget(MostForOne, budget));
    }

    private Possible Search(Bounds[] from, Budget mine)
    {
        var waiting = new Stack<Bounds[]>([from]);
        while (waiting.TryPop(out var left))
        {
            if (!Domain.Narrow(left, equations, mine))
                continue;
            var open = Smallest(left);
            if (open < 0)
            {
                Keep(n => left[n].Least);
                return Possible.Yes;
            }
            if (mine.IsSpent)
                return Possible.NotDecided;
            var of = left[open];
            var first = First(of, near[open]);
            foreach (var part in (ReadOnlySpan<Bounds>)[new(first + 1, of.Most), new(of.Least, first - 1), Bounds.Of(first)])
            {
                if (part.IsEmpty)
                    continue;
                Bounds[] tried = [.. left];
                tried[open] = part;
                waiting.Push(tried);
            }
        }
        return Possible.No;
    }

    /// <summary>The true number where it is still possible; otherwise the middle, which halves what is left.</summary>
    private static long First(Bounds of, long? near) =>
        near is { } number && of.Has(number) ? number : of.IsOpen ? of.Least : of.Least + ((of.Most - of.Least) / 2);

    /// <summary>The one with the fewest numbers left, which soonest show whether there is a solution; −1 when all are settled.</summary>
    private static int Smallest(Bounds[] left)
    {
        var (open, fewest) = (-1, long.MaxValue);
        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].IsOne && left[i].Most - left[i].Least < fewest)
                (open, fewest) = (i, left[i].Most - left[i].Least);
        }
        return open;
    }

    private bool Holds(Func<int, long> value) =>
        bounds.Index().All(b => b.Item.Has(value(b.Index)))
        && equations.All(e => e.Terms.Aggregate((Int128)0, (sum, t) => sum + ((Int128)t.Factor * value(t.Unknown))) == e.Sum);

    private void Keep(Func<int, long> value)
    {
        for (var i = 0; i < found.Length; i++)
            found[i].Add(value(i));
    }
}
