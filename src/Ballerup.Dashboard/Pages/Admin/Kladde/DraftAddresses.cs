using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages.Admin.Kladde;

/// <summary>Where a review leads: to the pages as they would be, and to the cell that a check speaks of.</summary>
public static class DraftAddresses
{
    private const int MostPreviews = 20;

    /// <summary>The public pages that the draft touches, as they would be.</summary>
    public static IEnumerable<(string Name, string Address)> Previews(Review review)
    {
        var after = review.After;
        var changes = review.Draft.Changes;
        var tables = changes.Where(c => c.Subject is not (Subject.Area or Subject.Plan or Subject.Goal or Subject.GoalTable))
            .Select(c => c.Subject == Subject.Table ? Key.TableNumber(c.Key) : Key.TableOf(c.Key)).ToHashSet();
        var goals = changes.Where(c => c.Subject is Subject.Goal or Subject.GoalTable)
            .Select(c => c.Subject == Subject.Goal ? c.Key : Key.Parent(c.Key)).ToHashSet();
        bool IsTouched(Plan plan, Goal goal) => goals.Contains(goal.Id)
            || plan == after.CurrentPlan && after.TablesOf(goal).Any(t => tables.Contains(t.Table.Number));

        return (from plan in after.Plans
                from goal in plan.ShownGoals
                where IsTouched(plan, goal)
                select ($"Ministermål {goal.Number}{(plan == after.CurrentPlan ? "" : $", {plan.Title}")}",
                    $"{PublicLinks.Goal(after, plan, goal)}{new DraftQuery(review.Draft.Id)}"))
            .Prepend(("Overblikket", $"{PublicLinks.Overview}{new DraftQuery(review.Draft.Id)}")).Take(MostPreviews);
    }

    /// <summary>A figure's cell in the grid.</summary>
    public static string CellOf(Review review, ObservationKey at)
    {
        var field = new EditField(Subject.Observation, $"{at}", nameof(Observation.Figure), "");
        return $"{AdminLinks.Table(at.Series.TableNumber, new(review.Draft.Id))}#{FieldTagHelper.IdOf(field.InputName)}";
    }
}
