using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Konto;

/// <summary>Where invitations and links to choose a new password lead.</summary>
public sealed class AdgangskodeModel(ChosenPasswords passwords) : PageModel
{
    [FromQuery]
    [BindProperty(SupportsGet = true)]
    public string? Kode { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Vælg en adgangskode.")]
    public string Password { get; set; } = "";

    /// <summary>Null when the link does not work.</summary>
    public User? Owner { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => LookAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LookAsync(cancellation);
        if (Owner is null)
            return Page();
        if (!ModelState.IsValid)
            return this.Redisplay();
        if (await passwords.ChooseAsync(Kode, Password, cancellation) is not { } result)
            return Gone();
        if (!result.Succeeded)
            return this.Redisplay(result, nameof(Password));
        this.Flash("Adgangskoden er gemt. Log ind med den.");
        return RedirectToPage("/Konto/Login");
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        Owner = await passwords.OwnerAsync(Kode, cancellation);
        if (Owner is null)
            Gone();
    }

    private PageResult Gone()
    {
        Owner = null;
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
