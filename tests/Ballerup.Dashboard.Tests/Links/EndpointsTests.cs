using System.Reflection;
using System.Runtime.CompilerServices;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Links;

/// <summary>Every link leads to an endpoint of the program, and to every page there is a link.</summary>
public class EndpointsTests(SeededApp app)
{
    private const string Goal = "maal/{number:regex(^[1-9][0-9]{{0,3}}$)}";
    private const string InGoal = $"{Goal}/tabel/{{table:regex(^[1-9][0-9]{{{{0,3}}}}$)}}";
    private const string Number = "{number:regex(^[1-9][0-9]{{0,8}}$)}";
    private const string Table = "admin/tabel/{number:int:min(1)}";
    private const string Query = "admin/jobindsats/{number:int:min(1)}";
    private static readonly ObservationKey Key = ObservationKey.Parse("1/sygedagpenge/antal-fuldtidspersoner/151/2020-06");

    /// <summary>Folders of endpoints, which are none themselves.</summary>
    private static readonly string[] Folders = [ApiLinks.All, ApiLinks.Root, ApiLinks.Schemas, ServerLinks.Health];

    /// <summary>Parts of links, and no address.</summary>
    private static readonly string[] Words = [nameof(ApiLinks.Version)];

    /// <summary>The second step is led to by the page's name; a table of an earlier plan is embedded by those who did it then.</summary>
    private static readonly string[] WithoutLink = ["konto/totrin", $"plan/{{slug}}/{InGoal}/indlejr"];

