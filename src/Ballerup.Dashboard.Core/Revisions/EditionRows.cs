using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>Things as a database keeps them, one row each: all of an edition, or those that a step has made or changed.</summary>
public sealed record EditionRows
{
    public IReadOnlyCollection<Area> Areas { get; init; } = [];

    public IReadOnlyCollection<Plan> Plans { get; init; } = [];

    public IReadOnlyCollection<Goal> Goals { get; init; } = [];

    public IReadOnlyCollection<GoalTable> GoalTables { get; init; } = [];

    public IReadOnlyCollection<Table> Tables { get; init; } = [];

    public IReadOnlyCollection<Measure> Measures { get; init; } = [];

    public IReadOnlyCollection<Category> Categories { get; init; } = [];

    public IReadOnlyCollection<Annotation> Annotations { get; init; } = [];

    public IReadOnlyCollection<Exemption> Exemptions { get; init; } = [];

    public IReadOnlyCollection<Series> Series { get; init; } = [];

    public IReadOnlyCollection<Target> Targets { get; init; } = [];

    /// <summary>By series: a large import has millions, which are not held twice.</summary>
    public IEnumerable<(SeriesKey SeriesId, Observation Observation)> Observations { get; init; } = [];
}
