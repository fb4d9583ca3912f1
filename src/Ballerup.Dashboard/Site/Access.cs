using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// Who may open which page. What is not named here is for editors and administrators. What is no page (health, files,
/// downloads) is opened in Program.cs.
/// </summary>
internal static class Access
{
    /// <summary>Open whatever the settings say: the law asks for some, and nobody could sign in without the others.</summary>
    private static readonly string[] OpenToAll =
    [
        "/Tilgaengelighed", "/Cookies", "/Fejl", "/Konto/Login", "/Konto/LogUd",
        // The second step of signing in, and what the holder of a one-time link may do.
        "/Konto/Totrin", "/Konto/Foerste", "/Konto/Adgangskode",
    ];

    /// <summary>Open to the public, or to all who are signed in where <c>SignIn:RequiredToRead</c> says so.</summary>
    private static readonly string[] ForReaders =
        ["/Index", "/Maal/Index", "/Maal/Indlejr", "/Maal/Sammenlign", "/Data/Index", "/Data/Api", "/Historik/Index", "/Historik/Revision",
            "/Historik/Tal", "/Om", "/Hjaelp", "/Ordforklaring", "/Soeg"];

    /// <summary>Of no use to anyone where local accounts are switched off.</summary>
    private static readonly string[] ForLocalAccounts =
    [
        "/Konto/Totrin", "/Konto/Foerste", "/Konto/Adgangskode", "/Konto/SkiftAdgangskode", "/Konto/Forbind", "/Konto/Totrinsbekraeftelse",
        "/Admin/Brugere/Ny",
    ];

    public static void AddAccess(this IServiceCollection services) =>
        services.AddOptions<RazorPagesOptions>().Configure<IOptions<AccessOptions>>((razor, access) =>
        {
            var pages = razor.Conventions;
            foreach (var page in OpenToAll)
                pages.AllowAnonymousToPage(page);
            foreach (var page in ForReaders)
                _ = access.Value.RequiredToRead ? pages.AuthorizePage(page, Policies.Reader) : pages.AllowAnonymousToPage(page);
            pages.AuthorizeFolder("/Konto", Policies.Reader);
            pages.AuthorizeFolder("/Admin", Policies.Editor);
            pages.AuthorizeFolder("/Admin/Brugere", Policies.Administrator);
            pages.AuthorizeFolder("/Admin/Drift", Policies.Administrator);
            pages.AuthorizePage("/Historik/Skjul", Policies.Administrator);
            if (!access.Value.LocalAccounts)
                foreach (var page in ForLocalAccounts)
                    pages.AddPageApplicationModelConvention(page, model => model.Filters.Add(new SwitchedOff()));
        });

    /// <summary>What is no page and open like those.</summary>
    public static void OpenToReaders(this IEndpointConventionBuilder endpoints, IServiceProvider services) =>
        _ = services.GetRequiredService<IOptions<AccessOptions>>().Value.RequiredToRead
            ? endpoints.RequireAuthorization(Policies.Reader)
            : endpoints.AllowAnonymous();

    /// <summary>Answers 410, which the error page explains.</summary>
    private sealed class SwitchedOff : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context) =>
            context.Result = new StatusCodeResult(StatusCodes.Status410Gone);

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
