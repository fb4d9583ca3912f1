using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn.Authority;

/// <summary>Somebody has to be able to sign in: with an account here, or by the authority.</summary>
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
