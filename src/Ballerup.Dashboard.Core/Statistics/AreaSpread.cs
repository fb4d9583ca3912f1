using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// How the municipalities' figures lie in one period: five numbers, in the measure's unit and with its decimals. Quartiles
/// and median are type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), which is what
/// Excel's KVARTIL.MEDTAG and R's quantile() give.
/// </summary>
/// <param name="Count">How many figures they are made from.</param>
public sealed record AreaSpread(decimal Lowest, decimal LowerQuartile, decimal Median, decimal UpperQuartile, decimal Highest, int Count)
{
    /// <summary>Of fewer, five numbers would be more than there are.</summary>
    public const int Fewest = 5;

    /// <summary>Null when there are too few.</summary>
    /// <param name="figures">As published, in any order.</param>
    /// <param name="decimals">Of the measure; what is reckoned is rounded as its figures are.</param>
    public static AreaSpread? Of(IEnumerable<decimal> figures, int decimals)
    {
        decimal[] sorted = [.. figures.Order()];
        return sorted.Length < Fewest
            ? null
            : new AreaSpread(sorted[0], Quantile(sorted, 1, decimals), Quantile(sorted, 2, decimals), Quantile(sorted, 3, decimals),
                sorted[^1], sorted.Length);
    }

    /// <param name="quarter">1, 2 or 3.</param>
    private static decimal Quantile(decimal[] sorted, int quarter, int decimals)
    {
        var (below, quarters) = Math.DivRem((sorted.Length - 1) * quarter, 4);
        var value = quarters == 0 ? sorted[below] : sorted[below] + ((sorted[below + 1] - sorted[below]) * quarters / 4);
        return DanishNumber.Round(value, decimals);
    }
}
