using System.ComponentModel.DataAnnotations;

namespace Ballerup.Dashboard.Database;

/// <summary>Settings under <c>Data</c>.</summary>
public sealed class DataOptions
{
    /// <summary>Database, logs and backups; by default the folder beside the program.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Data:Folder skal være en mappe, eller udelades.")]
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>How many days' log files are kept.</summary>
    [Range(1, 3650, ErrorMessage = "Data:KeepLogDays skal være et antal dage fra 1 til 3650.")]
    public int KeepLogDays { get; set; } = 30;
}
