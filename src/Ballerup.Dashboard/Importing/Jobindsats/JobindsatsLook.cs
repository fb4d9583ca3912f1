using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>Finds out what is newest at Jobindsats for the tables that are asked for there. It changes no figures.</summary>
public sealed class JobindsatsLook(JobindsatsClient client, JobindsatsQueries queries, TimeProvider clock)
{
    /// <param name="page">Somebody waits for a page: it is not waited for long.</param>
    /// <returns>What came of it, as a Danish sentence.</returns>
    /// <exception cref="JobindsatsException">It can't be reached, or knows nobody; what was found before stays.</exception>
    public async Task<string> RunAsync(bool page, CancellationToken cancellation)
    {
        var all = await queries.AllAsync(cancellation);
        if (all.Count == 0)
            return "Ingen tabeller er knyttet til Jobindsats.";
        var tables = (await client.TablesAsync(page, cancellation)).GroupBy(t => t.Id).ToDictionary(t => t.Key, t => t.First());
        foreach (var query in all)
        {
            await LookAsync(query, tables.GetValueOrDefault(query.Dataset), page, cancellation);
            await queries.SaveLookAsync(query, cancellation);
        }
        var failed = all.Count(q => q.LookProblem.Length > 0);
        var looked = all.Count == 1 ? "Der er set efter nye tal til 1 tabel" : $"Der er set efter nye tal til {all.Count} tabeller";
        return failed == 0 ? $"{looked}." : $"{looked}; {failed} af dem kunne ikke undersøges.";
    }

    private async Task LookAsync(JobindsatsQuery query, JobindsatsTable? table, bool page, CancellationToken cancellation)
    {
        query.LookedUtc = clock.GetUtcNow().UtcDateTime;
        query.LookProblem = "";
        if (table is null)
        {
            query.LookProblem = $"Jobindsats har ingen tabel med id'et {query.Dataset}.";
            return;
        }
        (query.UpdatedOn, query.NextOn) = (table.UpdatedOn, table.NextOn);
        try
        {
            query.NewestPeriod = JobindsatsPeriod.Newest((await client.ChoicesAsync(query.Dataset, page, cancellation))
                .PeriodsOf(query.PeriodType));
        }
        catch (JobindsatsException e) // of one table, and the others are looked at
        {
            query.LookProblem = e.Message[..Math.Min(e.Message.Length, JobindsatsQuery.ProblemLength)];
        }
    }
}
