using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>Passwords chosen by those who hold an invitation or a link to choose a new one.</summary>
public sealed partial class ChosenPasswords(DashboardDb db, UserManager<User> users, OneTimeLinks links, ILogger<ChosenPasswords> logger)
{
    /// <summary>Whose link it is; null when it does not work, or no longer.</summary>
    public async Task<User?> OwnerAsync(string? code, CancellationToken cancellation) =>
        await links.FindAsync(code, cancellation) is { UserId: { } id }
            && await users.FindByIdAsync(id) is { Disabled: false } user ? user : null;

    /// <summary>Sets the password, uses the link up, and ends the sessions that are open.</summary>
    /// <returns>Null when the link does not work, or no longer.</returns>
    public async Task<IdentityResult?> ChooseAsync(string? code, string password, CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await OwnerAsync(code, cancellation) is not { } user || !await links.UseAsync(code, cancellation))
            return null;
        if (user.PasswordHash is not null)
            await users.RemovePasswordAsync(user);
        var result = await users.AddPasswordAsync(user, password);
        if (result.Succeeded)
        {
            await transaction.CommitAsync(cancellation);
            Log.Chosen(logger, user.Id);
        }
        return result;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {UserId} chose a password by a one-time link")]
        public static partial void Chosen(ILogger logger, string userId);
    }
}
