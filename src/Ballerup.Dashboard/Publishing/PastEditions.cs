using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>
/// What was published at an earlier revision. Its plans and tables are made of their changes up to it; the figures of a
/// table are read when they are asked for, and cost what that table's changes cost.
/// </summary>
public sealed class PastEditions(IServiceScopeFactory scopes, CurrentEdition current) : IDisposable
{
    /// <summary>Each holds the tables that were opened in it.</summary>
    private const int MostKept = 8;

    private static readonly Subject[] NoFigures = [.. Enum.GetValues<Subject>().Except([Subject.Observation, Subject.Target])];

    /// <summary>Changes of one table, which take a second or so to carry out.</summary>
    private const int Large = 200_000;

    /// <summary>
    /// The pasts of large tables are read one after the other: a crawler that follows every link can't fill the processor with them.
    /// </summary>
    private readonly SemaphoreSlim large = new(1, 1);

    private readonly Lock keeping = new();
    private readonly LinkedList<(Edition Today, EditionView Past)> kept = [];

    /// <summary>Null when there is no such revision (yet).</summary>
    public async ValueTask<EditionView?> GetAsync(int revision, CancellationToken cancellation = default)
    {
        var today = await current.GetAsync(cancellation);
        if (revision < 1 || revision > today.Revision)
            return null;
        if (revision == today.Revision)
            return today.View;
        return Known(today, revision) ?? Keep(today, await ReadAsync(today, revision, cancellation));
    }

    private EditionView? Known(Edition today, int revision)
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

    /// <returns>The one that someone else has kept meanwhile, so that its tables are read once.</returns>
    private EditionView Keep(Edition today, EditionView past)
    {
        lock (keeping)
        {
            if (Known(today, past.Revision) is { } known)
                return known;
            kept.AddFirst((today, past));
            if (kept.Count > MostKept)
                kept.RemoveLast();
            return past;
        }
    }

    private async Task<EditionView> ReadAsync(Edition today, int revision, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        var revisions = await db.Revisions.Where(r => r.Number <= revision)
            .Select(r => new { r.Id, Number = r.Number!.Value, r.PublishedUtc })
            .ToDictionaryAsync(r => r.Id, cancellation);
        // Not joined: the index of what is no figure finds them, however many figures there are.
        var changes = (await db.Changes.AsNoTracking().Where(c => EF.Constant(NoFigures).Contains(c.Subject)).ToListAsync(cancellation))
            .Where(c => revisions.ContainsKey(c.RevisionId)).OrderBy(c => revisions[c.RevisionId].Number).ThenBy(c => c.Order);
        var counts = await db.ChangeCounts
            .Where(c => c.TableNumber != null && c.Subject != Subject.GoalTable && c.Subject != Subject.Exemption)
            .Select(c => new { Table = c.TableNumber!.Value, c.RevisionId, c.Count }).ToListAsync(cancellation);
        var touching = counts.Where(c => revisions.ContainsKey(c.RevisionId)).ToLookup(c => c.Table);
        var past = Edition.Empty.With(changes);
        var last = revisions.Values.Single(r => r.Number == revision);
        var then = past.AsOf(revision, last.PublishedUtc, past.AllTables.Select(table =>
        {
            var stamp = touching[table.Number].Select(c => revisions[c.RevisionId]).MaxBy(r => r.Number)!;
            var isLarge = touching[table.Number].Sum(c => c.Count) > Large;
            return table with
            {
                Figures = new TableFigures(() => Read(table.Number, revision, isLarge)),
                LastRevision = stamp.Number,
                UpdatedUtc = stamp.PublishedUtc,
            };
        }).ToList());
        return EditionView.Of(then, today);
    }

    private List<Series> Read(int table, int revision, bool isLarge)
    {
        if (isLarge)
            large.Wait();
        try
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
            using var transaction = db.BeginReading();
            return [.. PastFigures.Read(db, table, revision)];
        }
        finally
        {
            if (isLarge)
                large.Release();
        }
    }

    public void Dispose() => large.Dispose();
}
