namespace Ballerup.Dashboard.Statistics;

/// <summary>How old figures are, and when the next are expected.</summary>
/// <param name="MonthsOld">Whole months since the newest period with figures ended; 0 while it has not.</param>
/// <param name="Next">The period after it by the table's step.</param>
/// <param name="Expected">The month in which figures for that period should be there.</param>
/// <param name="Overdue">That month is over. Never of dates, which nobody has promised.</param>
public sealed record Freshness(Period Latest, int MonthsOld, Period Next, Period Expected, bool Overdue)
{
    /// <summary>Figures come some months after their period has ended.</summary>
    private const int MonthsUntilFigures = 3;

    /// <param name="step">The table's, in periods.</param>
    public static Freshness Of(Period latest, int step, DateTimeOffset now)
    {
        var month = (now.Year * 12) + now.Month - 1;
        var next = latest.Add(step);
        var due = next.Next().StartMonth + MonthsUntilFigures - 1;
        var after = latest.Next(); // which begins in the middle of a month too, where it is a week or a date
        var old = month - after.StartMonth - (now.Day < after.Start.Day ? 1 : 0);
        return new Freshness(latest, Math.Max(0, old), next, Period.Month(due / 12, (due % 12) + 1),
            due < month && PeriodKind.Of(latest.Frequency).FollowsSteps);
    }

    /// <summary>Null for a table without figures.</summary>
    public static Freshness? Of(Table table, Area area, DateTimeOffset now) =>
        TableView.PeriodsOf(table, area).Select(p => (Period?)p).LastOrDefault() is { } latest ? Of(latest, table.Step, now) : null;
}
