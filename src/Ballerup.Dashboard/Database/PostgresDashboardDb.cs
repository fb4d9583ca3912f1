using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Ballerup.Dashboard.Database;

/// <summary>For several instances that share one database. Its migrations are in <c>Migrations/Postgres</c>.</summary>
public sealed class PostgresDashboardDb(DbContextOptions<PostgresDashboardDb> options) : DashboardDb(options)
{
    // Keys of advisory locks: any numbers will do that nothing else in the same database uses.
    private const long Starting = 0x42616C6C6572;
    private const long Writing = Starting + 1;

    public override string Triggers => PostgresTriggers.Sql;

    public override string NoTriggers => PostgresTriggers.NoSql;

    /// <summary>The operator makes the database; what is in it can't be told from outside.</summary>
    public override bool IsFirstStart => false;

    public override async Task UpgradeAsync(CancellationToken cancellation = default)
    {
        // On a connection of its own: the server lets go of the lock when the process ends, however it ends.
        await using var alone = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Database.GetConnectionString())
        {
            Pooling = false,
            CommandTimeout = 0
        }.ToString());
        await alone.OpenAsync(cancellation);
        await using (var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({Starting})", alone))
            await wait.ExecuteNonQueryAsync(cancellation);
        await Database.MigrateAsync(cancellation);
        await Database.ExecuteSqlRawAsync(Triggers, cancellation);
    }

    public override async Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellation = default)
    {
        // Read committed, so that what is read after the wait is what the one before has written.
        var transaction = await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await Database.ExecuteSqlRawAsync($"SELECT pg_advisory_xact_lock({Writing})", cancellation);
        return transaction;
    }

    public override Task<IDbContextTransaction> BeginReadingAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public override IDbContextTransaction BeginReading() => Database.BeginTransaction(IsolationLevel.RepeatableRead);
}
