using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>
/// What a reader can make of a block: the shown cells as numbers, the others as unknowns, what links them as equations.
/// </summary>
internal sealed class Reading
{
    /// <summary>To make an equation, beside looking at it.</summary>
    private const int CostOfTerm = 4;

    private readonly Group block;
    private readonly Func<ObservationKey, bool> isShown;
    private readonly IReadOnlyDictionary<Cell, Bounds> shares;
    private readonly Budget budget;
    private readonly Dictionary<Cell, (Solver Solver, int Unknown)> solvers = [];

    /// <param name="alsoHidden">Counts and percentages that are taken as hidden too.</param>
    public Reading(Group block, IReadOnlySet<ObservationKey> alsoHidden, Budget budget)
    {
        this.block = block;
        this.budget = budget;
        isShown = at => !alsoHidden.Contains(at);
        shares = SharesOf();
        Solve(block.Relations);
    }

    /// <summary>One that knows only some of the relations and percentages of another.</summary>
    private Reading(Reading of, IReadOnlyList<Relation> relations, IReadOnlyDictionary<Cell, Bounds> shares)
    {
        (block, isShown, budget) = (of.block, of.isShown, of.budget);
        this.shares = shares;
        Solve(relations);
    }

    public IReadOnlyDictionary<Cell, Bounds> Shares => shares;

    /// <summary>The hidden cells, those that are taken as hidden too, and what stood in their places in old revisions.</summary>
    public IEnumerable<Cell> Protected => block.Cells.Where(c => c.IsHidden || !isShown(c.At));

    public bool IsKnown(Cell cell) => cell is { IsShown: true, Value: not null } && isShown(cell.At);

    public Reading Only(IReadOnlyList<Relation> relations, IReadOnlyDictionary<Cell, Bounds> only) => new(this, relations, only);

    /// <summary>What is not linked with anything shown can be any number.</summary>
    public Protection Of(Cell cell, int threshold) => solvers.TryGetValue(cell, out var of)
        ? Protection.Of(of.Solver, of.Unknown, cell.Value, threshold)
        : new Protection(Verdict.Safe, [], []);

    public bool IsSafe(int threshold) => Protected.All(c => Of(c, threshold).Verdict == Verdict.Safe);

    private Dictionary<Cell, Bounds> SharesOf()
    {
        var found = new Dictionary<Cell, Bounds>();
        foreach (var rows in block.Shares)
        {
            if (rows.Base(isShown) is not { } of)
                continue;
            foreach (var row in rows.Rows.Where(r => r.Percent is not null && isShown(r.Percentage) && !IsKnown(r.Count)))
                found[row.Count] = found.GetValueOrDefault(row.Count, Bounds.FromZero).Within(Dashboard.Disclosure.Shares.Of(row, of));
        }
        return found;
    }

    /// <summary>Each set of linked unknowns by itself: what is not linked can't tell anything.</summary>
    private void Solve(IReadOnlyList<Relation> relations)
    {
        budget.Spend(relations.Sum(r => r.Terms.Count) * CostOfTerm);
        var equations = relations.Select(Equation).Where(e => e.Terms.Count > 0).ToList();
        var linked = new Dictionary<Cell, List<int>>();
        foreach (var (i, equation) in equations.Index())
        {
            foreach (var cell in equation.Terms.Keys)
                (linked.TryGetValue(cell, out var of) ? of : linked[cell] = []).Add(i);
        }
        foreach (var cell in linked.Keys.Concat(shares.Keys))
        {
            if (!solvers.ContainsKey(cell))
                SolveWith(cell, linked, equations);
        }
    }

    private void SolveWith(Cell first, Dictionary<Cell, List<int>> linked, List<(Dictionary<Cell, long> Terms, long Sum)> equations)
    {
        var place = new Dictionary<Cell, int> { [first] = 0 };
        List<Cell> unknowns = [first];
        var used = new SortedSet<int>();
        for (var i = 0; i < unknowns.Count; i++)
        {
            foreach (var equation in linked.GetValueOrDefault(unknowns[i], []).Where(used.Add))
            {
                foreach (var cell in equations[equation].Terms.Keys.Where(c => place.TryAdd(c, unknowns.Count)))
                    unknowns.Add(cell);
            }
        }
        var solver = new Solver(
            new LinearSystem(
                [.. unknowns.Select(c => shares.GetValueOrDefault(c, Bounds.FromZero))],
                [.. used.Select(i => equations[i])
                    .Select(e => new Equation([.. e.Terms.Select(t => new Term(place[t.Key], t.Value))], e.Sum))]),
            [.. unknowns.Select(c => c.Value)], budget);
        foreach (var (i, cell) in unknowns.Index())
            solvers[cell] = (solver, i);
    }

    private (Dictionary<Cell, long> Terms, long Sum) Equation(Relation relation)
    {
        var terms = new Dictionary<Cell, long>();
        var sum = 0L;
        foreach (var (cell, sign) in relation.Terms)
        {
            if (IsKnown(cell))
                sum -= sign * cell.Value!.Value;
            else if (terms.TryGetValue(cell, out var factor) && factor + sign == 0)
                terms.Remove(cell);
            else
                terms[cell] = terms.GetValueOrDefault(cell) + sign;
        }
        return (terms, sum);
    }
}
