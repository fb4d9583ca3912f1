namespace Ballerup.Dashboard.Database;

/// <summary>Settings under <c>Data</c>.</summary>
public sealed class DataOptions
{
    public const int MostLogDays = 3650;

    /// <summary>Database, logs and backups; by default the folder beside the program.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>How many days' log files are kept.</summary>
    public int KeepLogDays { get; set; } = 30;
}
