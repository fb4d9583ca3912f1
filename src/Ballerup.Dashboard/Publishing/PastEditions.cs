using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>
/// What was published at an earlier revision. Its plans and tables are made of their changes up to it; the figures of a
/// table are read when they are asked for, and cost what that table's changes cost. A figure that is withheld today is
/// withheld there too, whatever was public then.
/// </summary>
public sealed class PastEditions(IServiceScopeFactory scopes, CurrentEdition current)
{
    /// <summary>Each holds the tables that were opened in it.</summary>
    private const int MostKept = 8;

    private readonly Lock keeping = new();
    private readonly LinkedList<(Edition Today, Edition Past)> kept = [];

    /// <summary>Null when there is no such revision (yet).</summary>
    public async ValueTask<Edition?> GetAsync(int revision, CancellationToken cancellation = default)
    {
        var today = await current.GetAsync(cancellation);
        if (revision < 1 || revision > today.Revision)
            return null;
        if (revision == today.Revision)
            return today;
        return Known(today, revision) ?? Keep(today, await ReadAsync(today, revision, cancellation));
    }

    private Edition? Known(Edition today, int revision)
    {
        lock (keeping)
        {
            // With any edition since, what is withheld can have changed, and a backup can have brought another history.
            if (kept.FirstOrDefault(k => k.Today == today && k.Past.Revision == revision) is not { Past: not null } known)
                return null;
            kept.Remove(known);
            return kept.AddFirst(known).Value.Past;
        }
    }

    private Edition Keep(Edition today, Edition past)
    {
        lock (keeping)
        {
            kept.AddFirst((today, past));
            if (kept.Count > MostKept)
                kept.RemoveLast();
            return past;
        }
    }

    private async Task<Edition> ReadAsync(Edition today, int revision, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        var published = await db.Revisions.AsNoTracking().SingleAsync(r => r.Number == revision, cancellation);
        var changes = await (from change in db.Changes.AsNoTracking()
                             join of in db.Revisions on change.RevisionId equals of.Id
                             where of.Number <= revision && change.Subject != Subject.Observation && change.Subject != Subject.Target
                             orderby of.Number, change.Order
                             select change).ToListAsync(cancellation);
        var stamps = await (from count in db.ChangeCounts
                            join of in db.Revisions on count.RevisionId equals of.Id
                            where of.Number <= revision && count.TableNumber != null && count.Subject != Subject.GoalTable && count.Subject != Subject.Exemption
                            group of by count.TableNumber into touching
                            select new { Table = touching.Key!.Value, Last = touching.Max(r => r.Number)!.Value, Utc = touching.Max(r => r.PublishedUtc) }).ToDictionaryAsync(s => s.Table, cancellation);
        return Edition.Empty.Apply(changes).After.AsOf(published).WithTables(table => table with
        {
            Figures = new TableFigures(() => Read(today, table, revision).Series),
            AreaCodes = today.FindTable(table.Number)?.AreaCodes ?? [],
            LastRevision = stamps[table.Number].Last,
            UpdatedUtc = stamps[table.Number].Utc,
        });
    }

    private TableFigures Read(Edition today, Table table, int revision)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        using var transaction = db.BeginReading();
        return new TableFigures(PastFigures.Read(db, table, revision).Select(s => Withhold(s, today.FindSeries(s.Id))));
    }

    private static Series Withhold(Series past, Series? today) => today is null ? past : past with
    {
        Observations = [.. past.Observations.Select(o => today.At(o.Period) is { Withheld: true } ? o with { Withheld = true } : o)],
    };
}
