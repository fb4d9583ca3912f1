using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn.Authority;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Ballerup.Dashboard.Pages.Konto;

[SecurityHeadersPolicy(SecurityHeaders.ToAuthority)]
public sealed class LogUdModel(SignInManager<User> signIn, IOptions<AuthorityOptions> authority) : PageModel
{
    /// <summary>What the authority is called that the person signed in by; null for a local user.</summary>
    public string? Authority => authority.Value.IsSet && User.IsFromAuthority() ? authority.Value.DisplayName : null;

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        this.Flash("Du er logget ud.");
        return LocalRedirect(Authority is null ? PublicLinks.Overview : AccountLinks.SignOut);
    }

    /// <summary>Here, and at the authority, which sends the browser back.</summary>
    public async Task<IActionResult> OnPostOveraltAsync([FromServices] IServiceProvider services, CancellationToken cancellation)
    {
        if (Authority is not { } name)
            return await OnPostAsync();
        var there = await services.GetRequiredService<AuthorityConnection>().SignsOutAsync(cancellation);
        // Read before the session goes: it holds the proof of who is to be signed out there.
        await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        await signIn.SignOutAsync();
        this.Flash(there
            ? "Du er logget ud." : $"Du er logget ud her, men måske ikke af {name}. Luk browseren, hvis andre bruger denne computer.");
        return there ? SignOut(AuthorityConnection.Scheme) : LocalRedirect(AccountLinks.SignOut);
    }
}
