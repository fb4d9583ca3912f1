using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Operating;

/// <summary>The backup that is made by the clock, by one of the instances.</summary>
internal sealed partial class DailyBackup(IServiceScopeFactory scopes, IOptions<BackupOptions> options, TimeProvider clock, ILogger<DailyBackup> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.At is not { } at)
            return;
        try
        {
            while (true)
            {
                await Task.Delay(Interval, clock, stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await RunWhenDueAsync(scope.ServiceProvider, at, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops; a backup in the middle is taken up again at the next due time.
        }
    }

    private async Task RunWhenDueAsync(IServiceProvider services, TimeOnly at, CancellationToken stopping)
    {
        var db = services.GetRequiredService<DashboardDb>();
        if (!options.Value.IsOn(db))
            return;
        try
        {
            var schedule = services.GetRequiredService<Schedule>();
            if (await schedule.ClaimAsync(Schedule.Backup, DanishPeriod.LastUtc(at, clock.GetUtcNow().UtcDateTime), stopping))
                await schedule.RunBackupAsync(services.GetRequiredService<Backups>(), stopping);
        }
        catch (Exception e) when (e is not OperationCanceledException) // thrown on, it would end the whole program
        {
            Log.NotLooked(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Whether a backup is due could not be found out; it is tried again in a minute")]
        public static partial void NotLooked(ILogger logger, Exception exception);
    }
}
