using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Konto;

public sealed class LoginModel(SignInAttempts attempts) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Indtast din e-mailadresse.")]
    [StringLength(Accounts.User.EmailLength, ErrorMessage = "E-mailadressen er for lang. Indtast din e-mailadresse.")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Indtast din adgangskode.")]
    public string Password { get; set; } = "";

    public IActionResult OnGet([FromQuery] string? returnUrl) => User.IsSignedIn() ? LocalRedirect(Next(returnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync([FromQuery] string? returnUrl)
    {
        if (!ModelState.IsValid)
            return this.Again();
        var attempt = await attempts.PasswordAsync(Email, Password, HttpContext.Connection.RemoteIpAddress);
        if (attempt.Succeeded)
            return LocalRedirect(Next(returnUrl));
        if (attempt.NeedsSecondStep)
            return RedirectToPage("/Konto/Totrin", new { returnUrl });
        if (attempt.Wait > TimeSpan.Zero)
            return this.AskToWait(nameof(Password), attempt.Wait);
        return this.Again(nameof(Email), "E-mail eller adgangskode er forkert. Prøv igen.");
    }

    /// <summary>Only within this site: an address elsewhere could imitate it.</summary>
    private string Next(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/admin";
}
