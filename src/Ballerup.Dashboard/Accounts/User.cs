using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.Accounts;

/// <summary>
/// One of the staff, who signs in by e-mail address. Never deleted, since the history names who made a revision: one who
/// leaves is disabled.
/// </summary>
public sealed class User : IdentityUser
{
    public const int IdLength = 36;
    public const int NameLength = 100;
    public const int EmailLength = 254;

    public User() => Id = Guid.CreateVersion7().ToString();

    /// <param name="email">The address to sign in by.</param>
    public User(string name, string email, Role role, DateTime createdUtc) : this() =>
        (Name, Email, UserName, Role, CreatedUtc) = (name, email, email, role, createdUtc);

    /// <summary>As colleagues know the person.</summary>
    public string Name { get; set; } = "";

    public Role Role { get; set; }

    public bool Disabled { get; set; }

    public DateTime CreatedUtc { get; init; }

    /// <summary>The time step of the last code from the authenticator app, so that none is used twice.</summary>
    public long LastTotpStep { get; set; }

    /// <summary>Who the person is to an outside authority: its issuer and the subject it knows the person by.</summary>
    public ICollection<IdentityUserLogin<string>> Logins { get; } = [];

    /// <summary>Signs in by an outside authority, which also gives the role; such a user has no password.</summary>
    public bool FromAuthority => Logins.Count > 0;

    /// <summary>Has not yet chosen a password.</summary>
    public bool Invited => PasswordHash is null && !FromAuthority;

    public bool Active => !Disabled && !Invited;
}
