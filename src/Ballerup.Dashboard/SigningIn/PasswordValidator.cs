using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>Identity's way of asking <see cref="PasswordRules"/>, so that no password gets past them.</summary>
internal sealed class PasswordValidator : IPasswordValidator<User>
{
    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(PasswordRules.Problem(password ?? "", user.Email ?? "", user.Name) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = problem })
            : IdentityResult.Success);
}
