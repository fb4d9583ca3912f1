namespace Ballerup.Dashboard.Texts;

/// <summary>How a text became another: what is the same at both ends, and what stands between. Whole words.</summary>
public readonly record struct Difference(string Before, string Gone, string Came, string After)
{
    public static Difference Of(string was, string now)
    {
        var (old, young) = (was.Split(' '), now.Split(' '));
        var (start, end) = Ends(old, young);
        var before = string.Join(' ', young[..start]);
        var after = string.Join(' ', young[^end..]);
        return new Difference(
            start > 0 && start < Math.Max(old.Length, young.Length) ? before + " " : before,
            string.Join(' ', old[start..^end]),
            string.Join(' ', young[start..^end]),
            end > 0 && start + end < Math.Max(old.Length, young.Length) ? " " + after : after);
    }

    /// <summary>How many are the same at the start and at the end of two lists, none counted twice.</summary>
    public static (int Start, int End) Ends<T>(IReadOnlyList<T> was, IReadOnlyList<T> now)
    {
        var shortest = Math.Min(was.Count, now.Count);
        var start = Enumerable.Range(0, shortest).TakeWhile(i => Equals(was[i], now[i])).Count();
        return (start, Enumerable.Range(1, shortest - start).TakeWhile(i => Equals(was[^i], now[^i])).Count());
    }
}
