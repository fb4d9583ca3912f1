namespace Ballerup.Dashboard.SigningIn;

/// <summary>What is left of a session. Set among the request's features for one who is signed in.</summary>
/// <param name="Left">Until it ends, when it is not used again.</param>
/// <param name="Longest">Until it ends, however much it is used.</param>
public sealed record SessionTime(TimeSpan Left, TimeSpan Longest)
{
    /// <summary>How long before the end a page says so.</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromMinutes(5);

    /// <summary>What <see cref="Left"/> is again after the session has been used.</summary>
    public static TimeSpan Renewed => SessionCookie.Idle;

    internal static SessionTime Of(DateTimeOffset now, DateTimeOffset end, DateTimeOffset last) =>
        new((end < last ? end : last) - now, last - now);
}
