using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Telemetry;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Publishing;

/// <summary>How an attempt to publish a draft ended. Nothing is saved unless it is <c>Published</c>.</summary>
public enum Outcome
{
    Published,

    /// <summary>It has been published or thrown away meanwhile.</summary>
    Gone,

    /// <summary>It has been edited since it was read.</summary>
    Edited,

    /// <summary>It changes nothing.</summary>
    Empty,

    /// <summary>Conflicts, errors or unexplained warnings stand in its way.</summary>
    Stopped,

    /// <summary>The setting asks for someone who has had no hand in it.</summary>
    NeedsSecondPerson,
}

/// <summary>
/// The only code that changes anything public. The revision, its changes with the values they replaced, and the new
/// state are one transaction.
/// </summary>
public sealed class Publisher(
    DashboardDb db, CurrentEdition current, TimeProvider clock, IOptions<PublishingOptions> options, IOptions<ChecksOptions> checks)
{
    private const string Checked = "Kontrol";

    /// <summary>Publishes a revision that is not stored yet: gives it its number and shows the result from the next request.</summary>
    /// <param name="onlyAfter">The revision that must be the last published one; null when any may be.</param>
    /// <returns>False, with nothing saved, when another revision than <paramref name="onlyAfter"/> is the last.</returns>
    /// <exception cref="InvalidOperationException">A change does not fit what is published; nothing is saved.</exception>
    /// <exception cref="Exception">The database is in trouble (<see cref="DatabaseTrouble"/>); nothing is saved.</exception>
    public async Task<bool> PublishAsync(Revision revision, int? onlyAfter = null, CancellationToken cancellation = default)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        var published = await current.LatestAsync(db, cancellation);
        if (onlyAfter is { } expected && expected != published.Revision)
            return false;
        await WriteAsync(revision, published.Apply(revision.Changes), cancellation);
        return true;
    }

    /// <summary>A draft held against what is published now.</summary>
    public async Task<Review> ReviewAsync(Revision draft, CancellationToken cancellation = default) =>
        await Review.OfAsync(db, draft, await current.GetAsync(cancellation), checks.Value.SmallCount, cancellation);

    /// <summary>Publishes what an operator brings in without a draft, when nothing stands in its way.</summary>
    /// <param name="revision">Not stored yet; its changes have the old values that they are meant to replace.</param>
    /// <param name="evidence">The file that it comes from, kept in the same transaction.</param>
    /// <param name="explanation">Why the figures that a check warns about are right; null where nobody says so.</param>
    /// <param name="progress">Told of the rows that are checked, written and read again.</param>
    /// <returns>The outcome, and what was reviewed unless it has to be done by two.</returns>
    /// <exception cref="InvalidOperationException">A change does not fit what is published; nothing is saved.</exception>
    public async Task<(Outcome Outcome, Review? Review)> PublishFileAsync(
        Revision revision, ImportedFile evidence, string? explanation, IProgress<RowProgress>? progress, CancellationToken cancellation)
    {
        if (options.Value.RequireSecondPerson)
            return (Outcome.NeedsSecondPerson, null);

        await using var transaction = await db.BeginWritingAsync(cancellation);
        var published = await current.LatestAsync(db, cancellation);
        progress?.Report(new RowProgress(Checked, revision.Changes.Count));
        var review = await Review.OfAsync(db, revision, published, checks.Value.SmallCount, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (review.Conflicts.Count > 0 || review.Settled.Count > 0 || review.Problems.Count > 0 || review.Errors.Any()
            || (explanation is null && review.Warnings.Any()))
            return (Outcome.Stopped, review);

        foreach (var warning in review.Warnings)
            revision.Explanations.Add(new Explanation
            {
                RevisionId = revision.Id,
                Finding = warning.Id,
                Message = warning.Message,
                Text = explanation!,
                Author = revision.Author
            });
        await db.KeepAsync(evidence, cancellation);
        await WriteAsync(revision, review.Step, cancellation, progress);
        return (Outcome.Published, review);
    }

    /// <summary>Publishes a draft, when nothing stands in its way at that very moment.</summary>
    /// <param name="version">The draft's version when it was reviewed.</param>
    /// <param name="publisher">The id of the user who does it.</param>
    /// <returns>The outcome, and the draft as it is now unless it is gone.</returns>
    public async Task<(Outcome Outcome, Revision? Draft)> PublishDraftAsync(
        Guid id, int version, string reason, string publisher, CancellationToken cancellation = default)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await db.DraftAsync(id, cancellation) is not { } draft)
            return (Outcome.Gone, null);
        if (draft.Version != version)
            return (Outcome.Edited, draft);
        if (options.Value.RequireSecondPerson && draft.Authors.Contains(publisher))
            return (Outcome.NeedsSecondPerson, draft);

        var published = await current.LatestAsync(db, cancellation);
        // It can be read by everyone, so it is looked at as well.
        draft.Reason = reason;
        var review = await Review.OfAsync(db, draft, published, checks.Value.SmallCount, cancellation);
        if (review.Conflicts.Count > 0 || review.Problems.Count > 0 || review.Errors.Any() || review.Unexplained.Any())
            return (Outcome.Stopped, draft);
        if (review.Settled.Count == draft.Changes.Count)
            return (Outcome.Empty, draft);

        await db.RemoveAsync(draft, review.Settled, cancellation);
        await db.RemoveAsync(draft, [.. draft.Explanations.Where(e => !review.Warnings.Any(w => review.ExplanationOf(w) == e))],
            cancellation);
        draft.Publisher = publisher;
        await WriteAsync(draft, review.Settled.Count == 0 ? review.Step : published.Apply(draft.Changes), cancellation);
        return (Outcome.Published, draft);
    }

    /// <summary>The texts of a revision that can be hidden; null when there is no such revision.</summary>
    public async Task<IReadOnlyList<PublishedText>?> TextsAsync(int number, CancellationToken cancellation = default) =>
        await PublishedTexts.OfAsync(db, number, await current.GetAsync(cancellation), cancellation);

    /// <summary>
    /// Takes a text of a published revision out of the history for good, and publishes a revision without changes that says so: every
    /// instance then forgets what it has kept of the past.
    /// </summary>
    /// <param name="reason">Why, for everyone to read.</param>
    /// <param name="administrator">The id of the user who does it.</param>
    public async Task<HidingOutcome> HideTextAsync(int number, PublishedText text, string reason, string administrator,
        CancellationToken cancellation = default)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        var published = await current.LatestAsync(db, cancellation);
        var outcome = await PublishedTexts.HideAsync(db, number, text, published, cancellation);
        if (outcome == HidingOutcome.Hidden)
            await WriteAsync(
                new Revision { Reason = reason, Author = administrator, Publisher = administrator, CreatedUtc = Now() },
                published.Apply([]), cancellation);
        return outcome;
    }

    /// <param name="step">The revision's changes carried out on what is published.</param>
    private async Task WriteAsync(Revision revision, EditionStep step, CancellationToken cancellation,
        IProgress<RowProgress>? progress = null)
    {
        using var timer = new PublishTimer(revision.Changes.Count);
        foreach (var (change, replaced) in revision.Changes.Zip(step.Replaced))
            change.OldValue = replaced;
        // Its changes first: from the moment it has a number, the database takes no more.
        await db.SaveDraftAsync(revision, progress, cancellation);

        revision.Number = step.After.Revision + 1;
        revision.PublishedUtc = Now();
        var published = step.Publish(revision);
        try
        {
            await db.SaveAsync(revision, published.Touched, progress, cancellation);
            // What can't be read again must never be published. The seed is not asked: its start would wait for the queries.
            if (revision.Number > 1)
                await db.VerifyAsync(published, cancellation);
            await db.Database.CurrentTransaction!.CommitAsync(cancellation);
        }
        catch
        {
            // Still a draft, which can be tried again.
            (revision.Number, revision.PublishedUtc) = (null, null);
            throw;
        }
        timer.Published();
        current.Keep(published.After);
    }

    /// <summary>To the microsecond, which is what PostgreSQL keeps: every instance tells the same moment.</summary>
    private DateTime Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
