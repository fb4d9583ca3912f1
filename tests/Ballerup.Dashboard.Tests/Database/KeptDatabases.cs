using System.IO.Compression;
using Npgsql;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>
/// The databases that earlier versions left behind, named after the last migration of each: <c>tests/keep.sh</c> makes them, and none is
/// ever made again or taken away. No person's data is in them, and one password: <see cref="TestUsers.Password"/>.
/// </summary>
internal static class KeptDatabases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Database", "Kept");

    private static string Ending => TestDatabase.IsPostgres ? ".sql" : ".db.gz";

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*" + Ending).Select(f => Path.GetFileName(f)[..^Ending.Length]).Order(StringComparer.Ordinal);

    /// <summary>Makes it the database of a data folder that has none.</summary>
    public static async Task PutAsync(string name, string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(Folder, name + Ending);
        if (TestDatabase.IsPostgres)
        {
            // The script empties the search path of its connection, which nobody else may get then.
            await using var connection = new NpgsqlConnection(
                TestDatabase.PostgresSettings(folder)["ConnectionStrings:Dashboard"] + ";Pooling=false");
            await connection.Sql(await File.ReadAllTextAsync(file, cancellation));
            return;
        }
        await using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        await using var database = File.Create(Path.Combine(folder, "dashboard.db"));
        await packed.CopyToAsync(database, cancellation);
    }
}
