using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What is published now, read once and kept whole until the next revision. Never changed by those who read it.</summary>
public sealed class CurrentPublication(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Publication? kept;
    private volatile int publishes;

    public async ValueTask<Publication> GetAsync(CancellationToken cancellation = default)
    {
        if (kept is { } known)
            return known;

        await reading.WaitAsync(cancellation);
        try
        {
            if (kept is { } read)
                return read;
            var before = publishes;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
            // One transaction, so that a publish can't fall between two of the queries.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var loaded = await db.LoadPublicationAsync(cancellation);
            // Published while this was reading: good for this request, too old for the next.
            if (before == publishes)
                kept = loaded;
            return loaded;
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>From the next request everyone sees this state, which has just been published.</summary>
    public void Keep(Publication published)
    {
        Interlocked.Increment(ref publishes);
        kept = published;
    }

    public void Dispose() => reading.Dispose();
}
