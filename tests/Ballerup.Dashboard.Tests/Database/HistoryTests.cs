using Ballerup.Dashboard.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>What is published stays as it was published: the database itself refuses anything else.</summary>
public sealed class HistoryTests : IAsyncDisposable
{
    private readonly DashboardApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>After the last migration, also by someone whose connection fires no triggers for replaced rows.</summary>
    [Theory]
    [InlineData("UPDATE \"Revisions\" SET \"Reason\" = 'x' WHERE \"Number\" = 2")]
    [InlineData("UPDATE \"Revisions\" SET \"Number\" = NULL WHERE \"Number\" = 2")]
    [InlineData("DELETE FROM \"Revisions\" WHERE \"Number\" = 2")]
    [InlineData("REPLACE INTO \"Revisions\" SELECT * FROM \"Revisions\" WHERE \"Number\" = 2")]
    [InlineData("INSERT OR REPLACE INTO \"Revisions\" SELECT * FROM \"Revisions\" WHERE \"Number\" = 2")]
    [InlineData("UPDATE \"Changes\" SET \"NewValue\" = '1'")]
    [InlineData("UPDATE \"Changes\" SET \"OldValue\" = NULL WHERE \"Key\" LIKE '6/%'")]
    [InlineData("DELETE FROM \"Changes\" WHERE \"Key\" LIKE '6/%'")]
    [InlineData("REPLACE INTO \"Changes\" SELECT * FROM \"Changes\" WHERE \"Key\" LIKE '6/%2020-08'")]
    [InlineData("INSERT INTO \"Changes\" SELECT * FROM (SELECT * FROM \"Changes\" WHERE \"Key\" LIKE '6/%2020-08' LIMIT 1) WHERE TRUE ON CONFLICT DO UPDATE SET \"NewValue\" = '1'")]
    [InlineData("UPDATE \"Explanations\" SET \"Text\" = 'x'")]
    [InlineData("DELETE FROM \"Explanations\"")]
    [InlineData("REPLACE INTO \"Explanations\" SELECT * FROM \"Explanations\"")]
    [InlineData("UPDATE \"Changes\" SET \"RevisionId\" = (SELECT \"Id\" FROM \"Revisions\" WHERE \"Number\" = 2), \"Order\" = 99 WHERE \"RevisionId\" IN (SELECT \"Id\" FROM \"Revisions\" WHERE \"Number\" IS NULL)")]
    public async Task Sql_ThatWouldAlterHistory_IsRefused(string sql)
    {
        var client = await app.SignIn(Role.Editor);
        await client.PublishAll(await client.Draft(6, (Editing.Long2020, "13"))); // with an explanation
        await client.Draft(6, (Editing.Long2020, "14")); // and a draft
        var before = await app.Hash();
        foreach (var recursive in (string[])["ON", "OFF"])
        {
            var error = await Assert.ThrowsAsync<SqliteException>(() => app.WithDb(async db =>
            {
                await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"PRAGMA recursive_triggers={recursive}; {sql}";
                return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }));
            Assert.Contains("Published history cannot be changed.", error.Message);
        }
        Assert.Equal(before, await app.Hash());
    }

    [Fact]
    public async Task Migrations_AfterTheLast_TheTriggersAreThere()
    {
        _ = app.Browse();
        var triggers = await app.WithDb(db => db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            ["Changes_NoDelete", "Changes_NoInsert", "Changes_NoUpdate", "Explanations_NoDelete", "Explanations_NoInsert", "Explanations_NoUpdate",
                "Revisions_NoDelete", "Revisions_NoReplace", "Revisions_NoUpdate"],
            triggers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Migrations_ThatLostTheTriggers_HaveThemAgainAfterTheNextStart()
    {
        _ = app.Browse();
        await app.WithDb(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"Changes_NoUpdate\"", TestContext.Current.CancellationToken));
        await using var again = new DashboardApp { Folder = app.Folder };
        _ = again.Browse();
        await Assert.ThrowsAsync<SqliteException>(() => again.WithDb(db => db.Database.ExecuteSqlRawAsync("UPDATE \"Changes\" SET \"NewValue\" = '1'", TestContext.Current.CancellationToken)));
    }
}
