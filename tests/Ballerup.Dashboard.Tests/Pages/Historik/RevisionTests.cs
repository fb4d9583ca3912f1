using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Pages.Historik;

[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class RevisionTests : IAsyncDisposable
{
    private const string Cell = PublishingSteps.Cell;

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Get_ARevision_TellsEveryChange()
    {
        var editor = await app.SignIn(Role.Editor);
        var ib = await app.AddUser(Role.Editor, "Ib Skriver");
        await app.Publish("Rettelser til mødet", ib.Id, (Subject.Observation, Cell, "Figure", "1971"),
            (Subject.Measure, "1/antal-fuldtidspersoner", "Good", "Up"), (Subject.Table, "2", "Source", "<b>Kilde</b>"));
        var page = await app.Browse().GetPage("/historik/2");
        Assert.Equal("Rettelser til mødet", page.Text(".lead"));
        Assert.Equal(
            ["Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2020 Tal", "Tabel 1, måltallet »Antal fuldtidspersoner« God retning",
                "Tabel 2 Kilde"],
            page.QuerySelectorAll(".revisions h3").Select(h => h.Text()));
        Assert.Equal(["Fra 631 → til 1.971", "Fra ned er godt → til op er godt", "Fra Styrelsen for Arbejdsmarked → til <b>Kilde</b>"],
            page.QuerySelectorAll(".change-values").Select(h => h.Text()));
        Assert.Equal("/historik/tal/" + Cell, page.QuerySelector(".revisions a")!.GetAttribute("href"));
        Assert.DoesNotContain("Ib Skriver", page.Text("main"));
        Assert.DoesNotContain("Fortryd", page.Text("main"));
        Assert.Contains("Ib Skriver", (await editor.GetPage("/historik/2")).Text("main"));
    }

    [Fact]
    public async Task Get_TheSeed_IsInPages()
    {
        var client = app.Browse();
        var page = await client.GetPage("/historik/1");
        Assert.Equal(100, page.QuerySelectorAll(".revisions li").Length);
        Assert.Equal("101", (await client.GetPage("/historik/1?side=2")).QuerySelector("ol.revisions")!.GetAttribute("start"));
    }

    [Fact]
    public async Task Get_AWithheldFigure_IsHiddenFromThePublic()
    {
        var editor = await app.SignIn(Role.Editor);
        await app.Publish((Subject.Observation, Cell, "Figure", "647"), (Subject.Observation, Cell, "Note", "Før 638"));
        await app.Publish((Subject.Observation, Cell, "Withheld", "true"));
        var page = await app.Browse().GetPage("/historik/2");
        Assert.DoesNotContain("647", page.DocumentElement.OuterHtml);
        Assert.DoesNotContain("638", page.DocumentElement.OuterHtml);
        Assert.All(page.QuerySelectorAll(".change-values"),
            c => Assert.Equal("Værdierne er skjult, så enkeltpersoner ikke kan genkendes.", c.Text()));
        Assert.Contains("647", (await editor.GetPage("/historik/2")).Text("main"));
    }

    [Theory]
    [InlineData("/historik/2")]
    [InlineData("/historik/0")]
    [InlineData("/historik/01")]
    [InlineData("/historik/x")]
    [InlineData("/historik/999999999")]
    [InlineData("/historik/9999999999")]
    public async Task Get_AnUnknownRevision_IsNotFound(string address) => await app.Browse().GetPage(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task Undo_MakesADraftThatTakesItBack_ForEditorsAlone()
    {
        var editor = await app.SignIn(Role.Editor);
        await app.Publish((Subject.Observation, Cell, "Figure", "700"));
        Assert.Equal(
            HttpStatusCode.Found, (await app.Browse().GetAsync("/historik/2/fortryd", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(
            "/historik/2/fortryd",
            (await editor.GetPage("/historik/2")).QuerySelectorAll("main a").Single(a => a.Text() == "Fortryd revisionen")
                .GetAttribute("href"));
        await editor.GetPage("/historik/9/fortryd", HttpStatusCode.NotFound);

        var response = await editor.Submit("/historik/2/fortryd");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var draft = await app.WithDb(
            db => db.Revisions.Include(r => r.Changes).SingleAsync(r => r.Number == null, TestContext.Current.CancellationToken));
        Assert.Equal($"/admin/kladde/{draft.Id}", response.Headers.Location!.ToString());
        Assert.Equal((2, "700", "631"), (draft.Undoes!.Value, draft.Changes.Single().OldValue, draft.Changes.Single().NewValue));
        Assert.Equal(
            "700", (await app.WithDb(
                db => db.Observations.SingleAsync(o => o.SeriesId == SeriesKey.Parse("1/sygedagpenge/antal-fuldtidspersoner/151")
                    && o.Period == Ballerup.Dashboard.Statistics.Period.Month(2020, 6), TestContext.Current.CancellationToken)))
                        .ToObservation().Figure.ToString());
    }

    [Fact]
    public async Task Get_AnUndoneRevision_AndTheOneThatUndoesIt_LinkToEachOther()
    {
        _ = app.Browse();
        var first = await app.Publish((Subject.Observation, Cell, "Figure", "700"));
        var undo = Undo.Of(first, "", DateTime.UtcNow);
        undo.Reason = "Tilbage igen";
        await app.Publish(undo);
        var client = app.Browse();
        Assert.Contains("Fortrudt af revision 3.", (await client.GetPage("/historik/2")).Text("main"));
        var page = await client.GetPage("/historik/3");
        Assert.Contains("Fortryder revision 2.", page.Text("main"));
        Assert.Equal("Fortryder revision 2", page.Text(".change-values + .meta"));
    }
}
