using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Operating;

/// <param name="Name">What was looked at, in Danish.</param>
/// <param name="Problems">Danish sentences; empty when all is well.</param>
public sealed record Inspected(string Name, string Found, IReadOnlyList<string> Problems);

/// <summary>Looks whether the database is whole: its file, its history, and that the history adds up to what is shown.</summary>
public sealed class Inspection(DashboardDb db)
{
    private static string Count(long number) => DanishNumber.Format(number, 0);

    public async IAsyncEnumerable<Inspected> RunAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return await FileAsync(cancellation);
        yield return await ProtectionAsync(cancellation);
        await using var transaction = await db.BeginReadingAsync(cancellation);
        var (history, replayed, parts, changes) = await HistoryAsync(cancellation);
        yield return history;
        if (history.Problems.Count > 0)
            yield break;
        yield return State(parts);
        var errors = Control.Of(new Publication(), replayed, changes).Where(f => f.Severity == Severity.Error).Select(f => f.Message).ToList();
        yield return new Inspected("Summer og grænser", $"{Count(replayed.Observations.Count)} tal", errors);
    }

    private async Task<Inspected> FileAsync(CancellationToken cancellation)
    {
        if (db is not SqliteDashboardDb)
            return new Inspected("Databasen", $"svarer ({await db.LastRevisionAsync(cancellation)} revisioner)", []);
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellation);
        var references = await db.Database.SqlQueryRaw<string>("""SELECT "table" AS Value FROM pragma_foreign_key_check""").ToListAsync(cancellation);
        return new Inspected("Databasefilen", "læst igennem",
            [.. integrity.Where(i => i != "ok").Select(i => $"Filen er beskadiget: {i}"), .. references.Distinct().Select(t => $"En række i {t} viser hen til noget, der ikke findes.")]);
    }

    /// <summary>The database refuses to alter what is published: tried, and taken back.</summary>
    private async Task<Inspected> ProtectionAsync(CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        try
        {
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Revisions" SET "Reason" = "Reason" WHERE "Number" = 1""", cancellation);
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Changes" SET "Field" = "Field" WHERE "RevisionId" IN (SELECT "Id" FROM "Revisions" WHERE "Number" = 1)""", cancellation);
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e))
        {
            return new Inspected("Historikken", "kan ikke ændres", []);
        }
        return new Inspected("Historikken", "kan ændres", ["Databasen tillader, at udgivet historik bliver ændret. Start programmet én gang, så beskyttelsen bliver lagt på igen."]);
    }

    private async Task<(Inspected, Publication, HashSet<object>, List<Change>)> HistoryAsync(CancellationToken cancellation)
    {
        var (state, parts, changes, problems, expected) = (new Publication(), new HashSet<object>(ReferenceEqualityComparer.Instance), new List<Change>(), new List<string>(), 0);
        var revisions = db.Revisions.AsNoTracking().Where(r => r.Number != null).OrderBy(r => r.Number).Include(r => r.Changes.OrderBy(c => c.Order));
        await foreach (var revision in revisions.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (revision.Number != ++expected)
                problems.Add($"Revision {expected} mangler.");
            expected = revision.Number!.Value;
            foreach (var change in revision.Changes)
            {
                try
                {
                    if (state.Apply(change) != change.OldValue)
                        problems.Add($"Revision {revision.Number} erstatter en anden værdi, end der stod i {change.Key}.");
                }
                catch (Exception e) when (e is InvalidOperationException or FormatException)
                {
                    problems.Add($"Revision {revision.Number} passer ikke til det, der var udgivet: {change.Key}.");
                }
            }
            changes.AddRange(revision.Changes);
            parts.UnionWith(state.Stamp(revision));
        }
        return (new Inspected("Revisioner", $"{Count(expected)} med {Count(changes.Count)} ændringer", problems), state, parts, changes);
    }

    /// <summary>What the changes add up to is what the tables hold.</summary>
    private Inspected State(HashSet<object> replayed)
    {
        var byType = replayed.ToLookup(p => p.GetType());
        var tables = DatabaseCopy.InOrder(db.Model).Where(t => byType.Contains(t.ClrType)).ToList();
        var wrong = tables.Where(t => Fingerprint.Of(t, byType[t.ClrType]) != Fingerprint.Of(t, DatabaseCopy.Rows(db, t)))
            .Select(t => $"{t.GetTableName()} er ikke det, som historikken giver.").ToList();
        return new Inspected("Det udgivne", $"{Count(replayed.Count)} rækker, som historikken giver dem", wrong);
    }
}
