using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>The figures of one table as they were at a revision: the changes of that table, and no others.</summary>
internal static class PastFigures
{
    private const int MostOfNote = 50;

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

    /// <summary>The values and notes that have ever stood in some places, each as a text, the oldest first.</summary>
    /// <param name="names">The edition whose measures say how a figure is written.</param>
    public static async Task<ILookup<ObservationKey, string>> TellAsync(DashboardDb db, IEnumerable<ObservationKey> places,
        EditionContent names, CancellationToken cancellation)
    {
        var keys = places.Select(p => $"{p}").ToList();
        var changes = await (from change in db.Changes
                             join published in db.Revisions on change.RevisionId equals published.Id
                             where published.Number != null && change.Subject == Subject.Observation && keys.Contains(change.Key)
                                 && change.NewValue != ""
                                 && (change.Field == nameof(Observation.Figure) || change.Field == nameof(Observation.Note))
                             orderby published.Number, change.Order
                             select new { change.Key, change.Field, change.NewValue }).ToListAsync(cancellation);
        return changes.Where(c => c.Field == nameof(Observation.Note) || Figure.Parse(c.NewValue).Value is not null)
            .ToLookup(c => ObservationKey.Parse(c.Key), c => c.Field == nameof(Observation.Note) ? $"noten »{Short(c.NewValue)}«"
                : ChangeWords.Value(Subject.Observation, c.Key, c.Field, c.NewValue, names));
    }

    private static string Short(string note) => note.Length <= MostOfNote ? note : note[..MostOfNote] + "…";

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
