using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Site;

/// <summary>What every form has: a token against forged posts, Danish messages, and only its own fields.</summary>
internal static class Forms
{
    public const string MessageCookie = "__Host-besked";

    public static void AddForms(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-formular";
            options.Cookie.Path = "/";
            options.Cookie.SameSite = SameSiteMode.Strict;
            // The policy below makes it Secure. Asked for here, antiforgery refuses to work behind the proxy's http.
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookiePolicyOptions>(options => options.Secure = CookieSecurePolicy.Always);
        services.Configure<CookieTempDataProviderOptions>(options => SessionCookie.Protect(options.Cookie, MessageCookie));
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<RejectUnboundFields>();
            // Each field says itself that it is needed, and what to write.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            var messages = options.ModelBindingMessageProvider;
            messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"Værdien »{value}« kan ikke bruges her.");
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Værdien »{value}« kan ikke bruges her.");
            messages.SetUnknownValueIsInvalidAccessor(_ => "Værdien kan ikke bruges her.");
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Værdien kan ikke bruges her.");
            messages.SetValueIsInvalidAccessor(value => $"Værdien »{value}« kan ikke bruges her.");
            messages.SetValueMustBeANumberAccessor(_ => "Indtast et tal.");
            messages.SetNonPropertyValueMustBeANumberAccessor(() => "Indtast et tal.");
            messages.SetValueMustNotBeNullAccessor(_ => "Udfyld feltet.");
            messages.SetMissingBindRequiredValueAccessor(_ => "Udfyld feltet.");
            messages.SetMissingKeyOrValueAccessor(() => "Udfyld feltet.");
        });
    }
}
