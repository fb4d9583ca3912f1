using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ballerup.Dashboard.Tests;

/// <summary>
/// The database that belongs to a data folder: a SQLite file in it, or, when the environment variable DASHBOARD_TEST_DATABASE
/// is "Postgres", a database of that folder's name on the server that DASHBOARD_TEST_POSTGRES is the connection string of.
/// tests/run.sh starts that server and runs the same tests both ways.
/// </summary>
internal static class TestDatabase
{
    /// <summary>
    /// The trait that says which kind of database a test runs on: <see cref="Both"/> where the kinds can differ (storage, publishing,
    /// history, locking, migrations, queries, commands), "Sqlite" or "Postgres" for what only one has. Without it: SQLite.
    /// </summary>
    public const string On = "Database";

    public const string Both = "Both";

    private const int NameLength = 40;

    public static bool IsPostgres => Environment.GetEnvironmentVariable("DASHBOARD_TEST_DATABASE") == "Postgres";

    /// <summary>The connection string of the server; skips the test where there is none.</summary>
    public static string Server
    {
        get
        {
            var server = Environment.GetEnvironmentVariable("DASHBOARD_TEST_POSTGRES");
            Assert.SkipWhen(string.IsNullOrEmpty(server), "DASHBOARD_TEST_POSTGRES is not set; tests/run.sh starts PostgreSQL.");
            return server!;
        }
    }

    /// <summary>The settings that lead the program to the folder's database.</summary>
    public static Dictionary<string, string> Settings(string folder) => IsPostgres ? PostgresSettings(folder) : [];

    /// <summary>The same on PostgreSQL, whatever the other tests run on. Makes the database when it is not there.</summary>
    public static Dictionary<string, string> PostgresSettings(string folder) => new()
    {
        ["Database:Provider"] = "Postgres",
        ["ConnectionStrings:Dashboard"] = MakePostgres(folder),
    };

    /// <summary>A connection that is not open yet, to a database that need not exist on SQLite.</summary>
    public static DbConnection Connect(string folder) => IsPostgres ? new NpgsqlConnection(MakePostgres(folder)) : ConnectSqlite(folder);

    public static DbConnection ConnectSqlite(string folder) =>
        new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, "dashboard.db"),
            Pooling = false
        }.ToString());

    /// <summary>The first field of the first row, as text.</summary>
    public static async Task<string> Sql(string folder, string sql)
    {
        await using var connection = Connect(folder);
        return await connection.Sql(sql);
    }

    public static async Task<string> Sql(this DbConnection connection, string sql)
    {
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString() ?? "";
    }

    /// <summary>The folder with everything in it, and the database on the server.</summary>
    public static void Remove(string folder)
    {
        SqliteConnection.ClearAllPools();
        if (IsPostgres)
            RemovePostgres(folder);
        // Two apps may have had the same one, and the other may write in it at this moment.
        for (var tries = 0; Directory.Exists(folder); tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (tries < 50)
            {
                Thread.Sleep(20);
            }
        }
    }

    public static void RemovePostgres(string folder) => Manage($"DROP DATABASE IF EXISTS \"{NameOf(folder)}\" WITH (FORCE)");

    /// <summary>Letters and digits of the path, the last ones, which are the folder's own.</summary>
    private static string NameOf(string folder)
    {
        var name = string.Concat(Path.GetFullPath(folder).Where(char.IsAsciiLetterOrDigit));
        return "test_" + name[^Math.Min(NameLength, name.Length)..];
    }

    /// <summary>A database for the folder, with what is in the other folder's; a folder that has one keeps it.</summary>
    public static void CopyPostgres(string from, string folder) => MakePostgres(folder, $" TEMPLATE \"{NameOf(from)}\"");

    private static string MakePostgres(string folder, string template = "")
    {
        var name = NameOf(folder);
        try
        {
            Manage($"CREATE DATABASE \"{name}\"{template}");
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Made already, by the app that shares it.
        }
        return new NpgsqlConnectionStringBuilder(Server)
        {
            Database = name,
            Pooling = true,
            ConnectionIdleLifetime = 5,
            ConnectionPruningInterval = 2
        }.ToString();
    }

    private static void Manage(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server)
        {
            Database = "postgres",
            Pooling = false
        }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
