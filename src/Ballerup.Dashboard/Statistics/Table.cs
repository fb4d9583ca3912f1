namespace Ballerup.Dashboard.Statistics;

/// <summary>Where a table has its periods, as its document prints it.</summary>
public enum PeriodsAs { Rows, Columns }

/// <summary>
/// A table of time series. It can outlive a plan, so goals show tables and do not own them.
/// </summary>
public sealed class Table
{
    public const int CaptionLength = 400;
    public const int SourceLength = 400;
    public const int NotesLength = 4000;
    public const int DefinitionLength = 4000;
    public const int MethodLength = 4000;

    /// <summary>The table's own number for ever; the number in a caption belongs to the plan.</summary>
    public required int Number { get; init; }

    /// <summary>Without "Tabel 1, ": "antal fuldtidspersoner (faktisk og i pct. af befolkningen)".</summary>
    public string Caption { get; set; } = "";

    /// <summary>Who publishes the figures; empty when the document names nobody.</summary>
    public string Source { get; set; } = "";

    public string Notes { get; set; } = "";

    /// <summary>Who or what is counted, and in what unit; empty when nobody has said it.</summary>
    public string Definition { get; set; } = "";

    /// <summary>How the figures come about: registers, delimitations, rounding; empty when nobody has said it.</summary>
    public string Method { get; set; } = "";

    public PeriodsAs PeriodsAs { get; set; }

    public Frequency Frequency { get; set; }

    /// <summary>Periods between two columns or rows: 12 for a table of Junes, 1 for every month.</summary>
    public int Step { get; set; } = 1;

    public bool Retired { get; set; }

    /// <summary>The last revision that changed the table or a figure in it.</summary>
    public int LastRevision { get; set; }

    /// <summary>When that was published.</summary>
    public DateTime? UpdatedUtc { get; set; }

    public List<Category> Categories { get; private set; } = [];

    public List<Measure> Measures { get; private set; } = [];

    public List<Series> Series { get; private set; } = [];

    public List<Annotation> Annotations { get; private set; } = [];

    public List<Exemption> Exemptions { get; private set; } = [];

    /// <summary>What happened along the time axis, in its order. A method, because EF takes a property for a reference.</summary>
    public IEnumerable<Annotation> Events() => Annotations.Where(a => !a.Retired).OrderBy(a => a.Period).ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>The series break that a figure of that period comes after, the last when there are several; null when there is none.</summary>
    public Annotation? BreakBefore(Period period) => Events().LastOrDefault(a => a.Break && a.Period <= period);

    /// <summary>Without what belongs to it.</summary>
    internal Table Copy()
    {
        var copy = (Table)MemberwiseClone();
        (copy.Categories, copy.Measures, copy.Series, copy.Annotations, copy.Exemptions) = ([], [], [], [], []);
        return copy;
    }
}
