using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ballerup.Dashboard.Tests;

/// <summary>
/// The database as the program's own first start leaves it, made once in each run; copied for an app that starts, and restored under one
/// that runs.
/// </summary>
internal static class FirstDatabase
{
    private static readonly Lazy<string> Made = new(() => Task.Run(MakeAsync).GetAwaiter().GetResult());

    /// <summary>A folder that has a database keeps it: two apps may share it.</summary>
    public static void CopyTo(string folder)
    {
        if (TestDatabase.IsPostgres)
            TestDatabase.CopyPostgres(Made.Value, folder);
        else if (!File.Exists(FileIn(folder)))
        {
            Directory.CreateDirectory(folder);
            File.Copy(FileIn(Made.Value), FileIn(folder));
        }
    }

    public static void Restore(string folder)
    {
        if (TestDatabase.IsPostgres)
        {
            TestDatabase.RemovePostgres(folder);
            NpgsqlConnection.ClearAllPools();
            TestDatabase.CopyPostgres(Made.Value, folder);
            return;
        }
        using var from = Open(Made.Value);
        using var to = Open(folder);
        // Pages are replaced inside a transaction of SQLite's, so that connections of the app that are open see the restored ones next.
        from.BackupDatabase(to);
    }

    public static void Remove()
    {
        if (Made.IsValueCreated)
            TestDatabase.Remove(Made.Value);
    }

    private static string FileIn(string folder) => Path.Combine(folder, "dashboard.db");

    private static SqliteConnection Open(string folder)
    {
        var connection = (SqliteConnection)TestDatabase.ConnectSqlite(folder);
        connection.Open();
        // The app looks at its database a few times a second, also between two tests; SQLite's backup waits only when it is told to.
        using var wait = connection.CreateCommand();
        wait.CommandText = "PRAGMA busy_timeout = 60000";
        wait.ExecuteNonQuery();
        return connection;
    }

    private static async Task<string> MakeAsync()
    {
        var app = new DashboardApp { FirstStart = true, Shared = true };
        // The form's token makes the keys that sessions are protected by: all apps have the same, whichever database they are given.
        await app.Browse().GetStringAsync("/konto/login");
        await app.Stop();
        if (TestDatabase.IsPostgres)
            NpgsqlConnection.ClearAllPools();
        else
            SqliteConnection.ClearAllPools();
        return app.Folder;
    }
}
