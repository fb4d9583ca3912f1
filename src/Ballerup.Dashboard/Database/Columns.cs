using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ballerup.Dashboard.Database;

/// <param name="Read">The value in a thing of the entity's type, before it is converted to what is stored.</param>
internal sealed record Column(string Name, RelationalTypeMapping Mapping, Func<object, object?> Read)
{
    /// <summary>The columns of an entity's table; those of a complex property stand in its owner's row.</summary>
    public static IReadOnlyList<Column> Of(IEntityType entity) =>
        [.. Of(entity, StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value, thing => thing)];

    private static IEnumerable<Column> Of(ITypeBase type, StoreObjectIdentifier table, Func<object, object?> owner)
    {
        foreach (var property in type.GetProperties())
            yield return new Column(property.GetColumnName(table)!, property.GetRelationalTypeMapping(),
                Reader(property.PropertyInfo!, owner));
        foreach (var complex in type.GetComplexProperties())
            foreach (var column in Of(complex.ComplexType, table, Reader(complex.PropertyInfo!, owner)))
                yield return column;
    }

    private static Func<object, object?> Reader(PropertyInfo property, Func<object, object?> owner) =>
        thing => owner(thing) is { } holder ? property.GetValue(holder) : null;
}

/// <summary>
/// Tells whether two databases, of whatever kind, hold the same rows: how many there are, and the sum of a hash of each,
/// which does not depend on their order.
/// </summary>
public readonly record struct Fingerprint(long Rows, UInt128 Sum)
{
    public static Fingerprint Of(IEntityType entity, IEnumerable<object> rows)
    {
        var columns = Column.Of(entity);
        var found = default(Fingerprint);
        foreach (var row in rows)
        {
            var text = string.Join('\u001f', columns.Select(c => $"{c.Name}={Text(c.Read(row))}"));
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
            found = new Fingerprint(found.Rows + 1, unchecked(found.Sum + BitConverter.ToUInt128(hash)));
        }
        return found;
    }

    /// <summary>
    /// The same for the same value, however it was stored: PostgreSQL keeps no more than a microsecond, and every decimal.
    /// </summary>
    private static string Text(object? value) => value switch
    {
        null => "\0",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateTime time => (time.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        Period period => period.ToString(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
