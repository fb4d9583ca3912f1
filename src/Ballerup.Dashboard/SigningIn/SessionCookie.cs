using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
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

    private const string Since = "since";

    public static void Configure(CookieAuthenticationOptions options)
    {
        Protect(options.Cookie, Name);
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/konto/login";
        options.LogoutPath = "/konto/log-ud";
        options.Events.OnSigningIn = context =>
        {
            context.Properties.Items.TryAdd(Since, Now(context.Options).ToString("O", CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = async context =>
        {
            if (context.Properties.Items.TryGetValue(Since, out var since)
                && (context.Principal!.IsFromAuthority() || LocalAccounts(context.HttpContext))
                && Now(context.Options) - DateTimeOffset.Parse(since!, CultureInfo.InvariantCulture) < Longest)
            {
                await SecurityStampValidator.ValidatePrincipalAsync(context);
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

    /// <summary>Where local accounts have been switched off since, their open sessions end.</summary>
    private static bool LocalAccounts(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value.LocalAccounts;

    private static DateTimeOffset Now(AuthenticationSchemeOptions options) => (options.TimeProvider ?? TimeProvider.System).GetUtcNow();
}
