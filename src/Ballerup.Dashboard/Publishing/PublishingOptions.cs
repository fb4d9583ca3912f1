namespace Ballerup.Dashboard.Publishing;

/// <summary>Settings under <c>Publishing</c>.</summary>
public sealed class PublishingOptions
{
    /// <summary>A draft is published by someone who has had no hand in it.</summary>
    public bool RequireSecondPerson { get; set; }
}
