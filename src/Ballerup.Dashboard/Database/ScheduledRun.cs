namespace Ballerup.Dashboard.Database;

/// <summary>The last time that something was done by the clock, whichever instance did it.</summary>
public sealed class ScheduledRun
{
    public const int NameLength = 50;
    public const int ResultLength = 1000;

    /// <summary>"backup", "jobindsats".</summary>
    public string Name { get; set; } = "";

    public DateTime StartedUtc { get; set; }

    /// <summary>Null while it runs, and when the program was stopped in the middle.</summary>
    public DateTime? EndedUtc { get; set; }

    public bool Succeeded { get; set; }

    /// <summary>What came of it, in Danish.</summary>
    public string Result { get; set; } = "";
}
