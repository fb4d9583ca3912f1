using System.Security.Claims;

namespace Ballerup.Dashboard.Accounts;

/// <summary>Who is signed in.</summary>
public static class SignedIn
{
    /// <summary>The user's id; null when nobody is signed in.</summary>
    public static string? Id(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>The user's name as shown; empty when nobody is signed in.</summary>
    public static string Name(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.Name) ?? "";

    public static bool IsSignedIn(this ClaimsPrincipal user) => user.Identity?.IsAuthenticated == true;

    private static string? FindFirstValue(this ClaimsPrincipal user, string type) => user.FindFirst(type)?.Value;
}
