using System.Globalization;

namespace Ballerup.Dashboard.Statistics;

/// <summary>A value wanted in a period: "mål". Without one it is "intet mål fastsat".</summary>
public sealed record Target
{
    public required SeriesKey SeriesId { get; init; }

    public required Period Period { get; init; }

    /// <summary>In the measure's unit; null when the target has been taken away again.</summary>
    public decimal? Value { get; init => field = value is { } number ? Figure.Plain(number) : null; }

    /// <summary>The value as a change keeps it, in the invariant culture; empty when there is none.</summary>
    public string Wanted
    {
        get => Value is { } value ? Figure.Write(value) : "";
        init => Value = value.Length == 0 ? null : Parse(value);
    }

    /// <summary>Reads what <see cref="Wanted"/> writes for a value.</summary>
    internal static decimal Parse(string wanted) =>
        decimal.Parse(wanted, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
