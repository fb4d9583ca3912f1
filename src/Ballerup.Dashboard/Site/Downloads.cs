using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>The files: what is published now, or with <c>?revision=n</c> what was then.</summary>
internal static class Downloads
{
    private const string Csv = "text/csv; charset=utf-8; header=present";
    private const string Json = "application/json; charset=utf-8";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Zip = "application/zip";

    private const string OneTable = $"/tabel/{Endpoints.OneNumber}";

    public static IEndpointConventionBuilder MapDownloads(this IEndpointRouteBuilder app)
    {
        var data = app.MapGroup("/data").WithEntityTags();
        data.MapMethods("/observationer.csv", Endpoints.Reading, async (HttpContext context, CurrentPublication current) =>
        {
            AsFile(context, Csv, "observationer.csv");
            await ObservationsCsv.WriteAsync(await current.GetAsync(context.RequestAborted), context.Response.Body, context.RequestAborted);
        });
        MapTable(data, "csv", "", async (context, publication, table, area, name) =>
        {
            AsFile(context, Csv, name);
            await TableCsv.WriteAsync(publication, table, area, context.Response.Body, context.RequestAborted);
        });
        MapTable(data, "json", "", async (context, publication, table, _, name) =>
        {
            AsFile(context, Json, name);
            var revision = RevisionQuery.Read(context.Request);
            var address = AddressOf(context, table.Number) + (revision is null ? "" : $"?{RevisionQuery.Parameter}={revision}");
            await TableJsonStat.WriteAsync(publication, table, address, context.Response.Body, context.RequestAborted);
        });
        MapTable(data, "xlsx", "", (context, publication, table, area, name) =>
            SendAsync(context, Xlsx, name, to => TableXlsx.Write(publication, table, area, to)));
        MapTable(data, "csv", "/sammenligning", async (context, publication, table, _, name) =>
        {
            if (AreaQuery.Read(publication, table, context.Request.Query) is not { } query)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            AsFile(context, Csv, name);
            await AreaCsv.WriteAsync(publication, query.Compared, context.Response.Body, context.RequestAborted);
        });
        data.MapMethods("/tabeller.xlsx", Endpoints.Reading, async (HttpContext context, CurrentPublication current, PastPublications past) =>
        {
            if (await RevisionQuery.FindAsync(context, current, past) is { OwnArea: { } area } publication)
                await SendAsync(context, Xlsx, NameOf(context, "tabeller", "xlsx"), to => TableXlsx.WriteAll(publication, area, to));
            else
                context.Response.StatusCode = StatusCodes.Status404NotFound;
        });
        data.MapMethods("/opfoelgning.docx", Endpoints.Reading, WriteFollowUpAsync);
        data.MapMethods("/historik.csv", Endpoints.Reading, WriteHistoryAsync);
        data.MapMethods("/alt.zip", Endpoints.Reading, async (HttpContext context, CurrentPublication current, PastPublications past, DashboardDb db) =>
        {
            if (await RevisionQuery.FindAsync(context, current, past) is not { OwnArea: { } area } publication)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            var first = await past.GetAsync(1, context.RequestAborted);
            AsFile(context, Zip, NameOf(context, "alt", "zip"));
            // The history goes on after a revision; and here it is as the public sees it, whoever asks.
            Func<Stream, Task>? history = RevisionQuery.Read(context.Request) is null
                ? to => HistoryCsv.WriteAsync(new HistoryFilter().Changes(db).AsAsyncEnumerable(), publication, names: null, to, context.RequestAborted)
                : null;
            await EverythingZip.WriteAsync(publication, area, first, number => AddressOf(context, number), history, context.Response.Body, context.RequestAborted);
        });
        return data;
    }

    private static async Task WriteFollowUpAsync(HttpContext context, CurrentPublication current, PastPublications past)
    {
        if (await RevisionQuery.FindAsync(context, current, past) is not { CurrentPlan: { } plan, OwnArea: { } area } publication)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var query = FollowUpQuery.Read(context.Request.Query, plan);
        if (query.Problem.Length > 0)
        {
            Misunderstood.Answer(context, query.Problem);
            return;
        }
        var first = await past.GetAsync(1, context.RequestAborted);
        await SendAsync(context, Docx, NameOf(context, "opfoelgning", "docx"), to => FollowUpDocx.Write(publication, plan, area, query.Wanted, first, to));
    }

    private static async Task WriteHistoryAsync(HttpContext context, DashboardDb db, CurrentPublication current, People people)
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
        AsFile(context, Csv, "historik.csv");
        await HistoryCsv.WriteAsync(query.Wanted.Changes(db).AsAsyncEnumerable(), today, names, context.Response.Body, context.RequestAborted);
    }

    /// <param name="under">What of the table is asked for; empty for the table itself.</param>
    private static void MapTable(RouteGroupBuilder data, string ending, string under, Func<HttpContext, Publication, Table, Area, string, Task> write) =>
        data.MapMethods($"{under}{OneTable}.{ending}", Endpoints.Reading, async (HttpContext context, int number, CurrentPublication current, PastPublications past) =>
        {
            if (await RevisionQuery.FindAsync(context, current, past) is { OwnArea: { } area } publication && publication.Tables.FirstOrDefault(t => t.Number == number) is { } table)
                await write(context, publication, table, area, NameOf(context, $"{under.TrimStart('/')}-tabel-{number}".TrimStart('-'), ending));
            else
                context.Response.StatusCode = StatusCodes.Status404NotFound;
        });

    private static string NameOf(HttpContext context, string name, string ending) =>
        RevisionQuery.Read(context.Request) is { } revision ? $"{name}-revision-{revision}.{ending}" : $"{name}.{ending}";

    /// <summary>Where a table is found as JSON-stat from anywhere.</summary>
    private static string AddressOf(HttpContext context, int table)
    {
        var site = context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl.TrimEnd('/');
        return $"{(site.Length > 0 ? site : $"{context.Request.Scheme}://{context.Request.Host}")}/data/tabel/{table}.json";
    }

    /// <summary>A file that is made whole before it is sent, because its format is put together at the end.</summary>
    private static async Task SendAsync(HttpContext context, string type, string name, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        AsFile(context, type, name);
        context.Response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static void AsFile(HttpContext context, string type, string name)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename={name}";
    }
}
