namespace Ballerup.Dashboard.Links;

/// <summary>Signing in and out, and one's own account.</summary>
public static class AccountLinks
{
    public const string Own = "/konto";
    public const string SignIn = $"{Own}/login";
    public const string SignOut = $"{Own}/log-ud";
    public const string ChangePassword = $"{Own}/skift-adgangskode";
    public const string TwoStep = $"{Own}/totrinsbekraeftelse";

    /// <summary>Asked for by a page that stays open: answers nothing, and whoever is signed in stays so for another hour.</summary>
    public const string Session = $"{Own}/session";

    /// <summary>Where one's user is joined with that of the authority.</summary>
    public const string Join = $"{Own}/forbind";

    /// <summary>Where the holder of a one-time link makes the first administrator.</summary>
    public static string First(string code) => LinkQuery.Add($"{Own}/foerste", LinkQuery.Of((Code, code)));

    /// <summary>Where the holder of a one-time link chooses a password.</summary>
    public static string Password(string code) => LinkQuery.Add($"{Own}/adgangskode", LinkQuery.Of((Code, code)));

    private const string Code = "kode";
}
