using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>Which published revisions are asked for, and which of their changes.</summary>
/// <param name="Table">Only what touches the table of this number.</param>
/// <param name="From">The first Danish date.</param>
/// <param name="To">The last Danish date.</param>
/// <param name="Person">The id of a user who typed or published; for editors only.</param>
public sealed record HistoryFilter(int? Table = null, DateOnly? From = null, DateOnly? To = null, string? Person = null)
{
    /// <summary>The newest first, without their parts.</summary>
    public IQueryable<Revision> Revisions(DashboardDb db)
    {
        var revisions = db.Revisions.AsNoTracking().Where(r => r.Number != null);
        if (From is { } from)
        {
            var start = DanishPeriod.StartUtc(from);
            revisions = revisions.Where(r => r.PublishedUtc >= start);
        }
        if (To is { } to)
        {
            var end = DanishPeriod.StartUtc(to.AddDays(1));
            revisions = revisions.Where(r => r.PublishedUtc < end);
        }
        if (Person is { } person)
            revisions = revisions.Where(r => r.Publisher == person || r.Author == person || r.Changes.Any(c => c.Author == person));
        if (Table is { } number)
            revisions = revisions.Where(r => r.Counts.Any(c => c.TableNumber == number));
        return revisions.OrderByDescending(r => r.Number);
    }

    /// <summary>
    /// Each change of those revisions with its revision, in the order in which they were made, the newest revision first.
    /// </summary>
    public IQueryable<PublishedChange> Changes(DashboardDb db)
    {
        var changes = db.Changes.AsNoTracking();
        if (Table is { } number)
            changes = changes.Where(c => c.TableNumber == number);
        return from revision in Revisions(db)
               join change in changes on revision.Id equals change.RevisionId
               orderby revision.Number descending, change.Order
               select new PublishedChange(revision, change);
    }
}

public sealed record PublishedChange(Revision Revision, Change Change);
