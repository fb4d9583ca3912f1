namespace Ballerup.Dashboard.Revisions;

/// <summary>How many changes of one field a revision has in one place: counted once, when it is published.</summary>
public sealed class ChangeCount
{
    public required Guid RevisionId { get; init; }

    /// <summary>Its place among the revision's counts, from 1.</summary>
    public required int Order { get; init; }

    public required Subject Subject { get; init; }

    public required string Field { get; init; }

    /// <summary>"1" for a table, "2019-2020/3" for a goal, "2019-2020" for a plan.</summary>
    public required string Place { get; init; }

    /// <summary>The table that the changes are about; null where it is none.</summary>
    public int? TableNumber { get; init; }

    public required int Count { get; init; }

    public static IReadOnlyList<ChangeCount> Of(IEnumerable<Change> changes) =>
    [
        .. changes.GroupBy(c => (c.Subject, c.Field, Place: PlaceOf(c.Subject, c.Key), c.RevisionId, c.TableNumber))
        .Select((g, index) => new ChangeCount
        {
            RevisionId = g.Key.RevisionId,
            Order = index + 1,
            Subject = g.Key.Subject,
            Field = g.Key.Field,
            Place = g.Key.Place,
            TableNumber = g.Key.TableNumber,
            Count = g.Count(),
        }),
    ];

    private static string PlaceOf(Subject subject, string key) => subject switch
    {
        Subject.Goal => key,
        Subject.GoalTable => Key.Parent(key),
        _ => key.Split('/', 2)[0],
    };
}
