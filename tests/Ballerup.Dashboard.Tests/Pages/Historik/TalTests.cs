using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Historik;

public sealed class TalTests : IAsyncDisposable
{
    private const string Cell = PublishingSteps.Cell;
    private const string Story = "/historik/tal/" + Cell;

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Get_AFigureOfTheSeed_LeadsToItsCellInTheDocument()
    {
        var page = await app.Browse().GetPage(Story);
        Assert.Equal("Sygedagpenge, antal fuldtidspersoner, juni 2020", page.Text("h1"));
        Assert.Equal("631 fuldtidspersoner", page.Text(".figure-value"));
        Assert.Equal(
            ["Tabel 1, antal fuldtidspersoner (faktisk og i pct. af befolkningen)", "Sygedagpenge", "Antal fuldtidspersoner",
                "Ballerup Kommune", "Juni 2020"],
            page.QuerySelectorAll(".facts dd").Select(d => d.Text()));
        Assert.Equal("Fra ikke noget tal → til 631", page.Text(".change-values"));
        Assert.Matches("^Linje [0-9]+ i opfoelgning-2019-2020.txt, tabel 1, rækken »Sygedagpenge«, kolonnen »Antal fuldtidspersoner, "
            + "jun 2020«$", page.Text(".change-values + .meta"));
        Assert.Equal("/historik/1", page.QuerySelector(".revisions h3 a")!.GetAttribute("href"));
        Assert.Equal("/maal/1", page.QuerySelectorAll(".breadcrumbs a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Get_EveryNumberOfEveryTable_LeadsToItsStory()
    {
        var client = app.Browse();
        var stories = new List<string>();
        foreach (var goal in (int[])[1, 2, 3, 4, 6])
            stories.AddRange((await client.GetPage($"/maal/{goal}")).QuerySelectorAll("td > a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(147, stories.Distinct().Count());
        foreach (var story in stories)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(story, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Get_AChangedFigure_TellsEachValueItHad_AndWhoToEditorsAlone()
    {
        var editor = await app.SignIn(Role.Editor);
        var ib = await app.AddUser(Role.Editor, "Ib Skriver");
        await app.Publish("Rettet efter ny opgørelse", ib.Id, (Subject.Observation, Cell, "Figure", "640 provisional"),
            (Subject.Observation, Cell, "Note", "Foreløbig"));
        await app.Publish((Subject.Observation, Cell, "Figure", "650"));

        var page = await app.Browse().GetPage(Story);
        Assert.Equal(["Revision 3", "Revision 2", "Revision 1"], page.QuerySelectorAll(".revisions h3").Select(h => h.Text()));
        Assert.Equal(
            ["Fra 640 (foreløbigt) → til 650", "Fra 631 → til 640 (foreløbigt)", "Fra ingen note → til Foreløbig",
                "Fra ikke noget tal → til 631"],
            page.QuerySelectorAll(".change-values").Select(c => c.Text()));
        Assert.Contains("Rettet efter ny opgørelse", page.Text("main"));
        Assert.Contains("Indtastet i en formular", page.Text("main"));
        Assert.DoesNotContain("Ib Skriver", page.Text("main"));
        Assert.Empty(page.QuerySelectorAll("a[href^='/admin']"));

        var known = await editor.GetPage(Story);
        Assert.Contains("Ib Skriver", known.Text("main"));
        Assert.Equal("/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/2020-06",
            known.QuerySelectorAll("main a").Single(a => a.Text() == "Ret tallet").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_AWithheldFigure_HidesEveryValueItHadFromThePublic()
    {
        var editor = await app.SignIn(Role.Editor);
        await app.Publish((Subject.Observation, Cell, "Figure", "647"), (Subject.Observation, Cell, "Note", "Før 638"));
        await app.Publish("Få personer", "", (Subject.Observation, Cell, "Withheld", "true"));
        var page = await app.Browse().GetPage(Story);
        var html = page.DocumentElement.OuterHtml;
        Assert.DoesNotContain("647", html);
        Assert.DoesNotContain("631", html);
        Assert.DoesNotContain("638", html);
        Assert.Contains("Tallet er skjult, så enkeltpersoner ikke kan genkendes.", page.Text(".lead"));
        Assert.Contains("Få personer", page.Text("main"));
        Assert.Contains("647", (await editor.GetPage(Story)).Text(".figure-value"));
        Assert.Contains("Før 638", (await editor.GetPage(Story)).Text("main"));
    }

    [Fact]
    public async Task Get_Explanations_AreForEditorsAlone()
    {
        var editor = await app.SignIn(Role.Editor);
        var revision = new Revision { Reason = "Prøve" };
        revision.Add(Subject.Observation, Cell, "Figure", "900", Origin.Form);
        revision.Explanations.Add(new Explanation
        {
            RevisionId = revision.Id,
            Finding = $"jump/{Cell}",
            Message = "Tallet er steget meget.",
            Text = "Ny målgruppe",
            Author = ""
        });
        await app.Publish(revision);
        Assert.Contains("Kontrollen sagde: Tallet er steget meget. Forklaring: Ny målgruppe", (await editor.GetPage(Story)).Text("main"));
        Assert.DoesNotContain("Ny målgruppe", (await app.Browse().GetPage(Story)).Text("main"));
    }

    [Theory]
    [InlineData("/historik/tal/1/sygedagpenge/antal-fuldtidspersoner/151/2021-06")]
    [InlineData("/historik/tal/1/sygedagpenge/antal-fuldtidspersoner/151/x")]
    [InlineData("/historik/tal/01/sygedagpenge/antal-fuldtidspersoner/151/2020-06")]
    [InlineData("/historik/tal/1/SYGEDAGPENGE/antal-fuldtidspersoner/151/2020-06")]
    [InlineData("/historik/tal/9/a/b/c/2020")]
    [InlineData("/historik/tal/x/y/z/w/2020-06")]
    [InlineData("/historik/tal/1/a%2Fb/c/d/2020-06")]
    public async Task Get_WhatIsNoFigure_IsNotFound(string address) => await app.Browse().GetPage(address, HttpStatusCode.NotFound);
}
