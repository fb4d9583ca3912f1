using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>How our tables are asked for, kept as data.</summary>
public sealed class JobindsatsQueries(DashboardDb db)
{
    public async Task<IReadOnlyList<JobindsatsQuery>> AllAsync(CancellationToken cancellation) =>
        await db.JobindsatsQueries.AsNoTracking().OrderBy(q => q.TableNumber).ToListAsync(cancellation);

    public Task<JobindsatsQuery?> FindAsync(int table, CancellationToken cancellation) =>
        db.JobindsatsQueries.AsNoTracking().SingleOrDefaultAsync(q => q.TableNumber == table, cancellation);

    /// <summary>Keeps what is asked for. What a look has found stays as long as it is about the same.</summary>
    public async Task SaveAsync(JobindsatsQuery query, CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (await FindAsync(query.TableNumber, cancellation) is { } old && old.Dataset == query.Dataset
            && old.PeriodType == query.PeriodType)
            (query.NewestPeriod, query.UpdatedOn, query.NextOn, query.LookedUtc, query.LookProblem) = (old.NewestPeriod, old.UpdatedOn,
                old.NextOn, old.LookedUtc, old.LookProblem);
        await new RowWriter(db).UpsertAsync([query], cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Keeps what a look has found, unless something else has come to be asked for meanwhile.</summary>
    public Task SaveLookAsync(JobindsatsQuery looked, CancellationToken cancellation) => db.JobindsatsQueries
        .Where(q => q.TableNumber == looked.TableNumber && q.Dataset == looked.Dataset && q.PeriodType == looked.PeriodType)
        .ExecuteUpdateAsync(
            q => q.SetProperty(x => x.NewestPeriod, looked.NewestPeriod).SetProperty(x => x.UpdatedOn, looked.UpdatedOn)
                .SetProperty(x => x.NextOn, looked.NextOn)
                .SetProperty(x => x.LookedUtc, looked.LookedUtc).SetProperty(x => x.LookProblem, looked.LookProblem),
            cancellation);
}
