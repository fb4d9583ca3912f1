namespace Ballerup.Dashboard.Revisions;

/// <summary>Why a figure that a check warned about is right all the same. Kept with the revision for good.</summary>
public sealed class Explanation
{
    public const int TextLength = 1000;
    public const int MessageLength = 1000;

    public required Guid RevisionId { get; init; }

    /// <summary>The finding it answers, as the check names it.</summary>
    public required string Finding { get; init; }

    /// <summary>What the check said. When it says something else, it has to be answered again.</summary>
    public required string Message { get; set; }

    public required string Text { get; set; }

    /// <summary>The id of the user who wrote it.</summary>
    public required string Author { get; set; }
}
