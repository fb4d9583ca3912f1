using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What published revisions touch, as it was counted when they were published.</summary>
public static class HistorySummaries
{
    /// <returns>By the revisions' ids.</returns>
    public static async Task<ILookup<Guid, ChangeCount>> ReadAsync(DashboardDb db, IReadOnlyCollection<Guid> revisions,
        CancellationToken cancellation)
    {
        var counts = await db.ChangeCounts.AsNoTracking().Where(c => revisions.Contains(c.RevisionId)).OrderBy(c => c.Order)
            .ToListAsync(cancellation);
        return counts.ToLookup(c => c.RevisionId);
    }
}
