using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Maal;

/// <summary>One goal: what it says, its key figure, and each of its tables as a chart and as the document prints it.</summary>
public sealed class IndexModel(Shown.Finder finder) : PageModel
{
    public Shown Shown { get; private set; } = null!;

    public string PlanAddress { get; private set; } = "";

    public Goal Goal { get; private set; } = null!;

    /// <summary>All goals of the plan with their addresses.</summary>
    public IReadOnlyList<(Goal Goal, string Address)> Goals { get; private set; } = [];

    public Development? KeyFigure { get; private set; }

    /// <summary>What the key figure says; null when there is none.</summary>
    public Statement? Says { get; private set; }

    public IReadOnlyList<ShownTable> Tables { get; private set; } = [];

    /// <param name="Choices">The measures of which the chart shows one; empty when it shows all.</param>
    public sealed record ShownTable(
        int NumberInPlan, TableView View, IReadOnlyList<Measure> Choices, Measure? Chosen, IReadOnlyList<ChartSpec> Charts);

    /// <param name="vis">The id of a measure to draw, for a table that offers the choice; anything else is passed over.</param>
    public async Task<IActionResult> OnGetAsync([FromRoute] string? slug, [FromRoute] int number, [FromQuery] string? vis, CancellationToken cancellation)
    {
        var (shown, otherwise) = await finder.FindAsync(this, cancellation);
        if (shown is null)
            return otherwise;
        var publication = shown.Publication;
        if (publication.FindPlan(slug) is not { } plan
            || Publication.GoalsOf(plan).FirstOrDefault(g => g.Number == number) is not { } goal)
        {
            return NotFound();
        }

        Shown = shown;
        PlanAddress = shown.AddressOf(plan);
        Goal = goal;
        Goals = [.. Publication.GoalsOf(plan).Select(g => (g, shown.AddressOf(plan, g)))];
        KeyFigure = publication.KeyFigureOf(goal);
        Says = KeyFigure is null ? null : Statement.Of(goal.KeyLabel, KeyFigure);
        Tables = [.. publication.TablesOf(goal).Select(t => Show(t.Shown.NumberInPlan, TableView.Of(t.Table, publication.OwnArea!), vis))];
        return Page();
    }

    /// <summary>The address that will show for good what stands here now, with the choices made.</summary>
    public string PermanentLink => Shown.PermanentLink(Request.Path, string.Join('&',
        Tables.Where(t => t.Chosen is not null && t.Chosen != t.Choices[0]).Select(t => $"vis={t.Chosen!.Id}")));

    private static ShownTable Show(int numberInPlan, TableView view, string? wanted)
    {
        var choices = TableParts.Choices(view);
        var chosen = choices.FirstOrDefault(m => m.Id == wanted) ?? (choices.Count > 0 ? choices[0] : null);
        return new ShownTable(numberInPlan, view, choices, chosen, TableCharts.Of(view, chosen));
    }
}
