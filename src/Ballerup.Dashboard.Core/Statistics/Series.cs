using System.Collections.Immutable;

namespace Ballerup.Dashboard.Statistics;

/// <summary>Category × measure × area: what has one figure in each period.</summary>
public sealed record Series
{
    public required SeriesKey Id { get; init; }

    public required int TableNumber { get; init; }

    public required string CategoryId { get; init; }

    public required string MeasureId { get; init; }

    public required string AreaCode { get; init; }

    /// <summary>In the order of time, each period once; also figures that were taken back.</summary>
    public ImmutableArray<Observation> Observations
    {
        get;
        init => (field, HasHidden) = (value, value.Any(o => o.IsHidden));
    } = [];

    public bool HasHidden { get; private init; }

    /// <summary>What everyone may see of it: itself where nothing is hidden.</summary>
    public Series Shown =>
        HasHidden ? this with { Observations = [.. Observations.Select(o => o.IsHidden ? o.Hidden : o)] } : this;

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

    /// <summary>One with nothing in it.</summary>
    public static Series Of(SeriesKey key) => new()
    {
        Id = key,
        TableNumber = key.TableNumber,
        CategoryId = key.CategoryId,
        MeasureId = key.MeasureId,
        AreaCode = key.AreaCode,
    };
}
