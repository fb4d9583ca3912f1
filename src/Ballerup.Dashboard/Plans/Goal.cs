namespace Ballerup.Dashboard.Plans;

/// <summary>A minister's goal. It may show no table and have only text.</summary>
public sealed class Goal
{
    public const int TitleLength = 400;
    public const int NarrativeLength = 20_000;

    /// <summary>"2019-2020/1".</summary>
    public required string Id { get; init; }

    public required string PlanId { get; init; }

    public int Number { get; set; }

    /// <summary>The official title, without "Ministermål 1: ".</summary>
    public string Title { get; set; } = "";

    public string ShortTitle { get; set; } = "";

    /// <summary>Paragraphs with an empty line between.</summary>
    public string Narrative { get; set; } = "";

    /// <summary>The series that the overview tells the goal by; empty when the goal is not measured in numbers.</summary>
    public string KeySeriesId { get; set; } = "";

    /// <summary>What the key figure is, in words that stand alone.</summary>
    public string KeyLabel { get; set; } = "";

    public bool Retired { get; set; }

    public List<GoalTable> Tables { get; private set; } = [];

    /// <summary>The short title where there is one.</summary>
    public string Name => ShortTitle.Length > 0 ? ShortTitle : Title;

    /// <summary>Without its tables.</summary>
    internal Goal Copy()
    {
        var copy = (Goal)MemberwiseClone();
        copy.Tables = [];
        return copy;
    }
}
