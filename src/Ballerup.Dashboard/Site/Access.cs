using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// Who may open which page. What is not named here is for editors and administrators. What is no page (health, files,
/// downloads) is opened in Program.cs.
/// </summary>
internal static class Access
{
    private static readonly string[] OpenToAll =
    [
        "/Index", "/Maal/Index", "/Data/Index", "/Historik/Index", "/Historik/Revision", "/Historik/Tal", "/Om", "/Hjaelp", "/Tilgaengelighed", "/Cookies", "/Fejl",
        "/Konto/Login", "/Konto/LogUd",
        // The second step of signing in, and what the holder of a one-time link may do.
        "/Konto/Totrin", "/Konto/Foerste", "/Konto/Adgangskode",
    ];

    public static PageConventionCollection AddAccess(this PageConventionCollection pages)
    {
        foreach (var page in OpenToAll)
            pages.AllowAnonymousToPage(page);
        pages.AuthorizeFolder("/Admin", Policies.Editor);
        pages.AuthorizeFolder("/Admin/Brugere", Policies.Administrator);
        pages.AuthorizeFolder("/Admin/Drift", Policies.Administrator);
        return pages;
    }
}
