using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>What people do to their own account, and have to give their password for.</summary>
public sealed partial class OwnAccount(UserManager<User> users, SignInManager<User> signIn, Throttle throttle, ILogger<OwnAccount> logger)
{
    /// <summary>It is still the same person at the keyboard. Slowed down like signing in, since it can be guessed alike.</summary>
    public async Task<Attempt> ConfirmAsync(User user, string password, IPAddress? from)
    {
        if (throttle.Begin(user.Email!, from) is { Ticks: > 0 } wait)
            return new Attempt(false, Wait: wait);
        if (password.Length > PasswordRules.Longest || !await users.CheckPasswordAsync(user, password))
        {
            Log.NotConfirmed(logger, user.Id);
            return new Attempt(false);
        }
        throttle.Succeeded(user.Email!, from);
        return new Attempt(true);
    }

    /// <summary>Ends the user's other sessions; this one goes on.</summary>
    public async Task<IdentityResult> ChangePasswordAsync(User user, string current, string password)
    {
        var result = await users.ChangePasswordAsync(user, current, password);
        if (result.Succeeded)
        {
            await signIn.RefreshSignInAsync(user);
            Log.Changed(logger, user.Id);
        }
        return result;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {UserId} changed the password")]
        public static partial void Changed(ILogger logger, string userId);

        [LoggerMessage(LogLevel.Warning, "User {UserId} gave a wrong password when signed in")]
        public static partial void NotConfirmed(ILogger logger, string userId);
    }
}
