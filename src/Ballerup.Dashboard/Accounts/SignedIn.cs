using System.Security.Claims;

namespace Ballerup.Dashboard.Accounts;

/// <summary>Who is signed in.</summary>
public static class SignedIn
{
    /// <summary>The type of the claim that only users of the outside authority have.</summary>
    public const string AuthorityClaim = "authority";

    /// <summary>The user's id; null when nobody is signed in.</summary>
    public static string? Id(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>The user's name as shown; empty when nobody is signed in.</summary>
    public static string Name(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.Name) ?? "";

    /// <summary>May edit and publish, which a reader may not.</summary>
    public static bool IsEditor(this ClaimsPrincipal user) =>
        user.IsInRole(nameof(Role.Editor)) || user.IsInRole(nameof(Role.Administrator));

    /// <summary>Is someone whom the outside authority knows.</summary>
    public static bool IsFromAuthority(this ClaimsPrincipal user) => user.HasClaim(c => c.Type == AuthorityClaim);

    public static bool IsSignedIn(this ClaimsPrincipal user) => user.Identity?.IsAuthenticated == true;

    private static string? FindFirstValue(this ClaimsPrincipal user, string type) => user.FindFirst(type)?.Value;
}
