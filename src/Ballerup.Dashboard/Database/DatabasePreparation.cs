using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Database;

/// <summary>Brings the database to the program's own version before the first request.</summary>
public sealed class DatabasePreparation(DashboardDb db, IOptions<DataOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>EF's model of the database, which every context shares once it is built.</summary>
    internal static IModel BuildModel()
    {
        using var db = new SqliteDashboardDb(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite().Options);
        return db.Model;
    }

    /// <summary>There is no database file yet.</summary>
    public bool IsFirstStart => !File.Exists(DatabaseFile);

    private string DatabaseFile => Path.GetFullPath(((SqliteConnection)db.Database.GetDbConnection()).DataSource);

    /// <exception cref="StartException">The folder or the database can't be used.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(options.Value.Folder);
        try
        {
            Directory.CreateDirectory(folder);
            // Beside the database, so that all who share it meet there.
            using var alone = await LockAsync(DatabaseFile + ".start", cancellation);
            await RemoveOrphanedLockAsync(cancellation);
            await db.Database.MigrateAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync(HistoryTriggers.Sqlite, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Datamappen {folder} (indstillingen Data:Folder) kan ikke bruges: {e.Message}", e);
        }
        catch (DbException e)
        {
            throw new StartException($"Databasen {db.Database.GetDbConnection().DataSource} kan ikke åbnes eller opgraderes: {e.Message}", e);
        }
    }

    /// <summary>
    /// EF's own lock is a row that outlives a killed process and would block every later start. The operating system
    /// lets go of this file when the process ends, however it ends; whoever holds it may remove such a row.
    /// </summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellation)
    {
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && DateTime.UtcNow < until)
            {
                await Task.Delay(50, cancellation);
            }
        }
    }

    private async Task RemoveOrphanedLockAsync(CancellationToken cancellation)
    {
        if (!IsFirstStart)
            await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellation);
    }
}
