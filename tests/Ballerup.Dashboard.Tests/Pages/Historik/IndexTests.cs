using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Pages.Historik;

/// <summary>Three revisions, of 1 March, 10 March and 1 April.</summary>
public sealed class ThreeRevisions : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero));

    public ThreeRevisions() => App = new DashboardApp { Clock = clock, FirstStart = true };

    public DashboardApp App { get; }

    /// <summary>The author of revision 2.</summary>
    public User Ib { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _ = App.Browse();
        Ib = await App.AddUser(Role.Editor, "Ib Skriver");
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 9, 23, 30, 0, TimeSpan.Zero)); // in Denmark it is the 10th
        await App.Publish("Nye tal", Ib.Id, (Subject.Observation, PublishingSteps.Cell, "Figure", "1"),
            (Subject.Observation, PublishingSteps.Cell, "Note", "x"));
        clock.SetUtcNow(new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero));
        await App.Publish("Nye tekster", "", (Subject.Goal, "2019-2020/3", "Title", "Ny"),
            (Subject.Goal, "2019-2020/3", "Narrative", "Ny"));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class IndexTests(ThreeRevisions history) : IClassFixture<ThreeRevisions>
{
    private readonly DashboardApp app = history.App;

    [Fact]
    public async Task Get_ListsTheRevisions_TheNewestFirst()
    {
        var page = await app.Browse().GetPage("/historik");
        Assert.Equal(["Revision 3", "Revision 2", "Revision 1"], page.QuerySelectorAll(".revisions h2").Select(h => h.Text()));
        Assert.Equal(["1. april 2026", "10. marts 2026", "1. marts 2026"],
            page.QuerySelectorAll(".revisions .eyebrow").Select(h => h.Text()));
        Assert.Equal(["2 tekster i ministermål 3", "1 tal i tabel 1, 1 note til et tal i tabel 1"],
            page.QuerySelectorAll(".revisions .meta").Take(2).Select(m => m.Text()));
        Assert.StartsWith("147 tal i 6 tabeller, ", page.QuerySelectorAll(".revisions .meta")[2].Text());
        Assert.DoesNotContain("Ib Skriver", page.Text("main"));
        Assert.Null(page.QuerySelector("[name=Person]"));
    }

    [Theory]
    [InlineData("tabel=1", "Revision 2", "Revision 1")]
    [InlineData("tabel=2", "Revision 1")]
    [InlineData("fra=2026-03-10", "Revision 3", "Revision 2")]
    [InlineData("fra=2026-03-11", "Revision 3")]
    [InlineData("til=2026-03-10", "Revision 2", "Revision 1")]
    [InlineData("til=9-3-2026", "Revision 1")]
    [InlineData("tabel=1&fra=2026-03-02&til=2026-03-31", "Revision 2")]
    [InlineData("tabel=&fra=&til=&person=", "Revision 3", "Revision 2", "Revision 1")]
    [InlineData("fra=2027-01-01")]
    public async Task Get_AFilter_ShowsOnlyWhatItAsksFor(string query, params string[] expected)
    {
        var page = await app.Browse().GetPage("/historik?" + query);
        Assert.Equal(expected, page.QuerySelectorAll(".revisions h2").Select(h => h.Text()));
    }

    [Fact]
    public async Task Get_APerson_IsForEditorsAlone()
    {
        var editor = await app.SignIn(Role.Editor);
        var page = await editor.GetPage($"/historik?person={history.Ib.Id}");
        Assert.Equal(["Revision 2"], page.QuerySelectorAll(".revisions h2").Select(h => h.Text()));
        Assert.EndsWith("Ib Skriver", page.Text(".revisions .meta"));
        Assert.Equal(3, (await app.Browse().GetPage($"/historik?person={history.Ib.Id}")).QuerySelectorAll(".revisions li").Length);
    }

    [Theory]
    [InlineData("fra=31-02-2026", "Skriv datoen med dag, måned og år, fx 31-12-2026.")]
    [InlineData("til=i går", "Skriv datoen med dag, måned og år, fx 31-12-2026.")]
    [InlineData("til=9999-12-31", "Skriv datoen med dag, måned og år, fx 31-12-2026.")]
    [InlineData("fra=2026-05-01&til=2026-04-01", "Slutdatoen ligger før startdatoen. Vælg en senere slutdato.")]
    [InlineData("tabel=99", "Tabellen findes ikke. Vælg en anden på listen.")]
    [InlineData("tabel=-1", "Tabellen findes ikke. Vælg en anden på listen.")]
    [InlineData("tabel=<script>", "Tabellen findes ikke. Vælg en anden på listen.")]
    [InlineData("tabel=1&tabel=2", "Tabellen findes ikke. Vælg en anden på listen.")]
    public async Task Get_ABadFilter_SaysWhatToDo(string query, string problem)
    {
        var client = app.Browse();
        var page = await client.GetPage("/historik?" + query, HttpStatusCode.BadRequest);
        Assert.StartsWith("Fejl: Historik", page.Title);
        Assert.Equal(problem, page.Text(".alert-error a"));
        Assert.NotNull(page.QuerySelector("main " + page.QuerySelector(".alert-error a")!.GetAttribute("href")));
        var file = await client.GetPage("/data/historik.csv?" + query, HttpStatusCode.BadRequest);
        Assert.Equal(problem, file.Text("main .lead"));
    }

    [Fact]
    public async Task Get_AnUnknownPerson_SaysWhatToDo()
    {
        var editor = await app.SignIn(Role.Editor);
        var page = await editor.GetPage("/historik?person=ukendt", HttpStatusCode.BadRequest);
        Assert.Equal("Personen findes ikke. Vælg en anden på listen.", page.Text(".alert-error a"));
    }

    [Fact]
    public async Task Get_ALongHistory_IsInPages()
    {
        await using var longer = DashboardApp.Borrow();
        var client = longer.Browse();
        for (var i = 0; i < 26; i++)
            await longer.Publish((Subject.Observation, PublishingSteps.Cell, "Figure", $"{i}"));
        var first = await client.GetPage("/historik?tabel=1");
        Assert.Equal(25, first.QuerySelectorAll(".revisions li").Length);
        Assert.Equal("Side 1 af 2 Næste side", first.Text(".paging"));
        var second = await client.GetPage(first.QuerySelector(".paging a")!.GetAttribute("href")!);
        Assert.Equal(["Revision 2", "Revision 1"], second.QuerySelectorAll(".revisions h2").Select(h => h.Text()));
        Assert.Equal("/historik?tabel=1&side=1", second.QuerySelector(".paging a")!.GetAttribute("href"));
        foreach (var side in (string[])["0", "-1", "99999999999", "x"])
            await client.GetPage($"/historik?side={side}");
    }
}
