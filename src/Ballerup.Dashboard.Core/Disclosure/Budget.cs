namespace Ballerup.Dashboard.Disclosure;

/// <summary>
/// How much may still be reckoned, in looks at one term of one equation: steps, not time, so that the same figures give the same answer on
/// every machine.
/// </summary>
/// <param name="of">The larger budget that it is a part of: what is spent of the part is spent of the whole.</param>
public sealed class Budget(long steps, Budget? of = null)
{
    private long left = steps;

    public bool IsSpent => left <= 0 || of is { IsSpent: true };

    public void Spend(long cost)
    {
        left -= cost;
        of?.Spend(cost);
    }
}
