using System.Text.Encodings.Web;
using System.Text.Unicode;
using Ballerup.Dashboard.Exporting.Office;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.WebEncoders;

namespace Ballerup.Dashboard.Site;

public static class Extensions
{
    private const long LargestBody = 1024 * 1024;

    /// <summary>What every page shares: the organisation's settings, headers, limits and compression.</summary>
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration("Site")
            .Validate(o => SiteOptions.IsAddressOrEmpty(o.BaseUrl),
                "Site:BaseUrl skal være en adresse, der begynder med http:// eller https://.")
            .Validate(o => SiteOptions.IsAddressOrEmpty(o.LicenseAddress),
                "Site:LicenseAddress skal være en adresse, der begynder med http:// eller https://.")
            .Validate(o => SiteOptions.IsAddressOrEmpty(o.AccessibilityStatement),
                "Site:AccessibilityStatement skal være en adresse, der begynder med http:// eller https://.")
            .Validate(o => TrustedProxies.AreReadable(o.TrustedProxies),
                "Site:TrustedProxies skal være IP-adresser eller netværk med mellemrum imellem, fx »127.0.0.1 10.20.0.0/24«, og ikke "
                    + "alle adresser.")
            .Validate(o => o.ForwardLimit is >= 1 and <= SiteOptions.MostProxies,
                $"Site:ForwardLimit skal være et antal proxyer fra 1 til {SiteOptions.MostProxies}.")
            .Validate(o => SiteOptions.AreOrigins(o.EmbeddedBy),
                "Site:EmbeddedBy skal være adresser på hjemmesider uden sti, fx »https://www.ballerup.dk«, med mellemrum imellem.")
            .ValidateOnStart();
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        services.AddSecurityHeaders();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true; // public pages only: see PrivateAnswers
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"];
        });
        services.AddRouting(routing => routing.LowercaseUrls = true);
        // The current plan has the short addresses; every plan has these.
        services.AddRazorPages(pages => pages.Conventions
            .AddPageRoute("/Index", "/plan/{slug}")
            .AddPageRoute("/Maal/Index", "/plan/{slug}/maal/{number:regex(^[1-9][0-9]{{0,3}}$)}")
            .AddPageRoute(
                "/Maal/Indlejr", "/plan/{slug}/maal/{number:regex(^[1-9][0-9]{{0,3}}$)}/tabel/{table:regex(^[1-9][0-9]{{0,3}}$)}/indlejr")
            .AddPageRoute(
                "/Maal/Sammenlign",
                "/plan/{slug}/maal/{number:regex(^[1-9][0-9]{{0,3}}$)}/tabel/{table:regex(^[1-9][0-9]{{0,3}}$)}/sammenlign")
            .AddPageRouteModelConvention("/Index", model =>
            {
                // One page, one address: not "/Index" too.
                foreach (var second in model.Selectors.Where(s => s.AttributeRouteModel?.Template == "Index").ToList())
                    model.Selectors.Remove(second);
            }));
        services.AddOptions<LibreOfficeOptions>().BindConfiguration("LibreOffice")
            .Validate(o => o.Program.Length == 0 || File.Exists(o.Program),
                "LibreOffice:Program skal være stien til programmet soffice, fx /usr/bin/soffice, eller tom. Filen findes ikke.")
            .ValidateOnStart();
        services.AddSingleton<LibreOffice>();
        services.AddAccess();
        services.AddForms();
        // Danish letters as they are, not as numbers.
        services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddTrustedProxies();
        return services;
    }
}
