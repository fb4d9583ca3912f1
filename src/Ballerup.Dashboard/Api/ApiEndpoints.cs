using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Threading.RateLimiting;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Site;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Api;

/// <summary>
/// The open API: what is published, as the public sees it whoever asks, read from the table view like everything else. An answer of
/// version 1 keeps its shape for ever; what is added is added.
/// </summary>
internal static class ApiEndpoints
{
    public const int MostPerMinute = 300;

    private const int UsualPage = 100;
    private const int LargestPage = 1000;
    private const string Policy = "api";

    private static readonly ApiParameter Revision = new(RevisionQuery.Parameter, "Hent det, som var udgivet i denne revision.", "1",
        ApiParameterKind.Number);
    private static readonly ApiParameter Page = new("page", "Sidens nummer, fra 1.", "1", ApiParameterKind.Number, Most: 1_000_000);
    private static readonly ApiParameter PageSize = new("pageSize",
        $"Hvor mange resultater der højst er på en side: 1 til {LargestPage}. Uden valg {UsualPage}.", "100", ApiParameterKind.Number,
        Most: LargestPage);
    private static readonly ApiParameter PlanId = new("plan", "Planens navn, fx 2019-2020. Uden valg den gældende plan.", "2019-2020");
    private static readonly ApiParameter Number = new("number", "Nummeret.", "1", ApiParameterKind.Number, InPath: true);
    private static readonly ApiParameter[] OfSeries =
    [
        new("goal", "Kun tabeller, som dette ministermål i den gældende plan viser.", "1", ApiParameterKind.Number, Many: true),
        new("table", "Kun tabellen med dette nummer.", "1", ApiParameterKind.Number, Many: true),
        new("category", "Kun rækken med dette navn i adresser.", "sygedagpenge", Many: true),
        new("measure", "Kun måltallet med dette navn i adresser.", "antal-fuldtidspersoner", Many: true),
        new("area", "Kun området med denne kode.", "151", Many: true),
    ];

    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions))
        .AddApiSchema()
        .AddCors(cors => cors.AddPolicy(Policy, open => open.AllowAnyOrigin()
            .WithMethods(Endpoints.Reading).WithHeaders("If-None-Match").WithExposedHeaders("ETag", "Link", "Retry-After")))
        .AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (refused, _) =>
            {
                var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
                refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = MostPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });

    public static IEndpointConventionBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").WithEntityTags().RequireCors(Policy).RequireRateLimiting(Policy).DisableCookieRedirect();
        open.MapMethods(ApiLinks.Schema, Endpoints.Reading, ApiSchema.WriteAsync).ExcludeFromDescription();
        var api = open.MapGroup(ApiLinks.Root);

        MapList(api, "/goals", "Ministermålene i en plan", [PlanId, Revision], Examples.Goal, (edition, query) =>
            PlanOf(edition, query) is { } plan ? plan.ShownGoals : [], GoalOf);
        MapOne(api, $"/goals/{Endpoints.OneNumber}", "Ét ministermål i en plan", [PlanId, Revision], Examples.Goal, (edition, query) =>
            PlanOf(edition, query) is { } plan
                && plan.ShownGoals.FirstOrDefault(g => g.Number == query.InPath("number")) is { } goal
                ? GoalOf(edition, goal) : null);
        MapList(api, "/tables", "Tabellerne", [Revision], Examples.Table, (edition, _) => edition.Tables, TableOf);
        MapOne(api, $"/tables/{Endpoints.OneNumber}", "Én tabel", [Revision], Examples.Table, (edition, query) =>
            edition.Tables.FirstOrDefault(t => t.Number == query.InPath("number")) is { } table ? TableOf(edition, table) : null);
        MapList(api, "/series", "Tidsserierne", [.. OfSeries, Revision], Examples.Series, Series, (_, of) => SeriesOf(of));
        MapList(api, "/observations", "Tallene",
            [
                .. OfSeries,
                new("period", "Kun denne periode.", "2020-06", ApiParameterKind.Period),
                new("from", "Denne periode og senere.", "2019-06", ApiParameterKind.Period),
                new("to", "Denne periode og tidligere.", "2020-06", ApiParameterKind.Period),
                Revision,
            ],
            Examples.Observation, Cells, (_, cell) => ObservationOf(cell));
        Map<ApiPage<ApiRevision>>(api, "/revisions", "Revisionerne, den nyeste først", [Page, PageSize], PageOf([Examples.Revision]),
            async (context, query) =>
        {
            var db = context.RequestServices.GetRequiredService<DashboardDb>();
            var found = new HistoryFilter().Revisions(db)
                .Select(r => new ApiRevision(r.Number!.Value, r.PublishedUtc, r.Reason, r.Undoes, r.Counts.Sum(c => c.Count)));
            return await PageOfAsync(context, query, await CurrentAsync(context), found, r => r with { Published = Utc(r.Published) });
        });
        Map<ApiPage<ApiChange>>(api, $"/revisions/{Endpoints.OneNumber}/changes", "Ændringerne i én revision", [Number, Page, PageSize],
            PageOf([Examples.Change]), async (context, query) =>
        {
            var (db, number, today) = (context.RequestServices.GetRequiredService<DashboardDb>(), query.InPath("number"),
                await CurrentAsync(context));
            if (await db.Revisions.Where(r => r.Number == number).Select(r => (Guid?)r.Id)
                .SingleOrDefaultAsync(context.RequestAborted) is not { } id)
                return null;
            var found = db.Changes.AsNoTracking().Where(c => c.RevisionId == id).OrderBy(c => c.Order);
            return await PageOfAsync(context, query, today, found, c => ChangeOf(c, today));
        });
        return open;
    }

    /// <param name="find">All that is asked for; only what is on the page is then made into an answer.</param>
    private static void MapList<TFound, T>(
        RouteGroupBuilder api, string address, string summary, ApiParameter[] parameters, T example,
        Func<EditionView, ApiQuery, IEnumerable<TFound>> find, Func<EditionView, TFound, T> make) =>
        Map<ApiPage<T>>(api, address, summary, [.. parameters, Page, PageSize], PageOf([example]), async (context, query) =>
        {
            if (await FindAsync(context) is not { } edition)
                return null;
            var (page, size) = PlaceOf(query);
            var (items, total) = (new List<T>(), 0);
            foreach (var found in find(edition, query))
                if (total++ / size == page - 1)
                    items.Add(make(edition, found));
            return Paged(context, edition, items, total, page, size);
        });

    private static void MapOne<T>(
        RouteGroupBuilder api, string address, string summary, ApiParameter[] parameters, T example,
        Func<EditionView, ApiQuery, T?> select) where T : class =>
        Map<T>(api, address, summary, [Number, .. parameters], example, async (context, query) =>
            await FindAsync(context) is { } edition ? select(edition, query) : null);

    /// <param name="answer">Null when what is asked for is not there.</param>
    private static void Map<T>(
        RouteGroupBuilder api, string address, string summary, ApiParameter[] parameters, T example,
        Func<HttpContext, ApiQuery, Task<T?>> answer) where T : class =>
        api.MapMethods(address, Endpoints.Reading, async Task<IResult> (HttpContext context) =>
            {
                var query = new ApiQuery(context.Request, parameters);
                return query.Problems.Count > 0 ? ApiProblems.Misunderstood(query)
                    : await answer(context, query) is { } found ? TypedResults.Json(found, ApiJson.Options)
                    : ApiProblems.NotFound;
            })
            .WithMetadata(new ApiDescription(parameters, example))
            .WithSummary(summary)
            .Produces<T>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static ValueTask<EditionView?> FindAsync(HttpContext context) => RevisionQuery.FindAsync(
        context, context.RequestServices.GetRequiredService<CurrentEdition>(), context.RequestServices.GetRequiredService<PastEditions>());

    private static ValueTask<EditionView> CurrentAsync(HttpContext context) =>
        context.RequestServices.GetRequiredService<CurrentEdition>().ViewAsync(context.RequestAborted);

    private static (int Page, int Size) PlaceOf(ApiQuery query) => (query.Number(Page.Name) ?? 1, query.Number(PageSize.Name) ?? UsualPage);

    private static async Task<ApiPage<T>> PageOfAsync<TRow, T>(
        HttpContext context, ApiQuery query, EditionView edition, IQueryable<TRow> all, Func<TRow, T> select)
    {
        var (page, size) = PlaceOf(query);
        var items = await all.Skip((page - 1) * size).Take(size).ToListAsync(context.RequestAborted);
        return Paged(context, edition, items.ConvertAll(i => select(i)), await all.CountAsync(context.RequestAborted), page, size);
    }

    private static ApiPage<T> Paged<T>(HttpContext context, EditionView edition, IReadOnlyList<T> items, int total, int page, int size)
    {
        string? next = null;
        if (total > (long)page * size)
        {
            var others = context.Request.Query.Where(q => q.Key != Page.Name).Append(new(Page.Name, $"{page + 1}"));
            next = $"{context.Request.Path}{QueryString.Create(others)}";
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }
        return new ApiPage<T>(items, total, page, size, next, edition.Revision);
    }

    private static ApiPage<T> PageOf<T>(IReadOnlyList<T> items) => new(items, items.Count, 1, UsualPage, null, 1);

    private static Plan? PlanOf(EditionView edition, ApiQuery query) =>
        edition.FindPlan(query.Texts(PlanId.Name).FirstOrDefault());

    private static ApiGoal GoalOf(EditionView edition, Goal goal) => new(
        goal.PlanId, goal.Number, goal.Title, goal.ShortTitle, goal.Narrative,
        [.. edition.TablesOf(goal).Select(t => t.Table.Number)], goal.KeySeriesId?.ToString());

    private static ApiTable TableOf(EditionView edition, Table table) => new(
        table.Number,
        TableFacts.Title(edition, table),
        [.. edition.GoalsShowing(table).Select(g => g.Number)],
        table.Source, table.Notes, table.Definition, table.Method,
        Lower(table.Frequency),
        [.. table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order).Select(c => new ApiCategory(c.Code, c.Name, c.IsTotal))],
        [.. table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order)
            .Select(m => new ApiMeasure(m.Code, m.Name, m.UnitCode, m.Counted, m.Decimals, Lower(m.Good)))],
        [.. edition.AreasOf(table).Select(a => a.Code)],
        table.LastRevision,
        Utc(table.UpdatedUtc));

    /// <summary>The series that have figures, in the order of the tables.</summary>
    private static IEnumerable<(Table Table, Area Area, SeriesView Series)> Series(EditionView edition, ApiQuery query)
    {
        var (goals, numbers) = (query.Numbers("goal"), query.Numbers("table"));
        var (categories, measures, areas) = (query.Texts("category"), query.Texts("measure"), query.Texts("area"));
        return from table in edition.Tables
               where (numbers.Count == 0 || numbers.Contains(table.Number))
                   && (goals.Count == 0 || edition.GoalsShowing(table).Any(g => goals.Contains(g.Number)))
               from area in edition.AreasOf(table)
               where areas.Count == 0 || areas.Contains(area.Code)
               from series in TableView.Of(table, area).Series
               where (categories.Count == 0 || categories.Contains(series.Category.Code))
                   && (measures.Count == 0 || measures.Contains(series.Measure.Code))
               where series.Cells.Any(c => c.Observation is not null)
               select (table, area, series);
    }

    private static ApiSeries SeriesOf((Table Table, Area Area, SeriesView Series) of)
    {
        var cells = of.Series.Cells.Where(c => c.Observation is not null).ToList();
        return new ApiSeries(
            $"{cells[0].Key.Series}", of.Table.Number,
            of.Series.Category.Code, of.Series.Measure.Code, of.Area.Code, cells.Count, $"{cells[0].Period}",
            $"{cells[^1].Period}");
    }

    private static IEnumerable<(Table Table, Area Area, Cell Cell)> Cells(EditionView edition, ApiQuery query)
    {
        var (only, first, last) = (query.Period("period"), query.Period("from"), query.Period("to"));
        return from of in Series(edition, query)
               from cell in of.Series.Cells
               where cell.Observation is not null && (only is null || cell.Period == only) && (first is null || cell.Period >= first)
                   && (last is null || cell.Period <= last)
               select (of.Table, of.Area, cell);
    }

    private static ApiObservation ObservationOf((Table Table, Area Area, Cell Cell) of)
    {
        var cell = of.Cell;
        return new ApiObservation(
            $"{cell.Key.Series}", of.Table.Number, cell.Category.Code, cell.Measure.Code, of.Area.Code,
            $"{cell.Period}", cell.Value is { } value
                ? DanishNumber.Round(value, cell.Measure.Decimals) : null, Figure.StatusCode(cell.Status), cell.Note);
    }

    private static ApiChange ChangeOf(Change change, EditionView today)
    {
        var hidden = today.Withholds(change);
        return new ApiChange(
            change.Order, Lower(change.Subject), change.Key, Lower(change.Field), ChangeWords.What(change, today),
            hidden ? null : change.OldValue, hidden ? null : change.NewValue, hidden, ChangeWords.From(change.Origin));
    }

    private static string Lower<T>(T name) where T : notnull => JsonNamingPolicy.CamelCase.ConvertName($"{name}");

    private static DateTime? Utc(DateTime? stored) => stored is { } time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : null;

    /// <summary>For the published schema: answers as they could be.</summary>
    private static class Examples
    {
        private const string SeriesId = "1/sygedagpenge/antal-fuldtidspersoner/151";

        private static readonly DateTime Published = new(2020, 9, 1, 8, 0, 0, DateTimeKind.Utc);

        public static readonly ApiGoal Goal = new("2019-2020", 1, "Flere skal i arbejde", "Flere i arbejde", "Kommunen følger udviklingen.",
            [1], SeriesId);

        public static readonly ApiTable Table = new(
            1, "Tabel 1, antal fuldtidspersoner", [1], "Jobindsats.dk", "", "", "", "month",
            [new ApiCategory("sygedagpenge", "Sygedagpenge", false)],
            [new ApiMeasure("antal-fuldtidspersoner", "Antal fuldtidspersoner", "antal", "fuldtidspersoner", 0, "down")],
            ["151"], 1, Published);

        public static readonly ApiSeries Series = new(SeriesId, 1, "sygedagpenge", "antal-fuldtidspersoner", "151", 3, "2018-06",
            "2020-06");

        public static readonly ApiObservation Observation = new(SeriesId, 1, "sygedagpenge", "antal-fuldtidspersoner", "151", "2020-06",
            412, "normal", "");

        public static readonly ApiRevision Revision = new(1, Published, "Indlæst fra opfølgningsdokumentet", null, 147);

        public static readonly ApiChange Change = new(
            1, "observation", $"{SeriesId}/2020-06", "figure", "Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2020", "412", "415",
            false, "Rettet i en formular");
    }
}
