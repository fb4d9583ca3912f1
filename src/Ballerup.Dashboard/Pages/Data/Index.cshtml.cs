using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Data;

/// <summary>Everything that can be taken out of the site, and how it is to be read.</summary>
public sealed class IndexModel(CurrentPublication current) : PageModel
{
    /// <summary>The tables that have a file, each by its own number and as it is headed.</summary>
    public IReadOnlyList<(int Number, string Title)> Tables { get; private set; } = [];

    /// <summary>Of the current plan, which the follow-up document is about.</summary>
    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public bool HasOthers { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var publication = await current.GetAsync(cancellation);
        Goals = publication.CurrentPlan is { } plan ? [.. Publication.GoalsOf(plan)] : [];
        HasOthers = publication.HasOthers;
        Tables = [.. publication.Tables.Select(t => (t.Number, TableFacts.Title(publication, t)))];
    }
}
