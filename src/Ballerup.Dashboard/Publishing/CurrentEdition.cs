using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What is published now: read once, and carried on with each revision by the changes that it lacks.</summary>
public sealed class CurrentEdition(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly Lock keeping = new();
    private volatile Edition? kept;

    /// <summary>What is published, as far as it has been read; null before.</summary>
    public Edition? Known => kept;

    public async ValueTask<Edition> GetAsync(CancellationToken cancellation = default)
    {
        if (kept is { } known)
            return known;

        await reading.WaitAsync(cancellation);
        try
        {
            if (kept is { } read)
                return read;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
            // One transaction, so that a publish can't fall between two of the queries.
            await using var transaction = await db.BeginReadingAsync(cancellation);
            return Keep(await db.LoadEditionAsync(Lazily, cancellation));
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>What is published at this moment, also by another instance a moment ago: for those who are about to write.</summary>
    /// <param name="db">Also inside the transaction for writing, where nothing can be published after it.</param>
    public async Task<Edition> LatestAsync(DashboardDb db, CancellationToken cancellation = default)
    {
        await CatchUpAsync(db, cancellation);
        if (kept is { } known)
            return known;
        return db.Database.CurrentTransaction is null
            ? await GetAsync(cancellation)
            : Keep(await db.LoadEditionAsync(Lazily, cancellation));
    }

    /// <summary>Takes in what has been published that is not known here.</summary>
    public async Task CatchUpAsync(DashboardDb db, CancellationToken cancellation = default)
    {
        while (kept is { } known)
        {
            var (last, published) = await db.LastPublishedAsync(cancellation);
            if (last == known.Revision && SameMoment(published, known.PublishedUtc))
                return;
            Edition? next = null; // a backup was restored; whoever asks next reads it
            if (last > known.Revision)
            {
                await using var transaction = db.Database.CurrentTransaction is null ? await db.BeginReadingAsync(cancellation) : null;
                next = await CarryOnAsync(known, db, cancellation);
            }
            // Someone may have been quicker, or a backup may have been restored meanwhile: then this is of a past that is no more.
            lock (keeping)
                kept = kept == known ? next : kept;
        }
    }

    /// <summary>PostgreSQL keeps no more than a microsecond.</summary>
    private static bool SameMoment(DateTime? one, DateTime? other) =>
        one?.Ticks / TimeSpan.TicksPerMicrosecond == other?.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>Figures that have been read are changed as the revisions say; the others will be read as they are by then.</summary>
    private async Task<Edition> CarryOnAsync(Edition known, DashboardDb db, CancellationToken cancellation)
    {
        var next = await db.LoadEditionAsync(table => known.FindTable(table.Number) is { Figures.AreRead: true } read ? read.Figures : Lazily(table), cancellation);
        var tables = known.AllTables.Where(t => t.Figures.AreRead).Select(t => (int?)t.Number).ToList();
        var revisions = await db.Revisions.Where(r => r.Number > known.Revision).OrderBy(r => r.Number).Select(r => r.Id).ToListAsync(cancellation);
        foreach (var revision in revisions)
        {
            next = next.With(await db.Changes.AsNoTracking()
                .Where(c => c.RevisionId == revision && tables.Contains(c.TableNumber) && (c.Subject == Subject.Observation || c.Subject == Subject.Target))
                .OrderBy(c => c.Order).ToListAsync(cancellation));
        }
        return next;
    }

    private TableFigures Lazily(Table table) => new(() =>
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        using var transaction = db.BeginReading();
        // Something may have been published since the table was read.
        var last = db.Tables.Where(t => t.Number == table.Number).Select(t => t.LastRevision).SingleOrDefault();
        return new TableFigures(last == table.LastRevision ? db.ReadSeries(table.Number) : PastFigures.Read(db, table, table.LastRevision)).Series;
    });

    /// <summary>
    /// From the next request everyone sees this edition, unless a later one is there already: two that publish at once may
    /// come here in either order.
    /// </summary>
    /// <returns>The later of the two.</returns>
    public Edition Keep(Edition published)
    {
        lock (keeping)
            return kept = kept is { } later && later.Revision > published.Revision ? later : published;
    }

    public void Dispose() => reading.Dispose();
}
