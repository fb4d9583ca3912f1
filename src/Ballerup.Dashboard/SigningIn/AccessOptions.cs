namespace Ballerup.Dashboard.SigningIn;

/// <summary>Settings under <c>SignIn</c>: who has to sign in, and by what.</summary>
public sealed class AccessOptions
{
    public const string Section = "SignIn";

    /// <summary>Users with a password of their own can sign in and be invited.</summary>
    public bool LocalAccounts { get; set; } = true;

    /// <summary>The pages and the downloads are for those who are signed in, not for the public.</summary>
    public bool RequiredToRead { get; set; }
}
