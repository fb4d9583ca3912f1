using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Ballerup.Dashboard.SigningIn.Authority;

public static class Extensions
{
    private const string Callback = "/signin-oidc";
    private const string SignedOutCallback = "/signout-callback-oidc";

    /// <summary>OpenID Connect, where the settings name an authority; nothing of it is loaded otherwise.</summary>
    internal static void AddAuthority(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AuthorityOptions>().BindConfiguration(AuthorityOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AuthorityOptions>, AuthorityValidator>();
        if (configuration[$"{AuthorityOptions.Section}:{nameof(AuthorityOptions.Authority)}"] is { Length: > 0 })
            AddOpenIdConnect(services);
    }

    private static void AddOpenIdConnect(IServiceCollection services)
    {
        services.AddScoped<AuthorityUsers>().AddScoped<AuthorityConnection>();
        services.AddAuthentication().AddOpenIdConnect(AuthorityConnection.Scheme, _ => { });
        services.AddOptions<OpenIdConnectOptions>(AuthorityConnection.Scheme).Configure<IOptions<AuthorityOptions>>((options, settings) =>
        {
            options.Authority = settings.Value.Authority;
            options.ClientId = settings.Value.ClientId;
            options.ClientSecret = settings.Value.ClientSecret;
            options.RequireHttpsMetadata = !new Uri(settings.Value.Authority).IsLoopback;
            options.BackchannelTimeout = TimeSpan.FromSeconds(10);
            // The answer comes as a GET, so that the cookies that it is held against can be SameSite=Lax.
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.UsePkce = true;
            options.Scope.Add("email");
            options.MapInboundClaims = false;
            options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
            options.SaveTokens = true; // for AuthorityEvents, which keeps one of them
            options.Events.OnTicketReceived = AuthorityEvents.TicketReceived;
            options.Events.OnRemoteFailure = AuthorityEvents.RemoteFailure;
            options.CallbackPath = Callback;
            options.SignedOutCallbackPath = SignedOutCallback;
            options.SignedOutRedirectUri = AccountLinks.SignOut;
            options.RemoteSignOutPath = PathString.Empty; // a GET by anyone would sign people out
            SessionCookie.Protect(options.CorrelationCookie, "__Host-svar.");
            SessionCookie.Protect(options.NonceCookie, "__Host-engang.");
        });
    }

    /// <summary>
    /// Where the authority sends people back to; only a GET. The handler answers in authentication, so that what is here
    /// is met only by one that it does not take.
    /// </summary>
    public static void MapAuthority(this IEndpointRouteBuilder app)
    {
        if (!app.ServiceProvider.GetRequiredService<IOptions<AuthorityOptions>>().Value.IsSet)
            return;
        foreach (var path in (string[])[Callback, SignedOutCallback])
            app.MapGet(path, () => Results.NotFound()).AllowAnonymous();
    }
}
