namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// A set of changes made together by one person for one stated reason: first a draft, then published under a number
/// and never altered again. The state at revision N is what the changes up to N add up to.
/// </summary>
public sealed class Revision
{
    public const int ReasonLength = 1000;
    public const int AuthorLength = 256;
    public const int EditorsLength = 8000;

    /// <summary>Given by the program, so that a revision has the same name in every copy of the database.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 … in the order of publishing; null in a draft. Unique, so that two can't publish the same one.</summary>
    public int? Number { get; set; }

    public required string Reason { get; set; }

    /// <summary>The id of the user who made it; empty for the program itself.</summary>
    public string Author { get; init; } = "";

    public DateTime CreatedUtc { get; init; }

    public DateTime? PublishedUtc { get; set; }

    /// <summary>The id of the user who published it; empty in a draft and for the program itself.</summary>
    public string Publisher { get; set; } = "";

    /// <summary>The number of the revision that this one takes back.</summary>
    public int? Undoes { get; init; }

    /// <summary>Goes up each time a draft is stored, so that one made from an older state is noticed; 0 before the first.</summary>
    public int Version { get; set; }

    /// <summary>In the order in which they are applied.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>How many changes it has where; empty in a draft.</summary>
    public List<ChangeCount> Counts { get; } = [];

    /// <summary>What was written to the warnings of the checks.</summary>
    public List<Explanation> Explanations { get; } = [];

    /// <summary>The ids of all who have edited the draft, a space between; also of those whose changes were taken out again.</summary>
    public string Editors { get; set; } = "";

    /// <summary>Everyone who had a hand in what it changes, by id. Explaining a warning is no hand in it.</summary>
    public IEnumerable<string> Authors => Editors.Split(' ').Append(Author).Where(a => a.Length > 0).Distinct();

    /// <param name="user">The id of one who edits the draft.</param>
    public void EditedBy(string user)
    {
        if (!Authors.Contains(user))
            Editors = $"{Editors} {user}".Trim();
    }

    public void Add(Subject subject, string key, string field, string value, Origin origin) => Changes.Add(new Change
    {
        RevisionId = Id,
        Order = Changes.Count == 0 ? 1 : Changes[^1].Order + 1,
        Subject = subject,
        Key = key,
        Field = field,
        NewValue = value,
        Origin = origin,
    });
}
