namespace Ballerup.Dashboard.Plans;

/// <summary>A year's employment plan and the goals it is followed up on.</summary>
public sealed class Plan
{
    public const int TitleLength = 200;
    public const int IntroductionLength = 20_000;

    /// <summary>The slug of its address: "2019-2020".</summary>
    public required string Id { get; init; }

    public string Title { get; set; } = "";

    public string Introduction { get; set; } = "";

    /// <summary>The plan with the highest order is the current one.</summary>
    public int Order { get; set; }

    public bool Retired { get; set; }

    public List<Goal> Goals { get; private set; } = [];

    /// <summary>Without its goals.</summary>
    internal Plan Copy()
    {
        var copy = (Plan)MemberwiseClone();
        copy.Goals = [];
        return copy;
    }
}
