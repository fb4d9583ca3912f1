using Ballerup.Dashboard.Database;

namespace Ballerup.Dashboard.Publishing;

/// <summary>
/// Notices what other instances, or a command, have published: one look at the last revision's number a few times a
/// second, whatever the visitors do (docs/decisions/several-instances.md). While the database is away, what is known
/// stays on the pages.
/// </summary>
internal sealed partial class EditionWatch(IServiceScopeFactory scopes, CurrentEdition current,
    ILogger<EditionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var lost = false;
        while (await WaitAsync(timer, stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await current.CatchUpAsync(scope.ServiceProvider.GetRequiredService<DashboardDb>(), stoppingToken);
                if (lost)
                    Log.Back(logger);
                lost = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) // whatever it is: thrown on, it would end the whole program
            {
                if (!lost)
                    Log.Lost(logger, e);
                lost = true;
            }
        }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "What is published could not be read; pages go on with what is known")]
        public static partial void Lost(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Information, "What is published can be read again")]
        public static partial void Back(ILogger logger);
    }
}
