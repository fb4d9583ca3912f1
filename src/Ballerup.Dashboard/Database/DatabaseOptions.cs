using System.ComponentModel.DataAnnotations;

namespace Ballerup.Dashboard.Database;

/// <summary>Settings under <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    [AllowedValues("Sqlite", ErrorMessage = "Database:Provider skal være »Sqlite«.")]
    public string Provider { get; set; } = "Sqlite";
}
