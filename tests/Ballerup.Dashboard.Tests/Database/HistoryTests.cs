using System.Data.Common;
using Ballerup.Dashboard.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>What is published stays as it was published: the database itself refuses anything else.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class HistoryTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>After the last migration.</summary>
    [Theory]
    [InlineData("UPDATE \"Revisions\" SET \"Reason\" = 'x' WHERE \"Number\" = 2")]
    [InlineData("UPDATE \"Revisions\" SET \"Number\" = NULL WHERE \"Number\" = 2")]
    [InlineData("DELETE FROM \"Revisions\" WHERE \"Number\" = 2")]
    [InlineData("UPDATE \"Changes\" SET \"NewValue\" = '1'")]
    [InlineData("UPDATE \"Changes\" SET \"OldValue\" = NULL WHERE \"Key\" LIKE '6/%'")]
    [InlineData("DELETE FROM \"Changes\" WHERE \"Key\" LIKE '6/%'")]
    [InlineData("INSERT INTO \"Changes\" SELECT * FROM (SELECT * FROM \"Changes\" WHERE \"Key\" LIKE '6/%2020-08' LIMIT 1) AS one WHERE "
        + "TRUE ON CONFLICT (\"RevisionId\", \"Order\") DO UPDATE SET \"NewValue\" = '1'")]
    [InlineData("UPDATE \"Explanations\" SET \"Text\" = 'x'")]
    [InlineData("DELETE FROM \"Explanations\"")]
    [InlineData("UPDATE \"ChangeCounts\" SET \"Count\" = 4711")]
    [InlineData("DELETE FROM \"ChangeCounts\"")]
    [InlineData("UPDATE \"Changes\" SET \"RevisionId\" = (SELECT \"Id\" FROM \"Revisions\" WHERE \"Number\" = 2), \"Order\" = 99 WHERE "
        + "\"RevisionId\" IN (SELECT \"Id\" FROM \"Revisions\" WHERE \"Number\" IS NULL)")]
    [InlineData("UPDATE \"Changes\" SET \"NewValue\" = '[Teksten er skjult]' WHERE \"Key\" LIKE '6/%2020-08'")] // a figure
    [InlineData("UPDATE \"Changes\" SET \"NewValue\" = '[Teksten er skjult]', \"Author\" = 'x'")]
    [InlineData("UPDATE \"Changes\" SET \"Key\" = '[Teksten er skjult]'")]
    [InlineData("UPDATE \"Revisions\" SET \"Reason\" = '[Teksten er skjult]', \"Publisher\" = 'x' WHERE \"Number\" = 2")]
    [InlineData("UPDATE \"Explanations\" SET \"Message\" = '[Teksten er skjult]'")]
    public Task Sql_ThatWouldAlterHistory_IsRefused(string sql) => AssertRefused(sql);

    /// <summary>Also by someone whose connection fires no triggers for replaced rows.</summary>
    [Theory]
    [Trait(TestDatabase.On, "Sqlite")]
    [InlineData("REPLACE INTO \"Revisions\" SELECT * FROM \"Revisions\" WHERE \"Number\" = 2")]
    [InlineData("INSERT OR REPLACE INTO \"Revisions\" SELECT * FROM \"Revisions\" WHERE \"Number\" = 2")]
    [InlineData("REPLACE INTO \"Changes\" SELECT * FROM \"Changes\" WHERE \"Key\" LIKE '6/%2020-08'")]
    [InlineData("REPLACE INTO \"Explanations\" SELECT * FROM \"Explanations\"")]
    public Task Replace_OfHistory_IsRefused(string sql) =>
        AssertRefused($"PRAGMA recursive_triggers=ON; {sql}", $"PRAGMA recursive_triggers=OFF; {sql}");

    [Theory]
    [Trait(TestDatabase.On, "Postgres")]
    [InlineData("TRUNCATE \"Changes\"")]
    [InlineData("TRUNCATE \"Explanations\"")]
    [InlineData("TRUNCATE \"Revisions\" CASCADE")]
    public Task Truncate_OfHistory_IsRefused(string sql) => AssertRefused(sql);

    private async Task AssertRefused(params string[] attempts)
    {
        var client = await app.SignIn(Role.Editor);
        await client.PublishAll(await client.Draft(6, (EditingSteps.Long2020, "13"))); // with an explanation
        await client.Draft(6, (EditingSteps.Long2020, "14")); // and a draft
        var before = await app.Hash();
        foreach (var sql in attempts)
        {
            var error = await Assert.ThrowsAnyAsync<DbException>(() =>
                app.WithDb(db => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken)));
            Assert.Contains("Published history cannot be changed.", error.Message);
        }
        Assert.Equal(before, await app.Hash());
    }

    internal static IReadOnlyList<string> TriggersOfToday => TestDatabase.IsPostgres
        ? ["ChangeCounts_NoChange", "ChangeCounts_NoTruncate", "Changes_NoChange", "Changes_NoTruncate", "Explanations_NoChange",
            "Explanations_NoTruncate", "Revisions_NoChange", "Revisions_NoTruncate"]
        : ["ChangeCounts_NoDelete", "ChangeCounts_NoInsert", "ChangeCounts_NoUpdate", "Changes_NoDelete", "Changes_NoInsert",
            "Changes_NoUpdate", "Explanations_NoDelete", "Explanations_NoInsert", "Explanations_NoUpdate",
            "Revisions_NoDelete", "Revisions_NoReplace", "Revisions_NoUpdate"];

    internal static async Task<IEnumerable<string>> Triggers(DashboardApp app) =>
        (await app.WithDb(db => db.Database.SqlQueryRaw<string>(TestDatabase.IsPostgres
            ? "SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal"
            : "SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync(TestContext.Current.CancellationToken)))
        .Order(StringComparer.Ordinal);

    [Fact]
    public async Task Migrations_AfterTheLast_TheTriggersAreThere()
    {
        _ = app.Browse();
        Assert.Equal(TriggersOfToday, await Triggers(app));
    }

    [Fact]
    public async Task Migrations_ThatLostTheTriggers_HaveThemAgainAfterTheNextStart()
    {
        _ = app.Browse();
        var lose = TestDatabase.IsPostgres ? "DROP TRIGGER \"Changes_NoChange\" ON \"Changes\"" : "DROP TRIGGER \"Changes_NoUpdate\"";
        await app.WithDb(db => db.Database.ExecuteSqlRawAsync(lose, TestContext.Current.CancellationToken));
        await using var again = new DashboardApp { Folder = app.Folder, Shared = true };
        _ = again.Browse();
        await Assert.ThrowsAnyAsync<DbException>(() =>
            again.WithDb(
                db => db.Database.ExecuteSqlRawAsync("UPDATE \"Changes\" SET \"NewValue\" = '1'", TestContext.Current.CancellationToken)));
    }
}
