using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

internal static class Endpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Live: the process answers. Ready: so does the database, and something is published.</summary>
    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health");
        health.MapHealthChecks("/live", new HealthCheckOptions { Predicate = _ => false });
        health.MapHealthChecks("/ready");
        return health;
    }

    public static IEndpointConventionBuilder MapDownloads(this IEndpointRouteBuilder app)
    {
        var data = app.MapGroup("/data");
        data.MapMethods("/observationer.csv", Reading, async (HttpContext context, CurrentPublication current) =>
        {
            AsFile(context, "observationer.csv");
            await ObservationsCsv.WriteAsync(await current.GetAsync(context.RequestAborted), context.Response.Body, context.RequestAborted);
        });
        data.MapMethods("/tabel/{number:regex(^[1-9][0-9]{{0,8}}$)}.csv", Reading, async (HttpContext context, int number, CurrentPublication current, PastPublications past) =>
        {
            var revision = RevisionQuery.Read(context.Request);
            var publication = revision is { } asked ? await past.GetAsync(asked, context.RequestAborted) : await current.GetAsync(context.RequestAborted);
            if (publication?.Tables.FirstOrDefault(t => t.Number == number) is not { } table || publication.OwnArea is not { } area)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            AsFile(context, revision is null ? $"tabel-{number}.csv" : $"tabel-{number}-revision-{revision}.csv");
            await TableCsv.WriteAsync(publication, table, area, context.Response.Body, context.RequestAborted);
        });
        data.MapMethods("/sammenligning/tabel/{number:regex(^[1-9][0-9]{{0,8}}$)}.csv", Reading, async (HttpContext context, int number, CurrentPublication current, PastPublications past) =>
        {
            var revision = RevisionQuery.Read(context.Request);
            var publication = revision is { } asked ? await past.GetAsync(asked, context.RequestAborted) : await current.GetAsync(context.RequestAborted);
            if (publication?.Tables.FirstOrDefault(t => t.Number == number) is not { } table || AreaQuery.Read(publication, table, context.Request.Query) is not { } query)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            AsFile(context, revision is null ? $"sammenligning-tabel-{number}.csv" : $"sammenligning-tabel-{number}-revision-{revision}.csv");
            await AreaCsv.WriteAsync(publication, query.Compared, context.Response.Body, context.RequestAborted);
        });
        data.MapMethods("/historik.csv", Reading, async (HttpContext context, DashboardDb db, CurrentPublication current, People people) =>
        {
            var today = await current.GetAsync(context.RequestAborted);
            var ids = context.User.IsSignedIn() ? await db.Users.Select(u => u.Id).ToListAsync(context.RequestAborted) : null;
            var query = HistoryQuery.Read(context.Request.Query, today, ids);
            if (query.Problems.Count > 0)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                context.Response.ContentType = "text/plain; charset=utf-8";
                await context.Response.WriteAsync(string.Join(' ', query.Problems.Values), context.RequestAborted);
                return;
            }
            var names = await people.NamesForAsync(context.User, context.RequestAborted);
            AsFile(context, "historik.csv");
            await HistoryCsv.WriteAsync(query.Wanted.Changes(db).AsAsyncEnumerable(), today, names, context.Response.Body, context.RequestAborted);
        });
        return data;
    }

    private static void AsFile(HttpContext context, string name)
    {
        context.Response.ContentType = "text/csv; charset=utf-8; header=present";
        context.Response.Headers.ContentDisposition = $"attachment; filename={name}";
    }

    /// <summary>The short address that every public site has for its accessibility statement.</summary>
    public static IEndpointConventionBuilder MapShortAddresses(this IEndpointRouteBuilder app) =>
        app.MapMethods("/was", Reading, () => Results.Redirect("/tilgaengelighed"));

    /// <summary>Checks the settings, brings the database up to date, seeds it when it is empty, and sees that someone can sign in.</summary>
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
    public static void ShowFirstLinkWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(async () =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().ShowLinkAsync(app.Lifetime.ApplicationStopping);
    }));
}
