using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.SigningIn.Authority;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Ballerup.Dashboard.Pages.Konto;

/// <summary>
/// Where a local user proves to be the same person as one whom the authority knows, by the password here and signing in there.
/// </summary>
[SecurityHeadersPolicy(SecurityHeaders.ToAuthority)]
public sealed class ForbindModel(UserManager<User> users, OwnAccount own, IOptions<AuthorityOptions> authority) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Indtast din adgangskode.")]
    public string Password { get; set; } = "";

    /// <summary>What the authority is called.</summary>
    public string Authority => authority.Value.DisplayName;

    private User account = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!authority.Value.IsSet)
            context.Result = NotFound();
        else if (await users.GetUserAsync(User) is not { } user)
            context.Result = Challenge();
        else if (user.FromAuthority)
            context.Result = RedirectToPage("/Konto/Index");
        else
        {
            account = user;
            await next();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromServices] IServiceProvider services, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return this.Redisplay();
        var attempt = await own.ConfirmAsync(account, Password, HttpContext.Connection.RemoteIpAddress);
        if (attempt.Wait > TimeSpan.Zero)
            return this.AskToWait(nameof(Password), attempt.Wait);
        if (!attempt.Succeeded)
            return this.Redisplay(nameof(Password), "Adgangskoden er forkert. Prøv igen.");
        if (!await services.GetRequiredService<AuthorityConnection>().AnswersAsync(cancellation))
        {
            ModelState.AddModelError("", RefusalText.Of(Refusal.Unreachable, Authority, local: true));
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
        var properties = new AuthenticationProperties { RedirectUri = AccountLinks.Own };
        properties.Items[AuthorityConnection.Join] = account.Id;
        return Challenge(properties, AuthorityConnection.Scheme);
    }
}
