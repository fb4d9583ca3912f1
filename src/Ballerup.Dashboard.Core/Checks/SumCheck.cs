using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A total is the sum of its parts: exactly for counts; for percentages within what rounding can do, half a unit of the
/// last decimal for each part and for the total. Where a part has no value, the others must not give more than the
/// total. Only totals that say what they add up are looked at.
/// </summary>
public static class SumCheck
{
    public static readonly Check Check = new(
        "sum", Severity.Error, "Summer", "En total skal være summen af sine dele. Procenter må afvige så meget, som afrunding kan give.",
        CanBeSwitchedOff: true, Of);

    public static IEnumerable<CheckResult> Of(SeriesTable table) =>
        from total in table.Rows
        where total.Category.IsTotal
        let parts = PartsOf(table, total)
        from figure in total.Figures
        let message = Look(total, figure, parts)
        where message is not null
        select total.Result(figure.Period, message);

    /// <summary>The parts of a total; null for one without a series.</summary>
    public static List<SeriesRow?> PartsOf(SeriesTable table, SeriesRow total) =>
        [.. total.Category.Parts.Select(p => table.Find(p, total.Measure.Id, total.Series.AreaCode))];

    private static string? Look(SeriesRow total, CheckedFigure figure, List<SeriesRow?> parts)
    {
        if (figure.Value is not { } value)
            return null;
        // A retired part ends: where it has no figure it adds nothing.
        var values = parts.ConvertAll(p => p?.At(figure.Period) is { } there ? there.Value : p?.Category.Retired == true ? 0 : null);
        var sum = values.OfType<decimal>().Sum();
        var complete = values.TrueForAll(v => v is not null);
        var rounding = total.Measure.Unit == Unit.Percent ? total.Smallest / 2 * (values.Count + 1) : 0;
        if (complete ? Math.Abs(sum - value) <= rounding : sum - value <= rounding)
            return null;
        return $"{total.Is(figure)}, men {(complete ? "delene giver" : "de kendte dele giver allerede")} "
            + $"{total.Text(sum).TrimEnd('.')}. Ret totalen eller delene.";
    }
}
