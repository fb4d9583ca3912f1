using System.Text.RegularExpressions;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>The second step of signing in, and turning it on and off.</summary>
public sealed partial class TwoStep(UserManager<User> users, SignInManager<User> signIn, Throttle throttle, ILogger<TwoStep> logger)
{
    private const int RecoveryCodes = 10;
    private const string Issuer = "Ballerup Dashboard";

    /// <summary>Who has given the right password and is to give a code now; null when nobody has, or too long ago.</summary>
    public async Task<User?> WaitingAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is { Active: true } user ? user : null;

    /// <summary>Completes the sign-in with a code from the app, or a recovery code, which works once.</summary>
    public async Task<Attempt> CompleteAsync(User user, string code)
    {
        // Wherever they come from: whoever gets here knows the password, and the codes are short.
        if (throttle.Begin(Subject(user), null) is { Ticks: > 0 } wait)
            return new Attempt(false, Wait: wait);
        var typed = Spaces().Replace(code, "");
        var result = AppCode().IsMatch(typed)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(typed.ToUpperInvariant());
        if (!result.Succeeded)
        {
            Log.Failed(logger, user.Id);
            return new Attempt(false);
        }
        throttle.Succeeded(Subject(user), null);
        Log.SignedIn(logger, user.Id);
        return new Attempt(true);
    }

    /// <summary>The secret to share with the app; null before <see cref="BeginAsync"/>.</summary>
    public Task<string?> KeyAsync(User user) => users.GetAuthenticatorKeyAsync(user);

    /// <summary>What the app reads from the picture.</summary>
    public static string AddressOf(User user, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(user.Email!)}"
        + $"?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6";

    /// <summary>Makes the secret. It is not asked for at sign-in until a first code has shown that the app has it.</summary>
    public async Task BeginAsync(User user)
    {
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
    }

    /// <returns>The recovery codes, which are shown once; null when the code is wrong.</returns>
    public async Task<(Attempt Attempt, IReadOnlyList<string> Codes)> TurnOnAsync(User user, string code)
    {
        if (throttle.Begin(Subject(user), null) is { Ticks: > 0 } wait)
            return (new Attempt(false, Wait: wait), []);
        if (!await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, Spaces().Replace(code, "")))
            return (new Attempt(false), []);
        throttle.Succeeded(Subject(user), null);
        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await NewRecoveryCodesAsync(user);
        await signIn.RefreshSignInAsync(user);
        Log.TurnedOn(logger, user.Id);
        return (new Attempt(true), codes);
    }

    /// <summary>The old ones stop working.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(User user) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];

    public Task<int> RecoveryCodesLeftAsync(User user) => users.CountRecoveryCodesAsync(user);

    public async Task TurnOffAsync(User user)
    {
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        Log.TurnedOff(logger, user.Id);
    }

    private static string Subject(User user) => "totrin " + user.Id;

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex AppCode();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {UserId} signed in in two steps")]
        public static partial void SignedIn(ILogger logger, string userId);

        [LoggerMessage(LogLevel.Warning, "The second step of sign-in failed for user {UserId}")]
        public static partial void Failed(ILogger logger, string userId);

        [LoggerMessage(LogLevel.Information, "User {UserId} turned two-step sign-in on")]
        public static partial void TurnedOn(ILogger logger, string userId);

        [LoggerMessage(LogLevel.Information, "User {UserId} turned two-step sign-in off")]
        public static partial void TurnedOff(ILogger logger, string userId);
    }
}
