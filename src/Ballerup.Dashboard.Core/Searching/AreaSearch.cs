using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Searching;

/// <summary>Finds areas by what a reader types of their names.</summary>
public static class AreaSearch
{
    public const int QueryLength = 100;

    /// <summary>
    /// Those whose name holds every word, in the order given: "hoeje" and "høje taastrup" find Høje-Taastrup. A code finds its area.
    /// </summary>
    /// <param name="typed">Nothing but spaces and signs finds nothing.</param>
    public static IReadOnlyList<Area> Find(string typed, IEnumerable<Area> areas)
    {
        var words = Folded.Words(typed.Replace('-', ' '));
        return words.Count == 0 ? [] : [.. areas.Where(a => a.Code == typed.Trim() || IsIn(new Folded(a.Name)))];

        bool IsIn(Folded name) => words.All(name.Contains);
    }
}
