using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

internal static class Endpoints
{
    /// <summary>The methods of what is only read.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A number in an address, spelled in one way.</summary>
    public const string OneNumber = "{number:regex(^[1-9][0-9]{{0,8}}$)}";

    /// <summary>Live: the process answers. Ready: so does the database, and something is published. Both say which version it is.</summary>
    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup(ServerLinks.Health);
        health.MapHealthChecks("/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        health.MapHealthChecks("/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
        return health;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync($"{report.Status}, version {ProgramVersion.Full}", context.RequestAborted);
    }

    /// <summary>The short address that every public site has for its accessibility statement.</summary>
    public static IEndpointConventionBuilder MapShortAddresses(this IEndpointRouteBuilder app) =>
        app.MapMethods(PublicLinks.ShortAccessibility, Reading, () => Results.Redirect(PublicLinks.Accessibility));

    /// <summary>For those who are signed in and have a page open: the request itself is what renews their cookie.</summary>
    public static void MapSession(this IEndpointRouteBuilder app) =>
        app.MapMethods(AccountLinks.Session, Reading, () => Results.NoContent()).RequireAuthorization(Policies.Editor);

    /// <summary>
    /// Checks the settings, brings the database up to date, seeds it when it is empty, and sees that someone can sign in.
    /// </summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<DatabasePreparation>();
        var seed = scope.ServiceProvider.GetRequiredService<SeedImporter>();
        if (database.IsFirstStart)
            seed.ReadAhead();
        await database.RunAsync(app.Lifetime.ApplicationStopping);
        await seed.RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<SharedKeys>().MakeAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().MakeFromSettingsAsync(app.Lifetime.ApplicationStopping);
    }

    /// <summary>Beside the first requests, which do not wait for it.</summary>
    public static void ShowFirstLinkWhenStarted(this WebApplication app, TextWriter output) =>
        app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().ShowLinkAsync(output, app.Lifetime.ApplicationStopping);
        }));
}
