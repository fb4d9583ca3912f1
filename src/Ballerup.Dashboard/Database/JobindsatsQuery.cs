namespace Ballerup.Dashboard.Database;

/// <summary>Which areas' figures are asked for.</summary>
public enum JobindsatsAreas
{
    Own,

    /// <summary>Hele landet too.</summary>
    OwnAndCountry,

    /// <summary>Every municipality.</summary>
    All,

    /// <summary>The table there is not broken down by municipality.</summary>
    None,
}

/// <summary>
/// How the figures of a table are asked for at Jobindsats, and what was newest there when somebody looked. Its ids are those of
/// Jobindsats. It decides what is fetched, never what is published, and so is no part of a revision.
/// </summary>
public sealed class JobindsatsQuery
{
    public const int DatasetLength = 50;
    public const int MeasuresLength = 1000;
    public const int HierarchiesLength = 4000;
    public const int PeriodTypeLength = 20;
    public const int PeriodsLength = 4000;
    public const int OwnAreaLength = 100;
    public const int NewestPeriodLength = 20;
    public const int ProblemLength = 500;

    /// <summary>Of our table, which may still be in a draft.</summary>
    public required int TableNumber { get; init; }

    /// <summary>The table there: "y60a02".</summary>
    public string Dataset { get; set; } = "";

    /// <summary>A group and its measure on each line, "gruppe=måltal"; empty for all.</summary>
    public string Measures { get; set; } = "";

    /// <summary>A hierarchy and its values on each line, "_ygrpa02=*". The areas are not among them.</summary>
    public string Hierarchies { get; set; } = "";

    /// <summary>"M", "Q" and others.</summary>
    public string PeriodType { get; set; } = "";

    /// <summary>
    /// "latest:14", or the ids of periods with commas between; empty for those of our table and what has come after them.
    /// </summary>
    public string Periods { get; set; } = "";

    public JobindsatsAreas Areas { get; set; }

    /// <summary>The municipality's own id there.</summary>
    public string OwnArea { get; set; } = "";

    /// <summary>The newest period there, by its id; empty until somebody has looked.</summary>
    public string NewestPeriod { get; set; } = "";

    /// <summary>When the table there was brought up to date last, and when it will be next, as far as it says so.</summary>
    public DateOnly? UpdatedOn { get; set; }

    public DateOnly? NextOn { get; set; }

    public DateTime? LookedUtc { get; set; }

    /// <summary>Why the last look found nothing, as a Danish sentence; empty when it did.</summary>
    public string LookProblem { get; set; } = "";
}
