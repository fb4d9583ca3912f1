using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>How an attempt to sign in ended.</summary>
/// <param name="Wait">How long to wait before the next attempt, when this one was not looked at.</param>
public sealed record Attempt(bool Succeeded, bool NeedsSecondStep = false, TimeSpan Wait = default);

/// <summary>
/// Sign-in with e-mail address and password. A wrong password, an unknown user and a disabled one are answered alike and
/// in the same time, so that nobody learns who has an account.
/// </summary>
public sealed partial class SignInAttempts(
    UserManager<User> users, SignInManager<User> signIn, IPasswordHasher<User> hasher, Throttle throttle, ILogger<SignInAttempts> logger)
{
    private static readonly User Nobody = new();

    /// <summary>The hash of a password that nobody has; made when first needed, which is not at the start.</summary>
    private static string? unknown;

    public async Task<Attempt> PasswordAsync(string email, string password, IPAddress? from)
    {
        if (throttle.Begin(email, from) is { Ticks: > 0 } wait)
        {
            Log.Throttled(logger, wait.TotalSeconds);
            return new Attempt(false, Wait: wait);
        }

        var user = await users.FindByEmailAsync(email);
        // Too long a password could never have been chosen. Every answer takes the time of one hash.
        if (user is not { Active: true, PasswordHash: not null } || password.Length > PasswordRules.Longest)
        {
            var tried = password.Length > PasswordRules.Longest ? password[..PasswordRules.Longest] : password;
            hasher.VerifyHashedPassword(Nobody, unknown ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString()), tried);
            Log.Failed(logger, user?.Id);
            return new Attempt(false);
        }

        var result = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: false);
        if (result is { Succeeded: false, RequiresTwoFactor: false })
        {
            Log.Failed(logger, user.Id);
            return new Attempt(false);
        }

        throttle.Succeeded(email, from);
        if (result.Succeeded)
            Log.SignedIn(logger, user.Id);
        return new Attempt(result.Succeeded, result.RequiresTwoFactor);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {UserId} signed in")]
        public static partial void SignedIn(ILogger logger, string userId);

        /// <summary>Never what was typed, which may be a password in the wrong field.</summary>
        [LoggerMessage(LogLevel.Warning, "Sign-in failed for user {UserId}")]
        public static partial void Failed(ILogger logger, string? userId);

        [LoggerMessage(LogLevel.Warning, "Sign-in slowed down for {Seconds} seconds")]
        public static partial void Throttled(ILogger logger, double seconds);
    }
}
