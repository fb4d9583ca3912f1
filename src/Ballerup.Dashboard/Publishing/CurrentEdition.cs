using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What is published now: read once, and carried on with each revision by the changes that it lacks.</summary>
public sealed class CurrentEdition(IServiceScopeFactory scopes) : IDisposable
{
    /// <summary>Of figures in one table; one more is longer in carrying out than in reading again.</summary>
    private const int MostCarried = 20_000;

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
            return Keep(await LoadAsync(db, cancellation));
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>What everyone may see of what is published.</summary>
    public async ValueTask<EditionView> ViewAsync(CancellationToken cancellation = default) => (await GetAsync(cancellation)).View;

    /// <summary>What is published at this moment, also by another instance a moment ago: for those who are about to write.</summary>
    /// <param name="db">Also inside the transaction for writing, where nothing can be published after it.</param>
    public async Task<Edition> LatestAsync(DashboardDb db, CancellationToken cancellation = default)
    {
        await CatchUpAsync(db, cancellation);
        if (kept is { } known)
            return known;
        return db.Database.CurrentTransaction is null
            ? await GetAsync(cancellation)
            : Keep(await LoadAsync(db, cancellation));
    }

    /// <summary>Takes in what has been published that is not known here.</summary>
    public async Task CatchUpAsync(DashboardDb db, CancellationToken cancellation = default)
    {
        while (kept is { } known)
        {
            var (last, published) = await db.LastPublishedAsync(cancellation);
            if (last == known.Revision && published == known.PublishedUtc)
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

    private async Task<Edition> LoadAsync(DashboardDb db, CancellationToken cancellation)
    {
        var areas = await db.AreaCodesAsync(cancellation: cancellation);
        return await db.LoadEditionAsync(table => Lazily(table, areas), cancellation);
    }

    /// <summary>
    /// Plans and tables are read again, which are few. Figures that have been read are changed as the revisions say; those of other
    /// tables that were changed, or of one of which so much was changed that reading it again is less, will be read when they are asked
    /// for.
    /// </summary>
    private async Task<Edition> CarryOnAsync(Edition known, DashboardDb db, CancellationToken cancellation)
    {
        var next = await db.LoadEditionAsync(table => known.FindTable(table.Number)?.Figures ?? TableFigures.None, cancellation);
        var changed = next.AllTables.Where(t => known.FindTable(t.Number)?.LastRevision != t.LastRevision).ToList();
        if (changed.Count == 0)
            return next;

        var revisions = await db.Revisions.Where(r => r.Number > known.Revision).OrderBy(r => r.Number).Select(r => r.Id)
            .ToListAsync(cancellation);
        var counts = (await db.ChangeCounts
            .Where(c => revisions.Contains(c.RevisionId) && (c.Subject == Subject.Observation || c.Subject == Subject.Target))
            .GroupBy(c => c.TableNumber).Select(g => new { g.Key, Changes = g.Sum(c => c.Count) }).ToListAsync(cancellation))
            .ToDictionary(c => c.Key!.Value, c => c.Changes);
        var carried = changed.Where(t => t.Figures.AreRead && known.FindTable(t.Number) is not null
            && counts.GetValueOrDefault(t.Number) <= MostCarried)
            .Select(t => t.Number).ToHashSet();
        var anew = changed.Where(t => !carried.Contains(t.Number)).ToList();
        var areas = await db.AreaCodesAsync(anew.ConvertAll(t => t.Number), cancellation);
        next = next.Replace([], [], anew.Select(t => t with { Figures = Lazily(t, areas) }));

        var tables = carried.Where(counts.ContainsKey).Select(t => (int?)t).ToList();
        var changes = await db.Changes.AsNoTracking()
            .Where(c => revisions.Contains(c.RevisionId) && tables.Contains(c.TableNumber)
                && (c.Subject == Subject.Observation || c.Subject == Subject.Target))
            .ToListAsync(cancellation);
        var order = revisions.Index().ToDictionary(r => r.Item, r => r.Index);
        return next.With(changes.OrderBy(c => order[c.RevisionId]).ThenBy(c => c.Order));
    }

    private TableFigures Lazily(Table table, ILookup<int, string> areas) => new(() =>
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        using var transaction = db.BeginReading();
        // Something may have been published since the table was read.
        var last = db.Tables.Where(t => t.Number == table.Number).Select(t => t.LastRevision).SingleOrDefault();
        return [.. last == table.LastRevision ? db.ReadSeries(table.Number) : PastFigures.Read(db, table.Number, table.LastRevision)];
    }, [.. areas[table.Number]]);

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
