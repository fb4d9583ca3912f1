namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// The own area's place among the municipalities whose figure is known, by the figures as they are published. Standard
/// competition ranking: equal figures share a place, and as many places are skipped after it (1, 2, 2, 4).
/// </summary>
/// <param name="Number">1 for the highest figure, whichever direction is good.</param>
/// <param name="Of">How many are compared, the own one included.</param>
/// <param name="Sharing">How many others have the same figure.</param>
public sealed record AreaRank(int Number, int Of, int Sharing)
{
    public int Higher => Number - 1;

    public int Lower => Of - Number - Sharing;

    /// <summary>Null when the own figure is unknown or there are too few to compare.</summary>
    /// <param name="known">As published; the own one among them.</param>
    public static AreaRank? Among(decimal? own, IReadOnlyCollection<decimal> known) => own is { } value && known.Count >= AreaSpread.Fewest
        ? new AreaRank(known.Count(v => v > value) + 1, known.Count, known.Count(v => v == value) - 1)
        : null;
}
