using System.Net;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Historik;

/// <summary>An administrator takes a text of the past out of every view: for the public, for editors, and for administrators.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class HideTextTests : IAsyncDisposable
{
    private const string Secret = "Hans Jensen fra Skovlunde";
    private const string Placeholder = "[Teksten er skjult]";
    private const string Notes = "Value[Table:6:Notes]";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_ThatWasCorrected_IsGoneEverywhere()
    {
        var admin = await app.SignIn(Role.Administrator);
        await PublishNotes(admin, $"Rettet for {Secret}.");
        await PublishNotes(admin, "Rettet.");
        Assert.Contains(Secret, await Read(admin));

        Assert.Equal("Revision 2", (await Hide(admin, 2, "note under tabellen", "Et navn")).Text("h1"));
        Assert.DoesNotContain(Secret, await Read(admin));
        Assert.DoesNotContain(Secret, await Read(app.Browse()));
        Assert.Contains(Placeholder, await Read(app.Browse()));
        Assert.Contains("En tekst i revision 2 er skjult: Et navn", (await app.Browse().GetPage("/historik/4")).Text("main"));
        Assert.Contains("Rettet.", (await app.Browse().GetPage("/maal/6")).Text("main"));
        Assert.DoesNotContain(Secret, await app.WithDb(db => Task.FromResult(string.Join('\n', db.Changes.AsEnumerable()
            .Select(c => $"{c.OldValue} {c.NewValue} {c.Origin.Source}")))));

        // Nor does taking the correction back bring it back.
        var undone = await admin.Submit("/historik/3/fortryd", []);
        Assert.DoesNotContain(Secret, (await admin.GetPage(undone.Headers.Location!.OriginalString)).Text("main"));
    }

    [Fact]
    public async Task Reason_Explanation_AndFileName_CanBeHidden()
    {
        var admin = await app.SignIn(Role.Administrator);
        var draft = await admin.Draft(6, (EditingSteps.Long2020, "13")); // with a warning
        var explained = (await admin.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll("#udgiv textarea[name^=Explanation]")
            .ToDictionary(t => t.GetAttribute("name")!, _ => $"{Secret} har ringet.");
        Assert.Equal(HttpStatusCode.Redirect, (await admin.Publish(draft, $"Efter brev fra {Secret}", explained)).StatusCode);
        var page = await admin.Bring("aug 2021\n131\n", table: "6", name: $"{Secret}.csv");
        var taken = await admin.Submit(page);
        await admin.PublishAll(Guid.Parse(taken.Headers.Location!.OriginalString.Split('/')[^1]));
        Assert.Contains(Secret, await Read(admin));

        await Hide(admin, 2, "Begrundelsen", "Et navn");
        await Hide(admin, 2, "Forklaringen på", "Et navn");
        await Hide(admin, 3, "Navnet på kilden", "Et navn");
        Assert.DoesNotContain(Secret, await Read(admin));
    }

    [Fact]
    public async Task Text_ThatStandsThereNow_IsCorrectedFirst_AndEditorsHideNothing()
    {
        var editor = await app.SignIn(Role.Editor);
        await PublishNotes(editor, $"Rettet for {Secret}.");
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/historik/2/skjul", Cancellation)).StatusCode);
        Assert.DoesNotContain("/historik/2/skjul", (await editor.GetPage("/historik/2")).DocumentElement.OuterHtml);

        var admin = await app.SignIn(Role.Administrator);
        var page = await Hide(admin, 2, "note under tabellen", "Et navn", HttpStatusCode.BadRequest);
        Assert.Contains("Ret den først", page.Text("main"));
        page = await admin.Page(await admin.Submit("/historik/2/skjul", []), HttpStatusCode.BadRequest);
        Assert.Contains("Vælg den tekst, der skal skjules.", page.Text("main"));
        Assert.Contains("Skriv, hvorfor teksten skal skjules, uden at gentage den.", page.Text("main"));
        await admin.GetPage("/historik/3/skjul", HttpStatusCode.NotFound);
    }

    private static async Task PublishNotes(HttpClient client, string text) => await client.PublishAll(
        EditingSteps.DraftOf(await client.Submit("/admin/tabel/6/oplysninger?kladde=ny", new() { [Notes] = text })));

    /// <param name="what">What the page calls the text, or a part of it.</param>
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Hide(HttpClient admin, int revision, string what, string reason,
        HttpStatusCode status = HttpStatusCode.OK)
    {
        var form = await admin.GetPage($"/historik/{revision}/skjul");
        var id = form.QuerySelectorAll("input[type=radio]")
            .First(r => form.QuerySelector($"label[for='{r.Id}']")!.Text().Contains(what, StringComparison.OrdinalIgnoreCase))
            .GetAttribute("value")!;
        var answer = await admin.Submit(form, new() { ["Text"] = id, ["Reason"] = reason });
        return status == HttpStatusCode.OK
            ? await admin.GetPage(answer.Headers.Location!.OriginalString) : await admin.Page(answer, status);
    }

    private static async Task<string> Read(HttpClient reader)
    {
        var text = "";
        foreach (var address in (string[])["/historik", "/historik/2", "/historik/3", $"/historik/tal/{EditingSteps.Long2020}",
            "/data/historik.csv", "/maal/6?revision=2", "/data/tabel/6.json?revision=2", "/api/v1/revisions", "/api/v1/revisions/2/changes",
            "/api/v1/revisions/3/changes", "/api/v1/tables/6?revision=2"])
        {
            var answer = await reader.GetAsync(address, Cancellation);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
            text += WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        }
        return text;
    }
}
