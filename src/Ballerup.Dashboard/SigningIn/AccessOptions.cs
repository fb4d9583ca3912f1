using Ballerup.Dashboard.SigningIn.Authority;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>Settings under <c>SignIn</c>: who has to sign in, and by what.</summary>
public sealed class AccessOptions
{
    public const string Section = "SignIn";

    /// <summary>Users with a password of their own can sign in and be invited.</summary>
    public bool LocalAccounts { get; set; } = true;

    /// <summary>The pages and the downloads are for those who are signed in, not for the public.</summary>
    public bool RequiredToRead { get; set; }
}

internal sealed class AccessValidator(IOptions<AuthorityOptions> authority,
    IOptions<BootstrapOptions> bootstrap) : IValidateOptions<AccessOptions>
{
    public ValidateOptionsResult Validate(string? name, AccessOptions options) => options.LocalAccounts
        ? ValidateOptionsResult.Success
        : !authority.Value.IsSet
            ? ValidateOptionsResult.Fail(
                "SignIn:LocalAccounts kan kun være false, når OpenIdConnect:Authority er angivet; ellers kan ingen logge ind.")
            : bootstrap.Value.IsSet
                ? ValidateOptionsResult.Fail(
                    "Bootstrap:AdminEmail og Bootstrap:AdminPassword skal udelades, når SignIn:LocalAccounts er false.")
                : ValidateOptionsResult.Success;
}
