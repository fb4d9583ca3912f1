using System.Diagnostics.CodeAnalysis;

namespace Ballerup.Dashboard.Statistics;

/// <summary>A series in a period: where one figure, and one target, stands. Written as "1/sygedagpenge/antal/151/2018-06".</summary>
public readonly record struct ObservationKey(SeriesKey Series, Period Period)
{
    public override string ToString() => $"{Series}/{Period}";

    /// <exception cref="FormatException">The text does not name a series and a period.</exception>
    public static ObservationKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not a figure's place.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ObservationKey key)
    {
        key = default;
        var end = text?.LastIndexOf('/') ?? -1;
        if (end < 0 || !Period.TryParse(text.AsSpan(end + 1), out var period) || !SeriesKey.TryParse(text![..end], out var series))
            return false;
        key = new ObservationKey(series, period);
        return true;
    }
}
