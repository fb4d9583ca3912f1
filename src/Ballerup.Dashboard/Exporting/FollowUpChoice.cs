using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>What someone wants in a written follow-up document.</summary>
/// <param name="Goals">By number; empty for all of the plan.</param>
/// <param name="Newest">How many of the newest periods each table shows; null for as many as the table had in its document.</param>
public sealed record FollowUpChoice(IReadOnlyCollection<int> Goals, int? Newest, bool Charts, bool Sentences)
{
    /// <summary>All of it, as long as it was.</summary>
    public static readonly FollowUpChoice Usual = new([], null, Charts: true, Sentences: true);

    /// <summary>Every period that a table has.</summary>
    public const int All = int.MaxValue;

    /// <param name="first">The first revision, which the document was read into; null when it can't be had.</param>
    public IReadOnlyList<Period> PeriodsOf(Table table, Area area, EditionView? first)
    {
        var periods = TableView.PeriodsOf(table, area).ToList();
        return [.. periods.TakeLast(Newest ?? InDocument(table, area, first))];
    }

    private static int InDocument(Table table, Area area, EditionView? first) =>
        first?.FindTable(table.Number) is { } then && TableView.PeriodsOf(then, area).Count() is > 0 and var count ? count
        // A table that came later is as long as the document's own of its kind: three years, ten quarters, two years of months; a
        // quarter of weeks, and as many dates as there is room for.
        : table.Frequency switch
        {
            Frequency.Month when table.Step < 12 => 25,
            Frequency.Quarter when table.Step < 4 => 10,
            Frequency.HalfYear when table.Step < 2 => 6,
            Frequency.Week when table.Step < 52 => 13,
            Frequency.Date => 12,
            _ => 3,
        };
}
