using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages;

/// <summary>Roles and the state of a user, as they are named on screen.</summary>
internal static class RoleText
{
    public static string Name(Role role) => role == Role.Administrator ? "Administrator" : "Redaktør";

    public static string Status(bool disabled, bool invited) => disabled ? "Deaktiveret" : invited ? "Inviteret" : "Aktiv";

    public static IEnumerable<SelectListItem> Choices { get; } =
    [
        new("Redaktør: retter, importerer og udgiver tal", nameof(Role.Editor)),
        new("Administrator: styrer også brugerne", nameof(Role.Administrator)),
    ];
}
