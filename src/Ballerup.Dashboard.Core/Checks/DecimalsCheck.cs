using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Checks;

/// <summary>A value has no more decimals than its measure shows: what is published is what is kept.</summary>
public static class DecimalsCheck
{
    public static readonly Check Check = new(
        "decimals", Severity.Error, "Decimaler", "Et tal må ikke have flere decimaler, end der vises.", CanBeSwitchedOff: false, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from row in table.Rows
        from figure in row.Figures
        where figure.Value is { } value && DanishNumber.Round(value, row.Measure.Decimals) != value
        select row.Result(figure.Period,
            $"{row.Is(figure)}, men vises {Shown(row.Measure.Decimals)}. "
                + $"{FactorCheck.Question(row, figure) ?? "Afrund tallet, eller ret kommaet."}");

    private static string Shown(int decimals) => decimals switch
    {
        0 => "uden decimaler",
        1 => "med én decimal",
        _ => $"med {DanishText.Count(decimals)} decimaler",
    };
}
