using System.Collections.Immutable;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// Carries changes out on an edition without touching it: each thing that they name is kept beside it until the next
/// edition is made of both. A change that does not fit is refused and leaves nothing behind.
/// </summary>
internal sealed class EditionBuilder(Edition before)
{
    private readonly Dictionary<Subject, object> changed = [];
    private readonly Dictionary<SeriesKey, Dictionary<Period, Observation>> observations = [];

    public Edition Before => before;

    /// <returns>What was there before: null for a new thing.</returns>
    /// <exception cref="InvalidOperationException">The change names a thing, a parent or a field that does not exist.</exception>
    /// <exception cref="FormatException">The value is not one that the field can hold.</exception>
    public string? Apply(Change change) => EntityKind.Of(change.Subject).Write(this, change.Key, change.Field, change.NewValue);

    /// <summary>The things of one kind as they are after the changes, by their keys.</summary>
    public Dictionary<TKey, T> Changed<TKey, T>(Subject subject)
        where TKey : notnull
    {
        if (changed.TryGetValue(subject, out var known))
            return (Dictionary<TKey, T>)known;
        var made = new Dictionary<TKey, T>();
        changed[subject] = made;
        return made;
    }

    /// <summary>A thing that is there already, or that the changes have made.</summary>
    public T Existing<TKey, T>(Subject subject, TKey key)
        where TKey : notnull
        where T : class =>
        Changed<TKey, T>(subject).GetValueOrDefault(key) ?? ((EntityKind<TKey, T>)EntityKind.Of(subject)).Find(before, key)
        ?? throw new InvalidOperationException($"There is no {typeof(T).Name} '{key}'.");

    /// <summary>Null when nothing was ever entered there.</summary>
    public Observation? Find(ObservationKey at) =>
        observations.TryGetValue(at.Series, out var known) && known.TryGetValue(at.Period, out var changed) ? changed : before.Find(at);

    /// <exception cref="InvalidOperationException">There is no such series, and none can be.</exception>
    public void Put(SeriesKey series, Observation observation)
    {
        if (!observations.TryGetValue(series, out var known))
            observations[SeriesFor(series)] = known = [];
        known[observation.Period] = observation;
    }

    /// <summary>A series is implied by its first observation or target; nobody makes one by itself.</summary>
    /// <returns>The same key.</returns>
    /// <exception cref="InvalidOperationException">Its row, its measure or its area does not exist.</exception>
    public SeriesKey SeriesFor(SeriesKey key)
    {
        if (before.FindSeries(key) is not null)
            return key;
        _ = Existing<int, Table>(Subject.Table, key.TableNumber);
        _ = Existing<string, Category>(Subject.Category, key.CategoryId);
        _ = Existing<string, Measure>(Subject.Measure, key.MeasureId);
        _ = Existing<string, Area>(Subject.Area, key.AreaCode);
        return key;
    }

    /// <param name="replaced">What each change found.</param>
    public EditionStep Build(IReadOnlyList<string?> replaced)
    {
        var areas = Values<string, Area>(Subject.Area);
        var series = BuildSeries();
        var tables = BuildTables(series);
        return new EditionStep(before.Replace(areas, BuildPlans(), tables), replaced, new EditionRows
        {
            Areas = areas,
            Plans = Values<string, Plan>(Subject.Plan),
            Goals = Values<string, Goal>(Subject.Goal),
            GoalTables = Values<string, GoalTable>(Subject.GoalTable),
            Tables = tables,
            Measures = Values<string, Measure>(Subject.Measure),
            Categories = Values<string, Category>(Subject.Category),
            Annotations = Values<string, Annotation>(Subject.Annotation),
            Exemptions = Values<string, Exemption>(Subject.Exemption),
            Series = series.FindAll(s => before.FindSeries(s.Id) is null),
            Targets = Values<ObservationKey, Target>(Subject.Target),
            Observations = observations.SelectMany(s => s.Value.Values.Select(o => (s.Key, o))),
        });
    }

