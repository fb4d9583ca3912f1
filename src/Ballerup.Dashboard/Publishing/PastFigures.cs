using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Publishing;

/// <summary>The figures of one table as they were at a revision: the changes of that table, and no others.</summary>
internal static class PastFigures
{
    /// <param name="table">Its number.</param>
    public static IEnumerable<Series> Read(DashboardDb db, int table, int revision)
    {
        var changes = from change in db.Changes
                      join published in db.Revisions on change.RevisionId equals published.Id
                      where change.TableNumber == table && published.Number <= revision
                          && (change.Subject == Subject.Observation || change.Subject == Subject.Target)
                      orderby published.Number, change.Order
                      select new { change.Subject, change.Key, change.Field, change.NewValue };
        var series = new Dictionary<SeriesKey, PastSeries>();
        foreach (var change in changes)
        {
            var at = ObservationKey.Parse(change.Key);
            if (!series.TryGetValue(at.Series, out var of))
                series[at.Series] = of = new PastSeries(at.Series);
            if (change.Subject == Subject.Target)
                of.SetTarget(at.Period, change.Field, change.NewValue);
            else
                of.SetObservation(at.Period, change.Field, change.NewValue);
        }
        return series.Values.Select(s => s.ToSeries());
    }

    private sealed class PastSeries(SeriesKey key)
    {
        private readonly SortedDictionary<Period, Observation> observations = [];
        private readonly SortedDictionary<Period, Target> targets = [];

        public void SetTarget(Period period, string field, string value) =>
            targets[period] = Fields.Named(Fields.OfTarget, field).Write(new Target { SeriesId = key, Period = period }, value);

        public void SetObservation(Period period, string field, string value) =>
            observations[period] = Fields.Named(Fields.OfObservation, field)
                .Write(observations.TryGetValue(period, out var known) ? known : new Observation(period, Figure.None), value);

        public Series ToSeries() => Series.Of(key) with { Observations = [.. observations.Values], Targets = [.. targets.Values] };
    }
}
