namespace Ballerup.Dashboard.SigningIn.Authority;

/// <summary>Why someone whom the authority sent back is not signed in.</summary>
public enum Refusal
{
    /// <summary>The authority refused, or the person gave up.</summary>
    Denied,

    /// <summary>What came back can't be trusted, or came too late.</summary>
    BadAnswer,

    /// <summary>The authority can't be reached.</summary>
    Unreachable,

    /// <summary>The authority gives the person no role here.</summary>
    NoRole,

    /// <summary>A user with another way in has the e-mail address.</summary>
    EmailTaken,

    /// <summary>An administrator has disabled the user.</summary>
    Disabled,

    /// <summary>The one who is to be joined to a local user has a user of their own here.</summary>
    AlreadyKnown,

    /// <summary>The authority did not tell the person's e-mail address.</summary>
    NoEmail,
}
