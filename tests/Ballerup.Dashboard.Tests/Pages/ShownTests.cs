using System.Net;
using AngleSharp.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Pages;

public sealed class ShownTests : IAsyncDisposable
{
    private const string Cell = PublishingSteps.Cell;

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<HttpClient> ThreeRevisions()
    {
        var client = app.Browse();
        await app.Publish(
            (Subject.Observation, Cell, "Figure", "640 provisional"), (Subject.Observation, Cell, "Note", "Opgjort før tid"),
            (Subject.Plan, "2019-2020", "Title", "Anden titel"), (Subject.Table, "1", "Caption", "anden overskrift"),
            (Subject.Category, "1/sygedagpenge", "Order", "0"),
            (Subject.Target, "1/sygedagpenge/antal-fuldtidspersoner/151/2021-06", "Wanted", "500"),
            (Subject.Goal, "2019-2020/1", "Narrative", "Anden **tekst**"));
        await app.Publish((Subject.Observation, Cell, "Figure", "650"), (Subject.Observation, Cell, "Note", ""),
            (Subject.Target, "1/sygedagpenge/antal-fuldtidspersoner/151/2021-06", "Wanted", ""));
        return client;
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Get_ARevision_ShowsTheGoalAsItWas()
    {
        var client = await ThreeRevisions();
        var first = await client.GetPage("/maal/1?revision=1");
        Assert.Equal("631", Sygedagpenge(first));
        Assert.Equal("Tabel 1, antal fuldtidspersoner (faktisk og i pct. af befolkningen)", first.Text("#tabel-1 h2"));
        Assert.Empty(first.QuerySelectorAll(".narrative, .table-notes"));
        Assert.Equal("A-dagpenge mv.", first.Text("#tabel-1 tbody th"));

        var second = await client.GetPage("/maal/1?revision=2");
        Assert.Equal("640*1)", Sygedagpenge(second));
        Assert.Equal("Tabel 1, anden overskrift", second.Text("#tabel-1 h2"));
        Assert.Equal("Anden tekst", second.Text(".narrative p"));
        Assert.Equal("Sygedagpenge", second.Text("#tabel-1 tbody th"));
        Assert.Equal("»Sygedagpenge«, antal fuldtidspersoner, juni 2020: Opgjort før tid", second.Text("ol.table-notes li"));
        Assert.Equal("Målsætning for »Sygedagpenge«, antal fuldtidspersoner: 500\u00A0fuldtidspersoner i juni 2021",
            second.Text("ul.table-notes li"));
        Assert.Contains(", revision 2.", second.Text("#tabel-1 .source"));

        var today = await client.GetPage("/maal/1");
        Assert.Equal("650", Sygedagpenge(today));
        Assert.Empty(today.QuerySelectorAll(".table-notes, .shown"));
    }

    [Fact]
    public async Task Get_ARevision_SaysWhichAndLinksToTodays()
    {
        var client = await ThreeRevisions();
        var page = await client.GetPage("/maal/1?revision=2");
        Assert.Matches(@"^Du ser siden, som den så ud i revision 2, udgivet den [0-9]+\. [a-z]+ [0-9]{4}\. Gå til siden, som den er i dag$",
            page.Text(".shown"));
        Assert.Equal(["/historik/2", "/maal/1"], page.QuerySelectorAll(".shown a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Anden titel", (await client.GetPage("/?revision=2")).Text("h1"));
        Assert.Equal("Opfølgning på beskæftigelsesplan 2019-2020", (await client.GetPage("/?revision=1")).Text("h1"));
        Assert.Equal("Opfølgning på beskæftigelsesplan 2019-2020", (await client.GetPage("/plan/2019-2020?revision=1")).Text("h1"));
        Assert.Equal("631", Sygedagpenge(await client.GetPage("/plan/2019-2020/maal/1?revision=1")));
    }

    [Fact]
    public async Task Get_Annotations_StandBelowTheTable_AndNoChangeIsToldAcrossABreak()
    {
        var client = app.Browse();
        await app.Publish(
            (Subject.Annotation, "4/aaaaaaaa", "Period", "2020-03"), (Subject.Annotation, "4/aaaaaaaa", "Text", "Genåbning"),
            (Subject.Annotation, "4/bbbbbbbb", "Period", "2020-08"), (Subject.Annotation, "4/bbbbbbbb", "Text", "Ny opgørelse"),
            (Subject.Annotation, "4/bbbbbbbb", "Break", "true"),
            (Subject.Annotation, "4/cccccccc", "Period", "2020-01"), (Subject.Annotation, "4/cccccccc", "Text", "Fjernet"),
            (Subject.Annotation, "4/cccccccc", "Retired", "true"));
        var page = await client.GetPage("/maal/3");
        Assert.Equal(
            ["a) Marts 2020: Genåbning", "b) Databrud fra august 2020: Ny opgørelse. Tal fra før kan ikke sammenlignes med de senere."],
            page.QuerySelectorAll(".table-notes li").Select(n => n.Text()));
        Assert.Equal("I august 2020 var andelen af beskæftigede flygtninge og familie til flygtninge 48,7\u00A0pct. Tallet kan ikke "
            + "sammenlignes med tal fra før august 2020 på grund af et databrud.", page.Text(".lead"));
        Assert.Empty(page.QuerySelectorAll(".verdict"));
        Assert.DoesNotContain("faldt", page.Text("#tabel-4"));
        Assert.DoesNotContain("steg ", page.Text("#tabel-4"));
    }

    [Fact]
    public async Task Get_TargetsAndWarnings_StandAtTheirGoals_AndMoveThemForward()
    {
        var client = app.Browse();
        await app.Publish(
            (Subject.Target, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08", "Wanted", "100"),
            (Subject.Observation, "5/i-alt/andel-beskaeftigede-og-opvisiterede/151/2020-06", "Figure", "13.4 provisional"));
        var page = await client.GetPage("/?orden=opmaerksomhed");
        var goals = page.QuerySelectorAll(".goal").ToList();
        Assert.Equal("Ministermål 6", goals[3].Text(".eyebrow"));
        Assert.Equal("Målet for august 2020 var højst 100\u00A0kontanthjælpsmodtagere og er ikke nået. Tallet er 36 for højt.",
            goals[3].Text(".target"));
        Assert.Equal("Tallet er foreløbigt.", goals[4].Text(".warning"));
        Assert.EndsWith("Målet for august 2020 var højst 100\u00A0kontanthjælpsmodtagere og er ikke nået. Tallet er 36 for højt.",
            (await client.GetPage("/maal/6")).Text(".lead"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/plan/2019-2020")]
    [InlineData("/maal/1")]
    [InlineData("/plan/2019-2020/maal/1")]
    public async Task Get_ARevision_KeepsItInEveryLinkToAPlanOrGoal(string address)
    {
        var client = await ThreeRevisions();
        var page = await client.GetPage(address + "?revision=2");
        var links = page.QuerySelectorAll("main a").Where(a => a.Closest(".shown") is null).Select(a => a.GetAttribute("href")!)
            .Where(h => !h.StartsWith("/historik", StringComparison.Ordinal) && h != "/data").ToList();
        Assert.True(links.Count >= 7);
        Assert.All(links, h => Assert.Contains("?revision=2", h));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("01")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("99999999999999")]
    [InlineData("1&revision=2")]
    public async Task Get_ARevisionThatIsNone_IsNotFound(string revision)
    {
        var client = await ThreeRevisions();
        await client.GetPage($"/maal/1?revision={revision}", HttpStatusCode.NotFound);
        await client.GetPage($"/?revision={revision}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_TheGoal_HasAPermanentLinkThatKeepsShowingIt()
    {
        var client = await ThreeRevisions();
        var page = await client.GetPage("/maal/1?vis=1/fuldtidspersoner-i-pct-af-befolkningen");
        var link = page.QuerySelectorAll(".page-foot a").Single(a => a.Text() == "Permanent link").GetAttribute("href")!;
        Assert.Equal("/maal/1?revision=3&vis=1/fuldtidspersoner-i-pct-af-befolkningen", link);
        await app.Publish((Subject.Observation, Cell, "Figure", "999"));
        var kept = await client.GetPage(link);
        Assert.Equal("650", Sygedagpenge(kept));
        Assert.Equal("true", kept.QuerySelectorAll("#tabel-1 .choices a")[1].GetAttribute("aria-current"));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Get_ARevision_HidesWhatIsWithheldToday()
    {
        var client = await ThreeRevisions();
        Assert.Equal("640*1)", Sygedagpenge(await client.GetPage("/maal/1?revision=2")));
        await app.Publish((Subject.Observation, Cell, "Withheld", "true"));
        foreach (var revision in (int[])[1, 2, 3])
        {
            var page = await client.GetPage($"/maal/1?revision={revision}");
            Assert.Equal("·", Sygedagpenge(page));
            Assert.DoesNotContain("Opgjort før tid", page.DocumentElement.OuterHtml);
        }
        await app.Publish((Subject.Observation, Cell, "Withheld", "false"));
        Assert.Equal("631", Sygedagpenge(await client.GetPage("/maal/1?revision=1")));
    }

    [Fact]
    public async Task Get_ManyRevisionsAtOnce_ShowEachItsOwn()
    {
        var client = app.Browse();
        for (var i = 2; i <= 9; i++)
            await app.Publish((Subject.Observation, Cell, "Figure", $"{100 + i}"));
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            var revision = (i % 8) + 2;
            Assert.Equal($"{100 + revision}", Sygedagpenge(await client.GetPage($"/maal/1?revision={revision}")));
        }));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Replay_UpToTheLast_IsWhatIsPublished()
    {
        await ThreeRevisions();
        await app.Publish((Subject.Observation, Cell, "Figure", "1"));
        var past = (await app.Services.GetRequiredService<PastEditions>().GetAsync(3, TestContext.Current.CancellationToken))!;
        var fresh = await app.Services.GetRequiredService<CurrentEdition>().GetAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, past.Revision);
        string[] Told(EditionContent edition) => [.. edition.Tables.SelectMany(t => t.Series).SelectMany(s => s.Observations
            .Select(o => $"{s.Id} {o.Period} {o.Figure}"))
                .Where(o => !o.Contains("sygedagpenge/antal-fuldtidspersoner/151 2020-06", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];
        Assert.Equal(Told(fresh), Told(past));
    }

    /// <summary>A table as it was has the areas that it had, and not those that have come since.</summary>
    [Fact]
    public async Task Get_ARevision_BeforeOtherAreasCame_HasThoseOfThen()
    {
        var client = app.Browse();
        await app.PublishAreas("159");
        await app.PublishAreas();
        foreach (var address in (string[])["/maal/5", "/data/tabel/7.json", "/data/tabel/7.csv", "/data/alt.zip", "/api/v1/tables",
            "/api/v1/tables/7", "/api/v1/observations?table=7"])
        {
            var answer = await client.GetAsync($"{address}{(address.Contains('?') ? '&' : '?')}revision=2",
                TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }
        async Task<IEnumerable<string>> Areas(string query) =>
            (await client.GetStringAsync($"/data/observationer.csv{query}", TestContext.Current.CancellationToken)).Split('\n')
                .Select(l => l.Split(',')).Where(c => c.Length > 2 && c[1] == "7").Select(c => c[2]).Distinct();
        Assert.Equal(["151", "159"], (await Areas("?revision=2")).Order());
        Assert.Equal(AreaSample.Shares.Length, (await Areas("")).Count());
    }

    [Fact]
    public async Task Get_ADraft_ShowsItToEditorsAlone()
    {
        var nobody = app.Browse();
        var editor = await app.SignIn(Role.Editor);
        var draft = await app.Draft(new Edit(Subject.Observation, Cell, "Figure", "631", "777"),
            new Edit(Subject.Plan, "2019-2020", "Title", "Opfølgning på beskæftigelsesplan 2019-2020", "Udkast"));

        var refused = await nobody.GetAsync($"/maal/1?kladde={draft.Id}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, refused.StatusCode);
        Assert.StartsWith("/konto/login", refused.Headers.Location!.PathAndQuery);
        // Nobody is told which drafts there are.
        Assert.Equal(
            HttpStatusCode.Found, (await nobody.GetAsync($"/?kladde={Guid.NewGuid()}", TestContext.Current.CancellationToken)).StatusCode);

        var page = await editor.GetPage($"/maal/1?kladde={draft.Id}");
        Assert.Equal("777", Sygedagpenge(page));
        Assert.Equal("Forhåndsvisning af en kladde. Intet heraf er udgivet. Tilbage til kladden", page.Text(".shown"));
        Assert.Equal($"/admin/kladde/{draft.Id}", page.QuerySelector(".shown a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll(".neighbours a"), a => a.GetAttribute("href") == $"/maal/2?kladde={draft.Id}");
        Assert.Empty(page.QuerySelectorAll("td a, .page-foot"));
        Assert.Equal("Udkast", (await editor.GetPage($"/?kladde={draft.Id}")).Text("h1"));

        Assert.Equal("631", Sygedagpenge(await editor.GetPage("/maal/1")));
        Assert.DoesNotContain("777", await editor.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_ADraft_IsNeverKept()
    {
        var editor = await app.SignIn(Role.Editor);
        var draft = await app.Draft(new Edit(Subject.Observation, Cell, "Figure", "631", "777"));
        var response = await editor.GetAsync($"/maal/1?kladde={draft.Id}", TestContext.Current.CancellationToken);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    [InlineData("x")]
    [InlineData("")]
    public async Task Get_AnUnknownDraft_IsNotFound(string draft)
    {
        var editor = await app.SignIn(Role.Editor);
        await editor.GetPage($"/maal/1?kladde={draft}", HttpStatusCode.NotFound);
    }

    private static string Sygedagpenge(IParentNode page) =>
        page.QuerySelectorAll("#tabel-1 tbody tr").Single(r => r.Text("th") == "Sygedagpenge").QuerySelectorAll("td")[2].Text();

    /// <summary>A sheet of paper says where it came from and which figures it has.</summary>
    [Fact]
    public async Task Foot_OnPaper_HasTheAddressAndTheRevision()
    {
        var editor = await app.SignIn(Role.Editor);
        var draft = await editor.Draft(6, (EditingSteps.Long2020, "137"));
        var day = Ballerup.Dashboard.Danish.DanishPeriod.Date(DateTime.UtcNow);
        foreach (var address in (string[])["/", "/maal/2?vis=2/antal-virksomheder", "/maal/6?revision=1", "/data", "/findes-ikke"])
        {
            var page = address is "/findes-ikke" ? await editor.GetPage(address, HttpStatusCode.NotFound) : await editor.GetPage(address);
            Assert.EndsWith($"Revision 1, udgivet {day}", page.Text(".on-paper"));
            if (address is not "/findes-ikke")
                Assert.StartsWith($"https://localhost{address}", page.Text(".on-paper"));
        }
        Assert.EndsWith("Kladde, ikke udgivet", (await editor.GetPage($"/maal/6?kladde={draft}")).Text(".on-paper"));
        await editor.PublishAll(draft);
        Assert.Contains("Revision 2, udgivet", (await editor.GetPage("/maal/6")).Text(".on-paper"));
        Assert.Contains("Revision 1, udgivet", (await editor.GetPage("/maal/6?revision=1")).Text(".on-paper"));
    }
}
