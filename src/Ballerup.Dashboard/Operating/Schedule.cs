using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Jobindsats;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Operating;

/// <summary>What is done by the clock is done once, however many instances there are: the first to claim it does it.</summary>
public sealed partial class Schedule(DashboardDb db, TimeProvider clock, ILogger<Schedule> logger)
{
    public const string Backup = "backup";
    public const string Look = "jobindsats";

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

    /// <summary>Does what was claimed, and keeps what came of it.</summary>
    /// <param name="work">Gives what came of it, in Danish.</param>
    public async Task<ScheduledRun> RunAsync(string name, Func<CancellationToken, Task<string>> work,
        CancellationToken cancellation = default)
    {
        var (succeeded, result) = (false, "");
        try
        {
            (result, succeeded) = (await work(cancellation), true);
            Log.Done(logger, name, result);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            result = e is OperatingException or JobindsatsException or IOException or UnauthorizedAccessException
                ? e.Message : "Der skete en fejl, som står i loggen.";
            Log.Failed(logger, name, e);
        }
        result = result[..Math.Min(result.Length, ScheduledRun.ResultLength)];
        var ended = Now;
        await db.ScheduledRuns.Where(r => r.Name == name).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.EndedUtc, ended).SetProperty(x => x.Succeeded, succeeded).SetProperty(x => x.Result, result),
            CancellationToken.None);
        return (await LastAsync(name, CancellationToken.None))!;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Name} is done: {Result}")]
        public static partial void Done(ILogger logger, string name, string result);

        [LoggerMessage(LogLevel.Error, "{Name} could not be done")]
        public static partial void Failed(ILogger logger, string name, Exception exception);
    }
}
