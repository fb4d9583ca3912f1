using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ballerup.Dashboard.Database;

/// <summary>Ready when the database answers and something is published.</summary>
internal sealed class DatabaseHealth(DashboardDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await db.LastRevisionAsync(cancellationToken) > 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("Nothing is published.");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", e);
        }
    }
}
