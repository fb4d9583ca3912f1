namespace Ballerup.Dashboard.Accounts;

/// <summary>What a one-time link lets its holder do.</summary>
public enum LinkPurpose
{
    /// <summary>Make the first administrator.</summary>
    FirstUser,

    /// <summary>Choose the first password.</summary>
    Invitation,

    /// <summary>Choose a new password.</summary>
    Reset,
}

/// <summary>A link that works once. The code in it is known only to who was given the link; here is its hash.</summary>
public sealed class OneTimeLink
{
    public const int HashLength = 64;

    /// <summary>SHA-256 of the code in hex; the code is random and long, so that a plain hash can't be turned back.</summary>
    public required string Hash { get; init; }

    public LinkPurpose Purpose { get; init; }

    /// <summary>Whose password it sets; null for the first user, who does not exist yet.</summary>
    public string? UserId { get; init; }

    public DateTime ExpiresUtc { get; init; }

    /// <summary>When it was used, or made useless by a newer link.</summary>
    public DateTime? UsedUtc { get; set; }
}
