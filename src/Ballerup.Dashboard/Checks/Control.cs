using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Checks;

/// <summary>All checks of a draft, as it would be after publishing. Only what it touches is reported.</summary>
public static class Control
{
    /// <param name="before">What is published.</param>
    /// <param name="after">The same with the changes applied.</param>
    public static IReadOnlyList<Finding> Of(Publication before, Publication after, IReadOnlyCollection<Change> changes) => [];
}
