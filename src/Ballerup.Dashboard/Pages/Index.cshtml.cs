using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>The overview: every goal of a plan with its key figure, and in one line how many go the right way.</summary>
public sealed class IndexModel(ViewedEdition.Finder finder, TimeProvider clock) : PageModel
{
    private const string Attention = "opmaerksomhed";

    public ViewedEdition Shown { get; private set; } = null!;

    /// <summary>Null before anything is published.</summary>
    public Plan? Plan { get; private set; }

    public int Revision { get; private set; }

    public DateTime? PublishedUtc { get; private set; }

    public IReadOnlyList<GoalSummary> Goals { get; private set; } = [];

    /// <summary>Whether the goals that need attention come first.</summary>
    public bool ByAttention { get; private set; }

    /// <param name="Freshness">Null when there is no key figure.</param>
    public sealed record GoalSummary(Goal Goal, string Address, Development? KeyFigure, Freshness? Freshness, ChartSpec? Chart,
        bool HasTables)
    {
        public string Warnings => KeyFigure is null ? "" : Narrative.WarningsOf(KeyFigure);

        /// <summary>
        /// The less, the more it needs attention: what goes the wrong way or has missed its target, what can't be judged, what stands
        /// still.
        /// </summary>
        public int Standing => KeyFigure switch
        {
            null => 4,
            { Verdict: Verdict.Worse } => 0,
            { Target: { Reached: false } missed } when missed.Target.Period == KeyFigure.Newest.Period => 0,
            { Verdict: Verdict.None } => 1,
            { Verdict: Verdict.Unchanged } => 2,
            _ => 3,
        };
    }

    /// <param name="orden">"opmaerksomhed" puts those that need attention first; anything else is passed over.</param>
    public async Task<IActionResult> OnGetAsync([FromRoute] string? slug, [FromQuery] string? orden, CancellationToken cancellation)
    {
        var (shown, result) = await finder.FindAsync(this, cancellation);
        if (shown is null)
            return result;
        Shown = shown;
        var edition = shown.Edition;
        Plan = edition.FindPlan(slug);
        if (slug is not null && Plan is null)
            return NotFound();
        Revision = edition.Revision;
        PublishedUtc = edition.PublishedUtc;
        ByAttention = orden == Attention;
        var goals = Plan is null ? [] : Plan.ShownGoals.Select(g => Summary(shown, Plan, g));
        Goals = [.. ByAttention ? goals.OrderBy(g => g.Standing).ThenBy(g => g.Warnings.Length == 0).ThenBy(g => g.Goal.Number) : goals];
        return Page();
    }

    /// <summary>"2 af 5 målte mål går den rigtige vej. To mål beskrives kun med ord."</summary>
    public string Sum
    {
        get
        {
            var judged = Goals.Count(g => g.KeyFigure is not null);
            var better = Goals.Count(g => g.KeyFigure?.Verdict == Verdict.Better);
            var inWords = Goals.Count(g => g.KeyFigure is null && !g.HasTables);
            var measured = judged == 0 ? "Ingen af målene måles i tal." : $"{better} af {judged} målte mål går den rigtige vej.";
            return inWords == 0
                || judged == 0 ? measured : $"{measured} {DanishText.Capitalize(DanishText.Count(inWords))} mål beskrives kun med ord.";
        }
    }

    /// <summary>The same page in one order or the other.</summary>
    public string Link(bool byAttention) => Shown.Link(Request.Path, byAttention ? LinkQuery.Of(("orden", Attention)) : "");

    private GoalSummary Summary(ViewedEdition shown, Plan plan, Goal goal)
    {
        var edition = shown.Edition;
        var key = edition.KeyFigureOf(goal);
        var chart = key is null ? null : TableCharts.OfKeyFigure(goal.KeyLabel, key);
        var today = shown.AsOf is not null
            && edition.PublishedUtc is { } then ? new DateTimeOffset(DateTime.SpecifyKind(then, DateTimeKind.Utc)) : clock.GetUtcNow();
        var freshness = key is null ? null : Freshness.Of(key.Newest.Period, key.Table.Table.Step, today);
        return new GoalSummary(goal, shown.AddressOf(plan, goal), key, freshness, chart, edition.TablesOf(goal).Any());
    }
}
