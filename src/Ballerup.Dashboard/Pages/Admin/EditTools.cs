using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>What every page that edits needs.</summary>
public sealed class EditTools(Drafts drafts, CurrentEdition current, UserNames userNames)
{
    public Drafts Drafts => drafts;

    public CurrentEdition Current => current;

    public UserNames UserNames => userNames;

    /// <summary>A number that no table has, published or in any draft.</summary>
    public async Task<int> NextTableNumberAsync(Edition state, CancellationToken cancellation)
    {
        var drafted = (await drafts.AllAsync(cancellation)).SelectMany(d => d.Changes).Where(c => c.Subject == Subject.Table)
            .Select(c => Key.TableNumber(c.Key));
        return state.AllTables.Select(t => t.Number).Concat(drafted).DefaultIfEmpty().Max() + 1;
    }

    /// <param name="wanted">A draft's id, "ny", or nothing for the editor's own latest.</param>
    public async Task<EditorSession> OpenAsync(string? wanted, string user, CancellationToken cancellation)
    {
        var published = await current.GetAsync(cancellation);
        var draft = wanted == DraftQuery.New ? null
            : string.IsNullOrEmpty(wanted) ? await drafts.LatestOfAsync(user, cancellation)
            : Guid.TryParse(wanted, out var id) ? await drafts.FindAsync(id, cancellation)
            : null;
        return new EditorSession(draft, published, draft is null ? published : published.With(draft.Changes),
            Found: draft is not null || string.IsNullOrEmpty(wanted) || wanted == DraftQuery.New);
    }
}

/// <summary>What an editor works on.</summary>
/// <param name="Draft">Null for one that is not begun.</param>
/// <param name="State">What would be published with the draft.</param>
/// <param name="Found">False where the address names a draft that is gone.</param>
public sealed record EditorSession(Revision? Draft, Edition Published, Edition State, bool Found);
