using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>The overview: every goal of a plan with its key figure, and in one line how many go the right way.</summary>
public sealed class IndexModel(Shown.Finder finder) : PageModel
{
    public Shown Shown { get; private set; } = null!;

    /// <summary>Null before anything is published.</summary>
    public Plan? Plan { get; private set; }

    public int Revision { get; private set; }

    public DateTime? PublishedUtc { get; private set; }

    public IReadOnlyList<GoalSummary> Goals { get; private set; } = [];

    public sealed record GoalSummary(Goal Goal, string Address, KeyFigure? KeyFigure, ChartSpec? Chart, bool HasTables);

    public async Task<IActionResult> OnGetAsync([FromRoute] string? slug, CancellationToken cancellation)
    {
        var (shown, otherwise) = await finder.FindAsync(this, cancellation);
        if (shown is null)
            return otherwise;
        Shown = shown;
        var publication = shown.Publication;
        Plan = publication.FindPlan(slug);
        if (slug is not null && Plan is null)
            return NotFound();
        Revision = publication.Revision;
        PublishedUtc = publication.PublishedUtc;
        Goals = Plan is null ? [] : [.. Publication.GoalsOf(Plan).Select(g => Summary(shown, Plan, g))];
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
            return inWords == 0 || judged == 0 ? measured : $"{measured} {DanishText.Capitalize(DanishText.Count(inWords))} mål beskrives kun med ord.";
        }
    }

    private static GoalSummary Summary(Shown shown, Plan plan, Goal goal)
    {
        var publication = shown.Publication;
        var key = publication.KeyFigureOf(goal);
        var chart = key is null ? null : TableCharts.OfKeyFigure(goal.KeyLabel, key);
        return new GoalSummary(goal, shown.AddressOf(plan, goal), key, chart, publication.TablesOf(goal).Any());
    }
}
