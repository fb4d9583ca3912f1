using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

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

    /// <summary>A database that the first version left behind, with figures in it, is brought up to date by the next start.</summary>
    [Fact]
    public async Task Database_OfTheFirstMigration_IsUpgraded()
    {
        await using var app = new DashboardApp { FirstStart = true };
        var connectionString = TestDatabase.IsPostgres
            ? TestDatabase.Settings(app.Folder)["ConnectionStrings:Dashboard"] : $"Data Source={Path.Combine(app.Folder, "dashboard.db")}";
        await using (var old = Ballerup.Dashboard.Database.Extensions.Open(connectionString))
        {
            var first = old.Database.GetMigrations().First();
            await old.GetService<IMigrator>().MigrateAsync(first, TestContext.Current.CancellationToken);
            await old.Database.ExecuteSqlRawAsync("""INSERT INTO "Areas" ("Code", "Name", "Own") VALUES ('999', 'Fra før', FALSE)""",
                TestContext.Current.CancellationToken);
        }
        _ = app.Browse();
        Assert.Empty(await app.WithDb(async db => await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(
            "Fra før", await app.WithDb(
                async db => (await db.Areas.SingleAsync(a => a.Code == "999", TestContext.Current.CancellationToken)).Name));
        Assert.Equal(1, await app.WithDb(db => db.LastRevisionAsync(TestContext.Current.CancellationToken)));
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
