using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What revisions touch, counted in the database: an import can have thousands of changes.</summary>
public static class HistorySummaries
{
    /// <returns>For each revision's id how many changes it has of each field in each place.</returns>
    public static async Task<ILookup<Guid, ChangeCount>> CountAsync(DashboardDb db, IReadOnlyCollection<Guid> revisions, CancellationToken cancellation)
    {
        var slash = "/"; // as text: PostgreSQL's provider can't look for a character
        var counts = await db.Changes.Where(c => revisions.Contains(c.RevisionId))
            .Select(c => new
            {
                c.RevisionId,
                c.Subject,
                c.Field,
                Place = c.Subject == Subject.Goal || c.Subject == Subject.GoalTable ? c.Key : c.Key.Substring(0, (c.Key + slash).IndexOf(slash)),
            })
            .GroupBy(c => new { c.RevisionId, c.Subject, c.Field, c.Place })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        return counts.ToLookup(c => c.Key.RevisionId, c => new ChangeCount(
            c.Key.Subject, c.Key.Field, c.Key.Subject == Subject.GoalTable ? Key.Parent(c.Key.Place) : c.Key.Place, c.Count));
    }
}
