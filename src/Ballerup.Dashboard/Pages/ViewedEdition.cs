using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Site;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>What a public page shows: what is published now, what was at a revision, or a draft as it would look.</summary>
/// <param name="AsOf">The revision that the address asks for.</param>
/// <param name="Draft">The draft that the address asks for.</param>
public sealed record ViewedEdition(EditionView Edition, int? AsOf = null, Guid? Draft = null)
{
    public bool IsToday => AsOf is null && Draft is null;

    public string AddressOf(Plan plan) => Link(PublicLinks.Plan(Edition, plan));

    public string AddressOf(Plan plan, Goal goal) => Link(PublicLinks.Goal(Edition, plan, goal));

    /// <summary>The address that shows the same of another page.</summary>
    /// <param name="query">More of its query, "vis=…"; empty when there is none.</param>
    public string Link(string address, string query = "") => LinkQuery.Add(LinkQuery.Add(address, LinkQuery.Of(Fields)), query);

    /// <summary>What a form has to send along to stay with what is shown.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        AsOf is { } revision ? [(RevisionQuery.Parameter, $"{revision}")] : Draft is { } draft ? [(LinkQuery.Draft, $"{draft}")] : [];

    /// <summary>The address that will show for good what stands here now.</summary>
    public string PermanentLink(string address, string query = "") =>
        (this with { AsOf = Edition.Revision, Draft = null }).Link(address, query);

    /// <summary>"Kilde: Jobindsats. Opdateret 20. november 2026, revision 3.": what a picture of a chart has to say of it.</summary>
    public string SourceOf(Table table) =>
        DanishText.Sentences(TableRemarks.OfOrigin(table), Draft is null ? "" : "Med ændringer, der ikke er udgivet.");

    /// <summary>Finds what a request asks for.</summary>
    public sealed class Finder(CurrentEdition current, PastEditions past, DashboardDb db)
    {
        /// <returns>What to show, or the answer instead: not found, or a request to sign in.</returns>
        public async Task<(ViewedEdition? Shown, IActionResult Result)> FindAsync(PageModel page, CancellationToken cancellation)
        {
            var (shown, result) = await AskedForAsync(page, cancellation);
            page.ViewData[nameof(ViewedEdition)] = shown; // for the foot of the page on paper
            return (shown, result);
        }

        private async Task<(ViewedEdition? Shown, IActionResult Result)> AskedForAsync(PageModel page, CancellationToken cancellation)
        {
            if (page.Request.Query.TryGetValue(LinkQuery.Draft, out var draft))
                return await OfDraftAsync(page, draft.ToString(), cancellation);
            if (RevisionQuery.Read(page.Request) is not { } number)
                return (new ViewedEdition(await current.ViewAsync(cancellation)), page.NotFound());

            page.Response.Headers["X-Robots-Tag"] = "noindex";
            return (await past.GetAsync(number, cancellation) is { } then ? new ViewedEdition(then, AsOf: number) : null, page.NotFound());
        }

        private async Task<(ViewedEdition? Shown, IActionResult Result)> OfDraftAsync(PageModel page, string text,
            CancellationToken cancellation)
        {
            if (!page.User.IsSignedIn())
                return (null, page.Challenge());
            if (!page.User.IsEditor())
                return (null, page.Forbid());
            page.Response.Headers.CacheControl = "no-cache, no-store";
            if (!Guid.TryParseExact(text, "D", out var id) || await db.DraftAsync(id, cancellation) is not { } draft)
                return (null, page.NotFound());
            return (new ViewedEdition((await current.GetAsync(cancellation)).With(draft.Changes).View, Draft: id), page.NotFound());
        }
    }
}
