using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Operating;

/// <summary>What is done by the clock is done once, however many instances there are: the first to claim it does it.</summary>
public sealed partial class Schedule(DashboardDb db, TimeProvider clock, ILogger<Schedule> logger)
{
    public const string Backup = "backup";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<ScheduledRun?> LastAsync(string name, CancellationToken cancellation = default) =>
        db.ScheduledRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Name == name, cancellation);

    /// <returns>True for one of all who ask: it is due, and nobody else has begun.</returns>
    /// <param name="dueUtc">When it should have been begun last.</param>
    public async Task<bool> ClaimAsync(string name, DateTime dueUtc, CancellationToken cancellation = default) =>
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "ScheduledRuns" ("Name", "StartedUtc", "EndedUtc", "Succeeded", "Result") VALUES ({name}, {Now}, NULL, {false}, '')
            ON CONFLICT ("Name") DO UPDATE SET "StartedUtc" = excluded."StartedUtc", "EndedUtc" = NULL, "Succeeded" = {false}, "Result" = ''
            WHERE "ScheduledRuns"."StartedUtc" < {dueUtc}
            """, cancellation) == 1;

    /// <summary>Makes the backup that was claimed, and keeps what came of it.</summary>
    public async Task<ScheduledRun> RunBackupAsync(Backups backups, CancellationToken cancellation = default)
    {
        var (succeeded, result) = (false, "");
        try
        {
            var file = await backups.WriteNextAsync(cancellation);
            (succeeded, result) = (true, $"{Path.GetFileName(file.Path)} ({DanishNumber.Size(file.Bytes)})");
            Log.Written(logger, file.Path, file.Bytes);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            result = e is OperatingException or IOException or UnauthorizedAccessException ? e.Message : "Der skete en fejl, som står i loggen.";
            result = result[..Math.Min(result.Length, ScheduledRun.ResultLength)];
            Log.Failed(logger, e);
        }
        var (ended, name) = (Now, Backup);
        await db.ScheduledRuns.Where(r => r.Name == name).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.EndedUtc, ended).SetProperty(x => x.Succeeded, succeeded).SetProperty(x => x.Result, result), CancellationToken.None);
        return (await LastAsync(name, CancellationToken.None))!;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Backup written to {Path} ({Bytes} bytes)")]
        public static partial void Written(ILogger logger, string path, long bytes);

        [LoggerMessage(LogLevel.Error, "The backup could not be written")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
