using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>A figure held against its target.</summary>
public static class TargetSentence
{
    public const string NoTarget = "Intet mål fastsat.";

    /// <summary>"Målet for juni 2021 er højst 3.000 fuldtidspersoner. Tallet skal falde med 554."; empty when there is no target.</summary>
    public static string Of(Development told)
    {
        if (told.Target is not { } status)
            return "";
        var measure = told.Measure;
        var due = status.Target.Period == told.Newest.Period;
        var limit = measure.Good switch { GoodDirection.Up => "mindst ", GoodDirection.Down => "højst ", _ => "" };
        var target = $"Målet for {status.Target.Period.InWords} {(due ? "var" : "er")} "
            + $"{limit}{measure.FormatWithUnit(status.Target.Value)}";
        var size = Phrase.Size(measure, status.Difference.GetValueOrDefault());
        return (status.Reached, due) switch
        {
            (true, true) => $"{target} og er nået.",
            (true, false) => $"{target} og er allerede nået.",
            (false, true) => $"{target} og er ikke nået. Tallet er {size} for {(status.Difference > 0 ? "højt" : "lavt")}.",
            (false, false) => $"{DanishText.Ended(target)} Tallet skal {(status.Difference > 0 ? "falde" : "stige")} med {size}.",
            _ when status.Difference is null =>
                $"{DanishText.Ended(target)} Det kan ikke sammenlignes med tallet for {told.Newest.Period.InWords} "
                    + "på grund af et databrud.",
            _ when status.Difference == 0 => $"{DanishText.Ended(target)} Tallet er det samme.",
            _ => $"{DanishText.Ended(target)} Tallet er {size} {(status.Difference > 0 ? "højere" : "lavere")}.",
        };
    }
}
