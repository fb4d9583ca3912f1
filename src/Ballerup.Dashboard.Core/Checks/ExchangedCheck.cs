namespace Ballerup.Dashboard.Checks;

/// <summary>
/// Two figures in each other's place: beside each other in the table, with the same unit, both typed, each unlike its
/// own neighbours in time and like the other's.
/// </summary>
public static class ExchangedCheck
{
    public static readonly Check Check = new(
        "exchanged", Severity.Warning, "To tal byttet om",
        "To tal ved siden af hinanden, der hver især ligner det andets række eller kolonne.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<Oddity> Of(Sheet sheet) =>
        from pair in Neighbours(sheet)
        from figure in pair.Line.Figures
        where figure is { Typed: true, Value: not null }
        let other = pair.Other.At(figure.Period)
        where other is { Typed: true, Value: not null }
        where Exchanged(pair.Line, figure, pair.Other, other)
        from oddity in new[] { Odd(pair.Line, figure, pair.Other, other), Odd(pair.Other, other, pair.Line, figure) }
        select oddity;

    private static Oddity Odd(Line line, CheckedFigure figure, Line other, CheckedFigure otherFigure) => line.Odd(figure.Period,
        $"{line.Is(figure)}, og {other.Name} er {other.Text(otherFigure.Value!.Value).TrimEnd('.')}. De to tal ser ud til at være "
            + "byttet om – tjek, at hvert tal står det rigtige sted.");

    /// <summary>Each line with the next row's, and with the next measure's of the same row.</summary>
    private static IEnumerable<(Line Line, Line Other)> Neighbours(Sheet sheet) =>
        sheet.Lines.GroupBy(l => (l.Measure.Id, l.Series.AreaCode)).Concat(sheet.Lines.GroupBy(l => (l.Category.Id, l.Series.AreaCode)))
            .SelectMany(g => g.Zip(g.Skip(1)))
            .Where(p => p.First.Measure.Unit == p.Second.Measure.Unit);

    private static bool Exchanged(Line line, CheckedFigure figure, Line other, CheckedFigure otherFigure) =>
        Surroundings.Of(line, figure) is { Middle: > 0 } own && Surroundings.Of(other, otherFigure) is { Middle: > 0 } theirs
        && Nearer(figure.Value!.Value, theirs, own) && Nearer(otherFigure.Value!.Value, own, theirs)
        && Math.Abs(own.Middle - theirs.Middle) > 2 * Math.Max(own.Step, theirs.Step);

    /// <summary>Like the one's middle within a quarter of it, and four times as far from the other's.</summary>
    private static bool Nearer(decimal value, Surroundings to, Surroundings than) =>
        Math.Abs(value - to.Middle) <= to.Middle / 4 && Math.Abs(value - to.Middle) * 4 <= Math.Abs(value - than.Middle);
}
