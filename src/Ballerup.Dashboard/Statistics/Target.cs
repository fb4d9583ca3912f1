using System.Globalization;

namespace Ballerup.Dashboard.Statistics;

/// <summary>A value wanted in a period: "mål". Without one it is "intet mål fastsat".</summary>
public sealed class Target
{
    public required string SeriesId { get; init; }

    public required Period Period { get; init; }

    /// <summary>In the measure's unit; null when the target has been taken away again.</summary>
    public decimal? Value { get; private set; }

    /// <summary>The value as a change keeps it, in the invariant culture; empty when there is none.</summary>
    public string Wanted
    {
        get => Value is { } value ? Observation.FigureOf(value) : "";
        set => Value = value.Length == 0 ? null : decimal.Parse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    internal Target Copy() => (Target)MemberwiseClone();
}
