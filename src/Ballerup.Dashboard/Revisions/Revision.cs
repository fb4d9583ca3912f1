namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// A set of changes made together by one person for one stated reason: first a draft, then published under a number
/// and never altered again. The state at revision N is what the changes up to N add up to.
/// </summary>
public sealed class Revision
{
    public const int ReasonLength = 1000;
    public const int AuthorLength = 256;

    public int Id { get; init; }

    /// <summary>1, 2, 3 … in the order of publishing; null in a draft. Unique, so that two can't publish the same one.</summary>
    public int? Number { get; set; }

    public required string Reason { get; set; }

    /// <summary>Who made it; empty for the program itself.</summary>
    public string Author { get; init; } = "";

    public DateTime CreatedUtc { get; init; }

    public DateTime? PublishedUtc { get; set; }

    public List<Change> Changes { get; } = [];
}
