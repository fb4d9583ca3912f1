using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.SigningIn.Authority;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

public static class Extensions
{
    /// <summary>OWASP's advice for PBKDF2 with HMAC-SHA-512.</summary>
    private const int HashIterations = 210_000;

    /// <summary>How long a disabled or demoted user may go on.</summary>
    private static readonly TimeSpan StampInterval = TimeSpan.FromSeconds(30);

    /// <summary>Users, sign-in by cookie, and the rule that everything is closed until it is opened.</summary>
    public static IServiceCollection AddSigningIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IPasswordValidator<User>, PasswordValidator>(); // before Identity's own, which then stays away
        services.AddIdentityCore<User>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = ""; // any: it is the e-mail address
                identity.Lockout.AllowedForNewUsers = false; // see Throttle
            })
            .AddEntityFrameworkStores<DashboardDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<ClaimsFactory>()
            .AddErrorDescriber<DanishErrors>()
            .AddTokenProvider<TotpProvider>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashIterations);
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = StampInterval);

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SessionCookie.Configure)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                SessionCookie.Protect(options.Cookie, "__Host-totrin");
                options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            })
            // Never set: no browser is let off the second step. Identity signs out of it when a session is ended.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, options => SessionCookie.Protect(options.Cookie, "__Host-husk"));
        services.AddAuthority(configuration);
        var editor = new AuthorizationPolicyBuilder().RequireRole(nameof(Role.Editor), nameof(Role.Administrator)).Build();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(editor)
            .AddPolicy(Policies.Reader, policy => policy.RequireRole(Enum.GetNames<Role>()))
            .AddPolicy(Policies.Editor, editor)
            .AddPolicy(Policies.Administrator, policy => policy.RequireRole(nameof(Role.Administrator)));

        services.AddDataProtection().SetApplicationName("Ballerup.Dashboard");
        // It would make the keys at the start. The first form that is shown does, and visitors are shown none.
        if (services.FirstOrDefault(s => s.ImplementationType?.Name == "DataProtectionHostedService") is { } early)
            services.Remove(early);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = new KeyRepository(provider.GetRequiredService<IServiceScopeFactory>())));

        services.AddOptions<BootstrapOptions>().BindConfiguration("Bootstrap").ValidateOnStart();
        services.AddSingleton<IValidateOptions<BootstrapOptions>, BootstrapValidator>();
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessOptions>, AccessValidator>();
        return services
            .AddHostedService<KeptFormsRemoval>()
            .AddScoped<KeptForms>()
            .AddSingleton<Throttle>()
            .AddScoped<SignInAttempts>()
            .AddScoped<OwnAccount>()
            .AddScoped<OneTimeLinks>()
            .AddScoped<FirstAdministrator>()
            .AddScoped<SharedKeys>()
            .AddScoped<ChosenPasswords>()
            .AddScoped<UserAdministration>()
            .AddScoped<TwoStep>()
            .AddScoped<UserNames>();
    }
}
