using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Database;

[Trait(TestDatabase.On, TestDatabase.Both)]
public class MigrationTests
{
    [Fact]
    public void Model_HasNoChangeThatNoMigrationMakes()
    {
        using DashboardDb sqlite = new SqliteDashboardDb(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite().Options);
        using DashboardDb postgres = new PostgresDashboardDb(new DbContextOptionsBuilder<PostgresDashboardDb>()
            .UseNpgsql("Host=localhost").Options);
        Assert.All([sqlite, postgres], db => Assert.False(db.Database.HasPendingModelChanges()));
    }

    [Theory]
    [Trait(TestDatabase.On, "Sqlite")]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA recursive_triggers", "1")]
    public async Task Database_IsOpenedSafely(string pragma, string value)
    {
        await using var app = DashboardApp.Borrow();
        _ = app.Browse();
        Assert.Equal(value, await app.WithDb(async db =>
        {
            await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = pragma;
            return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString();
        }));
    }
}
