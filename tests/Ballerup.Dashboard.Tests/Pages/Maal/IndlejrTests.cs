using System.Net;
using AngleSharp.Dom;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Maal;

public sealed class IndlejrTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IDocument> Get(string address)
    {
        var client = app.Browse();
        var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("noindex", string.Join(' ', response.Headers.GetValues("X-Robots-Tag")));
        return await response.ReadDocument(client);
    }

    [Theory]
    [InlineData("/maal/1", "/tabel/1", "")]
    [InlineData("/maal/2", "/tabel/2", "?som=2/aendring")]
    [InlineData("/maal/6", "/tabel/6", "?revision=1")]
    public async Task Get_ATable_IsWhatTheGoalPageShows_AndNothingElse(string goal, string table, string query)
    {
        _ = app.Browse();
        await app.Publish((Subject.Observation, EditingSteps.Long2020, "Figure", "137"),
            (Subject.Observation, EditingSteps.Long2020, "Note", "Rettet."));
        var page = await Get($"{goal}{table}/indlejr{query}");
        var whole = await app.Browse().GetPage(goal + query);
        var section = whole.QuerySelector($"#{table.Trim('/').Replace('/', '-')}")!;
        Assert.Equal(section.Text("h2"), page.Text("h1"));
        Assert.Equal(Cells(section), Cells(page.Body!));
        Assert.Equal(
            section.QuerySelectorAll("figure script").Select(s => s.TextContent),
            page.QuerySelectorAll("figure script").Select(s => s.TextContent));
        Assert.Equal(section.QuerySelectorAll(".table-notes li").Select(n => n.Text()),
            page.QuerySelectorAll(".table-notes li").Select(n => n.Text()));
        Assert.Empty(page.QuerySelectorAll("nav, header, footer, form"));
        // A link has the whole window: no other page may stand in the frame.
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.StartsWith(goal, page.QuerySelectorAll(".source a")[^1].GetAttribute("href"));
    }

    private static IEnumerable<string> Cells(IElement within) =>
        within.QuerySelectorAll("table.figures th, table.figures td").Select(c => c.Text());

    [Theory]
    [InlineData("/maal/1/tabel/2/indlejr")]
    [InlineData("/maal/5/tabel/5/indlejr")]
    [InlineData("/maal/1/tabel/01/indlejr")]
    [InlineData("/plan/1999/maal/1/tabel/1/indlejr")]
    [InlineData("/maal/1/tabel/1/indlejr?revision=9")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address) => await app.Browse().GetPage(address, HttpStatusCode.NotFound);
}
