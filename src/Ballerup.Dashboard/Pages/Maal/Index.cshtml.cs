using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Maal;

/// <summary>One goal: what it says, its key figure, and each of its tables as a chart and as the document prints it.</summary>
public sealed class IndexModel(ViewedEdition.Finder finder) : PageModel
{
    public ViewedEdition Shown { get; private set; } = null!;

    public string PlanAddress { get; private set; } = "";

    public Goal Goal { get; private set; } = null!;

    /// <summary>All goals of the plan with their addresses.</summary>
    public IReadOnlyList<(Goal Goal, string Address)> Goals { get; private set; } = [];

    public Development? KeyFigure { get; private set; }

    /// <summary>What the key figure says; null when there is none.</summary>
    public Narrative? Narrative { get; private set; }

    public IReadOnlyList<ShownTable> Tables { get; private set; } = [];

    /// <param name="Compared">The link to the table beside other areas, with its text; null where there are none.</param>
    public sealed record ShownTable(int NumberInPlan, ChartQuery Asked, IReadOnlyList<ChartSpec> Charts,
        (string Address, string Text)? Compared)
    {
        public TableView View => Asked.View;
    }

    public async Task<IActionResult> OnGetAsync([FromRoute] string? slug, [FromRoute] int number, CancellationToken cancellation)
    {
        var (shown, result) = await finder.FindAsync(this, cancellation);
        if (shown is null)
            return result;
        var edition = shown.Edition;
        if (edition.FindPlan(slug) is not { } plan
            || plan.ShownGoals.FirstOrDefault(g => g.Number == number) is not { } goal)
        {
            return NotFound();
        }

        Shown = shown;
        PlanAddress = shown.AddressOf(plan);
        Goal = goal;
        Goals = [.. plan.ShownGoals.Select(g => (g, shown.AddressOf(plan, g)))];
        KeyFigure = edition.KeyFigureOf(goal);
        Narrative = KeyFigure is null ? null : Narrative.Of(goal.KeyLabel, KeyFigure);
        Tables = [.. edition.TablesOf(goal)
            .Select(t => Show(t.Shown.NumberInPlan, TableView.Of(t.Table, edition.OwnArea!), Comparison(t.Shown.NumberInPlan, t.Table)))];
        return Page();
    }

    /// <summary>The address that will show for good what stands here now, with the choices made.</summary>
    public string PermanentLink => Shown.PermanentLink(Request.Path, LinkQuery.Of(Tables.SelectMany(t => t.Asked.Fields)));

    /// <summary>This page with a table's chart of that measure, or as it is at first, and the other tables' choices as they are.</summary>
    public string Link(ShownTable table, Measure? measure)
    {
        IEnumerable<(string, string)> own = measure is null ? [] : [(ChartQuery.MeasureName, measure.Id)];
        return Shown.Link(Request.Path, LinkQuery.Of(Others(table).Concat(own))) + $"#tabel-{table.NumberInPlan}";
    }

    /// <summary>The goal so many places after this one in the plan; null where there is none.</summary>
    public (Goal Goal, string Address)? Neighbour(int places)
    {
        var at = Goals.ToList().FindIndex(g => g.Goal == Goal) + places;
        return at >= 0 && at < Goals.Count ? Goals[at] : null;
    }

    /// <summary>What the other tables of the page have been asked for.</summary>
    public IEnumerable<(string Name, string Value)> Others(ShownTable table) =>
        Tables.Where(t => t != table).SelectMany(t => t.Asked.Fields);

    private ShownTable Show(int numberInPlan, TableView view, (string Address, string Text)? compared)
    {
        var asked = ChartQuery.Read(view, Request.Query);
        return new ShownTable(numberInPlan, asked, TableCharts.Of(view, asked.Choice), compared);
    }

    private (string Address, string Text)? Comparison(int numberInPlan, Table table)
    {
        var others = Shown.Edition.OthersOf(table);
        var with = others.Any(a => a.IsMunicipality) ? "andre kommuner" : DanishText.Join([.. others.Select(AreaSentence.InText)]);
        return others.Count == 0
            ? null
            : (Shown.Link(PublicLinks.Comparison(Request.Path.Value!.TrimEnd('/'), numberInPlan)), $"Sammenlign med {with}");
    }
}
