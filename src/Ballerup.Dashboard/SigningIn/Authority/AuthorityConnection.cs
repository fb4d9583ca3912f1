using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Ballerup.Dashboard.SigningIn.Authority;

/// <summary>Whether the authority can be reached now, asked before anyone is sent there.</summary>
public sealed partial class AuthorityConnection(IOptionsMonitor<OpenIdConnectOptions> options, ILogger<AuthorityConnection> logger)
{
    /// <summary>The name of the authentication scheme.</summary>
    public const string Scheme = "Authority";

    /// <summary>The parameter of the sign-in page that says why it did not succeed.</summary>
    public const string RefusalParameter = "afvist";

    /// <summary>Under this name a challenge carries the id of the local user who asks to be joined.</summary>
    public const string Join = "join";

    internal static string RefusedPath(Refusal refusal) =>
        LinkQuery.Add(AccountLinks.SignIn, LinkQuery.Of((RefusalParameter, $"{refusal}")));

    /// <summary>Someone can be sent there to sign in.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation) => await SignOutAddressAsync(cancellation) is not null;

    /// <summary>Someone can be sent there to sign out.</summary>
    public async Task<bool> SignsOutAsync(CancellationToken cancellation) =>
        await SignOutAddressAsync(cancellation) is { Length: > 0 };

    /// <summary>From the authority's description of itself; empty when it has none, null when it can't be reached.</summary>
    private async Task<string?> SignOutAddressAsync(CancellationToken cancellation)
    {
        try
        {
            // As a plain task: MVC looks at every type at the start, and an awaiter of the library's type would load it.
            Task reading = options.Get(Scheme).ConfigurationManager!.GetConfigurationAsync(cancellation);
            await reading;
            return ((Task<OpenIdConnectConfiguration>)reading).Result.EndSessionEndpoint ?? "";
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException
            && !cancellation.IsCancellationRequested)
        {
            Log.Unreachable(logger, e);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The description of the authority could not be read")]
        public static partial void Unreachable(ILogger logger, Exception exception);
    }
}
