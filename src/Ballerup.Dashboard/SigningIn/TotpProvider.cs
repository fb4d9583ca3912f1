using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// Codes from an authenticator app (RFC 6238): thirty seconds each, one before and one after are taken too. Identity's
/// own provider takes the same code again and again while it lasts; here each works once.
/// </summary>
internal sealed class TotpProvider(DashboardDb db, TimeProvider clock) : IUserTwoFactorTokenProvider<User>
{
    public Task<string> GenerateAsync(string purpose, UserManager<User> manager, User user) => Task.FromResult(""); // the app does

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<User> manager, User user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        var totp = new Totp(Base32Encoding.ToBytes(key));
        if (!totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, token, out var step, new VerificationWindow(previous: 1, future: 1)))
            return false;
        var first = await db.Users.Where(u => u.Id == user.Id && u.LastTotpStep < step)
            .ExecuteUpdateAsync(u => u.SetProperty(x => x.LastTotpStep, step)) == 1;
        user.LastTotpStep = Math.Max(user.LastTotpStep, step); // Identity saves the whole user later
        return first;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<User> manager, User user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));
}
