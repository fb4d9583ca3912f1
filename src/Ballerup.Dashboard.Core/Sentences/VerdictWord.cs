using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>"Fremgang", "Tilbagegang", "Uændret", or empty.</summary>
public static class VerdictWord
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Better => "Fremgang",
        Verdict.Worse => "Tilbagegang",
        Verdict.Unchanged => "Uændret",
        _ => "",
    };
}