    private List<Plan> BuildPlans()
    {
        var tables = Values<string, GoalTable>(Subject.GoalTable).ToLookup(t => t.GoalId);
        var goals = Values<string, Goal>(Subject.Goal).Select(g => g.Id).Union(tables.Select(t => t.Key))
            .Select(id => Existing<string, Goal>(Subject.Goal, id))
            .Select(g => g with { Tables = Merged(g.Tables, tables[g.Id], t => t.Id) })
            .ToLookup(g => g.PlanId);
        return
        [
            .. Values<string, Plan>(Subject.Plan).Select(p => p.Id).Union(goals.Select(g => g.Key))
                .Select(id => Existing<string, Plan>(Subject.Plan, id))
                .Select(p => p with { Goals = Merged(p.Goals, goals[p.Id], g => g.Id) }),
        ];
    }

    private List<Table> BuildTables(List<Series> changedSeries)
    {
        var measures = Values<string, Measure>(Subject.Measure).ToLookup(m => m.TableNumber);
        var categories = Values<string, Category>(Subject.Category).ToLookup(c => c.TableNumber);
        var annotations = Values<string, Annotation>(Subject.Annotation).ToLookup(a => a.TableNumber);
        var exemptions = Values<string, Exemption>(Subject.Exemption).ToLookup(e => e.TableNumber);
        var series = changedSeries.ToLookup(s => s.TableNumber);
        var numbers = Values<int, Table>(Subject.Table).Select(t => t.Number).Union(measures.Select(m => m.Key))
            .Union(categories.Select(c => c.Key))
            .Union(annotations.Select(a => a.Key)).Union(exemptions.Select(e => e.Key)).Union(series.Select(s => s.Key));

        return [.. numbers.Order().Select(number =>
        {
            var table = Existing<int, Table>(Subject.Table, number);
            return table with
            {
                Measures = Merged(table.Measures, measures[number], m => m.Id),
                Categories = Merged(table.Categories, categories[number], c => c.Id),
                Annotations = Merged(table.Annotations, annotations[number], a => a.Id),
                Exemptions = Merged(table.Exemptions, exemptions[number], e => e.Id),
                Figures = series.Contains(number) ? table.Figures.With(series[number]) : table.Figures,
            };
        })];
    }

    private List<Series> BuildSeries()
    {
        var targets = Values<ObservationKey, Target>(Subject.Target).ToLookup(t => t.SeriesId);
        return [.. observations.Keys.Union(targets.Select(t => t.Key)).Select(id =>
        {
            var series = before.FindSeries(id) ?? Series.Of(id);
            return series with
            {
                Observations = observations.TryGetValue(id, out var figures) ? Merged(series.Observations, figures) : series.Observations,
                Targets = targets.Contains(id)
                    ? [.. series.Targets.Where(t => !targets[id].Any(n => n.Period == t.Period)).Concat(targets[id]).OrderBy(t => t.Period)]
                    : series.Targets,
            };
        })];
    }

    private static ImmutableArray<Observation> Merged(ImmutableArray<Observation> known, Dictionary<Period, Observation> changed) =>
        [.. known.Where(o => !changed.ContainsKey(o.Period)).Concat(changed.Values).OrderBy(o => o.Period)];

    /// <summary>Each changed one in the place of the one before it; new ones at the end.</summary>
    private static ImmutableList<T> Merged<T>(ImmutableList<T> known, IEnumerable<T> changed, Func<T, string> key)
    {
        var byKey = changed.ToDictionary(key);
        return byKey.Count == 0
            ? known
            : [.. known.Select(t => byKey.Remove(key(t), out var now) ? now : t).ToList(), .. byKey.Values];
    }

    private List<T> Values<TKey, T>(Subject subject)
        where TKey : notnull =>
        changed.TryGetValue(subject, out var known) ? [.. ((Dictionary<TKey, T>)known).Values] : [];
}
