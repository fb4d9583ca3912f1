using System.Net;
using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Tests.Pages.Admin;

/// <summary>A personal number in a text is refused before it is public for ever; the digits of a figure are none.</summary>
public sealed class PersonalNumberTests : IAsyncDisposable
{
    private const string Number = "070761-4285";
    private const string Said = "Fjern personnummeret.";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Text_WithAPersonalNumber_IsNotSaved()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Page(
            await client.Submit("/admin/tabel/1/oplysninger?kladde=ny",
                new() { [EditingSteps.Field("Table", "1", "Notes")] = $"Rettet for {Number}." }), HttpStatusCode.BadRequest);
        Assert.Contains(Said, page.Text("main"));
        Assert.Equal(0, await app.Drafts());
    }

    [Fact]
    public async Task Reason_AndExplanation_WithAPersonalNumber_AreRefused()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "13")); // with a warning
        var page = await client.Page(await client.Publish(draft, $"Efter brev fra {Number}"), HttpStatusCode.BadRequest);
        Assert.Contains(Said, page.Text("main"));
        var explained = (await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll("#udgiv textarea[name^=Explanation]")
            .ToDictionary(t => t.GetAttribute("name")!, _ => $"{Number} har ringet.");
        Assert.NotEmpty(explained);
        page = await client.Page(await client.Publish(draft, "En grund", explained), HttpStatusCode.BadRequest);
        Assert.Contains(Said, page.Text("main"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/historik/2", TestContext.Current.CancellationToken)).StatusCode);
    }

    /// <summary>From wherever it came into the draft.</summary>
    [Fact]
    public async Task Draft_WithAPersonalNumber_CantBePublished()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await Publishing.PublishingSteps.Draft(
            app, new Dashboard.Publishing.Edit(Subject.Observation, EditingSteps.Sick2020, "Note", "", $"Se {Number}"));
        var page = await client.GetPage($"/admin/kladde/{draft.Id}");
        Assert.Contains(Said, page.Text("main"));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Publish(draft.Id)).StatusCode);
    }

    [Fact]
    public async Task FileName_WithAPersonalNumber_IsRefused_AndDigitsOfAFigureAreNot()
    {
        var client = await app.SignIn(Role.Editor);
        var sent = await client.SendFile(Encoding.UTF8.GetBytes("aug 2020\n136\n"), table: "6", name: $"{Number}.csv");
        Assert.Contains("Giv filen et andet navn.", (await client.Page(sent, HttpStatusCode.BadRequest)).Text("main"));
        await client.PublishAll(await client.Draft(6, (EditingSteps.Long2020, "707614285")));
    }

    [Fact]
    public async Task TenDigits_ThatMayBeOne_AreExplained_InATextAndInTheReason()
    {
        const string Asked = "Her står ti cifre, der kan være et personnummer.";
        var client = await app.SignIn(Role.Editor);
        var draft = EditingSteps.DraftOf(await client.Submit("/admin/tabel/1/oplysninger?kladde=ny",
            new() { [EditingSteps.Field("Table", "1", "Notes")] = "Journal 0707614286." }));
        var page = await client.GetPage($"/admin/kladde/{draft}");
        Assert.Contains($"Tabel 1, note under tabellen: {Asked}", page.Text("#udgiv"));
        var explained = page.QuerySelectorAll("#udgiv textarea[name^=Explanation]")
            .ToDictionary(t => t.GetAttribute("name")!, _ => "Et journalnummer.");
        page = await client.Page(await client.Publish(draft, "Journal 0101014286", explained), HttpStatusCode.BadRequest);
        Assert.Contains($"Begrundelsen: {Asked}", page.Text("#udgiv"));
        explained = page.QuerySelectorAll("#udgiv textarea[name^=Explanation]")
            .ToDictionary(t => t.GetAttribute("name")!, _ => "Et journalnummer.");
        Assert.Equal(2, explained.Count);
        Assert.Equal(HttpStatusCode.Redirect, (await client.Publish(draft, "Journal 0101014286", explained)).StatusCode);
    }
}
