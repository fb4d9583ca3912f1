using System.Net;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Historik;

/// <summary>
/// »Udeladt« over a figure that was public hides it for good: in the history, its file, old revisions, the figure's own page and the API,
/// also when another figure is typed there later, until an editor says that it may be seen.
/// </summary>
public sealed class HiddenTests : IAsyncDisposable
{
    private const string Key = EditingSteps.Long2020;

    private static readonly string[] Addresses =
    [
        "/", "/maal/6", "/historik", "/historik/2", "/historik/3", "/historik/4", $"/historik/tal/{Key}", "/data/historik.csv",
        "/data/historik.csv?tabel=6", "/?revision=2", "/maal/6?revision=2", "/data/observationer.csv?revision=2",
        "/data/tabel/6.json?revision=2", "/data/tabel/6.csv?revision=2", "/data/observationer.csv", "/api/v1/revisions/2/changes",
        "/api/v1/revisions/3/changes", "/api/v1/revisions/4/changes", "/api/v1/observations?table=6",
    ];

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Udeladt_OverAPublicFigure_HidesItEverywhere_UntilAnEditorShowsItAgain()
    {
        var editor = await app.SignIn(Role.Editor);
        HttpClient[] readers = [app.Browse(), await app.SignIn(Role.Reader)];
        await Publish(editor, "4711");
        foreach (var reader in readers)
            Assert.Contains("4711", await Read(reader, 2));

        await Publish(editor, "udeladt");
        await AssertHidden(readers, 3, "4711", "4.711");
        Assert.Contains("4.711", await editor.GetStringAsync($"/historik/tal/{Key}", Cancellation));

        var draft = await editor.Draft(6, (Key, "5822"));
        Assert.Contains("er skjult og bliver ved med at være det", (await editor.GetPage($"/admin/kladde/{draft}")).Text("main"));
        await editor.PublishAll(draft);
        await AssertHidden(readers, 4, "4711", "4.711", "5822", "5.822");

        var shown = await editor.Submit($"/admin/tabel/6/tal/{Key[2..]}?kladde=ny",
            new() { [EditingSteps.Field("Observation", Key, "Withheld")] = "false" });
        draft = EditingSteps.DraftOf(shown);
        var review = (await editor.GetPage($"/admin/kladde/{draft}")).Text("main");
        Assert.Contains("bliver offentligt igen, også i gamle revisioner", review);
        Assert.Contains("Det, der har stået her, kan så læses af alle: 136, 4.711 og 5.822.", review);
        await editor.PublishAll(draft);
        foreach (var reader in readers)
        {
            var text = await Read(reader, 4);
            Assert.Contains("4711", text);
            Assert.Contains("5822", text);
        }
    }

    private static async Task Publish(HttpClient editor, string typed) => await editor.PublishAll(await editor.Draft(6, (Key, typed)));

    private static async Task AssertHidden(HttpClient[] readers, int last, params string[] values)
    {
        foreach (var reader in readers)
        {
            var text = await Read(reader, last);
            Assert.All(values, v => Assert.DoesNotContain(v, text));
        }
    }

    /// <param name="last">The number of the last revision.</param>
    private static async Task<string> Read(HttpClient reader, int last)
    {
        var text = "";
        foreach (var address in Addresses.Where(a => !a.Contains("/historik/4") && !a.Contains("revisions/4") || last >= 4)
            .Where(a => !a.Contains("/historik/3") && !a.Contains("revisions/3") || last >= 3))
        {
            var answer = await reader.GetAsync(address, Cancellation);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
            text += WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        }
        return text;
    }
}
