using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Jobindsats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>What publishing writes without EF's change tracking is what EF would have written, to the letter.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public class RowsTests
{
    [Fact]
    [Trait(TestDatabase.On, "Sqlite")]
    public async Task Rows_StandAsEfWritesThem()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var app = DashboardApp.Borrow();
        await app.SignIn(Role.Administrator);
        await app.WithDb(async db =>
        {
            await using var transaction = await db.BeginWritingAsync(cancellation);
            await db.KeepAsync(
                new ImportedFile
                {
                    Name = "tal.csv",
                    Hash = new string('0', ImportedFile.HashLength),
                    Content = [0, 0xFF, (byte)'\''],
                    UploadedUtc = new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc)
                }, cancellation);
            await transaction.CommitAsync(cancellation);
            return 0;
        });
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<JobindsatsQueries>()
                .SaveAsync(new JobindsatsQuery { TableNumber = 1, UpdatedOn = new DateOnly(2026, 7, 9) }, cancellation);

        await using var tracked = Ballerup.Dashboard.Database.Extensions.OpenFile(Path.Combine(app.Folder, "tracked.db"));
        await tracked.UpgradeAsync(cancellation);
        await tracked.Database.ExecuteSqlRawAsync(tracked.NoTriggers, cancellation);
        await app.WithDb(async db =>
        {
            foreach (var table in DatabaseCopy.InOrder(db.Model))
            {
                tracked.AddRange(DatabaseCopy.Rows(db, table));
                await tracked.SaveChangesAsync(cancellation);
                var (written, expected) = (await TextsAsync(db, table.GetTableName()!), await TextsAsync(tracked, table.GetTableName()!));
                Assert.Equal(expected, written);
            }
            return 0;
        });
        Assert.Contains("X'00FF27'", Assert.Single(await TextsAsync(tracked, "ImportedFiles")));
        Assert.Contains("'2026-07-09'", Assert.Single(await TextsAsync(tracked, "JobindsatsQueries")));
    }

    /// <summary>Each row as SQLite itself would write it: an integer is not a text with the same digits.</summary>
    private static async Task<List<string>> TextsAsync(DashboardDb db, string table)
    {
        var columns = await db.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM pragma_table_info({table}) ORDER BY name")
            .ToListAsync(TestContext.Current.CancellationToken);
        var rows = $"SELECT {string.Join(" || ', ' || ", columns.Select(c => $"quote(\"{c}\")"))} AS \"Value\" FROM \"{table}\" ORDER BY 1";
        return await db.Database.SqlQueryRaw<string>(rows).ToListAsync(TestContext.Current.CancellationToken);
    }
}
