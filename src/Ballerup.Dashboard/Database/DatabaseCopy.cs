using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ballerup.Dashboard.Database;

/// <summary>Moves everything from one database to another, of the same or another kind: figures, history, drafts, users and keys.</summary>
public static class DatabaseCopy
{
    private static readonly MethodInfo EmptyTable = typeof(DatabaseCopy)
        .GetMethod(nameof(EmptyTableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo CopyTable = typeof(DatabaseCopy)
        .GetMethod(nameof(CopyTableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo ReadTable = typeof(DatabaseCopy)
        .GetMethod(nameof(ReadAll), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>
    /// Replaces everything in a database. One transaction, in which both sides are read again and compared row by row
    /// before it ends: it is all there afterwards, or nothing has happened.
    /// </summary>
    /// <param name="from">Is not changed. Has the same version as <paramref name="to"/>.</param>
    /// <returns>How many rows each table has.</returns>
    /// <exception cref="InvalidOperationException">What was written is not what was read.</exception>
    public static async Task<IReadOnlyDictionary<string, long>> ReplaceAsync(
        DashboardDb from, DashboardDb to, IProgress<RowProgress>? progress = null, CancellationToken cancellation = default)
    {
        await using var reading = await from.BeginReadingAsync(cancellation);
        await using var writing = await to.BeginWritingAsync(cancellation);
        var tables = InOrder(to.Model);
        await to.Database.ExecuteSqlRawAsync(to.NoTriggers, cancellation);
        foreach (var table in tables.Reverse())
            await (Task)EmptyTable.MakeGenericMethod(table.ClrType).Invoke(null, [to, cancellation])!;
        foreach (var table in tables)
            await (Task)CopyTable.MakeGenericMethod(table.ClrType).Invoke(null, [from, to, progress, cancellation])!;
        await to.Database.ExecuteSqlRawAsync(to.Triggers, cancellation);

        var counts = new Dictionary<string, long>();
        foreach (var table in tables)
        {
            var (read, written) = (Fingerprint.Of(table, Rows(from, table)), Fingerprint.Of(table, Rows(to, table)));
            if (read != written)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                    $"{table.GetTableName()}: {read.Rows} rows were read, {written.Rows} stand there, or they differ."));
            counts[table.GetTableName()!] = read.Rows;
        }
        await writing.CommitAsync(cancellation);
        return counts;
    }

    /// <summary>All rows of a table, one after the other.</summary>
    public static IEnumerable<object> Rows(DashboardDb db, IEntityType table) =>
        (IEnumerable<object>)ReadTable.MakeGenericMethod(table.ClrType).Invoke(null, [db])!;

    /// <summary>Each after those that it refers to.</summary>
    public static IReadOnlyList<IEntityType> InOrder(IModel model)
    {
        var waiting = model.GetEntityTypes().OrderBy(e => e.GetTableName(), StringComparer.Ordinal).ToList();
        var ordered = new List<IEntityType>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(
                e => e.GetForeignKeys().All(k => k.PrincipalEntityType == e || ordered.Contains(k.PrincipalEntityType)));
            waiting.Remove(next);
            ordered.Add(next);
        }
        return ordered;
    }

    private static Task<int> EmptyTableAsync<T>(DashboardDb db, CancellationToken cancellation)
        where T : class => db.Set<T>().ExecuteDeleteAsync(cancellation);

    private static Task CopyTableAsync<T>(DashboardDb from, DashboardDb to, IProgress<RowProgress>? progress,
        CancellationToken cancellation) where T : class =>
        new RowWriter(to, progress).InsertAsync(from.Set<T>().AsNoTracking(), cancellation);

    private static IEnumerable<T> ReadAll<T>(DashboardDb db) where T : class => db.Set<T>().AsNoTracking();
}
