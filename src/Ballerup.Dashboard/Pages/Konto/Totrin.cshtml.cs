using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Konto;

/// <summary>The second step of signing in, for those who have turned it on.</summary>
public sealed class TotrinModel(TwoStep twoStep) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Indtast koden fra din app.")]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync([FromQuery] string? returnUrl) =>
        await twoStep.WaitingAsync() is null ? FirstStep(returnUrl) : Page();

    public async Task<IActionResult> OnPostAsync([FromQuery] string? returnUrl)
    {
        if (await twoStep.WaitingAsync() is not { } user)
            return FirstStep(returnUrl);
        if (!ModelState.IsValid)
            return this.Redisplay();
        var attempt = await twoStep.CompleteAsync(user, Code);
        if (attempt.Wait > TimeSpan.Zero)
            return this.AskToWait(nameof(Code), attempt.Wait);
        if (!attempt.Succeeded)
            return this.Redisplay(nameof(Code), "Koden er forkert eller allerede brugt. Vent på den næste kode i appen, og indtast den.");
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : AdminLinks.Home);
    }

    private RedirectToPageResult FirstStep(string? returnUrl) => RedirectToPage("/Konto/Login", new { returnUrl });
}
