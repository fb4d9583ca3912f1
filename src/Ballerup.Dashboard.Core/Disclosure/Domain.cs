namespace Ballerup.Dashboard.Disclosure;

/// <summary>What each unknown can still be, narrowed by the equations until no equation narrows it further.</summary>
internal static class Domain
{
    /// <summary>Over all equations. Stopping early leaves the bounds wider than they need be, never wrong.</summary>
    private const int MostRounds = 100;

    /// <returns>False when nothing is left for one of them.</returns>
    public static bool Narrow(Bounds[] bounds, IReadOnlyList<Equation> equations, Budget budget)
    {
        var narrowed = true;
        for (var round = 0; narrowed && round < MostRounds; round++)
        {
            narrowed = false;
            foreach (var equation in equations)
            {
                budget.Spend(equation.Terms.Count);
                if (!Narrow(bounds, equation, ref narrowed))
                    return false;
            }
        }
        return true;
    }

    private static bool Narrow(Bounds[] bounds, Equation equation, ref bool narrowed)
    {
        var all = new Reach();
        foreach (var term in equation.Span)
            all.Add(Range(term, bounds[term.Unknown]), 1);
        if (all.Least > equation.Sum || all.Most < equation.Sum)
            return false;
        foreach (var term in equation.Span)
        {
            var own = Range(term, bounds[term.Unknown]);
            all.Add(own, -1);
            // What the others leave for this one.
            var left = bounds[term.Unknown].Within(Divided(equation.Sum - all.Most, equation.Sum - all.Least, term.Factor));
            if (left.IsEmpty)
                return false;
            if (left != bounds[term.Unknown])
            {
                bounds[term.Unknown] = left;
                narrowed = true;
                own = Range(term, left);
            }
            all.Add(own, 1);
        }
        return true;
    }

    private static (Int128? Least, Int128? Most) Range(Term term, Bounds of)
    {
        Int128? least = of.Least * (Int128)term.Factor;
        Int128? most = of.IsOpen ? null : of.Most * (Int128)term.Factor;
        return term.Factor > 0 ? (least, most) : (most, least);
    }

    /// <summary>The bounds of a number whose product with the factor lies there; null is no bound.</summary>
    private static Bounds Divided(Int128? least, Int128? most, long factor)
    {
        var (from, to) = factor > 0 ? (least, most) : (most, least);
        return new Bounds(
            from is { } f ? Limited(-Down(-f, factor)) : -Bounds.None,
            to is { } t ? Limited(Down(t, factor)) : Bounds.None);
    }

    private static long Limited(Int128 value) => (long)Int128.Clamp(value, -Bounds.None, Bounds.None);

    private static Int128 Down(Int128 value, long divisor)
    {
        var (quotient, rest) = Int128.DivRem(value, divisor);
        return rest != 0 && (rest < 0) != (divisor < 0) ? quotient - 1 : quotient;
    }

    /// <summary>The least and the most that some terms add up to; null where one of them has no bound.</summary>
    private struct Reach
    {
        private Int128 least, most;
        private int leastOpen, mostOpen;

        public readonly Int128? Least => leastOpen == 0 ? least : null;

        public readonly Int128? Most => mostOpen == 0 ? most : null;

        /// <param name="times">−1 takes it away again.</param>
        public void Add((Int128? Least, Int128? Most) range, int times)
        {
            least += (range.Least ?? 0) * times;
            most += (range.Most ?? 0) * times;
            leastOpen += range.Least is null ? times : 0;
            mostOpen += range.Most is null ? times : 0;
        }
    }
}
