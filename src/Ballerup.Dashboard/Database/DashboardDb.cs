using System.Globalization;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// The published state (plans, goals, tables, figures) and the revisions that made it. One subclass for each kind of
/// database, each with its own migrations.
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
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<Change> Changes => Set<Change>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DashboardDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Period>().HaveConversion<PeriodConverter>().HaveMaxLength(7);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <summary>
    /// The number of the last published revision; 0 before the first. Plain SQL, because the first start asks nothing
    /// else and would wait for the whole query pipeline.
    /// </summary>
    public async Task<int> LastRevisionAsync(CancellationToken cancellation = default)
    {
        await Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = """SELECT COALESCE(MAX("Number"), 0) FROM "Revisions";""";
            return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <summary>
    /// Reads everything published, tracked, in a handful of plain queries that EF joins by their keys. The caller opens
    /// a transaction where the queries must see one moment.
    /// </summary>
    public async Task<Publication> LoadPublicationAsync(CancellationToken cancellation = default)
    {
        if (await LastRevisionAsync(cancellation) == 0)
            return new Publication();
        var areas = await Areas.ToListAsync(cancellation);
        var plans = await Plans.ToListAsync(cancellation);
        var tables = await Tables.ToListAsync(cancellation);
        await Goals.LoadAsync(cancellation);
        await GoalTables.LoadAsync(cancellation);
        await Categories.LoadAsync(cancellation);
        await Measures.LoadAsync(cancellation);
        await Series.LoadAsync(cancellation);
        await Observations.LoadAsync(cancellation);
        var last = await Revisions.Where(r => r.Number != null).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellation);
        return new Publication(areas, plans, tables, last);
    }
}
