using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Konto;

public sealed class FoersteModel(FirstAdministrator first, SignInManager<User> signIn) : PageModel
{
    [FromQuery]
    [BindProperty(SupportsGet = true)]
    public string? Kode { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Indtast dit navn.")]
    [StringLength(Accounts.User.NameLength, ErrorMessage = "Navnet må højst være på {1} tegn.")]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Indtast din e-mailadresse.")]
    [StringLength(Accounts.User.EmailLength, ErrorMessage = "E-mailadressen må højst være på {1} tegn.")]
    [EmailAddress(ErrorMessage = "Indtast en e-mailadresse, fx navn@ballerup.dk.")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Vælg en adgangskode.")]
    public string Password { get; set; } = "";

    /// <summary>The link in the address.</summary>
    public bool Works { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => LookAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LookAsync(cancellation);
        if (!Works)
            return Page();
        if (!ModelState.IsValid)
            return this.Redisplay();
        if (await first.MakeAsync(Kode, Name.Trim(), Email.Trim(), Password, cancellation) is not var (result, user))
        {
            Works = false;
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }
        if (!result.Succeeded)
            return this.Redisplay(result, nameof(Password), nameof(Email));
        await signIn.SignInAsync(user, isPersistent: false);
        this.Flash("Du er oprettet som administrator og er logget ind.");
        return LocalRedirect(AdminLinks.Home);
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        Works = await first.MayMakeAsync(Kode, cancellation);
        if (!Works)
            Response.StatusCode = StatusCodes.Status410Gone;
    }
}
