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

    public async IAsyncEnumerable<Inspected> RunAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return await FileAsync(cancellation);
        yield return await ProtectionAsync(cancellation);
        await using var transaction = await db.BeginReadingAsync(cancellation);
        var (history, replayed, changes) = await HistoryAsync(cancellation);
        yield return history;
        if (history.Problems.Count > 0)
            yield break;
        yield return State(replayed);
        var errors = CheckRunner.Of(Edition.Empty, replayed, changes).Where(f => f.Severity == Severity.Error).Select(f => f.Message)
            .ToList();
        yield return new Inspected("Summer og grænser", $"{Count(replayed.Rows().Observations.LongCount())} tal", errors);
    }

    private async Task<Inspected> FileAsync(CancellationToken cancellation)
    {
        if (db is not SqliteDashboardDb)
            return new Inspected("Databasen", $"svarer ({await db.LastRevisionAsync(cancellation)} revisioner)", []);
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check")
            .ToListAsync(cancellation);
        var references = await db.Database.SqlQueryRaw<string>("""SELECT "table" AS Value FROM pragma_foreign_key_check""")
            .ToListAsync(cancellation);
        return new Inspected("Databasefilen", "læst igennem",
            [.. integrity.Where(i => i != "ok").Select(i => $"Filen er beskadiget: {i}"),
                .. references.Distinct().Select(t => $"En række i {t} viser hen til noget, der ikke findes.")]);
    }

    /// <summary>The database refuses to alter what is published: tried, and taken back.</summary>
    private async Task<Inspected> ProtectionAsync(CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        try
        {
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Revisions" SET "Reason" = "Reason" WHERE "Number" = 1""", cancellation);
            await db.Database.ExecuteSqlRawAsync(
                """UPDATE "Changes" SET "Field" = "Field" WHERE "RevisionId" IN (SELECT "Id" FROM "Revisions" WHERE "Number" = 1)""",
                cancellation);
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e))
        {
            return new Inspected("Historikken", "kan ikke ændres", []);
        }
        return new Inspected("Historikken", "kan ændres",
            ["Databasen tillader, at udgivet historik bliver ændret. Start programmet én gang, så beskyttelsen bliver lagt på igen."]);
    }

    private async Task<(Inspected, Edition, List<Change>)> HistoryAsync(CancellationToken cancellation)
    {
        var (edition, changes, problems, expected) = (Edition.Empty, new List<Change>(), new List<string>(), 0);
        var revisions = db.Revisions.AsNoTracking().Where(r => r.Number != null).OrderBy(r => r.Number)
            .Include(r => r.Changes.OrderBy(c => c.Order)).Include(r => r.Counts).AsSplitQuery();
        await foreach (var revision in revisions.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (revision.Number != ++expected)
                problems.Add($"Revision {expected} mangler.");
            expected = revision.Number!.Value;
            edition = Carry(edition, revision, problems);
            changes.AddRange(revision.Changes);
            if (!Counted(revision.Counts).SetEquals(Counted(ChangeCount.Of(revision.Changes))))
                problems.Add($"Optællingen af revision {revision.Number} passer ikke med dens ændringer.");
        }
        return (new Inspected("Revisioner", $"{Count(expected)} med {Count(changes.Count)} ændringer", problems), edition, changes);
    }

    private static HashSet<(Subject, string, string, int?, int)> Counted(IEnumerable<ChangeCount> counts) =>
        [.. counts.Select(c => (c.Subject, c.Field, c.Place, c.TableNumber, c.Count))];

    private static Edition Carry(Edition edition, Revision revision, List<string> problems)
    {
        var builder = new EditionBuilder(edition);
        var replaced = new List<string?>();
        foreach (var change in revision.Changes)
        {
            try
            {
                replaced.Add(builder.Apply(change));
                if (replaced[^1] != change.OldValue)
                    problems.Add($"Revision {revision.Number} erstatter en anden værdi, end der stod i {change.Key}.");
            }
            catch (Exception e) when (e is InvalidOperationException or FormatException)
            {
                problems.Add($"Revision {revision.Number} passer ikke til det, der var udgivet: {change.Key}.");
            }
        }
        return builder.Build(replaced).Publish(revision).After;
    }

    /// <summary>What the changes add up to is what the tables hold.</summary>
    private Inspected State(Edition replayed)
    {
        var byType = DashboardDb.ByType(replayed.Rows());
        var tables = DatabaseCopy.InOrder(db.Model).Where(t => byType.ContainsKey(t.ClrType)).ToList();
        var rows = 0L;
        var wrong = new List<string>();
        foreach (var table in tables)
        {
            var given = Fingerprint.Of(table, byType[table.ClrType]);
            rows += given.Rows;
            if (given != Fingerprint.Of(table, DatabaseCopy.Rows(db, table)))
                wrong.Add($"{table.GetTableName()} er ikke det, som historikken giver.");
        }
        return new Inspected("Det udgivne", $"{Count(rows)} rækker, som historikken giver dem", wrong);
    }
}
