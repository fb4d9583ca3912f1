using System.Globalization;
using System.Runtime.ExceptionServices;
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
            if (context.Properties.Items.TryGetValue(Since, out var since)
                && (context.Principal!.IsFromAuthority() || LocalAccounts(context.HttpContext))
                && Now(context.Options) - DateTimeOffset.Parse(since!, CultureInfo.InvariantCulture) < Longest)
            {
                await LookAtStampAsync(context);
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

    /// <summary>Where local accounts have been switched off since, their open sessions end.</summary>
    private static bool LocalAccounts(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value.LocalAccounts;

    private static DateTimeOffset Now(AuthenticationSchemeOptions options) => (options.TimeProvider ?? TimeProvider.System).GetUtcNow();
}
