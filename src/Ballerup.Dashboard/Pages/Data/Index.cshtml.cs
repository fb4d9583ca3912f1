using System.Text.Encodings.Web;
using System.Text.Unicode;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Exporting.Office;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Data;

/// <summary>Everything that can be taken out of the site, and how it is to be read.</summary>
public sealed class IndexModel(CurrentEdition current, LibreOffice office, DashboardDb db, IOptions<SiteOptions> site) : PageModel
{
    private const int MostEarlier = 30;

    /// <summary>For a page in the same letters.</summary>
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>When everything was published: "27. november 2026".</summary>
    public string Published { get; private set; } = "";

    /// <summary>The tables that have a file, each by its own number, as it is headed, and when it was changed.</summary>
    public IReadOnlyList<(int Number, string Title, string Updated)> Tables { get; private set; } = [];

    /// <summary>Of the current plan, which the follow-up document is about.</summary>
    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public bool HasOthers { get; private set; }

    /// <summary>The follow-up document can be had as PDF.</summary>
    public bool HasPdf => office.IsThere;

    /// <summary>The newest revisions before the last, since which changes can be marked, each as it is chosen.</summary>
    public IReadOnlyList<(int Number, string Name)> Earlier { get; private set; } = [];

    /// <summary>
    /// The tables of the current plan by the number that it gives them, with what another web site needs to show them; empty when none may.
    /// </summary>
    public IReadOnlyList<(int NumberInPlan, string Title, string Snippet)> Embedded { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var edition = await current.ViewAsync(cancellation);
        Published = edition.PublishedUtc is { } utc ? DanishPeriod.Date(utc) : "";
        Goals = edition.CurrentPlan is { } plan ? [.. plan.ShownGoals] : [];
        HasOthers = edition.HasOthers;
        Earlier = await EarlierAsync(edition, cancellation);
        if (site.Value.Embedders.Count > 0)
            Embedded = [.. Goals.SelectMany(
                g => edition.TablesOf(g).Select(t => Embeddable(new Placement(edition.CurrentPlan!, g, t.Shown.NumberInPlan, t.Table))))
                    .DistinctBy(e => e.NumberInPlan)];
        Tables = [.. edition.Tables.Select(
            t => (t.Number, TableFacts.Title(edition, t), t.UpdatedUtc is { } updated ? DanishPeriod.Date(updated) : ""))];
    }

    /// <summary>None while the database is away: the rest of the page is there without it.</summary>
    private async Task<IReadOnlyList<(int Number, string Name)>> EarlierAsync(EditionView edition, CancellationToken cancellation)
    {
        if (edition.Revision <= 1)
            return [];
        try
        {
            var earlier = await new HistoryFilter().Revisions(db).Where(r => r.Number < edition.Revision).Take(MostEarlier)
                .Select(r => new { r.Number, r.PublishedUtc, r.Reason }).ToListAsync(cancellation);
            return [.. earlier.Select(
                r => (r.Number!.Value, $"Revision {r.Number}, {DanishPeriod.Date(r.PublishedUtc!.Value)}: {r.Reason}"))];
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e))
        {
            return [];
        }
    }

    private (int NumberInPlan, string Title, string Snippet) Embeddable(Placement place)
    {
        var address = $"{site.Value.Root(Request)}{PublicLinks.Embedded(place.Goal, place.NumberInPlan)}";
        return (place.NumberInPlan, place.Title,
            $"""<iframe src="{Html.Encode(address)}" title="{Html.Encode(place.Title)}" width="100%" height="900" loading="lazy"></iframe>""");
    }
}
