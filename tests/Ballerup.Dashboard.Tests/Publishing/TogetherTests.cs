using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests.Publishing;

/// <summary>Two editors and one cell, at the same moment.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
[Trait(TestRun.On, TestRun.Full)]
public sealed class TogetherTests : IAsyncDisposable
{
    private const int Rounds = 5;
    private const int EachRound = 10;

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Publish_FiftyParallelEditsOfOneCell_OneWinsEachVersion_AndEveryLoserIsTold()
    {
        HttpClient[] editors = [await app.SignIn(Role.Editor, "Anna Skov"), await app.SignIn(Role.Editor, "Bo Holm")];
        var published = new List<string> { "136" };
        for (var round = 0; round < Rounds; round++)
        {
            // Ten drafts of the same cell, from the same version, by two people in turn.
            var drafts = new List<(HttpClient Editor, Guid Id, string Typed)>();
            for (var i = 0; i < EachRound; i++)
            {
                var typed = $"{140 + (round * EachRound) + i}";
                drafts.Add((editors[i % 2], await editors[i % 2].Draft(6, (EditingSteps.Long2020, typed)), typed));
            }
            var reviews = await Task.WhenAll(drafts.Select(d => d.Editor.GetPage($"/admin/kladde/{d.Id}")));
            var answers = await Task.WhenAll(drafts.Zip(reviews,
                (d, review) => d.Editor.Submit(review, new() { ["Reason"] = $"Forsøg {d.Typed}" }, EditingSteps.PublishForm)));

            var winner = Assert.Single(answers.Index(), a => a.Item.StatusCode == HttpStatusCode.Found);
            published.Add(drafts[winner.Index].Typed);
            foreach (var (index, answer) in answers.Index().Where(a => a.Index != winner.Index))
            {
                var told = await drafts[index].Editor.Page(answer, answer.StatusCode == HttpStatusCode.Conflict ? HttpStatusCode.Conflict
                    : HttpStatusCode.BadRequest);
                Assert.NotEmpty(told.QuerySelectorAll(".alert-error"));
                Assert.Equal($"Den udgivne: {published[^1]} ({(winner.Index % 2 == 0 ? "Anna Skov" : "Bo Holm")})",
                    told.QuerySelectorAll("#konflikter label")[1].Text());
            }
        }
        Assert.Equal(published, await app.Values(EditingSteps.Long2020));
        Assert.Equal(Rounds * (EachRound - 1), await app.Drafts());
    }

    [Fact]
    public async Task Save_FiftyParallelEditsOfOneCellInOneDraft_OneWins_AndEveryLoserIsShownBoth()
    {
        HttpClient[] editors = [await app.SignIn(Role.Editor, "Anna Skov"), await app.SignIn(Role.Editor, "Bo Holm")];
        var draft = await editors[0].Draft(6, (EditingSteps.Long2020, "137"));
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => editors[i % 2].GetPage($"/admin/tabel/6?kladde={draft}")));
        var answers = await Task.WhenAll(forms.Select((form, i) =>
            editors[i % 2].Submit(form, new() { [EditingSteps.Cell(EditingSteps.Long2020)] = $"{140 + i}" }, EditingSteps.GridForm)));
        var winner = Assert.Single(answers.Index(), a => a.Item.StatusCode == HttpStatusCode.Found);
        foreach (var (index, answer) in answers.Index().Where(a => a.Index != winner.Index))
        {
            var told = await editors[0].Page(answer, HttpStatusCode.Conflict);
            Assert.Equal($"Dit forslag: {140 + index}", told.QuerySelectorAll(".clashes label")[0].Text());
            Assert.StartsWith($"Det, der står der nu: {140 + winner.Index} (", told.QuerySelectorAll(".clashes label")[1].Text());
        }
        Assert.Equal($"{140 + winner.Index}", (await editors[0].GetPage($"/admin/kladde/{draft}")).QuerySelector(".changes .new")!.Text());
    }

    [Fact]
    public async Task Save_OtherCellsOfTheSameDraft_AreNotInTheWay()
    {
        var anna = await app.SignIn(Role.Editor, "Anna Skov");
        var bo = await app.SignIn(Role.Editor, "Bo Holm");
        var draft = await anna.Draft(6, (EditingSteps.Long2020, "137"));
        var forms = await Task.WhenAll(anna.GetPage($"/admin/tabel/6?kladde={draft}"), bo.GetPage($"/admin/tabel/6?kladde={draft}"));
        var answers = await Task.WhenAll(
            anna.Submit(forms[0], new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "138" }, EditingSteps.GridForm),
            bo.Submit(forms[1], new() { [EditingSteps.Cell(EditingSteps.Long2020.Replace("2020", "2019"))] = "150" },
                EditingSteps.GridForm));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Found, a.StatusCode));
        Assert.Equal(
            ["138", "150"], (await anna.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".changes .new").Select(c => c.Text()).Order());
    }
}
