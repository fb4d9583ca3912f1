using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages;

/// <summary>Roles and the state of a user, as they are named on screen.</summary>
internal static class RoleText
{
    public static string Name(Role role) => role switch
    {
        Role.Administrator => "Administrator",
        Role.Editor => "Redaktør",
        _ => "Læser",
    };

    public static string Status(bool disabled, bool invited) => disabled ? "Deaktiveret" : invited ? "Inviteret" : "Aktiv";

    public static string Hint(AccessOptions access) =>
        (access.RequiredToRead ? "En læser kan kun læse. " : "")
            + "En redaktør retter og udgiver tal og tekster. En administrator styrer også brugerne.";

    /// <summary>The roles that can be given. Everyone reads open pages, so that a reader is only one of closed ones.</summary>
    public static IReadOnlyList<SelectListItem> Choices(AccessOptions access) =>
        [.. Enum.GetValues<Role>().Where(r => r != Role.Reader || access.RequiredToRead)
            .Select(r => new SelectListItem(Name(r), r.ToString()))];

    /// <summary>A Danish sentence when the role is not one of them; null otherwise.</summary>
    public static string? Problem(AccessOptions access, Role role) =>
        Choices(access).Any(c => c.Value == role.ToString()) ? null : "Vælg en rolle på listen.";
}
