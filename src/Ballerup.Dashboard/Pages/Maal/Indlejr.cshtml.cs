using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Site;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Ballerup.Dashboard.Pages.Maal;

/// <summary>
/// A table with its charts and no more, to be shown within a page of another web site that <see cref="SiteOptions.EmbeddedBy"/> names.
/// </summary>
[SecurityHeadersPolicy(SecurityHeaders.Embedded)]
public sealed class IndlejrModel(ViewedEdition.Finder finder) : PageModel
{
    public ViewedEdition Shown { get; private set; } = null!;

    public Placement Place { get; private set; } = null!;

    public TableView View { get; private set; } = null!;

    public IReadOnlyList<ChartSpec> Charts { get; private set; } = [];

    public string GoalAddress { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromRoute] string? slug, [FromRoute] int number, [FromRoute] int table,
        CancellationToken cancellation)
    {
        var (shown, result) = await finder.FindAsync(this, cancellation);
        if (shown is null)
            return result;
        if (Placement.Find(shown.Edition, slug, number, table) is not { } place)
            return NotFound();

        // Found through the page that it is a part of.
        Response.Headers["X-Robots-Tag"] = "noindex";
        (Shown, Place) = (shown, place);
        View = TableView.Of(place.Table, shown.Edition.OwnArea!);
        Charts = TableCharts.Of(View, ChartQuery.Read(View, Request.Query).Choice);
        GoalAddress = shown.AddressOf(place.Plan, place.Goal) + $"#tabel-{place.NumberInPlan}";
        return Page();
    }
}
