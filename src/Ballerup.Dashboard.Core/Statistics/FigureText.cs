using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// A figure as an editor types it and sees it in the grid, in the marks of the public tables: "1.971", "2,0*" (provisional),
/// "2,0(s)" (estimated), "–" (missing), "·" (suppressed), and nothing at all.
/// </summary>
public static class FigureText
{
    /// <summary>No published count is near it; more digits than this are a slip.</summary>
    private const decimal Largest = 999_999_999_999;

    private const string MissingMark = "–";
    private const string SuppressedMark = "·";

    /// <summary>What stands in the cell, withheld or not; with all its decimals, should it have more than its measure.</summary>
    public static string Format(Figure figure, Measure measure) => figure.Status switch
    {
        ObservationStatus.None => "",
        ObservationStatus.Missing => MissingMark,
        ObservationStatus.Suppressed => SuppressedMark,
        var status =>
            Number(figure.Value!.Value, measure)
                + (status == ObservationStatus.Provisional ? "*" : status == ObservationStatus.Estimated ? "(s)" : ""),
    };

    /// <param name="typed">As it was typed or pasted.</param>
    /// <param name="advice">A Danish sentence that says what to write, when the text can't be read.</param>
    public static bool TryParse(string typed, Measure measure, out Figure figure, out string advice)
    {
        var text = typed.Trim().Trim(DanishNumber.NoBreakSpace);
        (figure, advice) = (Figure.None, "");
        switch (text.ToLowerInvariant())
        {
            case "":
                return true;
            case MissingMark or "-" or "\u2212" or "mangler":
                figure = Figure.Missing;
                return true;
            case SuppressedMark or "udeladt":
                figure = Figure.Suppressed;
                return true;
        }

        var status = ObservationStatus.Normal;
        if (text.EndsWith('*'))
            (status, text) = (ObservationStatus.Provisional, text[..^1].TrimEnd());
        else if (text.EndsWith("(s)", StringComparison.OrdinalIgnoreCase))
            (status, text) = (ObservationStatus.Estimated, text[..^3].TrimEnd());

        if (!TryParseNumber(text, measure, out var value, out advice))
            return false;
        figure = new Figure(value, status);
        return true;
    }

    /// <summary>A plain number in the measure's unit, with no more decimals than it has.</summary>
    public static bool TryParseNumber(string text, Measure measure, out decimal value, out string advice)
    {
        advice = "";
        if (!DanishNumber.TryParse(text, out value, out var decimals))
            advice = text.Length > 15
                && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or DanishNumber.Minus)
                ? TooLarge() : DanishNumber.Advice(text, measure.Decimals);
        else if (Math.Abs(value) > Largest)
            advice = TooLarge();
        else if (decimals > measure.Decimals)
            advice = measure.Decimals == 0
                ? $"Skriv et helt tal uden decimaler, fx {DanishNumber.Format(1971, 0)}."
                : $"Skriv højst {DanishNumber.Format(measure.Decimals, 0)} {(measure.Decimals == 1 ? "decimal" : "decimaler")}, fx "
                    + $"{measure.Format(2)}.";
        return advice.Length == 0;
    }

    private static string TooLarge() => $"Tallet er for stort. Skriv højst {DanishNumber.Format(Largest, 0)}.";

    private static string Number(decimal value, Measure measure) =>
        DanishNumber.Format(value, Math.Max(measure.Decimals, value.Scale));
}
