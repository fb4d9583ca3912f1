using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// What SQLite forgets between connections: a commit is on the disk before it is answered, and a trigger also fires for
/// the rows that <c>INSERT OR REPLACE</c> takes away.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Sql = "PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON; PRAGMA busy_timeout=10000;";

    public static readonly SqlitePragmas Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    // SQLite has no asynchronous calls; waiting for one would only cost a task.
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
