namespace Ballerup.Dashboard.Database;

/// <summary>Settings under <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public string Provider { get; set; } = "Sqlite";
}
