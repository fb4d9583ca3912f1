using System.Diagnostics;
using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests.Publishing;

/// <summary>Two instances on one database.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
[Trait(TestRun.On, TestRun.Full)]
public sealed class EditionWatchTests : IAsyncDisposable
{
    private readonly DashboardApp one = new();
    private readonly DashboardApp two;

    public EditionWatchTests() => two = new DashboardApp { Folder = one.Folder };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await two.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Publish_OnOne_IsOnTheOthersPages()
    {
        var editor = await one.SignIn(Role.Editor);
        var visitor = two.Browse();
        Assert.Contains("2020-08,136,", await visitor.PublicFigure(EditingSteps.Long2020));
        for (var value = 140; value < 143; value++)
        {
            await editor.PublishAll(await editor.Draft(6, (EditingSteps.Long2020, $"{value}")));
            Assert.Contains($"2020-08,{value},", await editor.PublicFigure(EditingSteps.Long2020)); // at once where it was published
            var waited = Stopwatch.StartNew();
            while (!(await visitor.PublicFigure(EditingSteps.Long2020))!.Contains($"2020-08,{value},", StringComparison.Ordinal))
            {
                Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), "The other instance does not notice.");
                await Task.Delay(20, Cancellation);
            }
        }
    }

    /// <summary>A table that is new to the other, then one whose figures it has read, with areas that are new to it.</summary>
    [Fact]
    public async Task Publish_OnOne_OfATableAndItsAreas_IsOnTheOther()
    {
        var (ours, theirs) = (one.Browse(), two.Browse());
        await ours.GetStringAsync("/data/observationer.csv", Cancellation);
        await theirs.GetStringAsync("/data/observationer.csv", Cancellation);
        foreach (var areas in (string[][])[["159"], []])
        {
            await one.PublishAreas(areas);
            foreach (var address in (string[])["/data/observationer.csv", "/data/tabel/7.json", "/api/v1/tables/7"])
            {
                var waited = Stopwatch.StartNew();
                var published = await ours.GetStringAsync(address, Cancellation);
                while (await (await theirs.GetAsync(address, Cancellation)).Content.ReadAsStringAsync(Cancellation) != published)
                {
                    Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), $"{address} is not the same at the other instance.");
                    await Task.Delay(20, Cancellation);
                }
            }
        }
    }

    /// <summary>What catches up with the other reads, and what saves then writes, on one connection.</summary>
    [Fact]
    public async Task Save_RightAfterTheOtherHasPublished_IsSaved()
    {
        var (anna, bo) = (await one.SignIn(Role.Editor, "Anna Skov"), await two.SignIn(Role.Editor, "Bo Holm"));
        for (var value = 140; value < 145; value++)
        {
            var first = await anna.Draft(6, (EditingSteps.Long2020, $"{value}"));
            var form = await bo.GetPage("/admin/tabel/1?kladde=ny");
            await anna.PublishAll(first);
            EditingSteps.DraftOf(await bo.Submit(form, new() { [EditingSteps.Cell(EditingSteps.Sick2020)] = $"{value}" },
                EditingSteps.GridForm));
        }
    }

    /// <summary>Also in the moment before the other has noticed by itself.</summary>
    [Fact]
    public async Task Publish_OnTheOther_OfTheSameCell_IsToldWhatStandsThere()
    {
        var (anna, bo) = (await one.SignIn(Role.Editor, "Anna Skov"), await two.SignIn(Role.Editor, "Bo Holm"));
        for (var value = 140; value < 145; value++)
        {
            var (first, second) = (await anna.Draft(6, (EditingSteps.Long2020, $"{value}")),
                await bo.Draft(6, (EditingSteps.Long2020, "150")));
            var review = await bo.GetPage($"/admin/kladde/{second}");
            await anna.PublishAll(first);
            var answer = await bo.Submit(review, new() { ["Reason"] = "For sent" }, EditingSteps.PublishForm);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict); // noticed before it was tried, or then
            var told = await answer.ReadDocument(bo);
            Assert.Equal($"Den udgivne: {value} (Anna Skov)", told.QuerySelectorAll("#konflikter label")[1].Text());
        }
    }
}
