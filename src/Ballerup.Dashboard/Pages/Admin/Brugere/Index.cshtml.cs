using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Pages.Admin.Brugere;

public sealed class IndexModel(DashboardDb db) : PageModel
{
    public sealed record Row(string Id, string Name, string Email, Role Role, bool Disabled, bool Invited, bool TwoStep);

    /// <summary>Those who can sign in first, each group in Danish alphabetical order.</summary>
    public IReadOnlyList<Row> Users { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var users = await db.Users.Select(u => new Row(u.Id, u.Name, u.Email!, u.Role, u.Disabled, u.PasswordHash == null, u.TwoFactorEnabled))
            .ToListAsync(cancellation);
        Users = [.. users.OrderBy(u => u.Disabled).ThenBy(u => u.Name, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true))];
    }
}
