using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Tests.Importing.Jobindsats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Jobindsats;

/// <summary>The whole way from the choice of a table at Jobindsats to its file among the imports, and what is newer there.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class JobindsatsTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";
    private const string Wait = "/admin/jobindsats/6/hentning";

    private JobindsatsServer server = null!;
    private DashboardApp app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await JobindsatsServer.Start();
        app = server.App();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await server.DisposeAsync();
    }

    /// <summary>Waits on the page as a browser does, only faster.</summary>
    private static async Task<HttpResponseMessage> WaitFor(HttpClient client, string address = Wait)
    {
        for (var i = 0; ; i++)
        {
            var response = await client.GetAsync(address, Cancellation);
            if (!response.Headers.Contains("Refresh"))
                return response;
            Assert.True(i < 200, "It never came.");
            Assert.Contains("Henter tal fra Jobindsats …", (await response.ReadDocument(client)).Text("h1"));
            await Task.Delay(25, Cancellation);
        }
    }

    private static async Task<HttpResponseMessage> Fetch(HttpClient client, Dictionary<string, string>? fields = null)
    {
        var response = await client.Submit("/admin/jobindsats/6?Dataset=y60a02&kladde=ny", new(fields ?? []) { ["Fetch"] = "1" }, Form);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.StartsWith(Wait, response.Headers.Location!.ToString());
        return await WaitFor(client);
    }

    private static T One<T>(IHtmlDocument page, string selector) => Assert.IsAssignableFrom<T>(page.QuerySelector(selector));

    private static IEnumerable<T> All<T>(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector).OfType<T>();

    private Task<int> Files() => app.WithDb(db => db.ImportedFiles.CountAsync(Cancellation));

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Choose_Fetch_AndTheFileIsThereAsItCame()
    {
        var client = await app.SignIn(Role.Editor);
        Assert.Contains(await GetLinks(client, "/admin"), l => l == "/admin/jobindsats");
        Assert.Contains(await GetLinks(client, "/admin/import"), l => l == "/admin/jobindsats");
        Assert.Contains("Ikke knyttet til Jobindsats", (await client.GetPage("/admin/jobindsats")).Text("main table"));

        // First which table there, then what it can be asked for.
        var first = await client.GetPage("/admin/jobindsats/6");
        Assert.Empty(first.QuerySelectorAll(Form));
        Assert.Contains(first.QuerySelectorAll("#Dataset option"), o => o.Text() == "Ydelser: Antal personer på kontanthjælp (y60a02)");
        var page = await client.GetPage("/admin/jobindsats/6?Dataset=y60a02");
        Assert.Equal("/151/", One<IHtmlInputElement>(page, "#OwnArea").Value);
        Assert.Equal("M", One<IHtmlSelectElement>(page, "#PeriodType").Value);
        Assert.Contains("M (måneder), 2018M08 til 2021M09", page.Text("#PeriodType"));
        Assert.Equal(["Personer", "Fuldtidspersoner", "16-24 år", "25-29 år", "30 år og derover"],
            page.QuerySelectorAll("main .form-group-checkbox label").Select(l => l.Text()));
        All<IHtmlInputElement>(page, "input[name=Measures]").First().IsChecked = true;
        foreach (var box in All<IHtmlInputElement>(page, "input[name=Hierarchies]").Take(2))
            box.IsChecked = true;
        var (target, content) = page.Filled(new() { ["Fetch"] = "1" }, Form);
        var sent = await client.PostAsync(target, content, Cancellation);
        Assert.Equal(Wait, sent.Headers.Location!.ToString());

        var there = await WaitFor(client);
        Assert.Equal(HttpStatusCode.Found, there.StatusCode);
        Assert.StartsWith("/admin/import/", there.Headers.Location!.ToString());
        // The table's own Augusts, and the one that has come since.
        Assert.Equal(
            "/v3/data/y60a02?mgroup.mgrp_pers=*&period.M=2021M08,2020M08,2019M08,2018M08"
                + "&hierarchy._alder=/1/,/2/&hierarchy._nykom=/151/&format=json",
            server.Asked[^1].Target);
        Assert.All(server.Asked, a => Assert.Equal("GET", a.Method));
        var file = await app.WithDb(db => db.ImportedFiles.SingleAsync(Cancellation));
        Assert.Equal(server.Data, System.Text.Encoding.UTF8.GetString(file.Content));
        Assert.Matches(@"^Jobindsats y60a02 [0-9]{4}-[0-9]{2}-[0-9]{2}\.json$", file.Name);
        Assert.Equal(6, file.TableNumber);
        Assert.Contains(file.Name, (await client.GetPage(there.Headers.Location.ToString())).Text("main"));

        // What was chosen is remembered, and shown as it was.
        var again = await client.GetPage("/admin/jobindsats/6");
        Assert.Equal(["mgrp_pers=*", "_alder=/1/", "_alder=/2/"],
            All<IHtmlInputElement>(again, "main input[type=checkbox]").Where(b => b.IsChecked).Select(b => b.Value));
        Assert.True(again.QuerySelector("details")!.HasAttribute("open"));
        var byHand = await client.GetPage("/admin/jobindsats/6?haand=1");
        Assert.Equal(("mgrp_pers=*", "_alder=/1/,/2/"),
            (One<IHtmlTextAreaElement>(byHand, "#Measures").Value, One<IHtmlTextAreaElement>(byHand, "#Hierarchies").Value));
    }

    private static async Task<IEnumerable<string?>> GetLinks(HttpClient client, string address) =>
        (await client.GetPage(address)).QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));

    [Fact]
    public async Task Fetch_OfManyAreas_InADraft_StaysInTheDraft()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "137"));
        var response = await client.Submit($"/admin/jobindsats/6?Dataset=y60a02&kladde={draft}",
            new() { ["Fetch"] = "1", ["Areas"] = "All", ["Latest"] = "3" }, Form);
        Assert.Equal($"{Wait}?kladde={draft}", response.Headers.Location!.ToString());
        Assert.EndsWith($"?kladde={draft}", (await WaitFor(client, response.Headers.Location.ToString())).Headers.Location!.ToString());
        Assert.Equal("/v3/data/y60a02?mgroup.*=*&period.M=latest:3&hierarchy._nykom=*&format=json", server.Asked[^1].Target);
    }

    [Fact]
    public async Task Fetch_ThatIsRefused_SaysWhy_AndKeepsNothing()
    {
        var client = await app.SignIn(Role.Editor);
        await client.GetPage("/admin/jobindsats/6?Dataset=y60a02");
        server.Instead.Enqueue(JobindsatsServer.Refuse(422, "Unknown hierarchies: ['_nykom']"));
        var page = await client.Page(await Fetch(client, new() { ["Latest"] = "2" }), HttpStatusCode.OK);
        Assert.Equal("Tallene er ikke hentet", page.Text("h1"));
        Assert.Equal(
            "Jobindsats kan ikke svare på det, der er valgt: »Unknown hierarchies: ['_nykom']«. Tabellen har ikke den opdeling eller "
                + $"de områder. Fjern dem, eller vælg nogle andre. Henvendelsens nummer hos Jobindsats er {JobindsatsServer.RequestId}.",
            page.Text(".finding"));
        Assert.Equal(0, await Files());
        Assert.Contains(JobindsatsServer.RequestId, await Log());
        // And the next one is fine.
        Assert.Equal(HttpStatusCode.Found, (await Fetch(client, new() { ["Latest"] = "2" })).StatusCode);
        Assert.Equal(1, await Files());
    }

    [Fact]
    public async Task Fetch_IsOneATable_AndCanBeStopped()
    {
        await app.DisposeAsync();
        app = server.App(JobindsatsServer.Impatient with { Answer = TimeSpan.FromMinutes(3) });
        var client = await app.SignIn(Role.Editor);
        var page = await client.GetPage("/admin/jobindsats/6?Dataset=y60a02");
        server.Always = JobindsatsServer.Never;
        await client.Submit(page, new() { ["Fetch"] = "1", ["Latest"] = "2" }, Form);
        await client.Submit(page, new() { ["Fetch"] = "1", ["Latest"] = "2" }, Form);
        var waiting = await client.GetAsync(Wait, Cancellation);
        Assert.Equal("3", waiting.Headers.GetValues("Refresh").Single());
        Assert.Contains("Der hentes tal til tabellen lige nu.", (await client.GetPage("/admin/jobindsats/6")).Text("main"));
        var stopped = await client.Submit(await client.GetPage(Wait), form: Form);
        Assert.Equal(Wait, stopped.Headers.Location!.ToString());
        Assert.Equal("Hentningen er stoppet. Intet er hentet.", (await client.GetPage(Wait)).Text(".finding"));
        Assert.InRange(server.Asked.Count(a => a.Target.Contains("/data/", StringComparison.Ordinal)), 0, 1);
        Assert.Equal(0, await Files());
        // Nothing to stop is nothing to do.
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/admin/jobindsats/1/hentning", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task NotReached_EverythingCanBeTyped_AndWhatIsWrongIsToldAtOnce()
    {
        var client = await app.SignIn(Role.Editor);
        server.Always = JobindsatsServer.Text("", 503);
        var page = await client.GetPage("/admin/jobindsats/6");
        Assert.Contains("Jobindsats har selv en fejl lige nu (status 503). Prøv igen senere. Listerne kan ikke vises, men du kan skrive "
            + "det hele selv.", page.Text("main"));
        var refused = await client.Page(
            await client.Submit(page, new()
            {
                ["Dataset"] = "../x",
                ["Measures"] = "gruppe",
                ["Hierarchies"] = "_x=a&b",
                ["PeriodType"] = "",
                ["Latest"] = "mange",
                ["Periods"] = "2021M08",
                ["OwnArea"] = "",
            }, Form),
            HttpStatusCode.BadRequest);
        Assert.Equal(
            ["#Dataset", "#Hierarchies", "#Latest", "#Measures", "#OwnArea", "#PeriodType", "#Periods"],
            refused.QuerySelectorAll(".alert-error a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal("gruppe", One<IHtmlTextAreaElement>(refused, "#Measures").Value);
        var saved = await client.Submit(
            refused,
            new()
            {
                ["Dataset"] = "ptv_a02",
                ["Measures"] = "",
                ["Hierarchies"] = "_ygrpa02=*\r\n_alder=/\r\n",
                ["PeriodType"] = "M",
                ["Latest"] = "",
                ["Periods"] = "2020M08, 2021M08",
                ["OwnArea"] = "/151/",
                ["Areas"] = "OwnAndCountry",
            },
            Form);
        Assert.Equal("/admin/jobindsats", saved.Headers.Location!.ToString());
        var kept = await app.WithDb(db => db.JobindsatsQueries.SingleAsync(Cancellation));
        Assert.Equal(("ptv_a02", "", "_ygrpa02=*\n_alder=/", "2020M08,2021M08", JobindsatsAreas.OwnAndCountry),
            (kept.Dataset, kept.Measures, kept.Hierarchies, kept.Periods, kept.Areas));
        // What the lists do not offer is not lost when they can be read again.
        server.Always = null;
        var read = await client.GetPage("/admin/jobindsats/6");
        Assert.Equal("_ygrpa02=*", One<IHtmlTextAreaElement>(read, "textarea[name=Hierarchies]").Value);
        Assert.Equal("_alder=/", One<IHtmlSelectElement>(read, "#opdeling-0").Value);
    }

    [Theory]
    [InlineData("Latest", "9", "Jobindsats har kun 5 perioder af den type.")]
    [InlineData("Latest", "0", "Skriv et antal perioder fra 1 til 1.000.")]
    [InlineData("Areas", "Mars", "Vælg områderne på listen.")]
    [InlineData("PeriodType", "<M>", "Skriv periodetypen")]
    [InlineData("Periods", "juni 2021; nej?", "Skriv perioderne, som Jobindsats skriver dem")]
    public async Task Choice_ThatIsWrong_IsRefused_WithTheRestAsItWas(string field, string typed, string problem)
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.GetPage("/admin/jobindsats/6?Dataset=y60a02");
        All<IHtmlInputElement>(page, "main input[type=checkbox]").Last().IsChecked = true;
        var (target, content) = page.Filled(new() { [field] = typed }, Form);
        var again = await client.Page(await client.PostAsync(target, content, Cancellation), HttpStatusCode.BadRequest);
        Assert.Contains(problem, again.Text(".alert-error"));
        Assert.Equal("_alder=/3/", All<IHtmlInputElement>(again, "main input[type=checkbox]").Single(b => b.IsChecked).Value);
        Assert.Equal(0, await app.WithDb(db => db.JobindsatsQueries.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task NoKey_SaysHowToGetOne_AndWhatToFetchCanBeSaid()
    {
        await using var without = new DashboardApp();
        var client = await without.SignIn(Role.Editor);
        foreach (var address in (string[])["/admin/jobindsats", "/admin/jobindsats/6"])
        {
            var text = (await client.GetPage(address)).Text("#noegle");
            Assert.Contains("jobindsats@star.dk", text);
            Assert.Contains("op til 14 dage", text);
        }
        var page = await client.GetPage("/admin/jobindsats/6");
        Assert.Null(page.QuerySelector("button[name=Fetch]"));
        var saved = await client.Submit(page, new() { ["Dataset"] = "y60a02", ["Areas"] = "All", ["Fetch"] = "1" }, Form);
        Assert.Equal("/admin/jobindsats", saved.Headers.Location!.ToString());
        Assert.Contains("y60a02", (await client.GetPage("/admin/jobindsats")).Text("main table"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/admin/jobindsats/99", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Key_IsInNoPageAndNoLog_WhateverHappens()
    {
        var client = await app.SignIn(Role.Editor);
        var seen = new System.Text.StringBuilder();
        server.Instead.Enqueue(JobindsatsServer.Refuse(401, "Unauthorized"));
        foreach (var address in (string[])["/admin/jobindsats", "/admin/jobindsats/6", "/admin/jobindsats/6?Dataset=y60a02"])
            seen.Append(await client.GetStringAsync(address, Cancellation));
        server.Always = JobindsatsServer.Text("", 500);
        seen.Append(await (await Fetch(client)).Content.ReadAsStringAsync(Cancellation));
        seen.Append(await Log());
        Assert.Contains("asked again", seen.ToString());
        Assert.Contains("Jobindsats refused", seen.ToString());
        Assert.Contains("Jobindsats kender ikke nøglen.", seen.ToString());
        Assert.DoesNotContain(JobindsatsServer.Token, seen.ToString());
        Assert.Contains(server.Asked, a => a.Authorization.Contains(JobindsatsServer.Token, StringComparison.Ordinal));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Look_EachDay_MarksTablesWithNewFigures_AndChangesNone()
    {
        // One minute to seven in the morning in Denmark.
        var clock = new FakeTimeProvider(new DateTimeOffset(2021, 11, 1, 5, 59, 0, TimeSpan.Zero));
        await using var daily = server.App(clock: clock);
        daily.Settings["Jobindsats:Look"] = "07:00";
        var client = await daily.SignIn(Role.Editor);
        await client.Submit("/admin/jobindsats/6?Dataset=y60a02", form: Form);
        await client.Submit("/admin/jobindsats/1?haand=1", new() { ["Dataset"] = "findes_ikke", ["OwnArea"] = "/151/" }, Form);
        Assert.Contains("Ikke undersøgt endnu", (await client.GetPage("/admin/jobindsats")).Text("main table"));
        Assert.DoesNotContain("Nye tal hos Jobindsats", (await client.GetPage("/admin")).Text("main"));
        var before = await client.GetStringAsync("/data/observationer.csv", Cancellation);

        for (var minutes = 0; await daily.WithDb(db => db.JobindsatsQueries.AnyAsync(q => q.LookedUtc == null, Cancellation)); minutes++)
        {
            Assert.True(minutes < 100, "It did not look.");
            clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50, Cancellation);
        }
        var page = await client.GetPage("/admin/jobindsats");
        var rows = page.QuerySelectorAll("main tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(c => c.Text())))
            .ToList();
        Assert.Contains("findes_ikke | Jobindsats har ingen tabel med id'et findes_ikke. | ", rows);
        Assert.Equal("y60a02 | Nye tal fra august 2021 | 15. november 2021",
            rows.Single(r => r.StartsWith("y60a02", StringComparison.Ordinal)));
        Assert.Contains("Det sker af sig selv hver dag kl. 07.00. Ingen tal bliver ændret.", page.Text("main"));
        Assert.Contains("Tabel 6 Nye tal fra august 2021", (await client.GetPage("/admin")).Text("main"));
        Assert.Equal(before, await client.GetStringAsync("/data/observationer.csv", Cancellation));

        // Once the new ones are published there are none that are newer.
        await client.PublishAll(await client.Draft(6, (EditingSteps.Long2020, "137")));
        Assert.Contains("Nye tal fra august 2021", (await client.GetPage("/admin/jobindsats")).Text("main table"));
        var grid = await client.GetPage("/admin/tabel/6?kladde=ny");
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", "?handler=Period&kladde=ny");
        var filled = await client.Page(await client.Submit(grid, new() { ["NewPeriod"] = "aug 2021" }, EditingSteps.GridForm),
            HttpStatusCode.OK);
        await client.PublishAll(
            EditingSteps.DraftOf(await client.Submit(filled,
                new() { [EditingSteps.Cell(EditingSteps.Long2020.Replace("2020", "2021"))] = "131" }, EditingSteps.GridForm)));
        Assert.DoesNotContain("Nye tal fra august 2021", (await client.GetPage("/admin/jobindsats")).Text("main table"));
    }

    [Fact]
    public async Task Look_Now_SaysWhatCameOfIt_AlsoWhenNothingDid()
    {
        var client = await app.SignIn(Role.Editor);
        await client.Submit("/admin/jobindsats/6?Dataset=y60a02", form: Form);
        var looked = await client.Submit("/admin/jobindsats", form: Form);
        Assert.Equal(HttpStatusCode.Found, looked.StatusCode);
        Assert.Contains("Der er set efter nye tal til 1 tabel.", (await client.GetPage("/admin/jobindsats")).Text("main"));
        // What was found stays while the same is asked for, and goes with it.
        await client.Submit("/admin/jobindsats/6", new() { ["Latest"] = "2" }, Form);
        Assert.Equal("2021M09", await app.WithDb(db => db.JobindsatsQueries.Select(q => q.NewestPeriod).SingleAsync(Cancellation)));
        await client.Submit("/admin/jobindsats/6?Dataset=ptv_a02", form: Form);
        Assert.Equal("", await app.WithDb(db => db.JobindsatsQueries.Select(q => q.NewestPeriod).SingleAsync(Cancellation)));
        await app.WithDb(
            db => db.ScheduledRuns.ExecuteUpdateAsync(r => r.SetProperty(x => x.StartedUtc, DateTime.UtcNow.AddHours(-1)), Cancellation));
        server.Always = JobindsatsServer.Refuse(401, "Unauthorized");
        var failed = await client.Page(await client.Submit("/admin/jobindsats", form: Form), HttpStatusCode.ServiceUnavailable);
        Assert.Contains("Jobindsats kender ikke nøglen.", failed.Text(".alert-error"));
    }

    /// <summary>Everything that the program has written to its log.</summary>
    private async Task<string> Log()
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "logs"), "dashboard-*.log"));
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
