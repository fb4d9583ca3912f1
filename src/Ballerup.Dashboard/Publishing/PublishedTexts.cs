using System.Globalization;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>A text of a published revision that an administrator can take out of the history.</summary>
/// <param name="Part">Which of the revision's: its reason, a file's name, an explanation, or a change.</param>
/// <param name="Number">Of an explanation's finding, the name; of a change or a file's name, the place of the change.</param>
public sealed record PublishedText(TextPart Part, string Number, string What, string Text)
{
    /// <summary>As a form names it.</summary>
    public string Id => $"{Part}:{Number}";
}

public enum TextPart { Reason, Source, Explanation, Change }

/// <summary>How an attempt to hide a text ended.</summary>
public enum HidingOutcome
{
    Hidden,

    /// <summary>There is no such text, or it is hidden already.</summary>
    Gone,

    /// <summary>It is what everyone reads now: it has to be corrected first.</summary>
    StillThere,
}

/// <summary>The texts of published revisions, and how one of them is taken out for good.</summary>
internal static class PublishedTexts
{
    /// <returns>Null when there is no such revision.</returns>
    public static async Task<IReadOnlyList<PublishedText>?> OfAsync(DashboardDb db, int number, EditionContent names,
        CancellationToken cancellation)
    {
        if (await db.Revisions.AsNoTracking().Include(r => r.Explanations).SingleOrDefaultAsync(r => r.Number == number, cancellation)
            is not { } revision)
            return null;
        var texts = new List<PublishedText> { new(TextPart.Reason, "", "Begrundelsen", revision.Reason) };
        texts.AddRange(from e in revision.Explanations.OrderBy(e => e.Finding, StringComparer.Ordinal)
                       select new PublishedText(TextPart.Explanation, e.Finding, $"Forklaringen på: {e.Message}", e.Text));
        // A long file's figures name it a million times, and are no texts.
        var sources = await db.Changes.Where(c => c.RevisionId == revision.Id && c.Origin.Source != "").GroupBy(c => c.Origin.Source)
            .Select(g => new { g.Key, First = g.Min(c => c.Order) }).ToListAsync(cancellation);
        texts.AddRange(sources.OrderBy(s => s.First)
            .Select(s => new PublishedText(TextPart.Source, Number(s.First), "Navnet på kilden", s.Key)));
        var changes = await db.Changes.AsNoTracking()
            .Where(c => c.RevisionId == revision.Id && c.Field != nameof(Statistics.Observation.Figure)).OrderBy(c => c.Order)
            .ToListAsync(cancellation);
        texts.AddRange(from c in changes
                       where HiddenText.CanHide(c.Subject, c.Field)
                       select new PublishedText(TextPart.Change, Number(c.Order),
                           $"{ChangeWords.What(c, names)}, {ChangeWords.Label(c).ToLowerInvariant()}", c.NewValue));
        return texts.FindAll(t => t.Text.Length > 0 && t.Text != HiddenText.Placeholder);
    }

    /// <summary>Takes a text out of all revisions that have it in the same place, and out of drafts. Inside a transaction.</summary>
    public static async Task<HidingOutcome> HideAsync(DashboardDb db, int number, PublishedText text, Edition published,
        CancellationToken cancellation)
    {
        const string Hidden = HiddenText.Placeholder;
        var revision = db.Revisions.Where(r => r.Number == number).Select(r => r.Id);
        switch (text.Part)
        {
            case TextPart.Reason:
                return Any(await db.Revisions.Where(r => r.Number == number)
                    .ExecuteUpdateAsync(s => s.SetProperty(r => r.Reason, Hidden), cancellation));
            case TextPart.Explanation:
                return Any(await db.Explanations.Where(e => revision.Contains(e.RevisionId) && e.Finding == text.Number)
                    .ExecuteUpdateAsync(s => s.SetProperty(e => e.Text, Hidden), cancellation));
            case TextPart.Source:
                await db.ImportedFiles.Where(f => f.Name == text.Text)
                    .ExecuteUpdateAsync(s => s.SetProperty(f => f.Name, Hidden), cancellation);
                return Any(await db.Changes.Where(c => c.Origin.Source == text.Text)
                    .ExecuteUpdateAsync(s => s.SetProperty(c => c.Origin.Source, Hidden), cancellation));
            default:
                var order = int.Parse(text.Number, NumberStyles.None, CultureInfo.InvariantCulture);
                var change = await db.Changes.AsNoTracking()
                    .SingleAsync(c => revision.Contains(c.RevisionId) && c.Order == order, cancellation);
                if (published.Read(change.Subject, change.Key, change.Field) == text.Text)
                    return HidingOutcome.StillThere;
                var same = db.Changes.Where(c => c.Subject == change.Subject && c.Key == change.Key && c.Field == change.Field);
                await same.Where(c => c.OldValue == text.Text)
                    .ExecuteUpdateAsync(s => s.SetProperty(c => c.OldValue, Hidden), cancellation);
                return Any(await same.Where(c => c.NewValue == text.Text)
                    .ExecuteUpdateAsync(s => s.SetProperty(c => c.NewValue, Hidden), cancellation));
        }
    }

    private static HidingOutcome Any(int rows) => rows > 0 ? HidingOutcome.Hidden : HidingOutcome.Gone;

    private static string Number(int order) => order.ToString(CultureInfo.InvariantCulture);
}
