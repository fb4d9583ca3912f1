using Ballerup.Dashboard.Database;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Operating;

/// <summary>The backup that is made by the clock.</summary>
internal sealed class DailyBackup(IServiceScopeFactory scopes, IOptions<BackupOptions> options, TimeProvider clock,
    ILogger<DailyBackup> logger) : DailyWork(scopes, clock, logger)
{
    protected override string Name => Schedule.Backup;

    protected override TimeOnly? At => options.Value.At;

    protected override bool IsOn(IServiceProvider services) => options.Value.IsOn(services.GetRequiredService<DashboardDb>());

    protected override Task<string> DoAsync(IServiceProvider services, CancellationToken stopping) =>
        services.GetRequiredService<Backups>().RunAsync(stopping);
}
