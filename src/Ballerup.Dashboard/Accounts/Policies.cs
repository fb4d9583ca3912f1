namespace Ballerup.Dashboard.Accounts;

/// <summary>The names of the authorization policies; each asks for that role or a later one.</summary>
public static class Policies
{
    public const string Reader = nameof(Reader);
    public const string Editor = nameof(Editor);
    public const string Administrator = nameof(Administrator);
}
