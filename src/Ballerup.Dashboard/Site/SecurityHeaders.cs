using Ballerup.Dashboard.SigningIn.Authority;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>The headers of every answer, errors and files too.</summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    /// <summary>For pages with a form that leads on to the outside authority: a browser stops it otherwise.</summary>
    public const string ToAuthority = nameof(ToAuthority);

    /// <summary>For what other web sites may show within their pages, if they are named in <see cref="SiteOptions.EmbeddedBy"/>.</summary>
    public const string Embedded = nameof(Embedded);

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies((policies, provider) => policies
            .SetDefaultPolicy(policy => Build(policy, [], []))
            .AddPolicy(ToAuthority, policy => Build(policy, provider.GetRequiredService<IOptions<AuthorityOptions>>().Value.Origins, []))
            .AddPolicy(Embedded, policy => Build(policy, [], provider.GetRequiredService<IOptions<SiteOptions>>().Value.Embedders)));
        return services;
    }

    private static void Build(HeaderPolicyCollection policy, IEnumerable<string> forms, IReadOnlyCollection<string> embedders) => policy
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddImgSrc().Self().Data();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                var action = csp.AddFormAction().Self();
                foreach (var origin in forms)
                    action.From(origin);
                csp.AddBaseUri().None();
                var frames = csp.AddFrameAncestors();
                if (embedders.Count == 0)
                    frames.None();
                foreach (var origin in embedders)
                    frames.From(origin);
            })
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(c => c.SameOrigin())
            .AddCrossOriginResourcePolicy(c => c.SameOrigin())
            .AddPermissionsPolicy(features =>
            {
                features.AddCamera().None();
                features.AddDisplayCapture().None();
                features.AddGeolocation().None();
                features.AddMicrophone().None();
                features.AddPayment().None();
                features.AddUsb().None();
            })
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear);
}
