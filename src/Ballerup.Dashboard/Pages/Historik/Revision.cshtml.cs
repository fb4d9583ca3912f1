using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Pages.Historik;

/// <summary>One published revision: why, when, and every change in it.</summary>
public sealed class RevisionModel(DashboardDb db, CurrentEdition current, UserNames userNames) : PageModel
{
    private const int PageSize = 100;

    public Revision Revision { get; private set; } = null!;

    public bool IsNewest { get; private set; }

    /// <summary>Empty for the public.</summary>
    public string Who { get; private set; } = "";

    /// <summary>The numbers of the revisions that take this one back.</summary>
    public IReadOnlyList<int> UndoneBy { get; private set; } = [];

    public string Summary { get; private set; } = "";

    public int Count { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<ChangeLine> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromRoute] int number, [FromQuery(Name = Paging.Parameter)] string? side,
        CancellationToken cancellation)
    {
        if (await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, cancellation) is not { } revision)
            return NotFound();
        var today = await current.ViewAsync(cancellation);
        var names = await userNames.NamesForAsync(User, cancellation);
        Revision = revision;
        IsNewest = number == today.Revision;
        Who = names is null ? "" : IndexModel.Who(revision, names);
        UndoneBy = await db.Revisions.Where(r => r.Undoes == number && r.Number != null).OrderBy(r => r.Number).Select(r => r.Number!.Value)
            .ToListAsync(cancellation);
        var counts = (await HistorySummaries.ReadAsync(db, [revision.Id], cancellation))[revision.Id].ToList();
        Summary = ChangeSummary.Of(counts, today);

        var changes = db.Changes.AsNoTracking().Where(c => c.RevisionId == revision.Id);
        Count = counts.Sum(c => c.Count);
        Paging = Paging.Of(side, Count, PageSize);
        var shown = await changes.OrderBy(c => c.Order).Skip(Paging.Skip).Take(PageSize).ToListAsync(cancellation);
        Changes = shown.ConvertAll(c => ChangeLine.Of(revision, c, today, names));
        return Page();
    }

    public string AsItWas => PublicLinks.OverviewAsOf(Revision.Number!.Value);
}
