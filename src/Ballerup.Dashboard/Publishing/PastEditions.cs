using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>
/// What was published at an earlier revision. Its plans and tables are made of their changes up to it; the figures of a
/// table are read when they are asked for, and cost what that table's changes cost. A figure that is withheld today is
/// withheld there too, whatever was public then.
/// </summary>
public sealed class PastEditions(IServiceScopeFactory scopes, CurrentEdition current)
{
    /// <summary>Each holds the tables that were opened in it.</summary>
    private const int MostKept = 8;

    private static readonly Subject[] NoFigures = [.. Enum.GetValues<Subject>().Except([Subject.Observation, Subject.Target])];

    private readonly Lock keeping = new();
    private readonly LinkedList<(Edition Today, Edition Past)> kept = [];

    /// <summary>Null when there is no such revision (yet).</summary>
    public async ValueTask<Edition?> GetAsync(int revision, CancellationToken cancellation = default)
    {
        var today = await current.GetAsync(cancellation);
        if (revision < 1 || revision > today.Revision)
            return null;
        if (revision == today.Revision)
            return today;
        return Known(today, revision) ?? Keep(today, await ReadAsync(today, revision, cancellation));
    }

    private Edition? Known(Edition today, int revision)
    {
        lock (keeping)
        {
            // With any edition since, what is withheld can have changed, and a backup can have brought another history.
            if (kept.FirstOrDefault(k => k.Today == today && k.Past.Revision == revision) is not { Past: not null } known)
                return null;
            kept.Remove(known);
            return kept.AddFirst(known).Value.Past;
        }
    }

    private Edition Keep(Edition today, Edition past)
    {
        lock (keeping)
        {
            kept.AddFirst((today, past));
            if (kept.Count > MostKept)
                kept.RemoveLast();
            return past;
        }
    }

    private async Task<Edition> ReadAsync(Edition today, int revision, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        var revisions = await db.Revisions.AsNoTracking().Where(r => r.Number <= revision).ToDictionaryAsync(r => r.Id, cancellation);
        // Not joined: the index of what is no figure finds them, however many figures there are.
        var changes = (await db.Changes.AsNoTracking().Where(c => EF.Constant(NoFigures).Contains(c.Subject)).ToListAsync(cancellation))
            .Where(c => revisions.ContainsKey(c.RevisionId)).OrderBy(c => revisions[c.RevisionId].Number).ThenBy(c => c.Order);
        var counts = await db.ChangeCounts.AsNoTracking()
            .Where(c => c.TableNumber != null && c.Subject != Subject.GoalTable && c.Subject != Subject.Exemption)
            .Select(c => new { Table = c.TableNumber!.Value, c.RevisionId }).Distinct().ToListAsync(cancellation);
        var last = counts.Where(c => revisions.ContainsKey(c.RevisionId)).GroupBy(c => c.Table)
            .ToDictionary(g => g.Key, g => g.Select(c => revisions[c.RevisionId]).MaxBy(r => r.Number)!);
        return Edition.Empty.With(changes).AsOf(revisions.Values.Single(r => r.Number == revision)).WithTables(table => table with
        {
            Figures = new TableFigures(() => Read(today, table, revision).Series),
            AreaCodes = today.FindTable(table.Number)?.AreaCodes ?? [],
            LastRevision = last[table.Number].Number!.Value,
            UpdatedUtc = last[table.Number].PublishedUtc,
        });
    }

    private TableFigures Read(Edition today, Table table, int revision)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        using var transaction = db.BeginReading();
        return new TableFigures(PastFigures.Read(db, table, revision).Select(s => Withhold(s, today.FindSeries(s.Id))));
    }

    private static Series Withhold(Series past, Series? today) => today is null ? past : past with
    {
        Observations = [.. past.Observations.Select(o => today.At(o.Period) is { Withheld: true } ? o with { Withheld = true } : o)],
    };
}
