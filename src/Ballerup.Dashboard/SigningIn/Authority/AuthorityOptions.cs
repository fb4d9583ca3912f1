using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn.Authority;

/// <summary>Settings under <c>OpenIdConnect</c>: the outside authority that staff sign in by. Without an address there is none.</summary>
public sealed class AuthorityOptions
{
    public const string Section = "OpenIdConnect";

    /// <summary>Its issuer address; <c>/.well-known/openid-configuration</c> is read below it.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>What staff call it: "Log ind med {DisplayName}".</summary>
    public string DisplayName { get; set; } = "kommunens login";

    /// <summary>The claim that holds the person's roles.</summary>
    public string RoleClaim { get; set; } = "roles";

    public string EditorRole { get; set; } = "Editor";

    public string AdministratorRole { get; set; } = "Administrator";

    /// <summary>Who may read closed pages; empty for everyone whom the authority signs in.</summary>
    public string ReaderRole { get; set; } = "";

    /// <summary>
    /// Other origins, separated by spaces, that the authority sends the browser on to before it shows a page: a browser
    /// follows a form only to those that the page names.
    /// </summary>
    public string OtherOrigins { get; set; } = "";

    public bool IsSet => Authority.Length > 0;

    /// <summary>Where the forms to sign in and out lead.</summary>
    public IEnumerable<string> Origins =>
        IsSet ? Others.Prepend(Authority).Select(a => new Uri(a).GetLeftPart(UriPartial.Authority)).Distinct() : [];

    internal string[] Others => OtherOrigins.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

internal sealed class AuthorityValidator : IValidateOptions<AuthorityOptions>
{
    public ValidateOptionsResult Validate(string? name, AuthorityOptions options) =>
        Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? Problem(AuthorityOptions options)
    {
        if (!options.IsSet)
            return options.ClientId.Length + options.ClientSecret.Length > 0
                ? "OpenIdConnect:Authority skal også angives, når OpenIdConnect:ClientId eller OpenIdConnect:ClientSecret er det." : null;
        if (!IsSafe(options.Authority))
            return "OpenIdConnect:Authority skal være en adresse, der begynder med https://, fx "
                + "https://login.microsoftonline.com/<lejer-id>/v2.0.";
        if (string.IsNullOrWhiteSpace(options.ClientId) || string.IsNullOrWhiteSpace(options.ClientSecret))
            return "OpenIdConnect:ClientId og OpenIdConnect:ClientSecret skal også angives, når OpenIdConnect:Authority er det.";
        if (string.IsNullOrWhiteSpace(options.DisplayName) || string.IsNullOrWhiteSpace(options.RoleClaim))
            return "OpenIdConnect:DisplayName og OpenIdConnect:RoleClaim må ikke være tomme; udelad dem for at bruge standardværdien.";
        if (string.IsNullOrWhiteSpace(options.EditorRole) || string.IsNullOrWhiteSpace(options.AdministratorRole))
            return "OpenIdConnect:EditorRole og OpenIdConnect:AdministratorRole må ikke være tomme; udelad dem for at bruge "
                + "standardværdien.";
        if (new[] { options.EditorRole, options.AdministratorRole, options.ReaderRole }.Distinct().Count() < 3)
            return "OpenIdConnect:EditorRole, OpenIdConnect:AdministratorRole og OpenIdConnect:ReaderRole skal være forskellige.";
        return options.Others.All(IsSafe)
            ? null
            : "OpenIdConnect:OtherOrigins skal være adresser, der begynder med https://, med mellemrum imellem.";
    }

    /// <summary>What is said there can't be read on the way: https, or this machine.</summary>
    private static bool IsSafe(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
