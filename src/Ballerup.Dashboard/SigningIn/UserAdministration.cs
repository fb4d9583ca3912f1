using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// What an administrator does to other users. Every change ends the user's sessions; nobody takes away their own access,
/// and the last active administrator stays one.
/// </summary>
public sealed partial class UserAdministration(
    DashboardDb db, UserManager<User> users, OneTimeLinks links, TimeProvider clock, ILogger<UserAdministration> logger)
{
    public static readonly TimeSpan InvitationValid = TimeSpan.FromDays(7);
    public static readonly TimeSpan ResetValid = TimeSpan.FromHours(24);

    /// <summary>A user without a password, and the code of the link to choose one.</summary>
    public async Task<(IdentityResult Result, User User, string Code)> InviteAsync(string by, string name, string email, Role role,
        CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        var user = new User(name, email, role, clock.GetUtcNow().UtcDateTime);
        var result = await users.CreateAsync(user);
        if (!result.Succeeded)
            return (result, user, "");
        var code = await links.MakeAsync(LinkPurpose.Invitation, user.Id, InvitationValid, cancellation);
        await transaction.CommitAsync(cancellation);
        Log.Invited(logger, by, user.Id, role);
        return (result, user, code);
    }

    /// <summary>A new link to choose a password by. The present password works until another is chosen.</summary>
    public async Task<string> MakeLinkAsync(string by, User user, CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        var code = user.Invited
            ? await links.MakeAsync(LinkPurpose.Invitation, user.Id, InvitationValid, cancellation)
            : await links.MakeAsync(LinkPurpose.Reset, user.Id, ResetValid, cancellation);
        await users.UpdateSecurityStampAsync(user);
        await transaction.CommitAsync(cancellation);
        Log.LinkMade(logger, by, user.Id);
        return code;
    }

    /// <returns>A Danish sentence that says why not; null when it is done.</returns>
    public async Task<string?> ChangeRoleAsync(string by, string userId, Role role, CancellationToken cancellation)
    {
        var problem = await ChangeAsync(by, userId, user => user.Role = role,
            "Du kan ikke ændre din egen rolle. Bed en anden administrator om det.", cancellation);
        if (problem is null)
            Log.RoleChanged(logger, by, userId, role);
        return problem;
    }

    /// <returns>A Danish sentence that says why not; null when it is done.</returns>
    public async Task<string?> DisableAsync(string by, string userId, bool disabled, CancellationToken cancellation)
    {
        var problem = await ChangeAsync(by, userId, user => user.Disabled = disabled,
            "Du kan ikke deaktivere dig selv. Bed en anden administrator om det.", cancellation);
        if (problem is null)
            Log.Disabled(logger, by, userId, disabled);
        return problem;
    }

    /// <summary>For one who has lost the telephone: the password alone is enough again.</summary>
    public async Task RemoveTwoStepAsync(string by, User user)
    {
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        Log.TwoStepRemoved(logger, by, user.Id);
    }

    private async Task<string?> ChangeAsync(string by, string userId, Action<User> change, string notOneself,
        CancellationToken cancellation)
    {
        if (by == userId)
            return notOneself;
        // Two administrators who shut each other out at the same moment come one after the other.
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await users.FindByIdAsync(userId) is not { } user)
            return "Brugeren findes ikke.";
        change(user);
        var othersLeft = await db.Users.AnyAsync(
            u => u.Id != userId && u.Role == Role.Administrator && !u.Disabled
                && (u.PasswordHash != null || u.Logins.Count > 0), cancellation);
        if (!othersLeft && (user.Role != Role.Administrator || !user.Active))
        {
            await db.Entry(user).ReloadAsync(cancellation); // as it is, for the page that is shown again
            return "Der skal altid være mindst én aktiv administrator.";
        }
        if (user.Disabled)
            await links.EndAsync(userId, cancellation);
        var result = await users.UpdateSecurityStampAsync(user);
        if (!result.Succeeded)
            return result.Errors.First().Description;
        await transaction.CommitAsync(cancellation);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {By} invited user {UserId} as {Role}")]
        public static partial void Invited(ILogger logger, string by, string userId, Role role);

        [LoggerMessage(LogLevel.Information, "User {By} made a one-time link for user {UserId}")]
        public static partial void LinkMade(ILogger logger, string by, string userId);

        [LoggerMessage(LogLevel.Information, "User {By} changed the role of user {UserId} to {Role}")]
        public static partial void RoleChanged(ILogger logger, string by, string userId, Role role);

        [LoggerMessage(LogLevel.Information, "User {By} set disabled of user {UserId} to {Disabled}")]
        public static partial void Disabled(ILogger logger, string by, string userId, bool disabled);

        [LoggerMessage(LogLevel.Information, "User {By} removed the two-step sign-in of user {UserId}")]
        public static partial void TwoStepRemoved(ILogger logger, string by, string userId);
    }
}
