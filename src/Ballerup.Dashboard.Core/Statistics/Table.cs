using System.Collections.Immutable;

namespace Ballerup.Dashboard.Statistics;

/// <summary>Where a table has its periods, as its document prints it.</summary>
public enum PeriodsAs { Rows, Columns }

/// <summary>
/// A table of time series. It can outlive a plan, so goals show tables and do not own them.
/// </summary>
public sealed record Table
{
    public const int CaptionLength = 400;
    public const int SourceLength = 400;
    public const int NotesLength = 4000;
    public const int DefinitionLength = 4000;
    public const int MethodLength = 4000;

    /// <summary>The table's own number for ever; the number in a caption belongs to the plan.</summary>
    public required int Number { get; init; }

    /// <summary>Without "Tabel 1, ": "antal fuldtidspersoner (faktisk og i pct. af befolkningen)".</summary>
    public string Caption { get; init; } = "";

    /// <summary>Who publishes the figures; empty when the document names nobody.</summary>
    public string Source { get; init; } = "";

    public string Notes { get; init; } = "";

    /// <summary>Who or what is counted, and in what unit; empty when nobody has said it.</summary>
    public string Definition { get; init; } = "";

    /// <summary>How the figures come about: registers, delimitations, rounding; empty when nobody has said it.</summary>
    public string Method { get; init; } = "";

    public PeriodsAs PeriodsAs { get; init; }

    public Frequency Frequency { get; init; }

    /// <summary>Periods between two columns or rows: 12 for a table of Junes, 1 for every month.</summary>
    public int Step { get; init; } = 1;

    /// <summary>What it counts are persons, so that a small count can tell of somebody.</summary>
    public bool AboutPersons { get; init; } = true;

    public bool Retired { get; init; }

    /// <summary>The last revision that changed the table or a figure in it.</summary>
    public int LastRevision { get; init; }

    /// <summary>When that was published.</summary>
    public DateTime? UpdatedUtc { get; init; }

    public ImmutableList<Category> Categories { get; init; } = [];

    public ImmutableList<Measure> Measures { get; init; } = [];

    public TableFigures Figures { get; init; } = TableFigures.None;

    public ImmutableList<Annotation> Annotations { get; init; } = [];

    public ImmutableList<Exemption> Exemptions { get; init; } = [];

    /// <summary>By their ids. Its figures are read by the first who asks.</summary>
    public IEnumerable<Series> Series => Figures.Series.Values;

    /// <inheritdoc cref="TableFigures.AreaCodes"/>
    public ImmutableSortedSet<string> AreaCodes => Figures.AreaCodes;

    /// <summary>The count and the percentage of a table that has one of each in use, so that they tell of the same thing.</summary>
    public (Measure Count, Measure Percentage)? Pair =>
        Measures.FindAll(m => !m.Retired) is [{ Unit: var one } first, { Unit: var other } second] && one != other
            ? one == Unit.Count ? (first, second) : (second, first)
            : null;

    /// <summary>What happened along the time axis, in its order.</summary>
    public IEnumerable<Annotation> Events() =>
        Annotations.Where(a => !a.Retired).OrderBy(a => a.Period).ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>
    /// The series break that a figure of that period comes after, the last when there are several; null when there is none.
    /// </summary>
    public Annotation? BreakBefore(Period period) => Events().LastOrDefault(a => a.Break && a.Period <= period);

    /// <summary>One thing as it was at one revision: the same only as itself.</summary>
    public bool Equals(Table? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
