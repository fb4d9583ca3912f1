namespace Ballerup.Dashboard.Plans;

/// <summary>A table shown by a goal, under the number that this plan gives it.</summary>
public sealed record GoalTable
{
    /// <summary>"2019-2020/1/1": the goal and the table's own number.</summary>
    public required string Id { get; init; }

    public required string GoalId { get; init; }

    public required int TableNumber { get; init; }

    /// <summary>The number in the caption: "Tabel 1".</summary>
    public int NumberInPlan { get; init; }

    public bool Retired { get; init; }
}
