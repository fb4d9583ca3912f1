using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>Where a table is shown: by the first goal that has it, in the newest plan where one does.</summary>
/// <param name="NumberInPlan">The number that the plan gives the table.</param>
public sealed record Placement(Plan Plan, Goal Goal, int NumberInPlan, Table Table)
{
    /// <summary>"Tabel 1, antal fuldtidspersoner (faktisk og i pct. af befolkningen)".</summary>
    public string Title => $"Tabel {NumberInPlan}, {Table.Caption}";

    /// <summary>The table that a goal of a plan shows under a number; null when there is none.</summary>
    /// <param name="slug">Of the plan; null for the current one.</param>
    public static Placement? Find(EditionContent edition, string? slug, int goal, int numberInPlan) =>
        edition.FindPlan(slug) is { } plan
        && plan.ShownGoals.FirstOrDefault(g => g.Number == goal) is { } found
        && edition.TablesOf(found).FirstOrDefault(t => t.Shown.NumberInPlan == numberInPlan) is { Table: { } table }
            ? new Placement(plan, found, numberInPlan, table)
            : null;

    /// <summary>Null when no goal shows the table.</summary>
    public static Placement? Of(EditionContent edition, Table table) => (
        from plan in edition.Plans
        from goal in plan.ShownGoals
        from shown in edition.TablesOf(goal)
        where shown.Table == table
        select new Placement(plan, goal, shown.Shown.NumberInPlan, table)).FirstOrDefault();
}
