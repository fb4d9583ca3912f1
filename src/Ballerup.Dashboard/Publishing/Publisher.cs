using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Publishing;

/// <summary>
/// The only code that changes anything public. The revision, its changes with the values they replaced, and the new
/// state are one transaction.
/// </summary>
public sealed class Publisher(DashboardDb db, CurrentPublication current, TimeProvider clock)
{
    /// <summary>Gives the revision its number, applies its changes in order, and shows the result from the next request.</summary>
    /// <param name="onlyAfter">The revision that must be the last published one; null when any may be.</param>
    /// <returns>False, with nothing saved, when another revision than <paramref name="onlyAfter"/> is the last.</returns>
    /// <exception cref="InvalidOperationException">A change does not fit what is published; nothing is saved.</exception>
    /// <exception cref="System.Data.Common.DbException">Someone else published at the same moment, or the database refused; nothing is saved.</exception>
    public async Task<bool> PublishAsync(Revision revision, int? onlyAfter = null, CancellationToken cancellation = default)
    {
        if (revision.Number is not null)
            throw new InvalidOperationException($"Revision {revision.Number} is published already.");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var state = await db.LoadPublicationAsync(cancellation);
        if (onlyAfter is { } expected && expected != state.Revision)
            return false;
        foreach (var change in revision.Changes)
            change.OldValue = state.Apply(change);

        revision.Number = state.Revision + 1;
        revision.PublishedUtc = clock.GetUtcNow().UtcDateTime;
        try
        {
            await db.SaveAsync(revision, state.Stamp(revision), cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch
        {
            // Still a draft, which can be tried again.
            (revision.Number, revision.PublishedUtc) = (null, null);
            throw;
        }
        current.Keep(state);
        return true;
    }
}
