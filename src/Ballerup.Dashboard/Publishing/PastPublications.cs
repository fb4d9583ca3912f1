using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>
/// What was published at an earlier revision: the changes up to it, applied again. A figure that is withheld today is
/// withheld there too, whatever was public then. A few states are kept, and one is made at a time, so that a crawler
/// that follows every link cannot fill the memory or the processor.
/// </summary>
public sealed class PastPublications(IServiceScopeFactory scopes, CurrentPublication current) : IDisposable
{
    private const int MostKept = 4;

    private readonly SemaphoreSlim replaying = new(1, 1);
    private readonly LinkedList<(Publication Today, Publication State)> kept = [];

    /// <summary>Null when there is no such revision (yet).</summary>
    public async ValueTask<Publication?> GetAsync(int revision, CancellationToken cancellation = default)
    {
        var today = await current.GetAsync(cancellation);
        if (revision < 1 || revision > today.Revision)
            return null;
        if (revision == today.Revision)
            return today;

        await replaying.WaitAsync(cancellation);
        try
        {
            // With any publication since, what is withheld can have changed, and a backup can have brought another history.
            if (kept.FirstOrDefault(k => k.Today == today && k.State.Revision == revision) is { State: not null } known)
            {
                kept.Remove(known);
                return kept.AddFirst(known).Value.State;
            }
            var state = await ReplayAsync(revision, cancellation);
            Withhold(state, today);
            kept.AddFirst((today, state));
            if (kept.Count > MostKept)
                kept.RemoveLast();
            return state;
        }
        finally
        {
            replaying.Release();
        }
    }

    private async Task<Publication> ReplayAsync(int last, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        var state = new Publication();
        var revisions = db.Revisions.AsNoTracking().Where(r => r.Number <= last).OrderBy(r => r.Number)
            .Include(r => r.Changes.OrderBy(c => c.Order));
        await foreach (var revision in revisions.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            foreach (var change in revision.Changes)
                state.Apply(change);
            state.Stamp(revision);
        }
        return state;
    }

    private static void Withhold(Publication past, Publication today)
    {
        foreach (var observation in past.Observations)
            if (today.Find(Subject.Observation, Key.Observation(observation.SeriesId, observation.Period)) is Observation { Withheld: true })
                observation.Withheld = true;
    }

    public void Dispose() => replaying.Dispose();
}
