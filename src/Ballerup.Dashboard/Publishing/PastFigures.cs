using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Publishing;

/// <summary>The figures of one table as they were at a revision: the changes of that table, and no others.</summary>
internal static class PastFigures
{
    public static IEnumerable<Series> Read(DashboardDb db, Table table, int revision)
    {
        // Not joined: the table's own index finds them, and no plan of the database can think otherwise.
        var numbers = db.Revisions.Where(r => r.Number <= revision).ToDictionary(r => r.Id, r => r.Number);
        var changes = db.Changes.AsNoTracking()
            .Where(c => c.TableNumber == table.Number && (c.Subject == Subject.Observation || c.Subject == Subject.Target))
            .AsEnumerable().Where(c => numbers.ContainsKey(c.RevisionId)).OrderBy(c => numbers[c.RevisionId]).ThenBy(c => c.Order);
        var series = new Dictionary<string, PastSeries>();
        foreach (var change in changes)
        {
            var at = InSeries.Of(change.Key);
            if (!series.TryGetValue(at.SeriesId, out var of))
                series[at.SeriesId] = of = new PastSeries(at.SeriesId);
            of.Apply(at.Period, change);
        }
        return series.Values.Select(s => s.ToSeries());
    }

    private sealed class PastSeries(string id)
    {
        private readonly SortedDictionary<Period, Observation> observations = [];
        private readonly SortedDictionary<Period, Target> targets = [];

        public void Apply(Period period, Change change)
        {
            if (change.Subject == Subject.Target)
                targets[period] = Fields.Named(Fields.OfTarget, change.Field).Write(new Target { SeriesId = id, Period = period }, change.NewValue);
            else
                observations[period] = Fields.Named(Fields.OfObservation, change.Field)
                    .Write(observations.TryGetValue(period, out var known) ? known : new Observation(period, Figure.None), change.NewValue);
        }

        public Series ToSeries() => Series.OfId(id) with { Observations = [.. observations.Values], Targets = [.. targets.Values] };
    }
}
