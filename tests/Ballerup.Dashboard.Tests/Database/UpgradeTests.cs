using System.Data.Common;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Tests.Operating;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>
/// A database that an earlier version left behind is brought up to date by the next start: by the migrations since, and by one more
/// (<see cref="LaterMigration"/>), so that there always is one.
/// </summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class UpgradeTests : IAsyncDisposable
{
    /// <summary>The program's own: keys of sessions grow old and are joined by new ones.</summary>
    private static readonly string[] NotCompared = ["__EFMigrationsHistory", "DataProtectionKeys", "ScheduledRuns"];

    private readonly DashboardApp app = new()
    {
        FirstStart = true,
        Replace = services => services
            .ConfigureDbContext<SqliteDashboardDb>(o => o.ReplaceService<IMigrationsAssembly, WithLaterMigration>())
            .ConfigureDbContext<PostgresDashboardDb>(o => o.ReplaceService<IMigrationsAssembly, WithLaterMigration>()),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kept => [.. KeptDatabases.Names];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kept), DisableDiscoveryEnumeration = true)]
    public async Task Database_OfAnEarlierVersion_IsUpgraded_AndHoldsWhatItHeld(string name)
    {
        await KeptDatabases.PutAsync(name, app.Folder, Cancellation);
        var before = await Rows();
        var client = app.Browse();
        // Also of tables that were made anew, which on SQLite loses them without a word.
        Assert.Equal(HistoryTests.TriggersOfToday, await HistoryTests.Triggers(app));
        Assert.Empty(await app.WithDb(db => db.Database.GetPendingMigrationsAsync(Cancellation)));
        Assert.Contains(LaterMigration.Id, await app.WithDb(db => db.Database.GetAppliedMigrationsAsync(Cancellation)));
        Assert.False(await app.WithDb(db => Task.FromResult(db.Database.HasPendingModelChanges())));

        var after = await Rows();
        Assert.All(after["Users"], user => Assert.Contains("Later", user.Keys));
        foreach (var (table, rows) in before.Where(t => t.Value.Count > 0 && !NotCompared.Contains(t.Key)))
            Assert.Equal(Lines(rows, rows[0].Keys), Lines(after[table], rows[0].Keys));
        Assert.DoesNotContain("FEJL", await Command.Succeed(app.Folder, "check"));
        await AssertProtected();

        // And for those who use it: the figures, their history, the draft and the users, who work on.
        Assert.Equal(["136", "13"], await app.Values(EditingSteps.Long2020));
        Assert.Contains(",2020-08,13,", await client.PublicFigure(EditingSteps.Long2020));
        await client.SignIn(KeepingTests.Editor);
        var draft = Assert.Single(await app.WithDb(db => db.DraftsAsync(Cancellation)));
        Assert.Equal("14", Assert.Single(draft.Changes).NewValue);
        var last = await app.WithDb(db => db.LastRevisionAsync(Cancellation));
        Assert.Equal(last + 1, await client.PublishAll(draft.Id));
        Assert.Contains(",2020-08,14,", await client.PublicFigure(EditingSteps.Long2020));
        Assert.DoesNotContain("FEJL", await Command.Succeed(app.Folder, "check"));
        Assert.Equal(
            [(KeepingTests.Administrator, Role.Administrator), (KeepingTests.Editor, Role.Editor), (KeepingTests.Invited, Role.Editor)],
            (await app.WithDb(db => db.Users.ToListAsync(Cancellation))).Select(u => (u.Name, u.Role)).OrderBy(u => u.Name));
    }

    /// <summary>Who adds a migration keeps the databases of the version before it, on both kinds.</summary>
    [Fact]
    public void Migrations_ButTheLast_HaveAKeptDatabase()
    {
        using var db = Ballerup.Dashboard.Database.Extensions.Open(TestDatabase.IsPostgres ? "Host=localhost" : "Data Source=none.db");
        var names = db.Database.GetMigrations().Select(m => m.Split('_', 2)[1]).ToList();
        Assert.Empty(names.SkipLast(1).Except(KeptDatabases.Names));
        Assert.Empty(KeptDatabases.Names.Except(names)); // and each of these stays
    }

    private async Task AssertProtected()
    {
        foreach (var table in (string[])["Changes", "Explanations", "ChangeCounts", "Revisions"])
        {
            foreach (var sql in (string[])[$"UPDATE \"{table}\" SET \"{Column(table)}\" = \"{Column(table)}\"", $"DELETE FROM \"{table}\""])
            {
                var error = await Assert.ThrowsAnyAsync<DbException>(() => TestDatabase.Sql(app.Folder, sql));
                Assert.Contains("Published history cannot be changed.", error.Message);
            }
        }

        static string Column(string table) => table == "Revisions" ? "Id" : "RevisionId";
    }

    /// <summary>Every table as it stands in the database, whatever the program's model says of it.</summary>
    private async Task<Dictionary<string, List<Dictionary<string, string>>>> Rows()
    {
        var tables = new Dictionary<string, List<Dictionary<string, string>>>();
        await using var connection = TestDatabase.Connect(app.Folder);
        await connection.OpenAsync(Cancellation);
        foreach (var name in (await Read(connection, TestDatabase.IsPostgres
            ? "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")).Select(r => r["name"]))
            tables[name] = await Read(connection, $"SELECT * FROM \"{name}\"");
        return tables;
    }

    private static async Task<List<Dictionary<string, string>>> Read(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync(Cancellation))
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => Text(reader.GetValue(i))));
        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";

    private static IEnumerable<string> Lines(List<Dictionary<string, string>> rows, IReadOnlyCollection<string> columns) =>
        rows.Select(r => string.Join('|', columns.Select(c => r[c]))).Order(StringComparer.Ordinal);
}
