using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Historik;

/// <summary>Whoever may only read is shown what the public is: no names of colleagues, and nothing of what is withheld.</summary>
public sealed class ReaderTests : IAsyncDisposable
{
    private const string Key = EditingSteps.Sick2020;

    private static readonly string[] Addresses =
        ["/historik", "/historik/2", "/historik/3", $"/historik/tal/{Key}", "/data/historik.csv", "/data/historik.csv?tabel=1",
            "/maal/1?revision=2", "/maal/1"];

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, false)]
    [InlineData(Role.Reader, false)]
    [InlineData(Role.Editor, true)]
    public async Task History_OfAWithheldFigure_IsForEditorsAlone(Role? role, bool told)
    {
        var anna = await app.AddUser(Role.Editor, "Anna Skov");
        await app.Publish("Rettet", anna.Id, (Subject.Observation, Key, "Figure", "4711"),
            (Subject.Observation, Key, "Note", "En note om én"));
        await app.Publish("Skjult", anna.Id, (Subject.Observation, Key, "Withheld", "true"));
        var client = role is { } known ? await app.SignIn(known) : app.Browse();
        var text = "";
        foreach (var address in Addresses)
        {
            var answer = await client.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            text += WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        }
        foreach (var hidden in (string[])["4711", "4.711", "En note om én", "Anna Skov", anna.Email!, anna.Id])
            Assert.True(told || !text.Contains(hidden, StringComparison.Ordinal), $"{hidden} is told.");
        Assert.Equal(told, text.Contains("4.711", StringComparison.Ordinal) && text.Contains("En note om én", StringComparison.Ordinal));
        Assert.Equal(told, text.Contains("Anna Skov", StringComparison.Ordinal));
        // Nor is it told by asking for what one person has published: all but editors are shown everyone's.
        Assert.Equal(told ? 2 : 3, (await client.GetPage($"/historik?person={anna.Id}")).QuerySelectorAll(".revisions li").Length);
    }
}
