using System.Net.Sockets;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn.Authority;

/// <summary>
/// What happens when the authority sends someone back. Not a subclass of the handler's own events: MVC looks at every
/// type at the start, and would load the whole library for its base.
/// </summary>
internal static class AuthorityEvents
{
    private const string IdToken = "id_token";

    /// <summary>All is checked: state, nonce, signature, issuer, audience, time. A session like any other begins.</summary>
    public static async Task TicketReceived(TicketReceivedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var join = context.Properties?.Items.TryGetValue(AuthorityConnection.Join, out var asked) == true ? asked : null;
        context.HandleResponse();
        if (join is not null && (await context.HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?.Id() != join)
        {
            context.Response.Redirect(AuthorityConnection.RefusedPath(Refusal.BadAnswer)); // signed out meanwhile, or someone else now
            return;
        }
        var (user, refusal) = await services.GetRequiredService<AuthorityUsers>()
            .FindOrMakeAsync(context.Principal!, join, context.HttpContext.RequestAborted);
        if (user is null)
        {
            // The browser may hold an older session of the same person.
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            context.Response.Redirect(AuthorityConnection.RefusedPath(refusal!.Value));
            return;
        }
        // Kept to show whom to sign out; the other tokens are not needed.
        var session = new AuthenticationProperties();
        if (context.Properties?.GetTokenValue(IdToken) is { } token)
            session.StoreTokens([new AuthenticationToken { Name = IdToken, Value = token }]);
        await services.GetRequiredService<SignInManager<User>>().SignInAsync(user, session);
        context.Response.Redirect(context.ReturnUri ?? PublicLinks.Overview);
    }

    public static Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(AuthorityConnection.RefusedPath(Reason(context.Failure)));
        return Task.CompletedTask;
    }

    private static Refusal Reason(Exception? failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
            if (e is HttpRequestException or SocketException or TaskCanceledException)
                return Refusal.Unreachable;
        // As the protocol names it; the framework passes it on in the text alone.
        return failure?.Message.Contains("access_denied", StringComparison.Ordinal) == true ? Refusal.Denied : Refusal.BadAnswer;
    }
}
