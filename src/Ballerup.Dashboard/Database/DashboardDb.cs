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
    /// <summary>Whose figures are read in one query.</summary>
    private const int SeriesAtOnce = 200;

    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<Goal> Goals => Set<Goal>();
    public DbSet<GoalTable> GoalTables => Set<GoalTable>();
    public DbSet<Table> Tables => Set<Table>();
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<Series> Series => Set<Series>();
    public DbSet<ObservationRow> Observations => Set<ObservationRow>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<Annotation> Annotations => Set<Annotation>();
    public DbSet<Exemption> Exemptions => Set<Exemption>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<ChangeCount> ChangeCounts => Set<ChangeCount>();
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
        .ApplyConfiguration(new ChangeCountMapping())
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
        configurationBuilder.Properties<Period>().HaveConversion<PeriodConverter>().HaveMaxLength(Period.CodeLength);
        configurationBuilder.Properties<SeriesKey>().HaveConversion<SeriesKeyConverter>().HaveMaxLength(Keys.SeriesLength);
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

    /// <summary>The same for those who can't wait otherwise.</summary>
    public abstract IDbContextTransaction BeginReading();

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
    /// Reads everything published but the figures, in a handful of plain queries. The caller opens a transaction where they
    /// must see one moment.
    /// </summary>
    /// <param name="figures">Where those of a table come from.</param>
    public async Task<Edition> LoadEditionAsync(Func<Table, TableFigures> figures, CancellationToken cancellation = default)
    {
        var (last, published) = await LastPublishedAsync(cancellation);
        if (last == 0)
            return Edition.Empty;
        var rows = new EditionRows
        {
            Areas = await AllAsync<Area>(cancellation),
            Plans = await AllAsync<Plan>(cancellation),
            Goals = await AllAsync<Goal>(cancellation),
            GoalTables = await AllAsync<GoalTable>(cancellation),
            Tables = await AllAsync<Table>(cancellation),
            Measures = await AllAsync<Measure>(cancellation),
            Categories = await AllAsync<Category>(cancellation),
            Annotations = await AllAsync<Annotation>(cancellation),
            Exemptions = await AllAsync<Exemption>(cancellation),
        };
        return Edition.Of(rows, last, published, figures);
    }

    /// <summary>The codes of the areas that tables have series of, by the tables' numbers.</summary>
    /// <param name="tables">All when null.</param>
    public async Task<ILookup<int, string>> AreaCodesAsync(IReadOnlyCollection<int>? tables = null,
        CancellationToken cancellation = default)
    {
        var series = tables is null ? Series : Series.Where(s => tables.Contains(s.TableNumber));
        return (await series.Select(s => new { s.TableNumber, s.AreaCode }).Distinct().ToListAsync(cancellation))
            .ToLookup(a => a.TableNumber, a => a.AreaCode);
    }

    /// <summary>The series of a table with all that is in them, as they are now. The caller opens a transaction.</summary>
    public IEnumerable<Series> ReadSeries(int table)
    {
        // Some at a time, by their keys: in one query the database would sort a long table's figures before it gives the first.
        foreach (var some in Series.AsNoTracking().Where(s => s.TableNumber == table).OrderBy(s => s.Id).ToList().Chunk(SeriesAtOnce))
        {
            var ids = some.Select(s => s.Id).ToList();
            var figures = Observations.AsNoTracking().Where(o => ids.Contains(o.SeriesId)).AsEnumerable()
                .ToLookup(o => o.SeriesId, o => o.ToObservation());
            var targets = Targets.AsNoTracking().Where(t => ids.Contains(t.SeriesId)).ToLookup(t => t.SeriesId);
            foreach (var series in some)
                yield return series with
                {
                    Observations = [.. figures[series.Id].OrderBy(f => f.Period)],
                    Targets = [.. targets[series.Id].OrderBy(t => t.Period)],
                };
        }
    }

    /// <summary>
    /// Reads again what a publish has written, and keeps nothing of it: what can't be read again, or is not what was
    /// written, is an error.
    /// </summary>
    public async Task VerifyAsync(EditionStep step, CancellationToken cancellation = default)
    {
        var read = await LoadEditionAsync(_ => TableFigures.None, cancellation);
        if (read.Revision != step.After.Revision)
            throw new InvalidOperationException("What was read is not what was written.");
        foreach (var some in step.Touched.Observations.GroupBy(o => o.SeriesId).Chunk(SeriesAtOnce))
        {
            var ids = some.Select(s => s.Key).ToList();
            var rows = await Observations.AsNoTracking().Where(o => ids.Contains(o.SeriesId))
                .ToDictionaryAsync(o => (o.SeriesId, o.Period), cancellation);
            foreach (var (id, written) in some.SelectMany(s => s))
            {
                if (rows.GetValueOrDefault((id, written.Period))?.ToObservation() != written)
                    throw new InvalidOperationException($"{id} {written.Period} is not what was written.");
            }
        }
    }

    /// <summary>The rows of an edition by the type that keeps them.</summary>
    public static IReadOnlyDictionary<Type, IEnumerable<object>> ByType(EditionRows rows) => new Dictionary<Type, IEnumerable<object>>
    {
        [typeof(Area)] = rows.Areas,
        [typeof(Plan)] = rows.Plans,
        [typeof(Table)] = rows.Tables,
        [typeof(Goal)] = rows.Goals,
        [typeof(GoalTable)] = rows.GoalTables,
        [typeof(Measure)] = rows.Measures,
        [typeof(Category)] = rows.Categories,
        [typeof(Series)] = rows.Series,
        [typeof(ObservationRow)] = rows.Observations.Select(o => ObservationRow.Of(o.SeriesId, o.Observation)),
        [typeof(Target)] = rows.Targets,
        [typeof(Annotation)] = rows.Annotations,
        [typeof(Exemption)] = rows.Exemptions,
    };

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
    public Task KeepAsync(ImportedFile file, CancellationToken cancellation = default) =>
        new RowWriter(this).InsertAsync([file], cancellation);

    /// <summary>
    /// Writes the number of a draft that was just saved, from which on the database refuses to alter it, and the state
    /// that publishing it has changed, in the order of their references. Inside a transaction.
    /// </summary>
    public async Task SaveAsync(Revision published, EditionRows touched, IProgress<RowProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var rows = new RowWriter(this, progress);
        await rows.UpsertAsync(touched.Areas, cancellation);
        await rows.UpsertAsync(touched.Plans, cancellation);
        await rows.UpsertAsync(touched.Tables, cancellation);
        await rows.UpsertAsync(touched.Goals, cancellation);
        await rows.UpsertAsync(touched.GoalTables, cancellation);
        await rows.UpsertAsync(touched.Measures, cancellation);
        await rows.UpsertAsync(touched.Categories, cancellation);
        await rows.UpsertAsync(touched.Series, cancellation);
        await rows.UpsertAsync(touched.Observations.Select(o => ObservationRow.Of(o.SeriesId, o.Observation)), cancellation);
        await rows.UpsertAsync(touched.Targets, cancellation);
        await rows.UpsertAsync(touched.Annotations, cancellation);
        await rows.UpsertAsync(touched.Exemptions, cancellation);
        await rows.InsertAsync(ChangeCount.Of(published.Changes), cancellation);
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
