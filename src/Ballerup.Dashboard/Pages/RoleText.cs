using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages;

/// <summary>Roles and the state of a user, as they are named on screen.</summary>
internal static class RoleText
{
    public static string Name(Role role) => role == Role.Administrator ? "Administrator" : "Redaktør";

    public static string Status(bool disabled, bool invited) => disabled ? "Deaktiveret" : invited ? "Inviteret" : "Aktiv";

    public const string Hint = "En redaktør retter og udgiver tal og tekster. En administrator styrer også brugerne.";

    public static IEnumerable<SelectListItem> Choices { get; } =
    [
        new(Name(Role.Editor), nameof(Role.Editor)),
        new(Name(Role.Administrator), nameof(Role.Administrator)),
    ];
}
