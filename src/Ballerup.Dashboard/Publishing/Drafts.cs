using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>One field that a form sets.</summary>
/// <param name="Was">What the form showed: the draft's value, or else the published one; null for a thing that did not exist.</param>
/// <param name="Origin">Where the value came from; typed when null.</param>
public sealed record Edit(Subject Subject, string Key, string Field, string? Was, string Value, Origin? Origin = null);

/// <param name="Draft">The draft as it is now; null when it is gone, or when nothing was changed and there was none.</param>
/// <param name="Conflicts">When there are any, nothing was saved.</param>
public sealed record SavedEdits(Revision? Draft, IReadOnlyList<Conflict> Conflicts, bool Gone = false);

/// <summary>Changes gather in drafts, which any editor may take up. Nothing in a draft is public.</summary>
public sealed class Drafts(DashboardDb db, CurrentEdition current, TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    public Task<IReadOnlyList<Revision>> AllAsync(CancellationToken cancellation = default) => db.DraftsAsync(cancellation);

    /// <summary>The newest that a user has begun; null when there is none.</summary>
    public async Task<Revision?> LatestOfAsync(string author, CancellationToken cancellation = default)
    {
        var id = await db.Revisions.Where(r => r.Number == null && r.Author == author)
            .OrderByDescending(r => r.CreatedUtc).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation);
        return id is { } known ? await db.DraftAsync(known, cancellation) : null;
    }

    /// <summary>Null when it is published or thrown away.</summary>
    public Task<Revision?> FindAsync(Guid id, CancellationToken cancellation = default) => db.DraftAsync(id, cancellation);

    /// <summary>Puts what a form says into a draft, or nothing of it when one of the fields has been changed since.</summary>
    /// <param name="id">Null to begin a new draft.</param>
    /// <param name="author">The id of the user.</param>
    /// <exception cref="InvalidOperationException">An edit does not fit what is published and in the draft.</exception>
    /// <exception cref="FormatException">A value is not one that the field can hold.</exception>
    public async Task<SavedEdits> SaveAsync(Guid? id, string author, IReadOnlyCollection<Edit> edits,
        CancellationToken cancellation = default)
    {
        var published = await current.LatestAsync(db, cancellation); // before the transaction, which would wait for itself
        await using var transaction = await db.BeginWritingAsync(cancellation);
        var draft = id is { } known ? await db.DraftAsync(known, cancellation) : New(author);
        if (draft is null)
            return new SavedEdits(null, [], Gone: true);

        var changes = draft.Changes.ToDictionary(c => (c.Subject, c.Key, c.Field));
        // A thing that the draft itself makes has its other fields from the start, empty as the form shows them.
        var made = draft.Changes.Where(c => c.OldValue is null && Change.Nothing(c.Subject, c.Field) is null)
            .Select(c => (c.Subject, c.Key)).ToHashSet();
        var applied = new Lazy<Edition>(() => published.With(draft.Changes));
        string? Before(Edit edit) => published.Read(edit.Subject, edit.Key, edit.Field) ?? Change.Nothing(edit.Subject, edit.Field)
            ?? (made.Contains((edit.Subject, edit.Key)) ? applied.Value.Read(edit.Subject, edit.Key, edit.Field) : null);
        var conflicts = new List<Conflict>();
        foreach (var edit in edits)
        {
            var change = changes.GetValueOrDefault((edit.Subject, edit.Key, edit.Field));
            var now = change is null ? Before(edit) : change.NewValue;
            if (now != edit.Was && now != edit.Value)
                conflicts.Add(new Conflict(edit.Subject, edit.Key, edit.Field, edit.Value, now,
                    change is null ? await AuthorOfAsync(edit, cancellation) : By(draft, change)));
        }
        if (conflicts.Count > 0)
            return new SavedEdits(draft, conflicts);

        var removed = new List<Change>();
        foreach (var edit in edits)
        {
            var change = changes.GetValueOrDefault((edit.Subject, edit.Key, edit.Field));
            var old = change is null ? published.Read(edit.Subject, edit.Key, edit.Field) : change.OldValue;
            if ((change is null ? Before(edit) : old ?? Change.Nothing(edit.Subject, edit.Field)) == edit.Value)
            {
                if (change is not null)
                    removed.Add(change);
                continue;
            }
            if (change is null)
            {
                draft.Add(edit.Subject, edit.Key, edit.Field, edit.Value, edit.Origin ?? Origin.Form);
                change = draft.Changes[^1];
                change.OldValue = old;
                changes[(edit.Subject, edit.Key, edit.Field)] = change;
            }
            else if (change.NewValue == edit.Value)
            {
                continue;
            }
            (change.NewValue, change.Origin, change.Author) = (edit.Value, edit.Origin ?? Origin.Form, author == draft.Author ? ""
                : author);
        }
        await db.RemoveAsync(draft, removed, cancellation);
        draft.EditedBy(author);
        if (id is null && draft.Changes.Count == 0)
            return new SavedEdits(null, []);
        return new SavedEdits(await StoreAsync(draft, published, cancellation), []);
    }

    /// <summary>
    /// Settles conflicts: the draft's value is kept and replaces what is published now, or it is taken out.
    /// </summary>
    /// <returns>False, with nothing saved, when the draft is gone or has been edited since.</returns>
    public Task<bool> SettleAsync(Guid id, int version, string author, IReadOnlyDictionary<int, bool> keep,
        CancellationToken cancellation = default) =>
        ChangeAsync(id, version, async (draft, published) =>
        {
            draft.EditedBy(author);
            foreach (var change in draft.Changes.Where(c => keep.GetValueOrDefault(c.Order)))
                change.OldValue = published.Read(change.Subject, change.Key, change.Field);
            await db.RemoveAsync(draft, draft.Changes.FindAll(c => keep.TryGetValue(c.Order, out var kept) && !kept), cancellation);
        }, cancellation);

    /// <summary>Takes changes out of the draft, and with them what can't stand without them.</summary>
    /// <returns>False, with nothing saved, when the draft is gone or has been edited since.</returns>
    public Task<bool> TakeOutAsync(Guid id, int version, string author, IReadOnlyCollection<int> orders,
        CancellationToken cancellation = default) =>
        ChangeAsync(id, version, (draft, _) =>
        {
            draft.EditedBy(author);
            var taken = draft.Changes.FindAll(c => orders.Contains(c.Order));
            // A new thing goes as a whole.
            var made = taken.Where(c => c.OldValue is null).Select(c => (c.Subject, c.Key)).ToHashSet();
            return db.RemoveAsync(draft, draft.Changes.FindAll(c => taken.Contains(c) || made.Contains((c.Subject, c.Key))), cancellation);
        }, cancellation);

    /// <summary>Keeps what was written to warnings; an empty text takes it away again.</summary>
    /// <param name="reason">What is written of the reason so far.</param>
    /// <param name="explanations">Finding, message and text.</param>
    /// <returns>False, with nothing saved, when the draft is gone or has been edited since.</returns>
    public Task<bool> ExplainAsync(
        Guid id, int version, string author, string reason, IReadOnlyCollection<(string Finding, string Message, string Text)> explanations,
        CancellationToken cancellation = default) =>
        ChangeAsync(id, version, (draft, _) =>
        {
            draft.Reason = reason;
            foreach (var (finding, message, text) in explanations)
            {
                if (draft.Explanations.Find(e => e.Finding == finding) is not { } known)
                    draft.Explanations.Add(new Explanation
                    {
                        RevisionId = draft.Id,
                        Finding = finding,
                        Message = message,
                        Text = text,
                        Author = author
                    });
                else if (known.Message != message || known.Text != text)
                    (known.Message, known.Text, known.Author) = (message, text, author);
            }
            return db.RemoveAsync(draft, draft.Explanations.FindAll(e => e.Text.Length == 0), cancellation);
        }, cancellation);

    /// <summary>Throws a draft away. It was never public.</summary>
    /// <returns>False when it is gone already or has been edited since.</returns>
    public async Task<bool> DiscardAsync(Guid id, int version, CancellationToken cancellation = default)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await db.DraftAsync(id, cancellation) is not { } draft || draft.Version != version)
            return false;
        await db.RemoveAsync(draft, [.. draft.Changes], cancellation);
        await db.RemoveAsync(draft, [.. draft.Explanations], cancellation);
        await db.Revisions.Where(r => r.Id == id).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Makes the draft that takes a published revision back. What later ones have changed shows as conflicts.</summary>
    public async Task<Revision> UndoAsync(Revision published, string author, CancellationToken cancellation = default)
    {
        var state = await current.LatestAsync(db, cancellation);
        var draft = Undo.Of(published, author, clock.GetUtcNow().UtcDateTime);
        await using var transaction = await db.BeginWritingAsync(cancellation);
        return await StoreAsync(draft, state, cancellation);
    }

    /// <summary>The id of the user who published what a field holds now; empty for the program itself.</summary>
    public async Task<string> AuthorOfAsync(Subject subject, string key, string field, CancellationToken cancellation = default) =>
        await (from change in db.Changes
               join revision in db.Revisions on change.RevisionId equals revision.Id
               where revision.Number != null && change.Subject == subject && change.Key == key && change.Field == field
               orderby revision.Number descending
               select change.Author == "" ? revision.Author : change.Author).FirstOrDefaultAsync(cancellation) ?? "";

    /// <summary>The same for many fields, in one query.</summary>
    public async Task<IReadOnlyDictionary<(Subject Subject, string Key, string Field), string>> AuthorsOfAsync(
        IEnumerable<(Subject Subject, string Key, string Field)> fields,
        CancellationToken cancellation = default)
    {
        var wanted = fields.ToHashSet();
        var keys = wanted.Select(f => f.Key).Distinct().ToList();
        var published = await (from change in db.Changes
                               join revision in db.Revisions on change.RevisionId equals revision.Id
                               where revision.Number != null && keys.Contains(change.Key)
                               orderby revision.Number
                               select new
                               {
                                   change.Subject,
                                   change.Key,
                                   change.Field,
                                   By = change.Author == "" ? revision.Author : change.Author
                               }).ToListAsync(cancellation);
        var authors = new Dictionary<(Subject Subject, string Key, string Field), string>();
        foreach (var change in published.Where(c => wanted.Contains((c.Subject, c.Key, c.Field))))
            authors[(change.Subject, change.Key, change.Field)] = change.By; // the last one stays
        return authors;
    }

    /// <summary>Who gave the field the value it has in the draft, or else in public.</summary>
    public async Task<string> AuthorOfAsync(Revision? draft, Subject subject, string key, string field,
        CancellationToken cancellation = default) =>
        draft?.Changes.Find(c => c.Subject == subject && c.Key == key && c.Field == field) is { } change
            ? By(draft, change)
            : await AuthorOfAsync(subject, key, field, cancellation);

    private Task<string> AuthorOfAsync(Edit edit, CancellationToken cancellation) =>
        AuthorOfAsync(edit.Subject, edit.Key, edit.Field, cancellation);

    private static string By(Revision draft, Change change) => change.Author.Length > 0 ? change.Author : draft.Author;

    private Revision New(string author) => new() { Reason = "", Author = author, CreatedUtc = clock.GetUtcNow().UtcDateTime };

    private async Task<bool> ChangeAsync(Guid id, int version, Func<Revision, Edition, Task> change, CancellationToken cancellation)
    {
        var published = await current.LatestAsync(db, cancellation);
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await db.DraftAsync(id, cancellation) is not { } draft || draft.Version != version)
            return false;
        await change(draft, published);
        await RemoveMisfitsAsync(draft, published, cancellation);
        await StoreAsync(draft, published, cancellation);
        return true;
    }

    /// <summary>What refers to a thing that is no longer in the draft goes with it.</summary>
    private async Task RemoveMisfitsAsync(Revision draft, Edition published, CancellationToken cancellation)
    {
        var builder = new EditionBuilder(published);
        var misfits = new List<Change>();
        foreach (var change in draft.Changes)
        {
            try
            {
                builder.Apply(change);
            }
            catch (InvalidOperationException)
            {
                misfits.Add(change);
            }
        }
        await db.RemoveAsync(draft, misfits, cancellation);
    }

    private async Task<Revision> StoreAsync(Revision draft, Edition published, CancellationToken cancellation)
    {
        _ = published.With(draft.Changes); // so that no draft is stored that could not be shown
        draft.Version++;
        await db.SaveDraftAsync(draft, cancellation: cancellation);
        await db.Database.CurrentTransaction!.CommitAsync(cancellation);
        return draft;
    }
}
