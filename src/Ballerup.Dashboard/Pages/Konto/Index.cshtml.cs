using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Konto;

public sealed class IndexModel(UserManager<User> users) : PageModel
{
    public User Account { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await users.GetUserAsync(User) is not { } account)
            return Challenge();
        Account = account;
        return Page();
    }
}
