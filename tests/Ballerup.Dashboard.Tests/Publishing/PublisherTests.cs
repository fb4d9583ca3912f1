using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Seeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Publishing;

[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class PublisherTests : IAsyncDisposable
{
    private static readonly Origin Origin = new(OriginKind.Guide, "test");

    private readonly DashboardApp app = DashboardApp.Borrow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<Revision> Publish(params (Subject Subject, string Key, string Field, string Value)[] changes)
    {
        var revision = new Revision { Reason = "Prøve" };
        foreach (var (subject, key, field, value) in changes)
            revision.Add(subject, key, field, value, Origin);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(revision, cancellation: Cancellation);
        return revision;
    }

    [Fact]
    public async Task Seed_IsRevision1_AndEachFigureKnowsItsCellInTheDocument()
    {
        _ = app.Browse();
        var (revision, changes) = await app.WithDb(async db => (
            await db.Revisions.SingleAsync(Cancellation),
            await db.Changes.Where(c => c.Subject == Subject.Observation).OrderBy(c => c.Order).ToListAsync(Cancellation)));
        Assert.Equal(1, revision.Number);
        Assert.Equal(DateTimeKind.Utc, revision.PublishedUtc!.Value.Kind);
        Assert.Equal(
            SeedFiles.Figures.Select(f => (f.Line, f.Table, f.Row, f.Period, decimal.Parse(f.Value))),
            changes.Select(
                c => (c.Origin.Line!.Value, c.Origin.Table!.Value, c.Origin.Row!, c.Key[(c.Key.LastIndexOf('/') + 1)..],
                    decimal.Parse(c.NewValue))));
        Assert.All(changes,
            c => Assert.Equal(new { Kind = OriginKind.Document, Source = "opfoelgning-2019-2020.txt" },
                new { c.Origin.Kind, c.Origin.Source }));
        Assert.All(changes, c => Assert.Null(c.OldValue));
        Assert.Equal("Antal fuldtidspersoner, jun 2018", changes[0].Origin.Column);
        Assert.Equal("Virksomhedspraktik i alt", changes[84 + 12 + 1].Origin.Column);
    }

    [Fact]
    public async Task Publish_AFigure_IsOnThePagesAtTheNextRequest_AndKeepsTheOldValue()
    {
        var client = app.Browse();
        await client.GetPage("/maal/1");
        var revision = await Publish((Subject.Observation, "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06", "Figure",
            "1234 provisional"));
        Assert.Equal(2, revision.Number);
        var page = await client.GetPage("/maal/1");
        Assert.Contains(", revision 2.", page.Text("#tabel-1 .source"));
        Assert.Contains(", revision 1.", (await client.GetPage("/maal/6")).Text("#tabel-6 .source"));
        Assert.Contains(page.QuerySelectorAll("td"), c => c.TextContent == "1.234*");
        Assert.Equal("* betyder, at tallet er foreløbigt.", page.Text(".table-marks"));
        Assert.Equal("631", (await app.WithDb(db => db.Changes.SingleAsync(c => c.RevisionId == revision.Id, Cancellation))).OldValue);
        Assert.Contains("2020-06,1234,provisional", await client.GetStringAsync("/data/observationer.csv", Cancellation));
    }

    [Fact]
    public async Task Publish_AnEighthGoalWithASeventhTable_NeedsNoCode()
    {
        var client = app.Browse();
        await Publish(
            (Subject.Table, "7", "Caption", "antal unge i uddannelse"),
            (Subject.Table, "7", "PeriodsAs", "Rows"),
            (Subject.Measure, "7/antal", "Name", "Antal unge"),
            (Subject.Measure, "7/antal", "Unit", "Count"),
            (Subject.Measure, "7/antal", "Counted", "unge"),
            (Subject.Measure, "7/antal", "Good", "Up"),
            (Subject.Category, "7/i-alt", "Name", "I alt"),
            (Subject.Observation, "7/i-alt/antal/151/2019", "Figure", "10"),
            (Subject.Observation, "7/i-alt/antal/151/2020", "Figure", "12"),
            (Subject.Goal, "2019-2020/8", "Number", "8"),
            (Subject.Goal, "2019-2020/8", "Title", "Flere unge skal have en uddannelse & et job"),
            (Subject.Goal, "2019-2020/8", "KeySeriesId", "7/i-alt/antal/151"),
            (Subject.Goal, "2019-2020/8", "KeyLabel", "Unge i uddannelse"),
            (Subject.GoalTable, "2019-2020/8/7", "NumberInPlan", "7"));
        Assert.Equal("3 af 6 målte mål går den rigtige vej. To mål beskrives kun med ord.", (await client.GetPage("/")).Text(".lead"));
        var page = await client.GetPage("/maal/8");
        Assert.Equal("Flere unge skal have en uddannelse & et job", page.Text("h1"));
        Assert.Equal("Tabel 7, antal unge i uddannelse", page.Text("#tabel-7 h2"));
        Assert.Equal(["10", "12"], page.QuerySelectorAll("#tabel-7 td").Select(c => c.TextContent));
        Assert.Contains("8,7,151,I alt,Antal unge,antal,2020,12,normal",
            await client.GetStringAsync("/data/observationer.csv", Cancellation));
    }

    [Fact]
    public async Task Publish_AGoalWithATableButNoKeyFigure_IsNotSaidToBeWithoutFigures()
    {
        var client = app.Browse();
        await Publish((Subject.Goal, "2019-2020/6", "KeySeriesId", ""));
        var overview = await client.GetPage("/");
        Assert.Equal("1 af 4 målte mål går den rigtige vej. To mål beskrives kun med ord.", overview.Text(".lead"));
        Assert.Contains(overview.QuerySelectorAll(".goal-text"),
            g => g.Text().StartsWith("Målet har ikke noget nøgletal.", StringComparison.Ordinal));
        var page = await client.GetPage("/maal/6");
        Assert.Null(page.QuerySelector(".lead"));
        Assert.Equal(3, page.QuerySelectorAll("#tabel-6 td").Length);
    }

    [Fact]
    public async Task Publish_ATableOfTotalsOnly_IsShown()
    {
        var client = app.Browse();
        await Publish([.. Enumerable.Range(1, 6).SelectMany(i => new[]
        {
            (Subject.Category, $"6/sum-{i}", "Name", $"Sum {i}"),
            (Subject.Category, $"6/sum-{i}", "SumOf", "6/i-alt"),
            (Subject.Observation, $"6/sum-{i}/antal-kontanthjaelpsmodtagere/151/2020-08", "Figure", "136"),
        }), (Subject.Category, "6/i-alt", "Retired", "true")]);
        Assert.Equal(6, (await client.GetPage("/maal/6")).QuerySelectorAll("#tabel-6 tr.total").Length);
    }

    [Fact]
    public async Task Publish_TheOtherPlansPages_KeepTheirLongAddresses()
    {
        var client = app.Browse();
        await Publish((Subject.Plan, "2020-2021", "Title", "Næste plan 2020-2021"), (Subject.Plan, "2020-2021", "Order", "2020"));
        Assert.Equal("Næste plan 2020-2021", (await client.GetPage("/")).Text("h1"));
        Assert.Contains((await client.GetPage("/plan/2019-2020")).QuerySelectorAll("h2 a"),
            a => a.GetAttribute("href") == "/plan/2019-2020/maal/1");
        var goal = await client.GetPage("/plan/2019-2020/maal/1");
        Assert.Equal("/plan/2019-2020", goal.QuerySelector(".breadcrumbs a")!.GetAttribute("href"));
        Assert.Equal("/plan/2019-2020/maal/2", goal.QuerySelectorAll(".neighbours li a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Publish_WhatIsKept_IsWhatIsStored()
    {
        var client = app.Browse();
        await Publish(
            (Subject.Observation, "4/i-alt/andel-beskaeftigede/151/2020-09", "Figure", "missing"),
            (Subject.Observation, "4/i-alt/andel-beskaeftigede/151/2020-08", "Figure", "48.70"),
            (Subject.Goal, "2019-2020/5", "Narrative", "Ny tekst\n\nog et afsnit til"));
        string[] addresses = ["/", "/maal/1", "/maal/2", "/maal/3", "/maal/4", "/maal/5", "/maal/6", "/maal/7", "/data/observationer.csv"];
        var kept = await Task.WhenAll(addresses.Select(a => client.GetStringAsync(a, Cancellation)));

        await using var restarted = new DashboardApp { Folder = app.Folder, Shared = true };
        var again = restarted.Browse();
        var stored = await Task.WhenAll(addresses.Select(a => again.GetStringAsync(a, Cancellation)));
        Assert.Equal(kept, stored);
    }

    [Fact]
    public async Task Publish_TheChangesFromTheFirst_AddUpToTheState()
    {
        _ = app.Browse();
        await Publish((Subject.Plan, "2019-2020", "Title", "En anden titel"),
            (Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08", "Figure", "137"));
        var (stored, changes) = await app.WithDb(async db => (
            await db.LoadEditionAsync(t => new TableFigures(db.ReadSeries(t.Number)), Cancellation),
            await (from revision in db.Revisions
                   from change in revision.Changes
                   where revision.Number != null
                   orderby revision.Number, change.Order
                   select change).ToListAsync(Cancellation)));
        var added = Edition.Empty.Apply(changes);
        Assert.Equal(changes.Select(c => c.OldValue), added.Replaced);
        Assert.Equal(Told(stored), Told(added.After));

        static string Told(Edition edition) => string.Join('\n', edition.Plans.Select(p => p.Title)
            .Concat(edition.Tables.SelectMany(t => t.Series).SelectMany(s => s.Observations.Select(o => $"{s.Id} {o.Period} {o.Figure}"))
                .Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(Subject.Observation, "1/findes-ikke/antal-fuldtidspersoner/151/2020-06", "Figure", "1")]
    [InlineData(Subject.Observation, "1/sygedagpenge/antal-fuldtidspersoner/999/2020-06", "Figure", "1")]
    [InlineData(Subject.Observation, "vrøvl", "Figure", "1")]
    [InlineData(Subject.Observation, "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06", "Figure", "2,0")]
    [InlineData(Subject.Observation, "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06", "Value", "1")]
    [InlineData(Subject.Goal, "1999/1", "Title", "x")]
    [InlineData(Subject.Table, "0", "Caption", "x")]
    public async Task Publish_WhatDoesNotFit_ChangesNothing(Subject subject, string key, string field, string value)
    {
        var client = app.Browse();
        var before = await client.GetStringAsync("/data/observationer.csv", Cancellation);
        await Assert.ThrowsAnyAsync<Exception>(() => Publish(
            (Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08", "Figure", "999"), (subject, key, field, value)));
        Assert.Equal(before, await client.GetStringAsync("/data/observationer.csv", Cancellation));
        Assert.Equal((1, 0), await app.WithDb(async db => (
            await db.Revisions.CountAsync(Cancellation), await db.Changes.CountAsync(c => c.NewValue == "999", Cancellation))));
    }

    [Fact]
    public async Task Publish_AtTheSameMoment_GivesEachItsOwnNumber()
    {
        _ = app.Browse();
        var revisions = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Publish((Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08", "Figure", $"{200 + i}"))));
        Assert.Equal(Enumerable.Range(2, 8), revisions.Select(r => r.Number!.Value).Order());
    }

    [Fact]
    public async Task Publish_ARevisionAgain_IsRefused()
    {
        _ = app.Browse();
        var revision = await Publish((Subject.Plan, "2019-2020", "Title", "En anden titel"));
        await using var scope = app.Services.CreateAsyncScope();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(revision, cancellation: Cancellation));
    }

    [Fact]
    public async Task Publish_OnlyAfterAnotherRevision_SavesNothing()
    {
        _ = app.Browse();
        var revision = new Revision { Reason = "For sent" };
        await using var scope = app.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(revision, onlyAfter: 0, Cancellation));
        Assert.Equal(1, await app.WithDb(db => db.Revisions.CountAsync(Cancellation)));
    }
}
