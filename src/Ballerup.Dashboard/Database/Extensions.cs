using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Database;

public static class Extensions
{
    /// <summary>The setting <c>ConnectionStrings:Dashboard</c>; by default a SQLite file in the data folder.</summary>
    public const string ConnectionName = "Dashboard";

    public static IServiceCollection AddDashboardDatabase(this IServiceCollection services)
    {
        services.AddOptions<DataOptions>().BindConfiguration("Data")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Folder), "Data:Folder skal angive en mappe eller udelades.")
            .Validate(o => o.KeepLogDays is >= 1 and <= DataOptions.MostLogDays, $"Data:KeepLogDays skal være et antal dage fra 1 til {DataOptions.MostLogDays}.")
            .ValidateOnStart();
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database")
            .Validate(o => o.Provider == "Sqlite", "Database:Provider skal være »Sqlite«.")
            .ValidateOnStart();
        services.AddDbContext<DashboardDb, SqliteDashboardDb>((provider, options) => options
            .UseSqlite(ConnectionString(provider))
            .AddInterceptors(SqlitePragmas.Instance));
        services.AddScoped<DatabasePreparation>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services;
    }

    private static string ConnectionString(IServiceProvider provider)
    {
        var configured = provider.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName);
        var folder = provider.GetRequiredService<IOptions<DataOptions>>().Value.Folder;
        if (string.IsNullOrWhiteSpace(configured))
            return new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetFullPath(folder), "dashboard.db"), ForeignKeys = true }.ToString();
        try
        {
            return new SqliteConnectionStringBuilder(configured) { ForeignKeys = true }.ToString();
        }
        catch (ArgumentException e)
        {
            throw new StartException("ConnectionStrings:Dashboard kan ikke læses; skriv fx »Data Source=/var/lib/dashboard/dashboard.db«.", e);
        }
    }
}
