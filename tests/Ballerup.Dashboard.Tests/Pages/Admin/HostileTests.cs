using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Admin;

/// <summary>Forms as no page sends them, and drafts that would harm the public pages.</summary>
public sealed class HostileTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The token and nothing else but what is given.</summary>
    private static async Task<HttpResponseMessage> Send(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var page = await client.GetPage(address);
        var token = page.QuerySelectorAll("main form[method=post] input[name=__RequestVerificationToken]").OfType<IHtmlInputElement>()
            .First().Value;
        return await client.PostAsync(
            address, new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token))
                .Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2))), Cancellation);
    }

    [Fact]
    public async Task Post_ANoteWithoutItsPeriod_IsRefused()
    {
        var client = await app.SignIn(Role.Editor);
        (string, string) text = (EditingSteps.Field("Annotation", "2/ny", "Text"), "hej");
        var id = "Annotation:2/ny:Period";
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(client, "/admin/tabel/2/noter?kladde=ny", text)).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await Send(client, "/admin/tabel/2/noter?kladde=ny", text, ($"Asked", id), ($"Choice[{id}]", "deres"))).StatusCode);
        var saved = await Send(client, "/admin/tabel/2/noter?kladde=ny", text, ($"Value[{id}]", "2018"), ($"Was[{id}]", "2018"),
            (EditingSteps.Field("Annotation", "2/ny", "Break"), "false"));
        await client.PublishAll(EditingSteps.DraftOf(saved)); // nothing was left out
        Assert.Contains("2018: hej", (await app.Browse().GetPage("/maal/2")).Text("#tabel-2"));
    }

    [Theory]
    [InlineData("/admin/plan/2019-2020/maal/ny")]
    [InlineData("/admin/tabel/ny")]
    [InlineData("/admin/tabel/1/raekke/ny")]
    [InlineData("/admin/tabel/1/maaltal/ny")]
    public async Task Post_ANewThingWithoutFields_IsRefused(string address)
    {
        var client = await app.SignIn(Role.Editor);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(client, address)).StatusCode);
        Assert.Equal(0, await app.Drafts());
    }

    [Fact]
    public async Task Post_AsNoBrowserDoes_IsNoServerError()
    {
        var client = await app.SignIn(Role.Editor);
        var before = await app.Hash();
        Assert.Equal(HttpStatusCode.Found, (await Send(client, "/admin/tabel/1", ("Added", ""))).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await Send(client, "/admin/tabel/1", ("Value[0].Key", "a"), ("Value[1].Key", "a"), ("Value[0].Value", "1"),
                ("Value[1].Value", "1"))).StatusCode);
        foreach (var (content, type, status, heading) in (ValueTuple<string, string, HttpStatusCode, string>[])
        [
            ("a=b", "application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.UnsupportedMediaType, "Siden kan ikke vises"),
            ("Email=%00", "application/x-www-form-urlencoded", HttpStatusCode.BadRequest, "Forespørgslen kunne ikke læses"),
        ])
        {
            var body = new StringContent(content, Encoding.ASCII);
            body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
            var answer = await app.Browse().PostAsync("/konto/login", body, Cancellation);
            Assert.Equal(status, answer.StatusCode);
            Assert.Contains($"<h1>{heading}</h1>", await answer.Content.ReadAsStringAsync(Cancellation));
        }
        Assert.Equal(before, await app.Hash());
    }

    [Fact]
    public async Task Post_SeveralParagraphsWithTheLineEndsOfABrowser_IsNoConflict()
    {
        var client = await app.SignIn(Role.Editor);
        const string address = "/admin/plan/2019-2020?kladde=ny";
        var field = EditingSteps.Field("Plan", "2019-2020", "Introduction");
        var form = await client.GetPage(address);
        var was = ((IHtmlInputElement)form.QuerySelector($"input[name='{field.Replace("Value", "Was")}']")!).Value.Replace("\n", "\r\n");
        Assert.Contains("\r\n", was);
        Assert.Equal(
            HttpStatusCode.Found,
            (await client.Submit(
                form, new() { [field.Replace("Value", "Was")] = was, [field] = was + "\r\n\r\nEt afsnit til." })).StatusCode);
    }

    [Fact]
    public async Task Undo_OfAFigureThatWasAlwaysWithheld_DoesNotShowIt()
    {
        var client = await app.SignIn(Role.Editor);
        var key = EditingSteps.Long2020.Replace("2020", "2021");
        var form = await client.GetPage($"/admin/tabel/{key.Replace("6/i-alt", "6/tal/i-alt")}?kladde=ny");
        var draft = EditingSteps.DraftOf(await client.Submit(form, new()
        {
            [EditingSteps.Cell(key)] = "777",
            [EditingSteps.Field("Observation", key, "Withheld")] = "true",
            [EditingSteps.Field("Observation", key, "Note")] = "hemmelig",
        }));
        Assert.Equal(2, await client.PublishAll(draft));
        var undone = await client.Submit("/historik/2/fortryd");
        await client.PublishAll(Guid.Parse(undone.Headers.Location!.ToString().Split('/')[^1]));
        foreach (var address in (string[])[$"/historik/tal/{key}", "/historik/2", "/historik/3", "/data/historik.csv", "/maal/6",
            "/maal/6?revision=2", "/data/observationer.csv"])
        {
            var text = await app.Browse().GetStringAsync(address, Cancellation);
            Assert.DoesNotContain("777", text);
            Assert.DoesNotContain("hemmelig", text);
        }
    }

    [Fact]
    public async Task Publish_AWithheldFigureMadePublicAgain_HasToBeExplained()
    {
        var client = await app.SignIn(Role.Editor);
        const string address = "/admin/tabel/6/tal/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08";
        var field = EditingSteps.Field("Observation", EditingSteps.Long2020, "Withheld");
        await client.PublishAll(EditingSteps.DraftOf(await client.Submit(address, new() { [field] = "true" })));
        var draft = EditingSteps.DraftOf(await client.Submit(address, new() { [field] = "false" }));
        var page = await client.Page(await client.Publish(draft), HttpStatusCode.BadRequest);
        Assert.Contains("Det tilbageholdte tal bliver offentligt igen, også i gamle revisioner: tabel 6, antal kontanthjælpsmodtagere, "
            + "august 2020.", page.Text(".finding--warning"));
    }

    [Fact]
    public async Task Get_TheReviewOfAPercentageThatRoundsToNothing_IsShown()
    {
        var client = await app.SignIn(Role.Editor);
        var grid = await client.GetPage("/admin/tabel/1?kladde=ny");
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", "?handler=Period&kladde=ny");
        var wider = await client.Page(await client.Submit(grid, new() { ["NewPeriod"] = "jun 2021" }, EditingSteps.GridForm),
            HttpStatusCode.OK);
        var draft = EditingSteps.DraftOf(await client.Submit(wider, new()
        {
            [EditingSteps.Cell("1/revalidering/antal-fuldtidspersoner/151/2021-06")] = "3",
            [EditingSteps.Cell("1/revalidering/fuldtidspersoner-i-pct-af-befolkningen/151/2021-06")] = "0,0",
        }, EditingSteps.GridForm));
        Assert.Equal("Gennemse kladden", (await client.GetPage($"/admin/kladde/{draft}")).Text("h1"));
    }

    [Fact]
    public async Task Publish_TwoGoalsWithTheSameNumber_IsStopped()
    {
        var client = await app.SignIn(Role.Editor);
        var first = EditingSteps.DraftOf(await client.Submit("/admin/plan/2019-2020/maal/5?kladde=ny",
            new() { [EditingSteps.Field("Goal", "2019-2020/5", "Number")] = "9" }));
        var second = EditingSteps.DraftOf(await client.Submit("/admin/plan/2019-2020/maal/7?kladde=ny",
            new() { [EditingSteps.Field("Goal", "2019-2020/7", "Number")] = "9" }));
        await client.PublishAll(first);
        Assert.Contains("har 2 mål med nummer 9.", (await client.GetPage($"/admin/kladde/{second}")).Text(".finding--error"));
        await client.Page(await client.Publish(second), HttpStatusCode.BadRequest);
        Assert.Single((await app.Browse().GetPage("/")).QuerySelectorAll(".eyebrow"), e => e.Text() == "Ministermål 9");
    }

    [Fact]
    public async Task Publish_ARowWithoutLetters_HasAPageOfItsOwn()
    {
        var client = await app.SignIn(Role.Editor);
        foreach (var name in (string[])["%", "Україна", "Ny"])
        {
            var draft = EditingSteps.DraftOf(await client.Submit("/admin/tabel/6/raekke/ny?kladde=ny",
                new() { [EditingSteps.Field("Category", "6/ny", "Name")] = name }));
            await client.PublishAll(draft);
        }
        var links = (await client.GetPage("/admin/tabel/6/oplysninger")).QuerySelectorAll("a[href*='/raekke/']")
            .Select(a => a.GetAttribute("href")!).Where(h => !h.EndsWith("/ny", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, links.Count);
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(link, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Publish_ARetiredTable_TakesItsKeyFigureFromTheOverview()
    {
        var client = await app.SignIn(Role.Editor);
        await client.PublishAll(
            EditingSteps.DraftOf(await client.Submit("/admin/tabel/6/oplysninger?kladde=ny",
                new() { [EditingSteps.Field("Table", "6", "Retired")] = "true" })));
        Assert.DoesNotContain("136", (await app.Browse().GetPage("/")).Text("main"));
    }

    [Fact]
    public async Task Publish_AfterTakingOutAColleaguesChange_IsForAThirdPerson()
    {
        await using var strict = new DashboardApp { Settings = { ["Publishing:RequireSecondPerson"] = "true" } };
        var anna = await strict.SignIn(Role.Editor, "Anna Skov");
        var bo = await strict.SignIn(Role.Editor, "Bo Holm");
        var draft = await anna.Draft(6, (EditingSteps.Long2020, "140"), (EditingSteps.Long2020.Replace("2020", "2019"), "150"));
        var review = await bo.GetPage($"/admin/kladde/{draft}");
        review.QuerySelectorAll(".changes form")[0].Id = "this-one";
        await bo.Submit(review, [], "#this-one");
        Assert.Null((await bo.GetPage($"/admin/kladde/{draft}")).QuerySelector("#Reason"));
    }
}
