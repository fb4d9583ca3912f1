using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ballerup.Dashboard.Database;

/// <summary>The embedded default: one file, for one machine. Its migrations are in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteDashboardDb(DbContextOptions<SqliteDashboardDb> options) : DashboardDb(options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>EF's model of the database, which every context shares once it is built.</summary>
    internal static IModel BuildModel()
    {
        using var db = new SqliteDashboardDb(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite().Options);
        return db.Model;
    }

    public override string Triggers => SqliteTriggers.Sql;

    public override string NoTriggers => SqliteTriggers.NoSql;

    public override bool IsFirstStart => !System.IO.File.Exists(File);

    /// <summary>The full path of the database.</summary>
    public string File => Path.GetFullPath(((SqliteConnection)Database.GetDbConnection()).DataSource);

    public override async Task UpgradeAsync(CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        // Beside the database, so that all who share it meet there.
        using var alone = await LockAsync(File + ".start", cancellation);
        // EF's own lock is a row that outlives a killed process and would block every later start.
        if (!IsFirstStart)
        {
            await Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellation);
            // A table that is made anew is renamed at the end, which SQLite refuses while a trigger of another table names it.
            if ((await Database.GetPendingMigrationsAsync(cancellation)).Any())
                await Database.ExecuteSqlRawAsync(NoTriggers, cancellation);
        }
        await Database.MigrateAsync(cancellation);
        await Database.ExecuteSqlRawAsync(Triggers, cancellation);
    }

    // Immediate, which is how Microsoft.Data.Sqlite begins: a second one waits.
    public override Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(cancellation);

    /// <summary>
    /// Reads the file as it is at the first query; who writes meanwhile is not in the way. Of SQLite's levels this one alone begins
    /// without taking the lock for writing; what is not committed is never read, since no connection shares its cache.
    /// </summary>
    public override Task<IDbContextTransaction> BeginReadingAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);

    public override IDbContextTransaction BeginReading() => Database.BeginTransaction(IsolationLevel.ReadUncommitted);

    /// <summary>The operating system lets go of this file when the process ends, however it ends.</summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellation)
    {
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (System.IO.File.Exists(path) && DateTime.UtcNow < until)
            {
                await Task.Delay(50, cancellation);
            }
        }
    }
}
