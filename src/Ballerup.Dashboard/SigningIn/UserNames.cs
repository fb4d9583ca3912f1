using System.Security.Claims;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>The names of those who made and published revisions, which are kept by id. For editors only.</summary>
public sealed class UserNames(DashboardDb db)
{
    private const string TheProgram = "Systemet";

    /// <summary>From an id to a name; an empty id is the program itself.</summary>
    public async Task<Func<string, string>> NamesAsync(CancellationToken cancellation = default)
    {
        var names = await db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        return id => id.Length == 0 ? TheProgram : names.GetValueOrDefault(id, id);
    }

    /// <summary>The same for one reader: null for all but editors, who are told no names and nothing of what is withheld.</summary>
    public async Task<Func<string, string>?> NamesForAsync(ClaimsPrincipal reader, CancellationToken cancellation = default) =>
        reader.IsEditor() ? await NamesAsync(cancellation) : null;
}
