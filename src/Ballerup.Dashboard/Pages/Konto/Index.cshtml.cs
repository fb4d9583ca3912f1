using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn.Authority;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Konto;

public sealed class IndexModel(UserManager<User> users, IOptions<AuthorityOptions> authority) : PageModel
{
    public User Account { get; private set; } = null!;

    /// <summary>What the outside authority is called; null when there is none.</summary>
    public string? Authority => authority.Value.IsSet ? authority.Value.DisplayName : null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await users.GetUserAsync(User) is not { } account)
            return Challenge();
        Account = account;
        return Page();
    }
}
