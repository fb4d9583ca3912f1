using System.Net;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Kladde;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Publish_IsOnThePublicPagesAtTheNextRequest()
    {
        var client = await app.SignIn(Role.Editor);
        var public_ = app.Browse();
        await public_.GetPage("/maal/6");
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"));
        var response = await client.Publish(draft, "Ny opgørelse fra jobcentret");
        Assert.Equal("/historik/2", response.Headers.Location!.ToString());
        Assert.Equal("140", (await public_.GetPage("/maal/6")).QuerySelectorAll("#tabel-6 td")[^1].Text());
        Assert.Equal(["136", "140"], await app.Values(EditingSteps.Long2020));
        Assert.Equal(
            HttpStatusCode.NotFound, (await client.GetAsync($"/admin/kladde/{draft}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Publish_WithoutAReason_IsRefused(string reason)
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"));
        var before = await app.Hash();
        var page = await client.Page(await client.Publish(draft, reason), HttpStatusCode.BadRequest);
        Assert.Equal("#Reason", page.QuerySelector(".alert-error a")!.GetAttribute("href"));
        Assert.StartsWith("Fejl: ", page.Title);
        Assert.Equal(before, await app.Hash());
    }

    [Fact]
    public async Task Publish_WithAWrongSum_IsStoppedUntilItIsRight()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, "632"));
        var review = await client.GetPage($"/admin/kladde/{draft}");
        var errors = review.QuerySelectorAll(".finding--error");
        Assert.NotEmpty(errors);
        var link = errors[0].QuerySelector("a")!.GetAttribute("href")!;
        Assert.NotNull((await client.GetPage(link.Split('#')[0])).GetElementById(link.Split('#')[1]));
        var page = await client.Page(await client.Publish(draft), HttpStatusCode.BadRequest);
        Assert.Equal(["631"], await app.Values(EditingSteps.Sick2020));
        Assert.NotEmpty(page.QuerySelectorAll(".alert-error"));

        await client.Submit($"/admin/tabel/1?kladde={draft}", new()
        {
            [EditingSteps.Cell("1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2020-06")] = "3555",
            [EditingSteps.Cell("1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2020-06")] = "5956",
        }, EditingSteps.GridForm);
        Assert.Equal(2, await client.PublishAll(draft));
        Assert.Equal(
            3, (await client.GetPage("/maal/1")).QuerySelectorAll("#tabel-1 td").Count(c => c.Text() is "632" or "3.555" or "5.956"));
    }

    [Fact]
    public async Task Publish_WithAWarning_AsksForAnExplanationAndKeepsIt()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "13"));
        var page = await client.Page(await client.Publish(draft), HttpStatusCode.BadRequest);
        var box = Assert.Single(page.QuerySelectorAll("#udgiv textarea[aria-invalid=true]"));
        var name = box.GetAttribute("name")!;
        var response = await client.Publish(draft, "Ny afgrænsning", new() { [name] = "Målgruppen er blevet mindre." });
        Assert.Equal("/historik/2", response.Headers.Location!.ToString());
        var kept = await app.WithDb(db => Task.FromResult(db.Explanations.Single()));
        Assert.Equal("Målgruppen er blevet mindre.", kept.Text);
        Assert.NotEmpty(kept.Author);
        Assert.Contains("13", kept.Message);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Explain_ThenChangeTheFigure_AsksAgain()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "13"));
        var page = await client.GetPage($"/admin/kladde/{draft}");
        var name = page.QuerySelector("#udgiv textarea[name^=Explanation]")!.GetAttribute("name")!;
        page.QuerySelector(EditingSteps.PublishForm)!.SetAttribute("action", "?handler=Explain");
        await client.Submit(page, new() { [name] = "Målgruppen er blevet mindre." }, EditingSteps.PublishForm);
        Assert.Equal("Målgruppen er blevet mindre.",
            (await client.GetPage($"/admin/kladde/{draft}")).QuerySelector("#udgiv textarea[name^=Explanation]")!.Text());
        await client.Submit($"/admin/tabel/6?kladde={draft}", new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "14" },
            EditingSteps.GridForm);
        Assert.Equal("", (await client.GetPage($"/admin/kladde/{draft}")).QuerySelector("#udgiv textarea[name^=Explanation]")!.Text());
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Publish_AStaleDraft_ShowsBothValuesAndWho_AndSavesNothingUntilAnswered()
    {
        var anna = await app.SignIn(Role.Editor, "Anna Skov");
        var bo = await app.SignIn(Role.Editor, "Bo Holm");
        var hers = await anna.Draft(6, (EditingSteps.Long2020, "140"));
        await bo.PublishAll(await bo.Draft(6, (EditingSteps.Long2020, "141")));
        var before = await app.Hash();
        await anna.Page(await anna.Publish(hers), HttpStatusCode.BadRequest);
        Assert.Equal(before, await app.Hash());

        var review = await anna.GetPage($"/admin/kladde/{hers}");
        Assert.Equal(["Kladdens: 140", "Den udgivne: 141 (Bo Holm)"], review.QuerySelectorAll("#konflikter label").Select(l => l.Text()));
        var unanswered = await anna.Page(await anna.Submit(review, [], "#konflikter form"), HttpStatusCode.BadRequest);
        Assert.NotEmpty(unanswered.QuerySelectorAll(".alert-error a"));
        Assert.Equal(before, await app.Hash());

        var choice = review.QuerySelector("#konflikter input[type=radio]")!.GetAttribute("name")!;
        await anna.Submit(review, new() { [choice] = "min" }, "#konflikter form");
        Assert.Equal(3, await anna.PublishAll(hers));
        Assert.Equal(["136", "141", "140"], await app.Values(EditingSteps.Long2020));
    }

    [Fact]
    public async Task Settle_WithTheirs_TakesTheChangeOut()
    {
        var anna = await app.SignIn(Role.Editor, "Anna Skov");
        var bo = await app.SignIn(Role.Editor, "Bo Holm");
        var hers = await anna.Draft(6, (EditingSteps.Long2020, "140"));
        await bo.PublishAll(await bo.Draft(6, (EditingSteps.Long2020, "141")));
        var review = await anna.GetPage($"/admin/kladde/{hers}");
        await anna.Submit(review, new() { [review.QuerySelector("#konflikter input[type=radio]")!.GetAttribute("name")!] = "deres" },
            "#konflikter form");
        Assert.Equal("Ingen ændringer.", (await anna.GetPage($"/admin/kladde/{hers}")).QuerySelector(".review-part > p")!.Text());
    }

    [Fact]
    public async Task Publish_WhatSomeoneElseHasPublishedToTheSameValue_IsNotToldTwice()
    {
        var anna = await app.SignIn(Role.Editor, "Anna Skov");
        var bo = await app.SignIn(Role.Editor, "Bo Holm");
        var hers = await anna.Draft(6, (EditingSteps.Long2020, "140"));
        await bo.PublishAll(await bo.Draft(6, (EditingSteps.Long2020, "140")));
        Assert.Contains("(allerede udgivet)", (await anna.GetPage($"/admin/kladde/{hers}")).Text(".changes"));
        Assert.Null((await anna.GetPage($"/admin/kladde/{hers}")).QuerySelector("#Reason"));
    }

    [Fact]
    public async Task Post_AfterTheDraftWasEdited_IsRefusedAndShowsItAsItIsNow()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"));
        var old = await client.GetPage($"/admin/kladde/{draft}");
        await client.Submit($"/admin/tabel/6?kladde={draft}", new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "141" },
            EditingSteps.GridForm);
        var page = await client.Page(await client.Submit(old, new() { ["Reason"] = "For gammel" }, EditingSteps.PublishForm),
            HttpStatusCode.Conflict);
        Assert.Equal("141", page.QuerySelectorAll(".changes td")[1].Text());
        Assert.Equal("For gammel", page.QuerySelector("#Reason")!.Text());
        Assert.Equal(["136"], await app.Values(EditingSteps.Long2020));
        Assert.Equal(HttpStatusCode.Found, (await client.Submit(page, [], EditingSteps.PublishForm)).StatusCode); // looked at again
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task TakeOut_AChange_LeavesTheOthers()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"), (EditingSteps.Long2020.Replace("2020", "2019"), "150"));
        var review = await client.GetPage($"/admin/kladde/{draft}");
        review.QuerySelectorAll(".changes form")[1].Id = "this-one";
        await client.Submit(review, [], "#this-one");
        Assert.Equal("150", Assert.Single((await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".changes .new")).Text());
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Discard_ThrowsTheDraftAway()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"));
        Assert.Equal("/admin", (await client.Submit($"/admin/kladde/{draft}", [], ".discard form")).Headers.Location!.ToString());
        Assert.Equal(0, await app.Drafts());
        Assert.Contains("Ingen kladder venter.", (await client.GetPage("/admin")).Text("main"));
    }

    [Fact]
    public async Task Publish_WhereASecondPersonIsNeeded_IsForSomeoneWhoHasHadNoHandInIt()
    {
        await using var strict = new DashboardApp { Settings = { ["Publishing:RequireSecondPerson"] = "true" } };
        var anna = await strict.SignIn(Role.Administrator, "Anna Skov");
        var bo = await strict.SignIn(Role.Editor, "Bo Holm");
        var cecilie = await strict.SignIn(Role.Editor, "Cecilie Krog");
        var draft = await anna.Draft(6, (EditingSteps.Long2020, "140"));
        await bo.Submit($"/admin/tabel/6?kladde={draft}", new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "141" },
            EditingSteps.GridForm);
        foreach (var author in (HttpClient[])[anna, bo])
        {
            var page = await author.GetPage($"/admin/kladde/{draft}");
            Assert.Null(page.QuerySelector("#Reason"));
            var before = await strict.Values(EditingSteps.Long2020);
            Assert.Equal(
                HttpStatusCode.Conflict, (await author.Submit(page, new() { ["Reason"] = "Alene" }, EditingSteps.PublishForm)).StatusCode);
            Assert.Equal(before, await strict.Values(EditingSteps.Long2020));
        }
        Assert.Equal(2, await cecilie.PublishAll(draft));
    }

    [Fact]
    public async Task Get_SeveralDrafts_AreListedAndCanBeTakenUp()
    {
        var anna = await app.SignIn(Role.Editor, "Anna Skov");
        var bo = await app.SignIn(Role.Editor, "Bo Holm");
        var first = await anna.Draft(6, (EditingSteps.Long2020, "140"));
        var second = await bo.Draft(1, (EditingSteps.Sick2020, "640"));
        var page = await anna.GetPage("/admin");
        var drafts = page.QuerySelectorAll(".review-part")[0].Text();
        Assert.Contains("1 ændring i tabel 6, af Anna Skov", drafts);
        Assert.Contains("1 ændring i tabel 1, af Bo Holm", drafts);
        Assert.Contains("med 1 ændring", (await anna.GetPage("/admin/tabel/6")).Text(".draft-bar")); // one's own, without asking
        Assert.Contains($"/admin/kladde/{second}",
            (await anna.GetPage($"/admin/tabel/6?kladde={second}")).QuerySelector(".draft-bar a")!.GetAttribute("href"));
        Assert.NotEqual(first, second);
    }
}
