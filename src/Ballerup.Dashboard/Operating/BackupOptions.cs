using System.Globalization;
using Ballerup.Dashboard.Database;

namespace Ballerup.Dashboard.Operating;

/// <summary>Settings under <c>Backup</c>: the daily backup.</summary>
public sealed class BackupOptions
{
    public const int MostKept = 3650;

    /// <summary>
    /// Where the files go; by default <c>backups</c> in the data folder. On PostgreSQL there is a daily backup only when it is given: a
    /// place that all instances reach.
    /// </summary>
    public string Folder { get; set; } = "";

    /// <summary>When, in Danish time: "02:00". Empty for never.</summary>
    public string Time { get; set; } = "02:00";

    /// <summary>How many files are kept; the oldest go.</summary>
    public int Keep { get; set; } = 14;

    internal TimeOnly? At =>
        TimeOnly.TryParseExact(Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    internal bool IsOn(DashboardDb db) => At is not null && (Folder.Length > 0 || db is SqliteDashboardDb);
}
