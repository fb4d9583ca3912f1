using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn.Authority;

/// <summary>
/// Who someone is here, by the issuer and subject that the authority vouches for and by nothing else: an e-mail address
/// can be given to another. Made at the first sign-in; name, address and role follow the authority at each later one.
/// </summary>
internal sealed partial class AuthorityUsers(
    DashboardDb db, UserManager<User> users, OneTimeLinks links, IOptions<AuthorityOptions> authority, IOptions<AccessOptions> access,
    TimeProvider clock,
    ILogger<AuthorityUsers> logger)
{
    private static readonly string[] EmailClaims = ["email", "preferred_username"];

    /// <param name="person">The claims of a token that has been checked.</param>
    /// <param name="join">The id of the local user who is the same person and is signed in; null when nobody asked for that.</param>
    public async Task<(User? User, Refusal? Refusal)> FindOrMakeAsync(ClaimsPrincipal person, string? join, CancellationToken cancellation)
    {
        if (person.FindFirst("sub") is not { Value.Length: > 0 } subject)
            return (null, Refusal.BadAnswer);
        var login = new UserLoginInfo(subject.Issuer, subject.Value, authority.Value.DisplayName);
        var (role, email) = (RoleOf(person), EmailOf(person));

        // Two browsers of the same newcomer come one after the other.
        await using var transaction = await db.BeginWritingAsync(cancellation);
        var known = await users.FindByLoginAsync(login.LoginProvider, login.ProviderKey);
        var local = join is not null ? await users.FindByIdAsync(join) : null;
        var refusal = local is not null && known is not null ? Refusal.AlreadyKnown
            : known is { Disabled: true } ? Refusal.Disabled
            : role is null ? Refusal.NoRole
            : known is not null || local is { Active: true, FromAuthority: false } ? null
            : email is null ? Refusal.NoEmail
            : await users.FindByEmailAsync(email) is not null ? Refusal.EmailTaken
            : (Refusal?)null;
        if (refusal is not null)
        {
            if (known is not null)
                Check(await users.UpdateSecurityStampAsync(known)); // what is open elsewhere ends too
            await transaction.CommitAsync(cancellation);
            Log.Refused(logger, known?.Id, refusal.Value);
            return (null, refusal);
        }

        if (local is not null)
            await JoinAsync(local, login, cancellation);
        var user = known ?? local ?? await MakeAsync(login, NameOf(person) ?? email!, email!, role!.Value);
        await FollowAsync(user, NameOf(person), email, role!.Value);
        await transaction.CommitAsync(cancellation);
        Log.SignedIn(logger, user.Id, user.Role);
        return (user, null);
    }

    private async Task<User> MakeAsync(UserLoginInfo login, string name, string email, Role role)
    {
        var user = new User(name, email, role, clock.GetUtcNow().UtcDateTime);
        Check(await users.CreateAsync(user));
        Check(await users.AddLoginAsync(user, login));
        Log.Made(logger, user.Id, role);
        return user;
    }

    /// <summary>From now on the authority is the only way in: what it takes away must not be left by another.</summary>
    private async Task JoinAsync(User user, UserLoginInfo login, CancellationToken cancellation)
    {
        Check(await users.AddLoginAsync(user, login));
        Check(await users.RemovePasswordAsync(user)); // also ends the open sessions
        await links.EndAsync(user.Id, cancellation);
        Log.Joined(logger, user.Id);
    }

    private async Task FollowAsync(User user, string? name, string? email, Role role)
    {
        user.Name = name ?? user.Name;
        if (email is not null && await users.FindByEmailAsync(email) is null)
            (user.Email, user.UserName) = (email, email);
        var changed = user.Role != role;
        user.Role = role;
        // Another role ends the sessions that began with the old one.
        Check(changed ? await users.UpdateSecurityStampAsync(user) : await users.UpdateAsync(user));
    }

    private Role? RoleOf(ClaimsPrincipal person)
    {
        var (roles, options) = (person.FindAll(authority.Value.RoleClaim).Select(c => c.Value).ToHashSet(), authority.Value);
        return roles.Contains(options.AdministratorRole) ? Role.Administrator
            : roles.Contains(options.EditorRole) ? Role.Editor
            : access.Value.RequiredToRead && (options.ReaderRole.Length == 0 || roles.Contains(options.ReaderRole)) ? Role.Reader
            : null;
    }

    /// <summary>
    /// Entra ID tells the address that people sign in by as <c>preferred_username</c>, and <c>email</c> only when asked to.
    /// </summary>
    private static string? EmailOf(ClaimsPrincipal person) => EmailClaims
        .Select(type => person.FindFirst(type)?.Value.Trim())
        .FirstOrDefault(text => text is { Length: > 0 and <= User.EmailLength } && new EmailAddressAttribute().IsValid(text));

    private static string? NameOf(ClaimsPrincipal person) => person.FindFirst("name")?.Value.Trim() is { Length: > 0 } name
        ? name[..Math.Min(name.Length, User.NameLength)]
        : null;

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException($"The user could not be saved: {string.Join(", ", result.Errors.Select(e => e.Code))}.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {UserId} was made from the authority as {Role}")]
        public static partial void Made(ILogger logger, string userId, Role role);

        [LoggerMessage(LogLevel.Information, "User {UserId} was joined to the authority; the password is gone")]
        public static partial void Joined(ILogger logger, string userId);

        [LoggerMessage(LogLevel.Information, "User {UserId} signed in by the authority as {Role}")]
        public static partial void SignedIn(ILogger logger, string userId, Role role);

        [LoggerMessage(LogLevel.Warning, "Sign-in by the authority was refused for user {UserId}: {Refusal}")]
        public static partial void Refused(ILogger logger, string? userId, Refusal refusal);
    }
}
