using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Pages.Historik;

/// <summary>
/// Makes the draft that takes a published revision back. For editors; a page of its own, so that the public one has no form.
/// </summary>
public sealed class FortrydModel(DashboardDb db, Drafts drafts) : FormPage
{
    public Revision Revision { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromRoute] int number, CancellationToken cancellation)
    {
        if (await FindAsync(number, cancellation) is not { } found)
            return NotFound();
        Revision = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] int number, CancellationToken cancellation)
    {
        if (await FindAsync(number, cancellation) is not { } found)
            return NotFound();
        (Revision, IsLoaded) = (found, true);
        var draft = await drafts.UndoAsync(found, User.Id()!, cancellation);
        this.Flash($"Kladden fortryder revision {number}. Se den igennem, før den udgives.");
        return Redirect(AdminLinks.Draft(draft.Id));
    }

    private Task<Revision?> FindAsync(int number, CancellationToken cancellation) =>
        db.Revisions.AsNoTracking().Include(r => r.Changes.OrderBy(c => c.Order))
            .SingleOrDefaultAsync(r => r.Number == number, cancellation);
}
