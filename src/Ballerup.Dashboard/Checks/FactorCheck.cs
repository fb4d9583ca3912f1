using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A figure that is ten or a hundred times its neighbours, or that part of them: a lost comma, a digit too many or too
/// few. What was meant lies within two thirds to one and a half of the neighbours' middle. Asked of typed figures only.
/// </summary>
public static class FactorCheck
{
    private const decimal Low = 0.625m;
    private const decimal High = 1.6m;

    private static readonly (decimal Times, string Words)[] Factors =
        [(10, "ti gange for meget"), (0.1m, "ti gange for lidt"), (100, "hundrede gange for meget"), (0.01m, "hundrede gange for lidt")];

    public static readonly Check Check = new(
        "factor", Severity.Warning, "Ti eller hundrede gange", "Et tal, der er ti eller hundrede gange så stort eller så lille som nabotallene: et komma eller et ciffer for meget eller for lidt.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<Oddity> Of(Sheet sheet) =>
        from line in sheet.Lines
        from figure in line.Figures
        where figure.Typed
        let guess = Guess(line, figure)
        where guess is not null
        select line.Odd(figure.Period,
            $"{line.Is(figure)}, {guess.Around.But(line).TrimEnd('.')}. Det ligner {guess.Words} – mente du {line.Text(guess.Meant)}?");

    /// <summary>"Mente du 49,4 pct.?", for another check's message; null without a guess.</summary>
    public static string? Question(Line line, Figure figure) =>
        figure.Typed && Guess(line, figure) is { } guess ? $"Mente du {line.Text(guess.Meant)}?" : null;

    private static Guessed? Guess(Line line, Figure figure)
    {
        if (figure.Value is not { } value || Surroundings.Of(line, figure) is not { Middle: > 0 } around
            || Math.Abs(value - around.Middle) < Floor(line, value, around.Middle))
            return null;
        foreach (var (times, words) in Factors)
        {
            var meant = value / times;
            if (meant >= Low * around.Middle && meant <= High * around.Middle)
                return new Guessed(around, DanishNumber.Round(meant, line.Measure.Decimals), words);
        }
        return null;
    }

    // From 2 to 20 is not by chance; from 0,1 to 0,6 pct. can be.
    private static decimal Floor(Line line, decimal value, decimal middle) =>
        line.Measure.Unit == Unit.Count ? Surroundings.Chance(value, middle) : 6 * line.Smallest;

    private sealed record Guessed(Surroundings Around, decimal Meant, string Words);
}
