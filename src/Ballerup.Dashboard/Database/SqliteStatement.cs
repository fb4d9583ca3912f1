using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// A prepared statement whose values are given by their places. Microsoft.Data.Sqlite looks each parameter up by its name for each row,
/// a sixth of the time of a million wide rows (docs/decisions/publishing-writes-rows.md).
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;

    /// <param name="connection">Open, inside the transaction that the statement is to be part of.</param>
    /// <param name="sql">One statement; its values have their places in the order in which it names them.</param>
    /// <exception cref="SqliteException">It can't be prepared.</exception>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement), connection.Handle);
    }

    /// <param name="value">As Microsoft.Data.Sqlite takes it; it is stored in the same form.</param>
    /// <param name="place">From 1.</param>
    public void Bind(int place, object? value) => SqliteException.ThrowExceptionForRC(
        value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            string text => raw.sqlite3_bind_text(statement, place, text),
            int number => raw.sqlite3_bind_int64(statement, place, number),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            bool truth => raw.sqlite3_bind_int64(statement, place, truth ? 1 : 0),
            decimal number => raw.sqlite3_bind_text(statement, place, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
            Guid id => raw.sqlite3_bind_text(statement, place, id.ToString().ToUpperInvariant()),
            DateTime time => raw.sqlite3_bind_text(statement, place, time.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString(@"yyyy\-MM\-dd", CultureInfo.InvariantCulture)),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            _ => throw new NotSupportedException($"A {value.GetType().Name} can't be stored."),
        },
        connection.Handle);

    /// <exception cref="SqliteException">A constraint or a trigger refuses the row.</exception>
    public void Execute()
    {
        var answer = raw.sqlite3_step(statement);
        if (answer != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(answer, connection.Handle);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(statement), connection.Handle);
    }

    public void Dispose() => statement.Dispose();
}
