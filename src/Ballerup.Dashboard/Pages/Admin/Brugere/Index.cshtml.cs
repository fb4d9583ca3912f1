using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.SigningIn.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Brugere;

public sealed class IndexModel(DashboardDb db, IOptions<AccessOptions> access, IOptions<AuthorityOptions> authority) : PageModel
{
    public sealed record Row(string Id, string Name, string Email, Role Role, bool Disabled, bool Invited, bool TwoStep,
        bool FromAuthority);

    public bool LocalAccounts => access.Value.LocalAccounts;

    /// <summary>What the outside authority is called; null when there is none.</summary>
    public string? Authority => authority.Value.IsSet ? authority.Value.DisplayName : null;

    /// <summary>Those who can sign in first, each group in Danish alphabetical order.</summary>
    public IReadOnlyList<Row> Users { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var users = await db.Users.Select(
            u => new Row(u.Id, u.Name, u.Email!, u.Role, u.Disabled, u.PasswordHash == null
                && u.Logins.Count == 0, u.TwoFactorEnabled, u.Logins.Count > 0))
            .ToListAsync(cancellation);
        Users = [.. users.OrderBy(u => u.Disabled)
            .ThenBy(u => u.Name, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true))];
    }
}
