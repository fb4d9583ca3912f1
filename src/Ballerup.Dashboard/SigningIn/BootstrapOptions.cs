using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>Settings under <c>Bootstrap</c>: the first administrator, made when there is no user. Both or neither.</summary>
public sealed class BootstrapOptions
{
    public string AdminEmail { get; set; } = "";

    public string AdminPassword { get; set; } = "";

    internal bool IsSet => AdminEmail.Length > 0;
}

internal sealed class BootstrapValidator : IValidateOptions<BootstrapOptions>
{
    public ValidateOptionsResult Validate(string? name, BootstrapOptions options) =>
        Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? Problem(BootstrapOptions options) => (options.AdminEmail.Length, options.AdminPassword.Length) switch
    {
        (0, 0) => null,
        (0, _) => "Bootstrap:AdminEmail skal også angives, når Bootstrap:AdminPassword er det.",
        (_, 0) => "Bootstrap:AdminPassword skal også angives, når Bootstrap:AdminEmail er det.",
        ( > User.EmailLength, _) => $"Bootstrap:AdminEmail må højst være på {User.EmailLength} tegn.",
        _ when !new EmailAddressAttribute().IsValid(options.AdminEmail) =>
            "Bootstrap:AdminEmail skal være en e-mailadresse, fx navn@ballerup.dk.",
        _ => PasswordRules.Problem(options.AdminPassword, options.AdminEmail) is { } problem
            ? $"Bootstrap:AdminPassword kan ikke bruges. {problem}" : null,
    };
}
