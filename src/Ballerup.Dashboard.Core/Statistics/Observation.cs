namespace Ballerup.Dashboard.Statistics;

/// <summary>A series' figure in a period.</summary>
/// <param name="Note">What a reader should know of this one figure.</param>
/// <param name="Withheld">
/// A person could be recognised by it, or by what stood here before: hidden in every public view, export and old revision until an editor
/// shows it again, whatever is typed meanwhile.
/// </param>
public readonly record struct Observation(Period Period, Figure Figure, string Note = "", bool Withheld = false)
{
    public const int NoteLength = 1000;

    /// <summary>In the measure's unit; null when the status is missing, suppressed or none.</summary>
    public decimal? Value => Figure.Value;

    public ObservationStatus Status => Figure.Status;

    /// <summary>Withheld, or suppressed now: then everything that ever stood here is hidden.</summary>
    public bool IsHidden => Withheld || Status == ObservationStatus.Suppressed;

    /// <summary>
    /// With another figure. What was told before is suppressed for good: typing a figure again would bring it back in the history and in
    /// old revisions, so it stays withheld until an editor says that it may be seen.
    /// </summary>
    public Observation With(Figure figure) => this with
    {
        Figure = figure,
        Withheld = Withheld
            || (figure.Status == ObservationStatus.Suppressed && Status is not (ObservationStatus.Suppressed or ObservationStatus.None)),
    };

    /// <summary>All that may be known of it where it is hidden: no value, and no note, which could tell the value.</summary>
    public Observation Hidden => new(Period, Figure.Suppressed, Withheld: true);
}
