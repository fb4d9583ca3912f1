using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Publishing;

/// <summary>The database fails in the middle: nothing is saved, nothing typed is lost, and it is told in Danish.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class FaultTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>From now on the database refuses a certain row, as a full disk would.</summary>
    /// <param name="moment">Before or after which write to which table.</param>
    /// <param name="row">Which rows; all when null.</param>
    private Task<int> Break(string moment, string? row)
    {
        var when = row is null ? "" : $"WHEN ({row})";
        return Run(TestDatabase.IsPostgres
            ? $"""
                CREATE FUNCTION "Fail"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no room left'; END $$;
                CREATE TRIGGER "Fault" {moment} FOR EACH ROW {when} EXECUTE FUNCTION "Fail"();
                """
            : $"CREATE TRIGGER \"Fault\" {moment} {when} BEGIN SELECT RAISE(ABORT, 'no room left'); END;");
    }

    private Task<int> Mend() => Run(TestDatabase.IsPostgres ? """DROP FUNCTION "Fail"() CASCADE""" : "DROP TRIGGER \"Fault\"");

    private Task<int> Run(string sql) => app.WithDb(db => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));

    private const string Second = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2019-08";

    [Theory]
    // Between the change and its history, in both orders; between the first and the last cell; before and after the number.
    [InlineData("BEFORE UPDATE ON \"Changes\"", "NEW.\"Key\" LIKE '%2020-08'")]
    [InlineData("AFTER UPDATE ON \"Changes\"", "NEW.\"Key\" LIKE '%2019-08'")]
    [InlineData("BEFORE UPDATE ON \"Observations\"", "NEW.\"Period\" = '2019-08'")]
    [InlineData("AFTER UPDATE ON \"Observations\"", "NEW.\"Period\" = '2020-08'")]
    [InlineData("BEFORE UPDATE ON \"Tables\"", null)]
    [InlineData("BEFORE UPDATE ON \"Revisions\"", "NEW.\"Number\" IS NOT NULL")]
    [InlineData("AFTER UPDATE ON \"Revisions\"", "NEW.\"Number\" IS NOT NULL")]
    public async Task Publish_WhenTheDatabaseFailsInTheMiddle_SavesNothing(string moment, string? row)
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"), (Second, "150"));
        var review = await client.GetPage($"/admin/kladde/{draft}");
        var before = await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        await Break(moment, row);
        var hash = await Published();

        var page = await client.Page(await client.Submit(review, new() { ["Reason"] = "Går galt" }, EditingSteps.PublishForm),
            HttpStatusCode.ServiceUnavailable);
        Assert.Equal("Databasen kunne ikke gemme lige nu. Intet er ændret. Prøv igen om lidt.",
            page.QuerySelector(".alert-error li")!.Text());
        Assert.Equal("Går galt", page.QuerySelector("#Reason")!.Text());
        Assert.Equal(hash, await Published());
        Assert.Equal(before, await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));

        await Mend();
        Assert.Equal(2, await client.PublishAll(draft));
        Assert.Equal(["136", "140"], await app.Values(EditingSteps.Long2020));
    }

    [Theory]
    [InlineData("BEFORE INSERT ON \"Changes\"", "NEW.\"Key\" LIKE '%2020-08'")]
    [InlineData("AFTER INSERT ON \"Changes\"", "NEW.\"Key\" LIKE '%2019-08'")]
    [InlineData("BEFORE INSERT ON \"Revisions\"", null)]
    public async Task Save_WhenTheDatabaseFailsInTheMiddle_SavesNothingAndKeepsWhatWasTyped(string moment, string? row)
    {
        var client = await app.SignIn(Role.Editor);
        var grid = await client.GetPage("/admin/tabel/6");
        await Break(moment, row);
        var hash = await app.Hash();
        var page = await client.Page(await client.Submit(grid,
            new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "140", [EditingSteps.Cell(Second)] = "150" }, EditingSteps.GridForm),
                HttpStatusCode.ServiceUnavailable);
        Assert.Equal("140", page.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")!.GetAttribute("value"));
        Assert.Equal(hash, await app.Hash());
        await Mend();
        Assert.Equal(HttpStatusCode.Found, (await client.Submit(page, [], EditingSteps.GridForm)).StatusCode);
    }

    /// <summary>Explanations of a draft are kept before publishing begins, so only what is public has to be the same.</summary>
    private Task<string> Published() => app.WithDb(async db => string.Join('\n',
        (await db.Observations.OrderBy(o => o.SeriesId).ThenBy(o => o.Period).ToListAsync(TestContext.Current.CancellationToken))
            .Select(o => $"{o.SeriesId} {o.Period} {o.ToObservation().Figure}")
        .Concat((await db.Revisions.Include(r => r.Changes).OrderBy(r => r.Id).ToListAsync(TestContext.Current.CancellationToken))
            .SelectMany(r => r.Changes.Select(c => $"{r.Number} {r.Reason} {c.Key} {c.OldValue} {c.NewValue}")))));
}