    private static readonly Type[] Classes = [.. typeof(PublicLinks).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(PublicLinks).Namespace && t.Name.EndsWith("Links", StringComparison.Ordinal))];

    [Fact]
    public async Task Every_Link_LeadsToItsEndpoint()
    {
        var endpoints = Endpoints();
        var constraints = app.App.Services.GetRequiredService<ParameterPolicyFactory>();
        Assert.All(await Links(), l => Assert.Equal(l.Route, Find(endpoints, constraints, l.Address.Split('?', '#')[0])));
        Assert.All(Folders, f => Assert.Contains(endpoints, e => $"/{Route(e)}".StartsWith($"{f}/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_Link_IsTried()
    {
        var all = Classes.SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is not FieldInfo { IsLiteral: true } field || !Folders.Contains((string)field.GetRawConstantValue()!))
            .Select(m => $"{t.Name}.{m.Name}")).Distinct();
        var tried = (await Links()).Select(l => l.Name).Concat(Words.Select(w => $"{nameof(ApiLinks)}.{w}")).Distinct();
        Assert.Equal(all.Order(), tried.Order());
    }

    [Fact]
    public async Task Every_Page_HasALink()
    {
        var pages = Endpoints().Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(Route);
        Assert.Equal(WithoutLink, pages.Except((await Links()).Select(l => l.Route)).Order());
    }

    private async Task<List<Link>> Links()
    {
        _ = app.Browse();
        var edition = await app.App.Services.GetRequiredService<CurrentEdition>().GetAsync(TestContext.Current.CancellationToken);
        var (plan, table, id) = (edition.CurrentPlan!, edition.FindTable(1)!, Guid.Empty);
        var earlier = plan with { Id = "2018" };
        var goal = plan.ShownGoals.First();
        var cell = new Cell(table.Categories[0], table.Measures[0], "151", Period.Month(2020, 6), Observation: null);
        return
        [
            Link.To(PublicLinks.Overview, ""),
            Link.To(PublicLinks.OverviewAsOf(1), ""),
            Link.To(PublicLinks.Plan(edition, plan), ""),
            Link.To(PublicLinks.Plan(edition, earlier), "plan/{slug}"),
            Link.To(PublicLinks.Goal(edition, plan, goal), Goal),
            Link.To(PublicLinks.Goal(edition, earlier, goal), $"plan/{{slug}}/{Goal}"),
            Link.To(PublicLinks.Comparison(PublicLinks.Goal(edition, plan, goal), 1), $"{InGoal}/sammenlign"),
            Link.To(PublicLinks.Comparison(PublicLinks.Goal(edition, earlier, goal), 1), $"plan/{{slug}}/{InGoal}/sammenlign"),
            Link.To(PublicLinks.Embedded(goal, 1), $"{InGoal}/indlejr"),
            Link.To(PublicLinks.History, "historik"),
            Link.To(PublicLinks.Revision(1), $"historik/{Number}"),
            Link.To(PublicLinks.Undo(1), $"historik/{Number}/fortryd"),
            Link.To(PublicLinks.HideText(1), $"historik/{Number}/skjul"),
            Link.To(PublicLinks.FigureHistory(cell), "historik/tal/{table}/{category}/{measure}/{area}/{period}"),
            Link.To(PublicLinks.FigureHistory(Key), "historik/tal/{table}/{category}/{measure}/{area}/{period}"),
            Link.To(PublicLinks.About, "om"),
            Link.To(PublicLinks.Help, "hjaelp"),
            Link.To(PublicLinks.Glossary, "ordforklaring"),
            Link.To(PublicLinks.Term(Glossary.Terms[0]), "ordforklaring"),
            Link.To(PublicLinks.Term("revision"), "ordforklaring"),
            Link.To(PublicLinks.Search, "soeg"),
            Link.To(PublicLinks.Cookies, "cookies"),
            Link.To(PublicLinks.Accessibility, "tilgaengelighed"),
            Link.To(PublicLinks.ShortAccessibility, "was"),

            Link.To(DataLinks.Page, "data"),
            Link.To(DataLinks.Api, "data/api"),
            Link.To(DataLinks.File(DataFile.Observations), "data/observationer.csv"),
            Link.To(DataLinks.File(DataFile.Tables), "data/tabeller.xlsx"),
            Link.To(DataLinks.File(DataFile.FollowUp), "data/opfoelgning.docx"),
            Link.To(DataLinks.File(DataFile.FollowUpPdf), "data/opfoelgning.pdf"),
            Link.To(DataLinks.File(DataFile.History), "data/historik.csv"),
            Link.To(DataLinks.File(DataFile.Everything), "data/alt.zip"),
            Link.To(DataLinks.File(DataFile.Of(1, "csv")), $"data/tabel/{Number}.csv"),
            Link.To(DataLinks.File(DataFile.Of(1, "json")), $"data/tabel/{Number}.json"),
            Link.To(DataLinks.File(DataFile.Of(1, "xlsx")), $"data/tabel/{Number}.xlsx"),
            Link.To(DataLinks.Comparison(1), $"data/sammenligning/tabel/{Number}.csv"),
            Link.To(ApiLinks.Schema, "openapi/v1.json"),
            Link.To(ApiLinks.Observations(1, "2020-06"), "api/v1/observations"),
            Link.To(ServerLinks.Error("500"), "fejl/{status:int}"),

            Link.To(AccountLinks.Own, "konto"),
            Link.To(AccountLinks.SignIn, "konto/login"),
            Link.To(AccountLinks.SignOut, "konto/log-ud"),
            Link.To(AccountLinks.Session, "konto/session"),
            Link.To(AccountLinks.ChangePassword, "konto/skift-adgangskode"),
            Link.To(AccountLinks.TwoStep, "konto/totrinsbekraeftelse"),
            Link.To(AccountLinks.Join, "konto/forbind"),
            Link.To(AccountLinks.First("x"), "konto/foerste"),
            Link.To(AccountLinks.Password("x"), "konto/adgangskode"),

            Link.To(AdminLinks.Home, "admin"),
            Link.To(AdminLinks.HomeIn(new(id)), "admin"),
            Link.To(AdminLinks.Users, "admin/brugere"),
            Link.To(AdminLinks.NewUser, "admin/brugere/ny"),
            Link.To(AdminLinks.User($"{id}"), "admin/brugere/{id:guid}"),
            Link.To(AdminLinks.Operation, "admin/drift"),
            Link.To(AdminLinks.KeptForm, "admin/gemt"),
            Link.To(AdminLinks.Draft(id), "admin/kladde/{id:guid}"),
            Link.To(AdminLinks.Plan(plan.Id, new(id)), "admin/plan/{slug}"),
            Link.To(AdminLinks.NewPlan(), "admin/plan/ny"),
            Link.To(AdminLinks.Goal(plan, goal), "admin/plan/{slug}/maal/{id}"),
            Link.To(AdminLinks.NewGoal(plan), "admin/plan/{slug}/maal/{id}"),
            Link.To(AdminLinks.Table(1, new(id)), Table),
            Link.To(AdminLinks.NewTable(), "admin/tabel/ny"),
            Link.To(AdminLinks.TableTexts(1), $"{Table}/oplysninger"),
            Link.To(AdminLinks.TableNotes(1), $"{Table}/noter"),
            Link.To(AdminLinks.TableTargets(1), $"{Table}/maalsaetninger"),
            Link.To(AdminLinks.TableChecks(1), $"{Table}/kontrol"),
            Link.To(AdminLinks.Row(1, table.Categories[0]), $"{Table}/raekke/{{slug}}"),
            Link.To(AdminLinks.NewRow(1), $"{Table}/raekke/{{slug}}"),
            Link.To(AdminLinks.Measure(1, table.Measures[0]), $"{Table}/maaltal/{{slug}}"),
            Link.To(AdminLinks.NewMeasure(1), $"{Table}/maaltal/{{slug}}"),
            Link.To(AdminLinks.ChosenFigure(1), $"{Table}/tal"),
            Link.To(AdminLinks.Figure(Key), $"{Table}/tal/{{category}}/{{measure}}/{{area}}/{{period}}"),
            Link.To(AdminLinks.Import(), "admin/import"),
            Link.To(AdminLinks.Template(1), "admin/import"),
            Link.To(AdminLinks.ImportedFile(id, "1"), "admin/import/{id:guid}"),
            Link.To(AdminLinks.ImportedWords(id, "1"), "admin/import/{id:guid}/ord"),
            Link.To(AdminLinks.OriginalFile(id), "admin/import/{id:guid}"),
            Link.To(AdminLinks.Jobindsats(), "admin/jobindsats"),
            Link.To(AdminLinks.Query(1), Query),
            Link.To(AdminLinks.Fetch(1), $"{Query}/hentning"),
        ];
    }

    /// <param name="Name">"AdminLinks.Table".</param>
    private sealed record Link(string Name, string Address, string Route)
    {
        public static Link To(string address, string route, [CallerArgumentExpression(nameof(address))] string link = "") =>
            new(link.Split('(')[0], address, route);
    }

    private static string Find(IEnumerable<RouteEndpoint> endpoints, ParameterPolicyFactory constraints, string path) =>
        endpoints.Where(e => Leads(e, constraints, path)).OrderBy(e => e.Order).ThenBy(e => e.RoutePattern.InboundPrecedence)
            .Select(Route).FirstOrDefault() ?? "none";

    private static bool Leads(RouteEndpoint endpoint, ParameterPolicyFactory constraints, string path)
    {
        var pattern = endpoint.RoutePattern;
        var values = new RouteValueDictionary();
        return new TemplateMatcher(new RouteTemplate(pattern), new RouteValueDictionary(pattern.Defaults)).TryMatch(path, values)
            && pattern.Parameters.All(p => p.ParameterPolicies.Select(policy => constraints.Create(p, policy)).OfType<IRouteConstraint>()
                .All(c => c.Match(null, null, p.Name, values, RouteDirection.IncomingRequest)));
    }

    private List<RouteEndpoint> Endpoints()
    {
        _ = app.Browse();
        return [.. app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => Route(e) is not "{**path:file}")];
    }

    private static string Route(RouteEndpoint endpoint) => (endpoint.RoutePattern.RawText ?? "").TrimStart('/');
}
