using Ballerup.Dashboard.SigningIn.Authority;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>The headers of every answer, errors and files too.</summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    /// <summary>For pages with a form that leads on to the outside authority: a browser stops it otherwise.</summary>
    public const string ToAuthority = nameof(ToAuthority);

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies((policies, provider) => policies
            .SetDefaultPolicy(policy => Build(policy, []))
            .AddPolicy(ToAuthority, policy => Build(policy, provider.GetRequiredService<IOptions<AuthorityOptions>>().Value.Origins)));
        return services;
    }

    private static void Build(HeaderPolicyCollection policy, IEnumerable<string> forms) => policy
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
                csp.AddFrameAncestors().None();
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
