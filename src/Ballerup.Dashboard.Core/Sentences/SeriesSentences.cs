using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>The development of one series.</summary>
internal static class SeriesSentences
{
    /// <summary>"I juni 2020 var der 3.554 fuldtidspersoner. Det er 319 flere end i juni 2019 (+9,9 pct.)."</summary>
    public static Narrative Alone(Development told, Phrase phrase)
    {
        var level = DanishText.Ended(phrase.Level(told.Value, Time(told)));
        var change = told.Change is { } comparison ? $"Det er {DanishText.Ended(phrase.Change(comparison))}" : "";
        return new(DanishText.Sentences(level, change), DanishText.Sentences(
            Caveats.OfStatus(told), Caveats.OfChange(told), TrendSentences.Of(told), TrendSentences.Range(told), TargetSentence.Of(told),
            Caveats.OfLater(told)));
    }

    /// <summary>"I 2019 var samarbejdsgraden i alt 35,8 pct., 1,5 procentpoint lavere end i 2018."</summary>
    /// <param name="timeIsSaid">The sentence before is of the same period.</param>
    public static Narrative Among(Development told, Phrase phrase, bool timeIsSaid)
    {
        var level = phrase.Level(told.Value, timeIsSaid ? "" : Time(told));
        return new(DanishText.Ended(told.Change is { } comparison ? $"{level}, {phrase.Change(comparison)}" : level), DanishText.Sentences(
            Caveats.OfStatus(told), Caveats.OfChange(told), TrendSentences.Of(told), TargetSentence.Of(told), Caveats.OfLater(told)));
    }

    private static string Time(Development told) => Phrase.At(told.Newest.Period);
}
