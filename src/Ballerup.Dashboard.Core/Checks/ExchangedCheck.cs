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

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from pair in Neighbours(table)
        from figure in pair.Row.Figures
        where figure is { Typed: true, Value: not null }
        let other = pair.Other.At(figure.Period)
        where other is { Typed: true, Value: not null }
        where Exchanged(pair.Row, figure, pair.Other, other)
        from result in new[] { Result(pair.Row, figure, pair.Other, other), Result(pair.Other, other, pair.Row, figure) }
        select result;

    private static CheckResult Result(SeriesRow row, CheckedFigure figure, SeriesRow other, CheckedFigure otherFigure) =>
        row.Result(figure.Period,
        $"{row.Is(figure)}, og {other.Name} er {other.Text(otherFigure.Value!.Value).TrimEnd('.')}. De to tal ser ud til at være "
            + "byttet om – tjek, at hvert tal står det rigtige sted.");

    /// <summary>Each series with that of the table's next row, and with the next measure's of the same row.</summary>
    private static IEnumerable<(SeriesRow Row, SeriesRow Other)> Neighbours(SeriesTable table) =>
        table.Rows.GroupBy(l => (l.Measure.Id, l.Series.AreaCode)).Concat(table.Rows.GroupBy(l => (l.Category.Id, l.Series.AreaCode)))
            .SelectMany(g => g.Zip(g.Skip(1)))
            .Where(p => p.First.Measure.Unit == p.Second.Measure.Unit);

    private static bool Exchanged(SeriesRow row, CheckedFigure figure, SeriesRow other, CheckedFigure otherFigure) =>
        NeighbouringValues.Of(row, figure) is { Middle: > 0 } own && NeighbouringValues.Of(other, otherFigure) is { Middle: > 0 } theirs
        && Nearer(figure.Value!.Value, theirs, own) && Nearer(otherFigure.Value!.Value, own, theirs)
        && Math.Abs(own.Middle - theirs.Middle) > 2 * Math.Max(own.Step, theirs.Step);

    /// <summary>Like the one's middle within a quarter of it, and four times as far from the other's.</summary>
    private static bool Nearer(decimal value, NeighbouringValues to, NeighbouringValues than) =>
        Math.Abs(value - to.Middle) <= to.Middle / 4 && Math.Abs(value - to.Middle) * 4 <= Math.Abs(value - than.Middle);
}
