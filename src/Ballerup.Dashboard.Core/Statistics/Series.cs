using System.Collections.Immutable;
using System.Globalization;

namespace Ballerup.Dashboard.Statistics;

/// <summary>Category × measure × area: what has one figure in each period.</summary>
public sealed record Series
{
    /// <summary>"1/sygedagpenge/antal-fuldtidspersoner/151".</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    public required string CategoryId { get; init; }

    public required string MeasureId { get; init; }

    public required string AreaCode { get; init; }

    /// <summary>In the order of time, each period once; also figures that were taken back.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>In the order of time; also targets that were taken away.</summary>
    public ImmutableList<Target> Targets { get; init; } = [];

    /// <summary>Null when nothing was ever entered for the period.</summary>
    public Observation? At(Period period)
    {
        var (low, high) = (0, Observations.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Observations[middle].Period.CompareTo(period);
            if (order == 0)
                return Observations[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }

    public bool Equals(Series? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The series that an id names, with nothing in it.</summary>
    /// <exception cref="InvalidOperationException">The id does not name a row, a measure and an area.</exception>
    public static Series OfId(string id) =>
        id.Split('/') is [var table, var category, var measure, var area]
            && int.TryParse(table, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new Series
        {
            Id = id,
            TableNumber = number,
            CategoryId = $"{table}/{category}",
            MeasureId = $"{table}/{measure}",
            AreaCode = area,
        }
        : throw new InvalidOperationException($"'{id}' is not a series.");

    public static string IdOf(string categoryId, string measureId, string areaCode) =>
        $"{categoryId}/{measureId[(measureId.IndexOf('/', StringComparison.Ordinal) + 1)..]}/{areaCode}";
}
