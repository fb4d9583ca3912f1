using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// Instances that start together use one key for their cookies. Left to themselves each would make its own when its
/// first form is shown, and not know the others' until it reads the keys again, which is a day later.
/// </summary>
public sealed class SharedKeys(DashboardDb db, IServiceProvider services, TimeProvider clock)
{
    /// <summary>Makes the first key. On SQLite there is one instance, whose start need not wait for it.</summary>
    public async Task MakeAsync(CancellationToken cancellation)
    {
        if (db is SqliteDashboardDb)
            return;
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await db.DataProtectionKeys.AnyAsync(cancellation))
            return;
        var now = clock.GetUtcNow();
        var lifetime = services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.NewKeyLifetime;
        services.GetRequiredService<IKeyManager>().CreateNewKey(now, now + lifetime); // on a connection of its own
    }
}
