using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>Who may do what, for every endpoint of the program. A new endpoint is one more line; without it, a test fails.</summary>
public class AccessTests(SeededApp app)
{
    public enum Who
    {
        Everyone,

        /// <summary>Everyone, or those who are signed in where the pages are closed.</summary>
        Public,

        /// <summary>Those who are signed in.</summary>
        Readers,
        Editors,
        Administrators,
    }

    /// <param name="Who">Those and the roles above them.</param>
    /// <param name="Verbs">What the endpoint takes; GET means HEAD too.</param>
    /// <param name="Addresses">One or more to try.</param>
    public sealed record Line(Who Who, string Verbs, params string[] Addresses);

    internal static readonly Dictionary<string, Line> Table = new()
    {
        [""] = new(Who.Public, "GET", "/"),
        ["plan/{slug}"] = new(Who.Public, "GET", "/plan/2019-2020", "/plan/1999-2000", "/plan/2019-2020?revision=1"),
        ["plan/{slug}/maal/{number:regex(^[1-9][0-9]{{0,3}}$)}"] = new(Who.Public, "GET", "/plan/2019-2020/maal/1",
            "/plan/2019-2020/maal/9"),
        ["maal/{number:regex(^[1-9][0-9]{{0,3}}$)}"] = new(Who.Public, "GET", "/maal/1", "/maal/2", "/maal/3", "/maal/4", "/maal/5",
            "/maal/6", "/maal/7", "/maal/8", "/maal/1?revision=1", "/maal/1?revision=99"),
        // The seed has figures for no other area, so there is nothing to compare with.
        ["maal/{number:regex(^[1-9][0-9]{{0,3}}$)}/tabel/{table:regex(^[1-9][0-9]{{0,3}}$)}/sammenlign"] = new(Who.Public, "GET",
            "/maal/1/tabel/1/sammenlign"),
        ["plan/{slug}/maal/{number:regex(^[1-9][0-9]{{0,3}}$)}/tabel/{table:regex(^[1-9][0-9]{{0,3}}$)}/sammenlign"] = new(Who.Public,
            "GET", "/plan/2019-2020/maal/1/tabel/1/sammenlign"),
        ["maal/{number:regex(^[1-9][0-9]{{0,3}}$)}/tabel/{table:regex(^[1-9][0-9]{{0,3}}$)}/indlejr"] = new(Who.Public, "GET",
            "/maal/1/tabel/1/indlejr", "/maal/1/tabel/9/indlejr"),
        ["plan/{slug}/maal/{number:regex(^[1-9][0-9]{{0,3}}$)}/tabel/{table:regex(^[1-9][0-9]{{0,3}}$)}/indlejr"] = new(Who.Public, "GET",
            "/plan/2019-2020/maal/1/tabel/1/indlejr"),
        ["data/sammenligning/tabel/{number:regex(^[1-9][0-9]{{0,8}}$)}.csv"] = new(Who.Public, "GET", "/data/sammenligning/tabel/1.csv",
            "/data/sammenligning/tabel/1.csv?omraade=000&revision=1"),
        ["data"] = new(Who.Public, "GET", "/data"),
        ["data/api"] = new(Who.Public, "GET", "/data/api"),
        ["data/observationer.csv"] = new(Who.Public, "GET", "/data/observationer.csv"),
        ["data/tabel/{number:regex(^[1-9][0-9]{{0,8}}$)}.csv"] = new(Who.Public, "GET", "/data/tabel/1.csv", "/data/tabel/6.csv?revision=1",
            "/data/tabel/99.csv"),
        ["data/tabel/{number:regex(^[1-9][0-9]{{0,8}}$)}.json"] = new(Who.Public, "GET", "/data/tabel/1.json",
            "/data/tabel/6.json?revision=1", "/data/tabel/99.json"),
        ["data/tabel/{number:regex(^[1-9][0-9]{{0,8}}$)}.xlsx"] = new(Who.Public, "GET", "/data/tabel/1.xlsx",
            "/data/tabel/6.xlsx?revision=1", "/data/tabel/99.xlsx"),
        ["data/tabeller.xlsx"] = new(Who.Public, "GET", "/data/tabeller.xlsx"),
        ["data/alt.zip"] = new(Who.Public, "GET", "/data/alt.zip"),
        ["data/opfoelgning.docx"] = new(Who.Public, "GET", "/data/opfoelgning.docx", "/data/opfoelgning.docx?revision=1&maal=7"),
        ["data/opfoelgning.pdf"] = new(Who.Public, "GET", "/data/opfoelgning.pdf"),
        ["data/historik.csv"] = new(Who.Public, "GET", "/data/historik.csv", "/data/historik.csv?tabel=1&fra=2026-01-01"),
        ["openapi/v1.json"] = new(Who.Public, "GET", "/openapi/v1.json"),
        ["api/v1/goals"] = new(Who.Public, "GET", "/api/v1/goals", "/api/v1/goals?revision=1"),
        ["api/v1/goals/{number:regex(^[1-9][0-9]{{0,8}}$)}"] = new(Who.Public, "GET", "/api/v1/goals/1", "/api/v1/goals/99"),
        ["api/v1/tables"] = new(Who.Public, "GET", "/api/v1/tables"),
        ["api/v1/tables/{number:regex(^[1-9][0-9]{{0,8}}$)}"] = new(Who.Public, "GET", "/api/v1/tables/6", "/api/v1/tables/99"),
        ["api/v1/series"] = new(Who.Public, "GET", "/api/v1/series"),
        ["api/v1/observations"] = new(Who.Public, "GET", "/api/v1/observations", "/api/v1/observations?table=1"),
        ["api/v1/revisions"] = new(Who.Public, "GET", "/api/v1/revisions"),
        ["api/v1/revisions/{number:regex(^[1-9][0-9]{{0,8}}$)}/changes"] = new(Who.Public, "GET", "/api/v1/revisions/1/changes",
            "/api/v1/revisions/99/changes"),
        ["historik"] = new(Who.Public, "GET", "/historik", "/historik?tabel=1"),
        ["historik/{number:regex(^[1-9][0-9]{{0,8}}$)}"] = new(Who.Public, "GET", "/historik/1", "/historik/99"),
        ["historik/{number:regex(^[1-9][0-9]{{0,8}}$)}/fortryd"] = new(Who.Editors, "GET POST", "/historik/1/fortryd"),
        ["historik/{number:regex(^[1-9][0-9]{{0,8}}$)}/skjul"] = new(Who.Administrators, "GET POST", "/historik/1/skjul"),
        ["historik/tal/{table}/{category}/{measure}/{area}/{period}"] = new(Who.Public, "GET",
            "/historik/tal/1/sygedagpenge/antal-fuldtidspersoner/151/2020-06",
            "/historik/tal/1/sygedagpenge/antal-fuldtidspersoner/151/1820-06"),
        ["om"] = new(Who.Public, "GET", "/om"),
        ["hjaelp"] = new(Who.Public, "GET", "/hjaelp"),
        ["ordforklaring"] = new(Who.Public, "GET", "/ordforklaring"),
        ["soeg"] = new(Who.Public, "GET", "/soeg", "/soeg?q=sygedagpenge", "/soeg?q=findes+ikke"),
        ["tilgaengelighed"] = new(Who.Everyone, "GET", "/tilgaengelighed"),
        ["was"] = new(Who.Everyone, "GET", "/was"),
        ["cookies"] = new(Who.Everyone, "GET", "/cookies"),
        ["fejl/{status:int}"] = new(Who.Everyone, "GET", "/fejl/404", "/fejl/500"),
        // Health checks answer any method alike, and change nothing.
        ["health/live"] = new(Who.Everyone, "GET POST PUT PATCH DELETE OPTIONS TRACE", "/health/live"),
        ["health/ready"] = new(Who.Everyone, "GET POST PUT PATCH DELETE OPTIONS TRACE", "/health/ready"),

        ["konto/login"] = new(Who.Everyone, "GET POST", "/konto/login"),
        ["konto/log-ud"] = new(Who.Everyone, "GET POST", "/konto/log-ud"),
        // A second step without a first leads back to it; a link that does not work says so.
        ["konto/totrin"] = new(Who.Everyone, "GET POST", "/konto/totrin"),
        ["konto/foerste"] = new(Who.Everyone, "GET POST", "/konto/foerste", "/konto/foerste?kode=forkert"),
        ["konto/adgangskode"] = new(Who.Everyone, "GET POST", "/konto/adgangskode", "/konto/adgangskode?kode=forkert"),
        ["konto"] = new(Who.Readers, "GET", "/konto"),
        ["konto/session"] = new(Who.Editors, "GET", "/konto/session"),
        ["konto/skift-adgangskode"] = new(Who.Readers, "GET POST", "/konto/skift-adgangskode"),
        ["konto/forbind"] = new(Who.Readers, "GET POST", "/konto/forbind"),
        ["konto/totrinsbekraeftelse"] = new(Who.Readers, "GET POST", "/konto/totrinsbekraeftelse"),
        ["admin/brugere"] = new(Who.Administrators, "GET", "/admin/brugere"),
        ["admin/brugere/ny"] = new(Who.Administrators, "GET POST", "/admin/brugere/ny"),
        ["admin/brugere/{id:guid}"] = new(Who.Administrators, "GET POST", "/admin/brugere/01990000-0000-7000-8000-000000000000"),
        ["admin/import"] = new(Who.Editors, "GET POST", "/admin/import"),
        ["admin/import/{id:guid}"] = new(Who.Editors, "GET POST", "/admin/import/00000000-0000-0000-0000-000000000001"),
        ["admin/import/{id:guid}/ord"] = new(Who.Editors, "GET POST", "/admin/import/00000000-0000-0000-0000-000000000001/ord"),
        ["admin/jobindsats"] = new(Who.Editors, "GET POST", "/admin/jobindsats"),
        ["admin/jobindsats/{number:int:min(1)}"] = new(Who.Editors, "GET POST", "/admin/jobindsats/1", "/admin/jobindsats/99",
            "/admin/jobindsats/1?haand=1"),
        ["admin/jobindsats/{number:int:min(1)}/hentning"] = new(Who.Editors, "GET POST", "/admin/jobindsats/1/hentning"),
        ["admin/drift"] = new(Who.Administrators, "GET POST", "/admin/drift"),
        ["admin"] = new(Who.Editors, "GET", "/admin", "/admin?kladde=ny", "/admin?kladde=findes-ikke"),
        ["admin/gemt"] = new(Who.Editors, "GET POST", "/admin/gemt"),
        ["admin/kladde/{id:guid}"] = new(Who.Editors, "GET POST", "/admin/kladde/01990000-0000-7000-8000-000000000000"),
        ["admin/plan/ny"] = new(Who.Editors, "GET POST", "/admin/plan/ny"),
        ["admin/plan/{slug}"] = new(Who.Editors, "GET POST", "/admin/plan/2019-2020", "/admin/plan/1999-2000"),
        ["admin/plan/{slug}/maal/{id}"] = new(Who.Editors, "GET POST", "/admin/plan/2019-2020/maal/1", "/admin/plan/2019-2020/maal/ny",
            "/admin/plan/2019-2020/maal/99"),
        ["admin/tabel/ny"] = new(Who.Editors, "GET POST", "/admin/tabel/ny"),
        ["admin/tabel/{number:int:min(1)}"] = new(Who.Editors, "GET POST", "/admin/tabel/1", "/admin/tabel/2", "/admin/tabel/99",
            "/admin/tabel/1?kladde=findes-ikke"),
        ["admin/tabel/{number:int:min(1)}/oplysninger"] = new(Who.Editors, "GET POST", "/admin/tabel/1/oplysninger",
            "/admin/tabel/99/oplysninger"),
        ["admin/tabel/{number:int:min(1)}/raekke/{slug}"] = new(Who.Editors, "GET POST", "/admin/tabel/1/raekke/sygedagpenge",
            "/admin/tabel/1/raekke/ny", "/admin/tabel/1/raekke/findes-ikke"),
        ["admin/tabel/{number:int:min(1)}/maaltal/{slug}"] = new(Who.Editors, "GET POST", "/admin/tabel/1/maaltal/antal-fuldtidspersoner",
            "/admin/tabel/1/maaltal/ny", "/admin/tabel/1/maaltal/findes-ikke"),
        ["admin/tabel/{number:int:min(1)}/noter"] = new(Who.Editors, "GET POST", "/admin/tabel/1/noter"),
        ["admin/tabel/{number:int:min(1)}/maalsaetninger"] = new(Who.Editors, "GET POST", "/admin/tabel/1/maalsaetninger"),
        ["admin/tabel/{number:int:min(1)}/kontrol"] = new(Who.Editors, "GET POST", "/admin/tabel/1/kontrol"),
        ["admin/tabel/{number:int:min(1)}/tal"] = new(Who.Editors, "GET", "/admin/tabel/1/tal",
            "/admin/tabel/1/tal?serie=1/sygedagpenge/antal-fuldtidspersoner/151&periode=2020-06"),
        ["admin/tabel/{number:int:min(1)}/tal/{category}/{measure}/{area}/{period}"] = new(Who.Editors, "GET POST",
            "/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/2020-06",
            "/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/vrøvl"),
    };

