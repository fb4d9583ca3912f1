namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// A set of changes made together by one person for one stated reason: first a draft, then published under a number
/// and never altered again. The state at revision N is what the changes up to N add up to.
/// </summary>
public sealed class Revision
{
    public const int ReasonLength = 1000;
    public const int AuthorLength = 256;

    /// <summary>Given by the program, so that a revision has the same name in every copy of the database.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 … in the order of publishing; null in a draft. Unique, so that two can't publish the same one.</summary>
    public int? Number { get; set; }

    public required string Reason { get; set; }

    /// <summary>Who made it; empty for the program itself.</summary>
    public string Author { get; init; } = "";

    public DateTime CreatedUtc { get; init; }

    public DateTime? PublishedUtc { get; set; }

    /// <summary>In the order in which they are applied.</summary>
    public List<Change> Changes { get; } = [];

    public void Add(Subject subject, string key, string field, string value, Origin origin) => Changes.Add(new Change
    {
        RevisionId = Id,
        Order = Changes.Count + 1,
        Subject = subject,
        Key = key,
        Field = field,
        NewValue = value,
        Origin = origin,
    });
}
