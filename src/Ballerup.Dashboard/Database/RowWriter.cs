using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ballerup.Dashboard.Database;

/// <param name="What">A table, or what else is gone through.</param>
/// <param name="Done">Rows so far.</param>
public sealed record RowProgress(string What, long Done);

/// <summary>
/// Writes whole rows, one prepared statement a table, with the columns and conversions of the EF model. Publishing uses
/// it in place of change tracking, which costs more than the rest of the first start and of a large import together
/// (docs/decisions/publishing-writes-rows.md).
/// </summary>
/// <param name="db">Inside a transaction.</param>
internal sealed class RowWriter(DashboardDb db, IProgress<RowProgress>? progress = null)
{
    private const int ProgressEvery = 1_000;

    /// <summary>Adds new rows; one whose key is taken is an error.</summary>
    public Task InsertAsync<T>(IEnumerable<T> rows, CancellationToken cancellation) where T : class =>
        WriteAsync(rows, overwrite: false, cancellation);

    /// <summary>Adds new rows and overwrites those whose keys are taken.</summary>
    public Task UpsertAsync<T>(IEnumerable<T> rows, CancellationToken cancellation) where T : class =>
        WriteAsync(rows, overwrite: true, cancellation);

    private async Task WriteAsync<T>(IEnumerable<T> rows, bool overwrite, CancellationToken cancellation) where T : class
    {
        using var each = rows.GetEnumerator();
        if (!each.MoveNext())
            return;

        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is not stored.", nameof(rows));
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = Column.Of(entity);
        var key = entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName(table)!).ToList();

        var sql = Sql(table.Name, [.. columns.Select(c => c.Name)], overwrite ? key : null);
        var done = 0L;
        void Written()
        {
            if (++done % ProgressEvery == 0)
                progress?.Report(new RowProgress(table.Name, done));
            cancellation.ThrowIfCancellationRequested();
        }
        await WriteAsync(sql, columns, each, Written, cancellation);
        progress?.Report(new RowProgress(table.Name, done));
    }

    private async Task WriteAsync<T>(string sql, IReadOnlyList<Column> columns, IEnumerator<T> each, Action written,
        CancellationToken cancellation) where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        var parameters = columns.Select(c => Parameter(command, c)).ToList();
        await command.PrepareAsync(cancellation);
        do
        {
            for (var i = 0; i < columns.Count; i++)
                parameters[i].Value = Stored(columns[i], each.Current) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellation);
            written();
        }
        while (each.MoveNext());
    }

    private static DbParameter Parameter(DbCommand command, Column column)
    {
        var parameter = column.Mapping.CreateParameter(command, "@" + column.Name, value: null, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static object? Stored(Column column, object row)
    {
        var value = column.Read(row);
        return value is null || column.Mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    /// <summary>The same text on SQLite and PostgreSQL.</summary>
    private static string Sql(string table, List<string> columns, List<string>? overwriteBy)
    {
        var insert = $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c}\""))})
            VALUES ({string.Join(", ", columns.Select(c => "@" + c))})
            """;
        if (overwriteBy is null)
            return insert;
        var others = columns.Except(overwriteBy).Select(c => $"\"{c}\" = excluded.\"{c}\"").ToList();
        return $"""
            {insert}
            ON CONFLICT ({string.Join(", ", overwriteBy.Select(c => $"\"{c}\""))}) DO
            {(others.Count == 0 ? "NOTHING" : "UPDATE SET " + string.Join(", ", others))}
            """;
    }
}
