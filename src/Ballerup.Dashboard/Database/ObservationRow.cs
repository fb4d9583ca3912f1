using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Database;

/// <summary>An observation as a row of its own, which an edition keeps as one of its series'.</summary>
public sealed class ObservationRow
{
    public required SeriesKey SeriesId { get; init; }

    public required Period Period { get; init; }

    public decimal? Value { get; init; }

    public ObservationStatus Status { get; init; }

    public string Note { get; init; } = "";

    public bool Withheld { get; init; }

    public static ObservationRow Of(SeriesKey series, Observation observation) => new()
    {
        SeriesId = series,
        Period = observation.Period,
        Value = observation.Value,
        Status = observation.Status,
        Note = observation.Note,
        Withheld = observation.Withheld,
    };

    /// <exception cref="ArgumentException">The columns do not make a figure.</exception>
    public Observation ToObservation() => new(Period, Figure.Of(Value, Status), Note, Withheld);
}
