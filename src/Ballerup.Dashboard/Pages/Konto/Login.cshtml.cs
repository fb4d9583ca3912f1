using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.SigningIn.Authority;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Ballerup.Dashboard.Pages.Konto;

[SecurityHeadersPolicy(SecurityHeaders.ToAuthority)]
public sealed class LoginModel(SignInAttempts attempts, IOptions<AccessOptions> access, IOptions<AuthorityOptions> authority) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Indtast din e-mailadresse.")]
    [StringLength(Accounts.User.EmailLength, ErrorMessage = "E-mailadressen er for lang. Indtast din e-mailadresse.")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Indtast din adgangskode.")]
    public string Password { get; set; } = "";

    /// <summary>There are users with a password.</summary>
    public bool LocalAccounts => access.Value.LocalAccounts;

    /// <summary>The pages are closed to those who are not signed in.</summary>
    public bool RequiredToRead => access.Value.RequiredToRead;

    /// <summary>What the outside authority is called; null when there is none.</summary>
    public string? Authority => authority.Value.IsSet ? authority.Value.DisplayName : null;

    /// <summary>What was sent to get here waits for whoever signs in.</summary>
    public bool HasKeptForm => Request.Query["ReturnUrl"] == AdminLinks.KeptForm;

    public IActionResult OnGet([FromQuery] string? returnUrl, [FromQuery(Name = AuthorityConnection.RefusalParameter)] string? afvist)
    {
        if (Authority is not null && Enum.TryParse<Refusal>(afvist, out var refusal) && Enum.IsDefined(refusal))
            return Refused(refusal);
        return User.IsSignedIn() ? LocalRedirect(Next(returnUrl)) : Page();
    }

    /// <summary>Sends the browser on to the authority. By a form, so that nobody else can start it.</summary>
    public async Task<IActionResult> OnPostAuthorityAsync([FromQuery] string? returnUrl, [FromServices] IServiceProvider services,
        CancellationToken cancellation)
    {
        ModelState.Clear(); // nothing is typed for this one
        if (Authority is null)
            return NotFound();
        if (!await services.GetRequiredService<AuthorityConnection>().AnswersAsync(cancellation))
            return Refused(Refusal.Unreachable);
        // Back to this page, which knows by then who it is and where to go on.
        var back = Url.Page("/Konto/Login", pageHandler: "", values: new { returnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null });
        return Challenge(new AuthenticationProperties { RedirectUri = back }, AuthorityConnection.Scheme);
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] string? returnUrl)
    {
        if (!LocalAccounts)
        {
            ModelState.Clear();
            Password = "";
            ModelState.AddModelError("", $"Der kan ikke logges ind med adgangskode her. Log ind med {Authority}.");
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page();
        }
        if (!ModelState.IsValid)
            return this.Redisplay();
        var attempt = await attempts.PasswordAsync(Email, Password, HttpContext.Connection.RemoteIpAddress);
        if (attempt.Succeeded)
            return LocalRedirect(Next(returnUrl));
        if (attempt.NeedsSecondStep)
            return RedirectToPage("/Konto/Totrin", new { returnUrl });
        if (attempt.Wait > TimeSpan.Zero)
            return this.AskToWait(nameof(Password), attempt.Wait);
        return this.Redisplay(nameof(Email), "E-mail eller adgangskode er forkert. Prøv igen.");
    }

    /// <summary>Only within this site: an address elsewhere could imitate it.</summary>
    private string Next(string? returnUrl) =>
        Url.IsLocalUrl(returnUrl) ? returnUrl : User.IsSignedIn() && !User.IsEditor() ? PublicLinks.Overview : AdminLinks.Home;

    private PageResult Refused(Refusal refusal)
    {
        ModelState.AddModelError("", RefusalText.Of(refusal, Authority!, LocalAccounts));
        Response.StatusCode = refusal == Refusal.Unreachable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status403Forbidden;
        return Page();
    }
}
