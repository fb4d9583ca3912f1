using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>Offers what its reader sent after the session had ended. The form's own page shows it (<see cref="KeptFormFilter"/>).</summary>
public sealed class GemtModel(KeptForms kept) : PageModel
{
    /// <summary>Null when there is nothing, or no longer.</summary>
    public KeptForm? Kept { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Kept = await kept.FindAsync(User.Id()!, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await kept.RemoveAsync(User.Id()!, cancellation);
        this.Flash("Det, du skrev, er slettet.");
        return LocalRedirect(AdminLinks.Home);
    }
}
