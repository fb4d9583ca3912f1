using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Kladde;

/// <summary>Who hides a figure is told how it can be computed all the same, and what else to hide.</summary>
public sealed class DisclosureTests : IAsyncDisposable
{
    private const string Retrained2020 = "1/revalidering/antal-fuldtidspersoner/151/2020-06";
    private const string Inclusive = "1/sum-inklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2020-06";
    private const string Exclusive = "1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151/2020-06";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Publish_AHiddenPart_IsStoppedWithTheSum_UntilTheProposalIsFollowed()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, "udeladt"));
        var review = await client.GetPage($"/admin/kladde/{draft}");
        var error = Assert.Single(Errors(review));
        Assert.StartsWith("»Sygedagpenge« er skjult i juni 2020, men kan regnes ud: »SUM eksklusiv førtidspension og efterløn« − "
            + "»A-dagpenge mv.« − »Kontanthjælp« − … (7 tal mere) giver 631. Skjul også »Revalidering« i juni 2020.", error);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Publish(draft)).StatusCode);

        await client.Submit(
            $"/admin/tabel/1?kladde={draft}", new() { [EditingSteps.Cell(Retrained2020)] = "udeladt" }, EditingSteps.GridForm);
        Assert.Empty(Errors(await client.GetPage($"/admin/kladde/{draft}")));
        await client.PublishAll(draft);
        Assert.Contains("Revalidering,Antal fuldtidspersoner,antal,2020-06,,suppressed",
            await app.Browse().GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Hide_WhatCanBeComputedInAnOldRevision_NamesTheRevision()
    {
        // Taken away, not hidden: whoever opens the first revision still reads the totals.
        await app.Publish((Subject.Observation, Inclusive, "Figure", "missing"), (Subject.Observation, Exclusive, "Figure", "missing"));
        await app.Publish((Subject.Table, "1", "Notes", "Totalerne er taget ud."));
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, "udeladt"));
        Assert.Contains("giver 631. Det kan læses i revision 1. Skjul også",
            Assert.Single(Errors(await client.GetPage($"/admin/kladde/{draft}"))));
    }

    [Fact]
    public async Task Publish_FewPersons_HasToBeExplained()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "3"));
        var page = await client.GetPage($"/admin/kladde/{draft}");
        Assert.Contains(page.QuerySelectorAll(".finding--warning"), w => w.Text().Contains(
            "er 3 i august 2020. Af så få personer kan en blive genkendt. Skjul tallet, eller forklar, hvorfor det må vises."));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Publish(draft)).StatusCode);
        await client.PublishAll(draft);

        await using var other = new DashboardApp { Settings = { ["Checks:SmallCount"] = "2" } };
        var lax = await other.SignIn(Role.Editor);
        Assert.DoesNotContain("så få personer",
            (await lax.GetPage($"/admin/kladde/{await lax.Draft(6, (EditingSteps.Long2020, "3"))}")).Text("#udgiv"));
    }

    [Fact]
    public async Task Publish_FewPersonsOfAnotherArea_IsARemarkThatAsksForNothing()
    {
        const string there = "6/i-alt/antal-kontanthjaelpsmodtagere/157/2020-08";
        await app.Publish((Subject.Area, "157", "Name", "Gentofte"), (Subject.Observation, there, "Figure", "9"));
        var draft = await app.Draft(new Edit(Subject.Observation, there, "Figure", "9", "8"));
        var client = await app.SignIn(Role.Editor);
        Assert.Null((await client.GetPage($"/admin/kladde/{draft.Id}")).GetElementById("bemaerkninger"));

        draft = await app.Draft(new Edit(Subject.Observation, there, "Figure", "9", "4"));
        var page = await client.GetPage($"/admin/kladde/{draft.Id}");
        Assert.Equal("Én bemærkning, der ikke skal svares på", page.Text("#bemaerkninger summary"));
        Assert.Contains("er 4 i august 2020 i Gentofte. Det er få personer.", page.Text("#bemaerkninger .finding--remark"));
        await client.PublishAll(draft.Id);
    }

    private static List<string> Errors(IHtmlDocument review) =>
        [.. review.QuerySelectorAll(".finding--error").Select(e => e.Text().Replace('\u00A0', ' ').Trim())];
}
