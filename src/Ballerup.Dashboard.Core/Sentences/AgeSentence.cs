using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>How old a figure is, and when the next is expected.</summary>
public static class AgeSentence
{
    /// <summary>From then on, months say less than years.</summary>
    private const int MonthsInWords = 24;

    /// <summary>
    /// "Tallet er fem måneder gammelt. Næste tal, for juni 2021, ventes i september 2021." Of dates nobody knows the next.
    /// </summary>
    public static string Of(Freshness freshness)
    {
        if (!PeriodKind.Of(freshness.Latest.Frequency).FollowsSteps)
            return Age(freshness.MonthsOld);
        var (next, expected) = (freshness.Next.InWords, freshness.Expected.InWords);
        return DanishText.Sentences(Age(freshness.MonthsOld),
            freshness.Overdue ? $"Tal for {next} var ventet i {expected}." : $"Næste tal, for {next}, ventes i {expected}.");
    }

    private static string Age(int months) => months switch
    {
        0 => "",
        1 => "Tallet er en måned gammelt.",
        < MonthsInWords => $"Tallet er {DanishText.Count(months)} måneder gammelt.",
        _ => $"Tallet er {DanishText.Count(months / 12)} år gammelt.",
    };
}
