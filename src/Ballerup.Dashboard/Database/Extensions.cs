using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Ballerup.Dashboard.Database;

public static class Extensions
{
    /// <summary>The setting <c>ConnectionStrings:Dashboard</c>; by default a SQLite file in the data folder.</summary>
    public const string ConnectionName = "Dashboard";

    /// <summary>Seconds. A server that does not answer is told to the user rather than waited for.</summary>
    private const int ConnectTimeout = 5;

    private const int CommandTimeout = 15;

    public static IServiceCollection AddDashboardDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DataOptions>().BindConfiguration("Data")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Folder), "Data:Folder skal angive en mappe eller udelades.")
            .Validate(o => o.KeepLogDays is >= 1 and <= DataOptions.MostLogDays,
                $"Data:KeepLogDays skal være et antal dage fra 1 til {DataOptions.MostLogDays}.")
            .ValidateOnStart();
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database")
            .Validate(o => o.Provider is DatabaseOptions.Sqlite or DatabaseOptions.Postgres,
                "Database:Provider skal være »Sqlite« eller »Postgres«.")
            .Validate(o => o.Provider != DatabaseOptions.Postgres
                || !string.IsNullOrWhiteSpace(configuration.GetConnectionString(ConnectionName)),
                "ConnectionStrings:Dashboard skal angives, når Database:Provider er »Postgres«; skriv fx "
                    + "»Host=localhost;Database=dashboard;Username=dashboard«.")
            .ValidateOnStart();
        if (configuration["Database:Provider"] == DatabaseOptions.Postgres)
            services.AddPostgres();
        else
            services.AddSqlite();
        services.AddScoped<DatabasePreparation>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services;
    }

    // Apart, so that a start on one kind does not load the libraries of the other.

    private static void AddSqlite(this IServiceCollection services) =>
        services.AddDbContext<DashboardDb, SqliteDashboardDb>((provider, options) =>
            UseFile(options.WithoutModelComparison(), SqliteConnectionString(provider)));

    private static void AddPostgres(this IServiceCollection services) =>
        services.AddDbContext<DashboardDb, PostgresDashboardDb>(
            (provider, options) => options.WithoutModelComparison().UseNpgsql(PostgresConnectionString(provider)));

    /// <summary>
    /// A start that migrates would compare the whole model with its last snapshot first, an eighth of its work; MigrationTests compares
    /// them.
    /// </summary>
    private static DbContextOptionsBuilder WithoutModelComparison(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));

    private static void UseFile(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(SqlitePragmas.Instance);

    /// <summary>A SQLite file other than the program's own: a backup.</summary>
    public static DashboardDb OpenFile(string file)
    {
        var options = new DbContextOptionsBuilder<SqliteDashboardDb>();
        UseFile(options,
            new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), ForeignKeys = true, Pooling = false }.ToString());
        return new SqliteDashboardDb(options.Options);
    }

    /// <summary>The database that a connection string leads to, of the kind that it is for.</summary>
    /// <exception cref="ArgumentException">It is for neither.</exception>
    public static DashboardDb Open(string connectionString)
    {
        if (new DbConnectionStringBuilder { ConnectionString = connectionString } is var parts
            && (parts.ContainsKey("Host") || parts.ContainsKey("Server")))
            return new PostgresDashboardDb(new DbContextOptionsBuilder<PostgresDashboardDb>().UseNpgsql(connectionString).Options);
        return OpenFile(new SqliteConnectionStringBuilder(connectionString).DataSource is { Length: > 0 } file
            ? file : throw new ArgumentException("No file.", nameof(connectionString)));
    }

    private static string? Configured(IServiceProvider provider) =>
        provider.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName);

    private static string SqliteConnectionString(IServiceProvider provider)
    {
        var folder = provider.GetRequiredService<IOptions<DataOptions>>().Value.Folder;
        if (Configured(provider) is not { } configured || string.IsNullOrWhiteSpace(configured))
            return new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(Path.GetFullPath(folder), "dashboard.db"),
                ForeignKeys = true
            }.ToString();
        try
        {
            return new SqliteConnectionStringBuilder(configured) { ForeignKeys = true }.ToString();
        }
        catch (ArgumentException e)
        {
            throw new StartException(
                "ConnectionStrings:Dashboard kan ikke læses; skriv fx »Data Source=/var/lib/dashboard/dashboard.db«.", e);
        }
    }

    private static string PostgresConnectionString(IServiceProvider provider)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(Configured(provider));
            if (!builder.ContainsKey("Timeout"))
                builder.Timeout = ConnectTimeout;
            if (!builder.ContainsKey("Command Timeout"))
                builder.CommandTimeout = CommandTimeout;
            return builder.ToString();
        }
        catch (ArgumentException e)
        {
            throw new StartException(
                "ConnectionStrings:Dashboard kan ikke læses; skriv fx »Host=localhost;Database=dashboard;Username=dashboard«.", e);
        }
    }
}
