namespace Ballerup.Dashboard.Revisions;

/// <summary>A text that an administrator has taken out of the history: nothing of it is kept.</summary>
public static class HiddenText
{
    /// <summary>What stands in its place. The only thing that the database lets anyone write into published history.</summary>
    public const string Placeholder = "[Teksten er skjult]";

    /// <summary>False for figures, targets, dates and choices, and for a field that is not known (any more).</summary>
    public static bool CanHide(Subject subject, string field) => Fields.Find(subject, field)?.Kind.IsText ?? false;
}
