namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>How long is waited for Jobindsats, which can take more than a minute over a wide question.</summary>
public sealed record JobindsatsRetries
{
    /// <summary>For one answer.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>For one answer that a page waits for.</summary>
    public TimeSpan Page { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often it is asked again.</summary>
    public int Again { get; init; } = 4;

    /// <summary>Before it is asked again; twice as long each time, unless the service says how long.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>A service that asks for more is asked again by a person.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);
}
