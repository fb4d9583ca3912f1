namespace Ballerup.Dashboard.Statistics;

/// <summary>A series' figure in a period.</summary>
/// <param name="Note">What a reader should know of this one figure.</param>
/// <param name="Withheld">A person could be recognised by it: hidden in every public view, export and old revision.</param>
public readonly record struct Observation(Period Period, Figure Figure, string Note = "", bool Withheld = false)
{
    public const int NoteLength = 1000;

    /// <summary>In the measure's unit; null when the status is missing, suppressed or none.</summary>
    public decimal? Value => Figure.Value;

    public ObservationStatus Status => Figure.Status;

    /// <summary>All that may be known of it where it is withheld: no value, and no note, which could tell the value.</summary>
    public Observation Hidden => new(Period, Figure.Suppressed, Withheld: true);
}
