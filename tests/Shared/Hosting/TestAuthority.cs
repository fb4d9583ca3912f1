using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ballerup.Dashboard.Tests.SigningIn.Authority;

/// <summary>A real OpenID Connect server on a port of its own. Whoever comes is <see cref="Person"/>, without being asked.</summary>
internal sealed class TestAuthority : IAsyncDisposable
{
    public const string ClientId = "opfoelgning";
    public const string ClientSecret = "en-hemmelighed-som-ingen-kender";
    public const string Name = "Kommunelogin";

    /// <param name="Email">Left out of the token when null.</param>
    public sealed record Who(string Subject, string Name, string? Email, params string[] Roles);

    // One of each for all, since making them takes a second.
    private static readonly SymmetricSecurityKey CodeKey = new(RandomNumberGenerator.GetBytes(32));
    private static readonly RsaSecurityKey TokenKey = new(RSA.Create(2048)) { KeyId = "test" };

    private readonly WebApplication app;

    private TestAuthority(WebApplication app) => this.app = app;

    public Who Person { get; set; } = new("s-1", "Åse Æbelø", "aase@test.example", "Editor");

    /// <summary>Makes the identity token another than it should be.</summary>
    public Action<ClaimsPrincipal>? Spoil { get; set; }

    /// <summary>The subjects that have been signed out.</summary>
    public List<string?> SignedOut { get; } = [];

    /// <summary>All codes and tokens that were given out.</summary>
    public List<string> Secrets { get; } = [ClientSecret];

    public string Address => app.Urls.Single();

    public static async Task<TestAuthority> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        TestAuthority? authority = null;
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token")
                .SetEndSessionEndpointUris("connect/logout");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.Profile, Scopes.Email);
            server.AddEncryptionKey(CodeKey).AddSigningKey(TokenKey);
            server.EnableDegradedMode(); // no store of clients: the one is checked below
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.RedirectUri?.EndsWith("/signin-oidc", StringComparison.Ordinal) != true)
                    context.Reject(Errors.InvalidClient);
                return default;
            }));
            server.AddEventHandler<ValidateTokenRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                    context.Reject(Errors.InvalidClient);
                return default;
            }));
            server.AddEventHandler<ValidateEndSessionRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.PostLogoutRedirectUri?.EndsWith("/signout-callback-oidc", StringComparison.Ordinal) != true)
                    context.Reject(Errors.InvalidRequest);
                return default;
            }));
            server.AddEventHandler<HandleAuthorizationRequestContext>(h => h.UseInlineHandler(context =>
            {
                context.Principal = authority!.Ticket(context.Request.GetScopes());
                return default;
            }));
            server.AddEventHandler<HandleEndSessionRequestContext>(h => h.UseInlineHandler(context =>
            {
                authority!.SignedOut.Add(context.IdentityTokenHintPrincipal?.GetClaim(Claims.Subject));
                context.SignOut();
                return default;
            }));
            server.AddEventHandler<ProcessSignInContext>(h => h
                .SetOrder(OpenIddictServerHandlers.GenerateIdentityToken.Descriptor.Order - 1)
                .UseInlineHandler(context =>
                {
                    if (context.IdentityTokenPrincipal is { } token)
                        authority!.Spoil?.Invoke(token);
                    return default;
                }));
            server.AddEventHandler<ProcessSignInContext>(h =>
                h.SetOrder(OpenIddictServerHandlers.AttachSignInParameters.Descriptor.Order + 1).UseInlineHandler(context =>
            {
                authority!.Secrets.AddRange(new[] { context.AuthorizationCode, context.IdentityToken,
                    context.AccessToken }.OfType<string>());
                return default;
            }));
        });
        var app = builder.Build();
        app.UseAuthentication();
        authority = new TestAuthority(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return authority;
    }

    /// <summary>The dashboard's settings, for this authority.</summary>
    /// <param name="address">Another address than its own.</param>
    public void Configure(DashboardApp dashboard, string? address = null)
    {
        dashboard.Settings["OpenIdConnect:Authority"] = address ?? Address;
        dashboard.Settings["OpenIdConnect:ClientId"] = ClientId;
        dashboard.Settings["OpenIdConnect:ClientSecret"] = ClientSecret;
        dashboard.Settings["OpenIdConnect:DisplayName"] = Name;
    }

    private ClaimsPrincipal Ticket(IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("test", Claims.Name, "roles");
        identity.SetClaim(Claims.Subject, Person.Subject).SetClaim(Claims.Name, Person.Name).SetClaim(Claims.Email, Person.Email);
        identity.SetClaims("roles", [.. Person.Roles]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        principal.SetDestinations(_ => [Destinations.IdentityToken]);
        return principal;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
