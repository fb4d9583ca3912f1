using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Operating;

/// <summary>What is done once a day by the clock, by one of the instances.</summary>
internal abstract partial class DailyWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Of its <see cref="Database.ScheduledRun"/>.</summary>
    protected abstract string Name { get; }

    /// <summary>When, in Danish time; null for never.</summary>
    protected abstract TimeOnly? At { get; }

    protected virtual bool IsOn(IServiceProvider services) => true;

    /// <returns>What came of it.</returns>
    protected abstract Task<string> DoAsync(IServiceProvider services, CancellationToken stopping);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (At is not { } at)
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
            // The program stops; work in the middle is taken up again at the next due time.
        }
    }

    private async Task RunWhenDueAsync(IServiceProvider services, TimeOnly at, CancellationToken stopping)
    {
        try
        {
            var schedule = services.GetRequiredService<Schedule>();
            if (IsOn(services) && await schedule.ClaimAsync(Name, DanishPeriod.LastUtc(at, clock.GetUtcNow().UtcDateTime), stopping))
                await schedule.RunAsync(Name, token => DoAsync(services, token), stopping);
        }
        catch (Exception e) when (e is not OperationCanceledException) // thrown on, it would end the whole program
        {
            Log.NotLooked(logger, Name, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Whether {Name} is due could not be found out; it is tried again in a minute")]
        public static partial void NotLooked(ILogger logger, string name, Exception exception);
    }
}
