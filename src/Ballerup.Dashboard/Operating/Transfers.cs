using Ballerup.Dashboard.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Operating;

/// <summary>Puts everything of one database in the place of another's.</summary>
public sealed class Transfers(DashboardDb db)
{
    /// <summary>Replaces everything by what is in a backup. A program that runs meanwhile shows it within a second.</summary>
    /// <param name="loseNewer">Revisions that are not in the backup may be lost.</param>
    /// <exception cref="OperatingException">The file is no backup, or newer revisions would be lost; nothing is changed.</exception>
    public async Task<IReadOnlyDictionary<string, long>> RestoreAsync(string file, bool loseNewer, IProgress<RowProgress>? progress,
        CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new OperatingException($"{Path.GetFullPath(file)} findes ikke.");
        // The backup itself stays as it is: a copy is brought to the program's version.
        var folder = Directory.CreateTempSubdirectory("restore-");
        try
        {
            var copy = Path.Combine(folder.FullName, "backup.db");
            File.Copy(file, copy);
            await using var backup = await OpenBackupAsync(copy, file, cancellation);
            await db.UpgradeAsync(cancellation);
            await RefuseToLoseAsync(backup, loseNewer, cancellation);
            return await DatabaseCopy.ReplaceAsync(backup, db, progress, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Copies everything to another database, which must be empty.</summary>
    /// <exception cref="OperatingException">The connection string leads nowhere, or there is something; nothing is changed.</exception>
    public async Task<IReadOnlyDictionary<string, long>> CopyAsync(string connectionString, IProgress<RowProgress>? progress,
        CancellationToken cancellation)
    {
        DashboardDb other;
        try
        {
            other = Database.Extensions.Open(connectionString);
        }
        catch (ArgumentException e)
        {
            throw new OperatingException("Forbindelsen efter --to kan ikke læses; skriv fx "
                + "»Host=localhost;Database=dashboard;Username=dashboard« eller »Data Source=dashboard.db«.", e);
        }
        await using (other)
        {
            try
            {
                await db.UpgradeAsync(cancellation);
                await other.UpgradeAsync(cancellation);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException || DatabaseTrouble.IsCauseOf(e))
            {
                throw new OperatingException($"Databasen efter --to kan ikke åbnes: {e.GetBaseException().Message}", e);
            }
            if (await other.Revisions.AnyAsync(cancellation) || await other.AnyUserAsync(cancellation))
                throw new OperatingException("Databasen efter --to er ikke tom. Vælg en tom database, så intet går tabt.");
            return await DatabaseCopy.ReplaceAsync(db, other, progress, cancellation);
        }
    }

    private static async Task<DashboardDb> OpenBackupAsync(string copy, string file, CancellationToken cancellation)
    {
        var backup = Database.Extensions.OpenFile(copy);
        try
        {
            if (await backup.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'Revisions'")
                .SingleAsync(cancellation) == 1)
            {
                var unknown = (await backup.Database.GetAppliedMigrationsAsync(cancellation)).Except(backup.Database.GetMigrations());
                if (unknown.Any())
                    throw new OperatingException(
                        $"{Path.GetFullPath(file)} er skrevet af en nyere udgave af programmet. Opgradér programmet først.");
                await backup.UpgradeAsync(cancellation);
                return backup;
            }
        }
        catch (SqliteException)
        {
            // No database at all; told as below.
        }
        catch
        {
            await backup.DisposeAsync();
            throw;
        }
        await backup.DisposeAsync();
        throw new OperatingException($"{Path.GetFullPath(file)} er ikke en sikkerhedskopi fra dette program.");
    }

    private async Task RefuseToLoseAsync(DashboardDb backup, bool loseNewer, CancellationToken cancellation)
    {
        var kept = await backup.Revisions.Where(r => r.Number != null).Select(r => r.Id).ToListAsync(cancellation);
        var lost = (await db.Revisions.Where(r => r.Number != null).Select(r => new { r.Id, r.Number }).ToListAsync(cancellation))
            .Where(r => !kept.Contains(r.Id)).Select(r => r.Number!.Value).Order().ToList();
        if (lost.Count > 0 && !loseNewer)
            throw new OperatingException($"Databasen har revisioner, som ikke er i sikkerhedskopien (nr. {string.Join(", ", lost)}), og "
                + "de vil gå tabt. Lav først en sikkerhedskopi af databasen. Skriv --lose-newer, hvis de skal væk.");
    }
}
