using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Database;

/// <summary>The embedded default. Its migrations are in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteDashboardDb(DbContextOptions<SqliteDashboardDb> options) : DashboardDb(options);
