using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// The sign-in cookie: gone after an hour without use, and after a working day however much it is used. The ticket
/// remembers when the person signed in, which renewing it does not change.
/// </summary>
internal static class SessionCookie
{
    public const string Name = "__Host-session";

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>How long after its end a session's cookie still says who it was: whoever goes home comes back the next morning.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    private const string Since = "since";

    public static void Configure(CookieAuthenticationOptions options)
    {
        Protect(options.Cookie, Name);
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = AccountLinks.SignIn;
        options.LogoutPath = AccountLinks.SignOut;
        options.Events.OnSigningIn = context =>
        {
            context.Properties.Items.TryAdd(Since, Now(context.Options).ToString("O", CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = async context =>
        {
            var now = Now(context.Options);
            if (Begun(context.Properties) is { } begun && now - begun < Longest && CanBeOf(context.Principal!, context.HttpContext))
            {
                await LookAtStampAsync(context);
                // Looking at the stamp renews the cookie.
                var end = context.ShouldRenew ? now + Idle : context.Properties.ExpiresUtc ?? now;
                if (context.Principal is not null)
                    context.HttpContext.Features.Set(SessionTime.Of(now, end, begun + Longest));
                return;
            }
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        };
        // The page that says so, with the right status, instead of a redirect to it.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>
    /// Whose session it was, where the request comes with the cookie of one that has ended in the last day: a cookie that this program has
    /// made, of a user whose sessions have not been ended since.
    /// </summary>
    /// <returns>Null for any other cookie, or none.</returns>
    public static async Task<ClaimsPrincipal?> EndedAsync(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        if (options.CookieManager.GetRequestCookie(context, Name) is not { } cookie
            || options.TicketDataFormat.Unprotect(cookie) is not { Properties: var properties } ticket
            || Begun(properties) is not { } begun || properties.ExpiresUtc is not { } expires)
        {
            return null;
        }
        var since = Now(options) - (expires < begun + Longest ? expires : begun + Longest);
        if (since < TimeSpan.Zero || since > Remembered || !CanBeOf(ticket.Principal, context))
            return null;
        var users = context.RequestServices.GetRequiredService<SignInManager<User>>();
        return await users.ValidateSecurityStampAsync(ticket.Principal) is { Active: true } ? ticket.Principal : null;
    }

    /// <summary>
    /// Who the person is can't be told while the database is away. The error page is shown to them as to anyone: it asks
    /// once more, and would fail like the page that was asked for.
    /// </summary>
    private static async Task LookAtStampAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e))
        {
            context.HttpContext.Features.Set(new UnknownPerson(e));
            context.RejectPrincipal();
        }
    }

    /// <summary>Stops a request whose person could not be looked up, except on its way to the error page.</summary>
    public static IApplicationBuilder UseKnownUsers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<UnknownPerson>() is { } unknown && context.Features.Get<IExceptionHandlerFeature>() is null)
            ExceptionDispatchInfo.Throw(unknown.Cause);
        return next(context);
    });

    private sealed record UnknownPerson(Exception Cause);

    /// <summary>Only for this host, over https, and out of reach of scripts.</summary>
    public static void Protect(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
    }

    /// <summary>When the person signed in; null where the ticket does not say.</summary>
    private static DateTimeOffset? Begun(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Since, out var since) ? DateTimeOffset.Parse(since!, CultureInfo.InvariantCulture) : null;

    /// <summary>Where local accounts have been switched off since, their open sessions end.</summary>
    private static bool CanBeOf(ClaimsPrincipal person, HttpContext context) =>
        person.IsFromAuthority() || context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value.LocalAccounts;

    private static DateTimeOffset Now(AuthenticationSchemeOptions options) => (options.TimeProvider ?? TimeProvider.System).GetUtcNow();
}
