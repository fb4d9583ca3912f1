using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>What every page that edits needs.</summary>
public sealed class EditTools(Drafts drafts, CurrentEdition current, People people)
{
    public Drafts Drafts => drafts;

    public CurrentEdition Current => current;

    public People People => people;

    /// <summary>A number that no table has, published or in any draft.</summary>
    public async Task<int> NextTableNumberAsync(Edition state, CancellationToken cancellation)
    {
        var drafted = (await drafts.AllAsync(cancellation)).SelectMany(d => d.Changes).Where(c => c.Subject == Subject.Table)
            .Select(c => Key.TableNumber(c.Key));
        return state.AllTables.Select(t => t.Number).Concat(drafted).DefaultIfEmpty().Max() + 1;
    }

    /// <param name="wanted">A draft's id, "ny", or nothing for the editor's own latest.</param>
    /// <returns>The draft, null for one that is not begun; and whether what was wanted is there.</returns>
    public async Task<(Revision? Draft, bool Found)> FindDraftAsync(string? wanted, string user, CancellationToken cancellation)
    {
        if (wanted == DraftQuery.New)
            return (null, true);
        if (string.IsNullOrEmpty(wanted))
            return (await drafts.LatestOfAsync(user, cancellation), true);
        var draft = Guid.TryParse(wanted, out var id) ? await drafts.FindAsync(id, cancellation) : null;
        return (draft, draft is not null);
    }
}
