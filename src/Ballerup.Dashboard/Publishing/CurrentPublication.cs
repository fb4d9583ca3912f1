using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What is published now, read once and kept whole until the next revision. Never changed by those who read it.</summary>
public sealed class CurrentPublication(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly Lock keeping = new();
    private volatile Publication? kept;

    /// <summary>What is published, as far as it has been read; null before.</summary>
    public Publication? Known => kept;

    public async ValueTask<Publication> GetAsync(CancellationToken cancellation = default)
    {
        if (kept is { } known)
            return known;

        await reading.WaitAsync(cancellation);
        try
        {
            if (kept is { } read)
                return read;
            await using var scope = scopes.CreateAsyncScope();
            return await LoadAsync(scope.ServiceProvider.GetRequiredService<DashboardDb>(), cancellation);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>What is published at this moment, also by another instance a moment ago: for those who are about to write.</summary>
    public async Task<Publication> LatestAsync(DashboardDb db, CancellationToken cancellation = default)
    {
        await CatchUpAsync(db, cancellation);
        return await GetAsync(cancellation);
    }

    /// <summary>Reads again when something has been published that is not known here.</summary>
    public async Task CatchUpAsync(DashboardDb db, CancellationToken cancellation = default)
    {
        if (kept is not { } known)
            return;
        var (last, published) = await db.LastPublishedAsync(cancellation);
        if (last > known.Revision)
            await LoadAsync(db, cancellation);
        else if (last < known.Revision || !SameMoment(published, known.PublishedUtc))
            kept = null; // a backup was restored; whoever asks next reads it
    }

    /// <summary>PostgreSQL keeps no more than a microsecond.</summary>
    private static bool SameMoment(DateTime? one, DateTime? other) =>
        one?.Ticks / TimeSpan.TicksPerMicrosecond == other?.Ticks / TimeSpan.TicksPerMicrosecond;

    private async Task<Publication> LoadAsync(DashboardDb db, CancellationToken cancellation)
    {
        // One transaction, so that a publish can't fall between two of the queries.
        await using var transaction = await db.BeginReadingAsync(cancellation);
        return Keep(await db.LoadPublicationAsync(cancellation));
    }

    /// <summary>
    /// From the next request everyone sees this state, unless a later one is there already: two that publish at once may
    /// come here in either order.
    /// </summary>
    /// <returns>The later of the two.</returns>
    public Publication Keep(Publication published)
    {
        lock (keeping)
            return kept = kept is { } later && later.Revision > published.Revision ? later : published;
    }

    public void Dispose() => reading.Dispose();
}
