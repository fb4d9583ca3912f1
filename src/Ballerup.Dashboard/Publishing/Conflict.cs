using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Publishing;

/// <summary>A field that someone else has changed since it was shown to the one who saves, or since a draft was begun.</summary>
/// <param name="Mine">What the one who saves, or the draft, would put there.</param>
/// <param name="Theirs">What stands there now; null when there is nothing.</param>
/// <param name="By">The id of the user who wrote that; empty where it was not asked for.</param>
/// <param name="Order">The place of the change in its draft; 0 for one that is not in a draft yet.</param>
public sealed record Conflict(Subject Subject, string Key, string Field, string Mine, string? Theirs, string By = "", int Order = 0);
