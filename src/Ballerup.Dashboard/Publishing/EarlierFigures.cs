using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Disclosure;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Publishing;

/// <summary>What stood in some places in all published revisions: anyone can open them.</summary>
internal static class EarlierFigures
{
    /// <summary>Places asked for at once.</summary>
    private const int Most = 500;

    public static ReadEarlier Of(DashboardDb db) => at =>
    [
        .. (from keys in at.Select(k => $"{k}").Chunk(Most)
            from change in (from change in db.Changes
                            join revision in db.Revisions on change.RevisionId equals revision.Id
                            where revision.Number != null && change.Subject == Subject.Observation
                                && change.Field == nameof(Observation.Figure) && keys.Contains(change.Key)
                            select new { change.Key, Number = revision.Number!.Value, change.Order, change.NewValue }).ToList()
            orderby change.Number, change.Order
            select new EarlierFigure(ObservationKey.Parse(change.Key), change.Number, Figure.Parse(change.NewValue))),
    ];
}
