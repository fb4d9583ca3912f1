namespace Ballerup.Dashboard.Revisions;

/// <summary>What a change is about; with a key it names one thing.</summary>
public enum Subject { Area, Plan, Goal, GoalTable, Table, Measure, Category, Observation, Target, Annotation, Exemption }

/// <summary>One field of one thing from old to new, and where the new value came from.</summary>
public sealed class Change
{
    public const int FieldLength = 40;

    /// <summary>
    /// What a field holds when its thing does not exist: a figure, note or target that was never entered is the same as
    /// an empty one. Null for things that are made on purpose.
    /// </summary>
    public static string? Nothing(Subject subject, string field) => Fields.Find(subject, field)?.Kind.Nothing;

    public required Guid RevisionId { get; init; }

    /// <summary>Its place in the revision, from 1.</summary>
    public required int Order { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>The id of the thing; an observation's is its series and its period: "…/151/2018-06".</summary>
    public required string Key { get; init; }

    /// <summary>The table that it is about; null where it is none. Kept, so that a table's changes are found among millions.</summary>
    public int? TableNumber
    {
        get => Subject switch
        {
            Subject.Area or Subject.Plan or Subject.Goal => null,
            Subject.GoalTable => Revisions.Key.TableNumber(Revisions.Key.Last(Key)),
            Subject.Table => Revisions.Key.TableNumber(Key),
            _ => Revisions.Key.TableOf(Key),
        };
        private set => _ = value; // EF writes what it has read
    }

    /// <summary>The name of its property, as in <see cref="Field"/>.</summary>
    public required string Field { get; init; }

    /// <summary>
    /// The published value that this change replaced; null when the thing did not exist. In a draft, the one it is meant
    /// to replace: when another has been published since, the two are in conflict.
    /// </summary>
    public string? OldValue { get; set; }

    public required string NewValue { get; set; }

    public required Origin Origin { get; set; }

    /// <summary>The id of the user who typed it; empty for the revision's own author.</summary>
    public string Author { get; set; } = "";
}