    /// <summary>Files of the site; open to everyone.</summary>
    private static readonly string[] FileFolders = ["lib/", "css/", "js/", "favicon"];

    private static readonly string[] Verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

    /// <summary>
    /// What depends on the role. An endpoint is found by its address and verb before anybody asks who it is, so that the other verbs are
    /// tried at one address of each endpoint, as nobody and as who may do everything.
    /// </summary>
    private static readonly string[] VerbsOfForms = ["GET", "POST"];

    [Fact]
    public void Every_Endpoint_IsInTheTable()
    {
        _ = app.Browse();
        var routes = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (e.RoutePattern.RawText ?? "").TrimStart('/'))
            .Where(r => !Array.Exists(FileFolders, f => r.StartsWith(f, StringComparison.Ordinal))
                && r != "{**path:file}") // what MapStaticAssets adds for files made after the build
            .ToHashSet();
        Assert.Equal(Table.Keys.Order(), routes.Order());
    }

    [Fact]
    [Trait(TestRun.On, TestRun.Full)]
    public async Task Every_EndpointOfTheAuthority_IsKnown_AndThereOnlyWithOne()
    {
        await using var with = new DashboardApp
        {
            Settings =
            {
                ["OpenIdConnect:Authority"] = "http://127.0.0.1:9", ["OpenIdConnect:ClientId"] = "x", ["OpenIdConnect:ClientSecret"] = "x",
            },
        };
        _ = with.Browse();
        IEnumerable<string?> Routes(DashboardApp of) =>
            of.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText);
        _ = app.Browse();
        Assert.Equal(["/signin-oidc", "/signout-callback-oidc"], Routes(with).Except(Routes(app.App)).Order());
        Assert.Null(await app.App.Services.GetRequiredService<Microsoft.AspNetCore.Authentication.IAuthenticationSchemeProvider>()
            .GetSchemeAsync("Authority"));
        await AssertTable(with, null, closed: false, VerbsOfForms);
    }

    /// <summary>On both databases: it asks for every address, so that it notices a query that only one understands.</summary>
    [Theory]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    [InlineData(null)]
    [InlineData(Role.Reader, Traits = [TestDatabase.On, "Sqlite"])]
    [InlineData(Role.Editor, Traits = [TestDatabase.On, "Sqlite"])]
    [InlineData(Role.Administrator)]
    public Task Send_AnyVerbToAnyEndpoint_IsAnsweredAsTheTableSays(Role? role) =>
        AssertTable(app.App, role, closed: false, TestDatabase.IsPostgres ? VerbsOfForms : Verbs);

    [Fact]
    [Trait(TestRun.On, TestRun.Full)]
    public async Task Send_AnyVerbToAnyEndpoint_WhereThePagesAreClosed_IsAnsweredAsTheTableSays()
    {
        await using var closed = new DashboardApp { Settings = { ["SignIn:RequiredToRead"] = "true" } };
        foreach (var role in (Role?[])[null, Role.Reader, Role.Editor, Role.Administrator])
            await AssertTable(closed, role, closed: true, VerbsOfForms);
    }

    private static async Task AssertTable(DashboardApp app, Role? role, bool closed, string[] verbs)
    {
        var client = role is { } r ? await app.SignIn(r) : app.Browse();
        var wrong = new List<string>();
        foreach (var line in Table.Values)
            foreach (var address in line.Addresses)
                foreach (var verb in role is null or Role.Administrator && address == line.Addresses[0] ? verbs : VerbsOfForms)
                {
                    var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), address),
                        TestContext.Current.CancellationToken);
                    var (expected, actual) = (Expected(line, verb, role, closed), Answer(response));
                    if (expected != actual)
                        wrong.Add($"{verb} {address} as {role?.ToString() ?? "nobody"}: {actual}, expected {expected}");
                }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/findes-ikke")]
    [InlineData("/admin/findes-ikke")]
    public async Task Get_AFileOrWhatIsNotThere_AsksNobodyToSignIn(string address) =>
        Assert.NotEqual("sign in", Answer(await app.Browse().GetAsync(address, TestContext.Current.CancellationToken)));

    private static string Expected(Line line, string verb, Role? role, bool closed)
    {
        if (!line.Verbs.Split(' ').Contains(verb == "HEAD" ? "GET" : verb))
            return "not allowed";
        if (!(line.Who == Who.Everyone || (line.Who == Who.Public && !closed)) && role is null)
            return "sign in";
        if (line.Who == Who.Editors && role == Role.Reader)
            return "forbidden";
        if (line.Who == Who.Administrators && role != Role.Administrator)
            return "forbidden";
        // Each form has a token, which is not sent here.
        return verb == "POST" && !line.Verbs.Contains("PUT", StringComparison.Ordinal) ? "bad request" : "open";
    }

    private static string Answer(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.MethodNotAllowed => "not allowed",
        HttpStatusCode.Forbidden => "forbidden",
        HttpStatusCode.BadRequest => "bad request",
        HttpStatusCode.Unauthorized => "sign in", // a program can't be led to a form
        HttpStatusCode.Found when response.Headers.Location?.ToString()
            .Contains("/konto/login?ReturnUrl=", StringComparison.Ordinal) == true => "sign in",
        _ => "open",
    };
}
