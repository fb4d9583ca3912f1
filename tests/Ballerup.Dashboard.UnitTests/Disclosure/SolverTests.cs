using Ballerup.Dashboard.Disclosure;

namespace Ballerup.Dashboard.UnitTests.Disclosure;

/// <summary>The solver held against trying every number, and what it says of systems worked out by hand.</summary>
public class SolverTests
{
    private const int Threshold = 4;

    private static Budget Budget => new(10_000_000);

    [Fact]
    public void CanBe_OfRandomSystems_IsWhatTryingEveryNumberGives()
    {
        var random = new Random(20200630);
        var (asked, impossible) = (0, 0);
        for (var round = 0; round < 2_000; round++)
        {
            var system = RandomSystem.Of(random);
            var solutions = system.Solutions();
            var solver = new Solver(system.System, system.Near(random), Budget);
            Assert.Equal(solutions.Count > 0, solver.IsConsistent);
            for (var unknown = 0; unknown < system.System.Bounds.Count; unknown++)
            {
                for (var value = -1L; value <= RandomSystem.Most + 1; value++)
                {
                    var expected = solutions.Exists(s => s[unknown] == value) ? Possible.Yes : Possible.No;
                    Assert.True(expected == solver.CanBe(unknown, value), $"round {round}, unknown {unknown}, value {value}: {expected}");
                    (asked, impossible) = (asked + 1, impossible + (expected == Possible.No ? 1 : 0));
                }
            }
        }
        Assert.InRange(impossible, asked / 10, asked * 9 / 10);
    }

    [Fact]
    public void Protection_InRandomSystems_IsWhatTryingEveryNumberGives()
    {
        var random = new Random(20190630);
        var disclosed = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var system = RandomSystem.Of(random);
            var solutions = system.Solutions();
            if (solutions.Count == 0)
                continue;
            var actual = solutions[random.Next(solutions.Count)];
            var solver = new Solver(system.System, [.. actual.Select(a => (long?)a)], Budget);
            for (var unknown = 0; unknown < actual.Length; unknown++)
            {
                var values = solutions.Select(s => s[unknown]).Distinct().Order().ToList();
                List<long> ruledOut = actual[unknown] is >= 1 and <= Threshold
                    ? [.. Enumerable.Range(1, Threshold).Select(v => (long)v).Except(values)] : [];
                var given = Protection.Of(solver, unknown, actual[unknown], Threshold);
                Assert.Equal(values.Count < Threshold ? values : [], given.Values);
                Assert.Equal(ruledOut, given.RuledOut);
                Assert.Equal(values.Count < Threshold || ruledOut.Count > 0 ? Verdict.Disclosed : Verdict.Safe, given.Verdict);
                disclosed += given.Verdict == Verdict.Disclosed ? 1 : 0;
            }
        }
        Assert.InRange(disclosed, 1_000, 5_000);
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1_000_000_000, 1_000_000_000)]
    public void CanBe_OfWhatFollowsFromSeveralEquationsTogether_NeedsNoTrying(long least, long known)
    {
        // a + b + c = known + 7 and a + b = known: c is 7, however large the others are.
        var system = new LinearSystem(
            [new(0, Bounds.None), new(0, Bounds.None), Bounds.FromZero],
            [new([new(0, 1), new(1, 1), new(2, 1)], least + known + 7), new([new(0, 1), new(1, 1)], least + known)]);
        var solver = new Solver(system, [null, null, null], Budget);
        Assert.Equal(Bounds.Of(7), solver.BoundsOf(2));
    }

    [Fact]
    public void Protection_OfANumberThatGoesUpInSteps_SeesTheSteps()
    {
        // 3a − 5b = 0: a is 0, 5, 10 …
        var system = new LinearSystem([new(0, 19), new(0, 100)], [new([new(0, 3), new(1, -5)], 0)]);
        var solver = new Solver(system, [5, 3], Budget);
        Assert.Equal(Verdict.Safe, Protection.Of(solver, 0, 5, Threshold).Verdict);
        Assert.Equal([0, 5, 10, 15], solver.Found(0).Order());
        Assert.Equal(Possible.No, solver.CanBe(0, 7));
    }

    [Fact]
    public void Protection_WhenTheBudgetIsSpent_IsNotDecided()
    {
        var system = new LinearSystem(
            [Bounds.FromZero, Bounds.FromZero, Bounds.FromZero], [new([new(0, 1), new(1, 1), new(2, 1)], 100)]);
        Assert.Equal(Verdict.NotDecided, Protection.Of(new Solver(system, [50, 30, 20], new Budget(3)), 0, 50, Threshold).Verdict);
        Assert.Equal(Verdict.Safe, Protection.Of(new Solver(system, [50, 30, 20], Budget), 0, 50, Threshold).Verdict);
    }

    /// <summary>A few unknowns from 0 to 6, sums of some of them.</summary>
    private sealed record RandomSystem(LinearSystem System)
    {
        public const int Most = 6;

        public static RandomSystem Of(Random random)
        {
            var bounds = Enumerable.Range(0, random.Next(2, 5)).Select(_ => random.Next(3) == 0
                ? new Bounds(random.Next(Most), Most) : new Bounds(0, Most)).ToList();
            var actual = bounds.ConvertAll(b => random.NextInt64(b.Least, b.Most + 1));
            var equations = new List<Equation>();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                List<Term> terms = [.. bounds.Select((_, u) => new Term(u, random.Next(5) == 0 ? random.Next(-3, 4) : random.Next(-1, 2)))
                    .Where(t => t.Factor != 0)];
                if (terms.Count > 0)
                    equations.Add(new Equation(terms, terms.Sum(t => t.Factor * actual[t.Unknown]) + (random.Next(12) == 0 ? 1 : 0)));
            }
            return new RandomSystem(new LinearSystem(bounds, equations));
        }

        public List<long[]> Solutions()
        {
            var all = new List<long[]> { Array.Empty<long>() };
            foreach (var bound in System.Bounds)
            {
                all = [.. from start in all
                          from value in Enumerable.Range((int)bound.Least, (int)(bound.Most - bound.Least) + 1)
                          select (long[])[.. start, value]];
            }
            return all.FindAll(s => System.Equations.All(e => e.Terms.Sum(t => t.Factor * s[t.Unknown]) == e.Sum));
        }

        /// <summary>Where to look first has no bearing on what is found.</summary>
        public List<long?> Near(Random random) =>
            [.. System.Bounds.Select(_ => random.Next(2) == 0 ? null : (long?)random.Next(Most + 1))];
    }
}
