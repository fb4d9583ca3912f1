using System.Data.Common;

namespace Ballerup.Dashboard.Database;

/// <summary>The database is lost, slow or full, which is nobody's mistake and passes.</summary>
public static class DatabaseTrouble
{
    /// <summary>EF and Npgsql wrap what the server said in exceptions of their own.</summary>
    public static bool IsCauseOf(Exception e) => e is DbException || (e.InnerException is { } inner && IsCauseOf(inner));
}
