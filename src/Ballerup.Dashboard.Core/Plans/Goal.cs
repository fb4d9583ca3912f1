using System.Collections.Immutable;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Plans;

/// <summary>A minister's goal. It may show no table and have only text.</summary>
public sealed record Goal
{
    public const int TitleLength = 400;
    public const int NarrativeLength = 20_000;

    /// <summary>"2019-2020/1".</summary>
    public required string Id { get; init; }

    public required string PlanId { get; init; }

    public int Number { get; init; }

    /// <summary>The official title, without "Ministermål 1: ".</summary>
    public string Title { get; init; } = "";

    public string ShortTitle { get; init; } = "";

    /// <summary>Paragraphs with an empty line between.</summary>
    public string Narrative { get; init; } = "";

    /// <summary>The series that the overview tells the goal by; null when the goal is not measured in numbers.</summary>
    public SeriesKey? KeySeriesId { get; init; }

    /// <summary>What the key figure is, in words that stand alone.</summary>
    public string KeyLabel { get; init; } = "";

    public bool Retired { get; init; }

    public ImmutableList<GoalTable> Tables { get; init; } = [];

    /// <summary>The short title where there is one.</summary>
    public string Name => ShortTitle.Length > 0 ? ShortTitle : Title;
}
