namespace Ballerup.Dashboard.Database;

/// <summary>Settings under <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Sqlite = nameof(Sqlite);
    public const string Postgres = nameof(Postgres);

    /// <summary><c>Sqlite</c> (a file, one instance) or <c>Postgres</c> (a server, any number of instances).</summary>
    public string Provider { get; set; } = Sqlite;
}
