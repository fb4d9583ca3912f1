using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Operating;

/// <summary>
/// Backups are SQLite files, whatever the program itself runs on: everything is in them, and any of the two kinds of
/// database can be filled from one. Made while the program runs.
/// </summary>
public sealed class Backups(DashboardDb db, IOptions<DataOptions> data, IOptions<BackupOptions> options, TimeProvider clock)
{
    private const string Pattern = "dashboard-????????-??????.db";

    public sealed record BackupFile(string Path, long Bytes, DateTime WrittenUtc);

    /// <summary>Where the daily backup puts its files.</summary>
    public string Folder =>
        Path.GetFullPath(options.Value.Folder is { Length: > 0 } folder ? folder : Path.Combine(data.Value.Folder, "backups"));

    /// <summary>The daily ones, the newest first.</summary>
    public IReadOnlyList<BackupFile> Kept => !Directory.Exists(Folder) ? [] :
    [
        .. new DirectoryInfo(Folder).GetFiles(Pattern).OrderByDescending(f => f.Name, StringComparer.Ordinal)
            .Select(f => new BackupFile(f.FullName, f.Length, f.LastWriteTimeUtc)),
    ];

    /// <summary>Writes the next of the daily backups, and removes the oldest beyond those that are kept.</summary>
    public async Task<BackupFile> WriteNextAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"dashboard-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
        var written = await WriteAsync(Path.Combine(Folder, name), null, cancellation);
        foreach (var old in Kept.Skip(options.Value.Keep))
            File.Delete(old.Path);
        return written;
    }

    /// <summary>The same, told by name and size.</summary>
    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        var file = await WriteNextAsync(cancellation);
        return $"{Path.GetFileName(file.Path)} ({DanishNumber.Size(file.Bytes)})";
    }

    /// <summary>Writes everything to a file. It has its name only once it is whole, checked and on the disk.</summary>
    /// <exception cref="OperatingException">There is such a file, or it can't be written.</exception>
    public async Task<BackupFile> WriteAsync(string file, IProgress<RowProgress>? progress, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        if (Path.Exists(path))
            throw new OperatingException(
                $"{path} findes allerede. Vælg et andet navn; en sikkerhedskopi skrives aldrig over en anden fil.");
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await FillAsync(unfinished, progress, cancellation);
            await using (var stream = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
                stream.Flush(flushToDisk: true);
            File.Move(unfinished, path, overwrite: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || DatabaseTrouble.IsCauseOf(e))
        {
            throw new OperatingException($"Sikkerhedskopien {path} kan ikke skrives: {e.GetBaseException().Message}", e);
        }
        finally
        {
            foreach (var left in new[] { unfinished, unfinished + "-wal", unfinished + "-shm", unfinished + ".start" }.Where(File.Exists))
                File.Delete(left);
        }
        var written = new FileInfo(path);
        return new BackupFile(path, written.Length, written.LastWriteTimeUtc);
    }

    private async Task FillAsync(string file, IProgress<RowProgress>? progress, CancellationToken cancellation)
    {
        // Only the owner reads it: users and the keys of their cookies are in it too.
        await using (new FileStream(file, OwnerOnly))
        {
        }
        if (db is SqliteDashboardDb)
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancellation);
        }
        else
        {
            await using var copy = Database.Extensions.OpenFile(file);
            await copy.UpgradeAsync(cancellation);
            await DatabaseCopy.ReplaceAsync(db, copy, progress, cancellation);
            await copy.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE;", cancellation);
        }
        await using var written = Database.Extensions.OpenFile(file);
        var problems = await written.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check")
            .ToListAsync(cancellation);
        if (problems is not ["ok"])
            throw new IOException(string.Join(" ", problems));
    }

    private static FileStreamOptions OwnerOnly
    {
        get
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return options;
        }
    }
}
