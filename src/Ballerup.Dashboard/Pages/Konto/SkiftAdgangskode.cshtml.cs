using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Konto;

public sealed class SkiftAdgangskodeModel(UserManager<User> users, OwnAccount own) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Indtast din nuværende adgangskode.")]
    public string Current { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Vælg en ny adgangskode.")]
    public string Password { get; set; } = "";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return this.Redisplay();
        if (await users.GetUserAsync(User) is not { } account)
            return Challenge();
        var attempt = await own.ConfirmAsync(account, Current, HttpContext.Connection.RemoteIpAddress);
        if (attempt.Wait > TimeSpan.Zero)
            return this.AskToWait(nameof(Current), attempt.Wait);
        if (!attempt.Succeeded)
            return this.Redisplay(nameof(Current), "Din nuværende adgangskode er forkert. Prøv igen.");
        var result = await own.ChangePasswordAsync(account, Current, Password);
        if (!result.Succeeded)
            return this.Redisplay(result, nameof(Password));
        this.Flash("Adgangskoden er skiftet.");
        return RedirectToPage("/Konto/Index");
    }
}
