using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Exporting.Office;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>The files: what is published now, or with <c>?revision=n</c> what was then.</summary>
internal static partial class Downloads
{
    private const string OneTable = $"/tabel/{Endpoints.OneNumber}";

    public static IEndpointConventionBuilder MapDownloads(this IEndpointRouteBuilder app)
    {
        var data = app.MapGroup(DataLinks.Page).WithEntityTags();
        foreach (var address in (string[])[DataFile.Observations, DataFile.Tables, DataFile.Everything, $"{OneTable}.csv",
            $"{OneTable}.json", $"{OneTable}.xlsx"])
            data.MapMethods(address, Endpoints.Reading, SendFileAsync);
        data.MapMethods($"/sammenligning{OneTable}.csv", Endpoints.Reading, SendComparisonAsync);
        data.MapMethods(DataFile.FollowUp, Endpoints.Reading, SendFollowUpAsync);
        data.MapMethods(DataFile.FollowUpPdf, Endpoints.Reading, SendFollowUpAsync);
        data.MapMethods(DataFile.History, Endpoints.Reading, SendHistoryAsync);
        return data;
    }

    /// <summary>What the files are made from, for whoever asks with that request.</summary>
    public static DataSource SourceOf(HttpContext context, EditionView edition)
    {
        var revision = RevisionQuery.Read(context.Request);
        var asked = LinkQuery.Of((LinkQuery.Revision, revision is { } number ? $"{number}" : null));
        var site = context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.Root(context.Request);
        var scopes = context.RequestServices.GetRequiredService<IServiceScopeFactory>();
        var past = context.RequestServices.GetRequiredService<PastEditions>();
        return new DataSource(
            edition,
            stop => past.GetAsync(1, stop),
            table => site + LinkQuery.Add(DataLinks.File(DataFile.Of(table, "json")), asked),
            // The history goes on after a revision; and here it is as the public sees it, whoever asks.
            revision is not null ? null : async (to, stop) =>
            {
                await using var scope = scopes.CreateAsyncScope();
                var changes = new HistoryFilter().Changes(scope.ServiceProvider.GetRequiredService<DashboardDb>());
                await HistoryCsv.WriteAsync(changes.AsAsyncEnumerable(), edition, names: null, to, stop);
            });
    }

    private static async Task SendFileAsync(HttpContext context, CurrentEdition current, PastEditions past)
    {
        var path = context.Request.Path.Value![(DataLinks.Page.Length + 1)..];
        if (await RevisionQuery.FindAsync(context, current, past) is not { } edition
            || DataFile.All(SourceOf(context, edition))
            .FirstOrDefault(f => f.Path.Equals(path, StringComparison.OrdinalIgnoreCase)) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        await SendAsync(context, file.Type, NameOf(context, file.Path.Replace('/', '-')), file.IsWhole, file.WriteAsync);
    }

    private static async Task SendComparisonAsync(HttpContext context, int number, CurrentEdition current, PastEditions past)
    {
        if (await RevisionQuery.FindAsync(context, current, past) is not { } edition
            || edition.Tables.FirstOrDefault(t => t.Number == number) is not { } table
            || AreaQuery.Read(edition, table, context.Request.Query) is not { } query)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        await SendAsync(context, DataFile.Csv, NameOf(context, $"sammenligning-tabel-{number}.csv"), isWhole: false,
            (to, stop) => AreaCsv.WriteAsync(edition, query.Compared, to, stop));
    }

    private static async Task SendFollowUpAsync(HttpContext context, CurrentEdition current, PastEditions past)
    {
        if (await RevisionQuery.FindAsync(context, current, past) is not { CurrentPlan: { } plan, OwnArea: { } area } edition)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var query = FollowUpQuery.Read(context.Request.Query, plan, edition.Revision);
        if (query.Problem.Length > 0)
        {
            ErrorExplanation.Misunderstood(context, query.Problem);
            return;
        }
        var first = await past.GetAsync(1, context.RequestAborted);
        var since = query.Since is { } marked ? await past.GetAsync(marked, context.RequestAborted) : null;
        Task WriteAsync(Stream to, CancellationToken cancellation)
        {
            FollowUpDocx.Write(edition, plan, area, query.Wanted, first, since, to);
            return Task.CompletedTask;
        }
        if (context.Request.Path.Value!.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            await SendAsPdfAsync(context, edition, WriteAsync);
        else
            await SendAsync(context, DataFile.Docx, NameOf(context, DataFile.FollowUp), isWhole: true, WriteAsync);
    }

    private static async Task SendAsPdfAsync(HttpContext context, EditionView edition, Func<Stream, CancellationToken, Task> write)
    {
        var office = context.RequestServices.GetRequiredService<LibreOffice>();
        if (!office.IsThere)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        try
        {
            var pdf = HttpMethods.IsHead(context.Request.Method)
                ? [] : await office.ToPdfAsync(write, (edition, $"{context.Request.QueryString}"), context.RequestAborted);
            await SendAsync(context, DataFile.Pdf, NameOf(context, DataFile.FollowUpPdf), isWhole: true,
                (to, stop) => to.WriteAsync(pdf, stop).AsTask());
        }
        catch (NotConvertedException e)
        {
            Log.NotConverted(context.RequestServices.GetRequiredService<ILogger<LibreOffice>>(), e);
            ErrorExplanation.NotReady(context, "PDF-filen kunne ikke laves lige nu. Prøv igen om lidt, eller hent dokumentet i Word.");
        }
    }

    private static async Task SendHistoryAsync(HttpContext context, DashboardDb db, CurrentEdition current, UserNames userNames)
    {
        var today = await current.ViewAsync(context.RequestAborted);
        var ids = context.User.IsEditor() ? await db.Users.Select(u => u.Id).ToListAsync(context.RequestAborted) : null;
        var query = HistoryQuery.Read(context.Request.Query, today, ids);
        if (query.Problems.Count > 0)
        {
            ErrorExplanation.Misunderstood(context, DanishText.Sentences(query.Problems.Values));
            return;
        }
        var names = await userNames.NamesForAsync(context.User, context.RequestAborted);
        await SendAsync(context, DataFile.Csv, DataFile.History, isWhole: false,
            (to, stop) => HistoryCsv.WriteAsync(query.Wanted.Changes(db).AsAsyncEnumerable(), today, names, to, stop));
    }

    /// <summary>"tabel-1-revision-2.csv".</summary>
    private static string NameOf(HttpContext context, string name) =>
        RevisionQuery.Read(context.Request) is { } revision
            ? $"{Path.GetFileNameWithoutExtension(name)}-revision-{revision}{Path.GetExtension(name)}" : name;

    private static async Task SendAsync(HttpContext context, string type, string name, bool isWhole,
        Func<Stream, CancellationToken, Task> write)
    {
        if (!isWhole)
        {
            AsFile(context, type, name);
            await write(context.Response.Body, context.RequestAborted);
            return;
        }
        using var file = new MemoryStream();
        await write(file, context.RequestAborted);
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

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A PDF file could not be made")]
        public static partial void NotConverted(ILogger logger, Exception exception);
    }
}
