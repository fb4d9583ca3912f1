using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database.Mapping;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// The published state (plans, goals, tables, figures), the revisions that made it, and the users. One subclass for
/// each kind of database, each with its own migrations.
/// </summary>
public abstract class DashboardDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<Goal> Goals => Set<Goal>();
    public DbSet<GoalTable> GoalTables => Set<GoalTable>();
    public DbSet<Table> Tables => Set<Table>();
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<Series> Series => Set<Series>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<Annotation> Annotations => Set<Annotation>();
    public DbSet<Exemption> Exemptions => Set<Exemption>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<Explanation> Explanations => Set<Explanation>();
    public DbSet<User> Users => Set<User>();
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();
    public DbSet<StoredKey> DataProtectionKeys => Set<StoredKey>();
    public DbSet<ScheduledRun> ScheduledRuns => Set<ScheduledRun>();
    public DbSet<ImportedFile> ImportedFiles => Set<ImportedFile>();
    public DbSet<LearnedWord> LearnedWords => Set<LearnedWord>();
    public DbSet<JobindsatsQuery> JobindsatsQueries => Set<JobindsatsQuery>();

    // Named one by one: looking for them costs the start more than it saves a line.
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfiguration(new AreaMapping())
        .ApplyConfiguration(new PlanMapping())
        .ApplyConfiguration(new GoalMapping())
        .ApplyConfiguration(new GoalTableMapping())
        .ApplyConfiguration(new TableMapping())
        .ApplyConfiguration(new MeasureMapping())
        .ApplyConfiguration(new CategoryMapping())
        .ApplyConfiguration(new SeriesMapping())
        .ApplyConfiguration(new ObservationMapping())
        .ApplyConfiguration(new TargetMapping())
        .ApplyConfiguration(new AnnotationMapping())
        .ApplyConfiguration(new ExemptionMapping())
        .ApplyConfiguration(new RevisionMapping())
        .ApplyConfiguration(new ChangeMapping())
        .ApplyConfiguration(new ExplanationMapping())
        .ApplyConfiguration(new UserMapping())
        .ApplyConfiguration(new UserClaimMapping())
        .ApplyConfiguration(new UserLoginMapping())
        .ApplyConfiguration(new UserTokenMapping())
        .ApplyConfiguration(new OneTimeLinkMapping())
        .ApplyConfiguration(new StoredKeyMapping())
        .ApplyConfiguration(new ScheduledRunMapping())
        .ApplyConfiguration(new ImportedFileMapping())
        .ApplyConfiguration(new LearnedWordMapping())
        .ApplyConfiguration(new JobindsatsQueryMapping());

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Period>().HaveConversion<PeriodConverter>().HaveMaxLength(7);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <summary>There is no database yet: this start makes it.</summary>
    public abstract bool IsFirstStart { get; }

    /// <summary>What makes the database refuse to alter published history.</summary>
    public abstract string Triggers { get; }

    /// <summary>What takes that away again, for the one who replaces everything in one transaction.</summary>
    public abstract string NoTriggers { get; }

    /// <summary>
    /// Brings the database to the program's own version, alone among all who start at the same moment, also when an
    /// earlier start was killed in the middle of it.
    /// </summary>
    public abstract Task UpgradeAsync(CancellationToken cancellation = default);

    /// <summary>A transaction for those who write. There is one at a time, among all instances: the next waits for it.</summary>
    public abstract Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellation = default);

    /// <summary>A transaction in which all queries see the same moment.</summary>
    public abstract Task<IDbContextTransaction> BeginReadingAsync(CancellationToken cancellation = default);

    /// <summary>The number of the last published revision; 0 before the first.</summary>
    public Task<int> LastRevisionAsync(CancellationToken cancellation = default) =>
        NumberAsync("""SELECT COALESCE(MAX("Number"), 0) FROM "Revisions";""", cancellation);

    /// <summary>The last published revision's number and moment; 0 and null before the first.</summary>
    public async Task<(int Number, DateTime? PublishedUtc)> LastPublishedAsync(CancellationToken cancellation = default) =>
        await Revisions.Where(r => r.Number != null).OrderByDescending(r => r.Number).Select(r => new { r.Number, r.PublishedUtc })
            .FirstOrDefaultAsync(cancellation) is { } last ? (last.Number!.Value, last.PublishedUtc) : (0, null);

    /// <summary>Somebody can sign in, or has been able to.</summary>
    public async Task<bool> AnyUserAsync(CancellationToken cancellation = default) =>
        await NumberAsync("""SELECT COUNT(*) FROM "Users";""", cancellation) > 0;

    /// <summary>
    /// Reads everything published in a handful of plain queries. The caller opens a transaction where they must see one
    /// moment.
    /// </summary>
    public async Task<Publication> LoadPublicationAsync(CancellationToken cancellation = default)
    {
        if (await LastRevisionAsync(cancellation) == 0)
            return new Publication();
        return await LoadAsync(await AllAsync<Observation>(cancellation), cancellation);
    }

    /// <summary>
    /// Reads everything published as <see cref="LoadPublicationAsync"/> does, and keeps nothing of it: what can't be read again, or is not
    /// what was written, is an error.
    /// </summary>
    public async Task VerifyAsync(Publication written, CancellationToken cancellation = default)
    {
        var read = await LoadAsync([], cancellation);
        var figures = 0;
        await foreach (var observation in Observations.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            figures++;
            if (written.Find(observation.SeriesId, observation.Period)?.Figure != observation.Figure)
                throw new InvalidOperationException($"{observation.SeriesId} {observation.Period} is not what was written.");
        }
        if (figures != written.Observations.Count || read.Revision != written.Revision)
            throw new InvalidOperationException("What was read is not what was written.");
    }

    private async Task<Publication> LoadAsync(IEnumerable<Observation> observations, CancellationToken cancellation) =>
        new(
            await AllAsync<Area>(cancellation),
            await AllAsync<Plan>(cancellation),
            await AllAsync<Goal>(cancellation),
            await AllAsync<GoalTable>(cancellation),
            await AllAsync<Table>(cancellation),
            await AllAsync<Measure>(cancellation),
            await AllAsync<Category>(cancellation),
            await AllAsync<Series>(cancellation),
            observations,
            await AllAsync<Target>(cancellation),
            await AllAsync<Annotation>(cancellation),
            await AllAsync<Exemption>(cancellation),
            await Revisions.AsNoTracking().OrderByDescending(r => r.Number).FirstAsync(r => r.Number != null, cancellation));

    /// <summary>Drafts with their changes and explanations, the newest first.</summary>
    public async Task<IReadOnlyList<Revision>> DraftsAsync(CancellationToken cancellation = default) =>
        await WithParts(Revisions.Where(r => r.Number == null)).OrderByDescending(r => r.CreatedUtc).ToListAsync(cancellation);

    /// <summary>Null when there is no such draft, or it is published.</summary>
    public Task<Revision?> DraftAsync(Guid id, CancellationToken cancellation = default) =>
        WithParts(Revisions.Where(r => r.Number == null && r.Id == id)).SingleOrDefaultAsync(cancellation);

    /// <summary>Takes changes out of a draft. Inside a transaction.</summary>
    public async Task RemoveAsync(Revision draft, IReadOnlyCollection<Change> changes, CancellationToken cancellation = default)
    {
        var orders = changes.Select(c => c.Order).ToList();
        draft.Changes.RemoveAll(c => orders.Contains(c.Order));
        if (orders.Count > 0)
            await Changes.Where(c => c.RevisionId == draft.Id && orders.Contains(c.Order)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Takes explanations out of a draft. Inside a transaction.</summary>
    public async Task RemoveAsync(Revision draft, IReadOnlyCollection<Explanation> explanations, CancellationToken cancellation = default)
    {
        var findings = explanations.Select(e => e.Finding).ToList();
        draft.Explanations.RemoveAll(e => findings.Contains(e.Finding));
        if (findings.Count > 0)
            await Explanations.Where(e => e.RevisionId == draft.Id && findings.Contains(e.Finding)).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<Revision> WithParts(IQueryable<Revision> revisions) =>
        revisions.AsNoTracking().Include(r => r.Changes.OrderBy(c => c.Order)).Include(r => r.Explanations).AsSplitQuery();

    /// <summary>
    /// Writes a draft as it is now. Inside a transaction; what has been taken out of the draft is removed by the caller.
    /// </summary>
    public async Task SaveDraftAsync(Revision draft, IProgress<RowProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (draft.Number is not null)
            throw new InvalidOperationException($"Revision {draft.Number} is published already.");
        var rows = new RowWriter(this, progress);
        await rows.UpsertAsync([draft], cancellation);
        if (draft.Version == 0)
            await rows.InsertAsync(draft.Changes, cancellation); // never stored: nothing to look for
        else
            await rows.UpsertAsync(draft.Changes, cancellation);
        await rows.UpsertAsync(draft.Explanations, cancellation);
    }

    /// <summary>Keeps a file. Inside a transaction.</summary>
    public Task KeepAsync(ImportedFile file, CancellationToken cancellation = default) => new RowWriter(this).InsertAsync([file], cancellation);

    /// <summary>
    /// Writes the number of a draft that was just saved, from which on the database refuses to alter it, and the state
    /// that publishing it has changed, in the order of their references. Inside a transaction.
    /// </summary>
    public async Task SaveAsync(Revision published, IReadOnlyCollection<object> touched, IProgress<RowProgress>? progress = null, CancellationToken cancellation = default)
    {
        var rows = new RowWriter(this, progress);
        await rows.UpsertAsync(touched.OfType<Area>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Plan>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Table>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Goal>(), cancellation);
        await rows.UpsertAsync(touched.OfType<GoalTable>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Measure>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Category>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Series>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Observation>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Target>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Annotation>(), cancellation);
        await rows.UpsertAsync(touched.OfType<Exemption>(), cancellation);
        await rows.UpsertAsync([published], cancellation);
    }

    /// <summary>Plain SQL for what the start asks, which would otherwise wait for the whole query pipeline.</summary>
    private async Task<int> NumberAsync(string sql, CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = sql;
            return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    private Task<List<T>> AllAsync<T>(CancellationToken cancellation) where T : class =>
        Set<T>().AsNoTracking().ToListAsync(cancellation);
}
