using System.Collections.Immutable;

namespace Ballerup.Dashboard.Plans;

/// <summary>A year's employment plan and the goals it is followed up on.</summary>
public sealed record Plan
{
    public const int TitleLength = 200;
    public const int IntroductionLength = 20_000;

    /// <summary>The slug of its address: "2019-2020".</summary>
    public required string Id { get; init; }

    public string Title { get; init; } = "";

    public string Introduction { get; init; } = "";

    /// <summary>The plan with the highest order is the current one.</summary>
    public int Order { get; init; }

    public bool Retired { get; init; }

    public ImmutableList<Goal> Goals { get; init; } = [];

    /// <summary>Those that are not retired, by number.</summary>
    public IEnumerable<Goal> ShownGoals => Goals.Where(g => !g.Retired).OrderBy(g => g.Number);
}
