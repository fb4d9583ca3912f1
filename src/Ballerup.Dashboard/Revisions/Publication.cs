using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// Everything that is public at one revision: plans with their goals, tables with their figures. Made by applying
/// changes, on top of what was there; the same <see cref="Apply"/> serves publishing, checking and looking back.
/// </summary>
public sealed class Publication
{
    private readonly Dictionary<string, Area> areas;
    private readonly Dictionary<string, Plan> plans;
    private readonly Dictionary<string, Goal> goals;
    private readonly Dictionary<string, GoalTable> goalTables;
    private readonly Dictionary<int, Table> tables;
    private readonly Dictionary<string, Measure> measures;
    private readonly Dictionary<string, Category> categories;
    private readonly Dictionary<string, Series> series;
    private readonly Dictionary<(string SeriesId, Period Period), Observation> observations;

    private HashSet<object> touched = new(ReferenceEqualityComparer.Instance);

    /// <summary>A publication with nothing in it.</summary>
    public Publication()
    {
        areas = [];
        plans = [];
        goals = [];
        goalTables = [];
        tables = [];
        measures = [];
        categories = [];
        series = [];
        observations = [];
    }

    /// <summary>The state that was stored, put together from its rows.</summary>
    public Publication(
        IEnumerable<Area> areas, IEnumerable<Plan> plans, IEnumerable<Goal> goals, IEnumerable<GoalTable> goalTables, IEnumerable<Table> tables,
        IEnumerable<Measure> measures, IEnumerable<Category> categories, IEnumerable<Series> series, IEnumerable<Observation> observations,
        Revision last)
    {
        this.areas = areas.ToDictionary(a => a.Code);
        this.plans = plans.ToDictionary(p => p.Id);
        this.goals = goals.ToDictionary(g => g.Id);
        this.goalTables = goalTables.ToDictionary(t => t.Id);
        this.tables = tables.ToDictionary(t => t.Number);
        this.measures = measures.ToDictionary(m => m.Id);
        this.categories = categories.ToDictionary(c => c.Id);
        this.series = series.ToDictionary(s => s.Id);
        this.observations = observations.ToDictionary(o => (o.SeriesId, o.Period));
        foreach (var goal in this.goals.Values)
            this.plans[goal.PlanId].Goals.Add(goal);
        foreach (var shown in this.goalTables.Values)
            this.goals[shown.GoalId].Tables.Add(shown);
        foreach (var measure in this.measures.Values)
            this.tables[measure.TableNumber].Measures.Add(measure);
        foreach (var category in this.categories.Values)
            this.tables[category.TableNumber].Categories.Add(category);
        foreach (var of in this.series.Values)
            this.tables[of.TableNumber].Series.Add(of);
        foreach (var observation in this.observations.Values)
            this.series[observation.SeriesId].Observations.Add(observation);
        Revision = last.Number ?? throw new ArgumentException("A draft has no number.", nameof(last));
        PublishedUtc = last.PublishedUtc;
    }

    /// <summary>The number of the last revision in it; 0 before the first.</summary>
    public int Revision { get; private set; }

    public DateTime? PublishedUtc { get; private set; }

    /// <summary>Makes a revision the last one in it, once its changes are applied.</summary>
    /// <returns>What was made or changed since the last one.</returns>
    public IReadOnlyCollection<object> Stamp(Revision published)
    {
        Revision = published.Number ?? throw new ArgumentException("A draft has no number.", nameof(published));
        PublishedUtc = published.PublishedUtc;
        var changed = touched;
        touched = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var table in changed.Select(TableAround).OfType<Table>().Distinct().ToList())
        {
            table.LastRevision = Revision;
            table.UpdatedUtc = published.PublishedUtc;
            changed.Add(table);
        }
        return changed;
    }

    private Table? TableAround(object thing) => thing switch
    {
        Table table => table,
        Measure measure => tables[measure.TableNumber],
        Category category => tables[category.TableNumber],
        Observation observation => tables[series[observation.SeriesId].TableNumber],
        _ => null,
    };

    /// <summary>Not retired, the current one first.</summary>
    public IEnumerable<Plan> Plans => plans.Values.Where(p => !p.Retired).OrderByDescending(p => p.Order);

    /// <summary>Not retired, by number.</summary>
    public IEnumerable<Table> Tables => tables.Values.Where(t => !t.Retired).OrderBy(t => t.Number);

    public Plan? CurrentPlan => Plans.FirstOrDefault();

    public Area? OwnArea => areas.Values.FirstOrDefault(a => a.Own);

    /// <summary>The plan at an address; the current one where the address names none.</summary>
    public Plan? FindPlan(string? slug) => slug is null ? CurrentPlan : Plans.FirstOrDefault(p => p.Id == slug);

    /// <summary>The goals of a plan, not retired, by number.</summary>
    public static IEnumerable<Goal> GoalsOf(Plan plan) => plan.Goals.Where(g => !g.Retired).OrderBy(g => g.Number);

    /// <summary>The tables that a goal shows, by their number in the plan.</summary>
    public IEnumerable<(GoalTable Shown, Table Table)> TablesOf(Goal goal) =>
        goal.Tables.Where(t => !t.Retired && !tables[t.TableNumber].Retired)
            .OrderBy(t => t.NumberInPlan)
            .Select(t => (t, tables[t.TableNumber]));

    /// <summary>The first goal of the current plan that shows the table.</summary>
    public Goal? FirstGoalShowing(Table table) => CurrentPlan is null
        ? null
        : GoalsOf(CurrentPlan).FirstOrDefault(g => TablesOf(g).Any(t => t.Table == table));

    /// <summary>The areas that a table has figures for, the own one first.</summary>
    public IEnumerable<Area> AreasOf(Table table) =>
        table.Series.Select(s => s.AreaCode).Distinct().Select(c => areas[c]).OrderByDescending(a => a.Own).ThenBy(a => a.Code, StringComparer.Ordinal);

    /// <summary>The figure that a goal is told by; null when it is not measured in numbers.</summary>
    public KeyFigure? KeyFigureOf(Goal goal)
    {
        if (series.GetValueOrDefault(goal.KeySeriesId) is not { } key)
            return null;
        var view = TableView.Of(tables[key.TableNumber], areas[key.AreaCode]);
        return view.Series.FirstOrDefault(s => s.Category.Id == key.CategoryId && s.Measure.Id == key.MeasureId) is { } shown
            ? KeyFigure.Of(view, shown)
            : null;
    }

    /// <summary>Sets one field, making the thing when it is new. Says what was there before: null for a new thing.</summary>
    /// <exception cref="InvalidOperationException">The change names a thing, a parent or a field that does not exist.</exception>
    public string? Apply(Change change)
    {
        var key = change.Key;
        return change.Subject switch
        {
            Subject.Area => Set(Field.OfArea, areas, key, () => new Area { Code = key }, change),
            Subject.Plan => Set(Field.OfPlan, plans, key, () => new Plan { Id = key }, change),
            Subject.Goal => Set(Field.OfGoal, goals, key, () =>
                Added(Existing(plans, Parent(key)).Goals, new Goal { Id = key, PlanId = Parent(key) }), change),
            Subject.GoalTable => Set(Field.OfGoalTable, goalTables, key, () =>
                Added(Existing(goals, Parent(key)).Tables, new GoalTable
                {
                    Id = key,
                    GoalId = Parent(key),
                    TableNumber = Existing(tables, TableNumber(Last(key))).Number,
                }), change),
            Subject.Table => Set(Field.OfTable, tables, TableNumber(key), () => new Table { Number = TableNumber(key) }, change),
            Subject.Measure => Set(Field.OfMeasure, measures, key, () =>
                Added(TableOfChild(key).Measures, new Measure { Id = key, TableNumber = TableNumber(Parent(key)) }), change),
            Subject.Category => Set(Field.OfCategory, categories, key, () =>
                Added(TableOfChild(key).Categories, new Category { Id = key, TableNumber = TableNumber(Parent(key)) }), change),
            Subject.Observation => Set(Field.OfObservation, observations, (Parent(key), Period.Parse(Last(key))), () =>
                Added(SeriesFor(Parent(key)).Observations, new Observation { SeriesId = Parent(key), Period = Period.Parse(Last(key)) }), change),
            _ => throw new InvalidOperationException($"A change cannot be about {change.Subject}."),
        };
    }

    /// <summary>A series is implied by its first observation; nobody makes one by itself.</summary>
    private Series SeriesFor(string id)
    {
        if (series.TryGetValue(id, out var found))
            return found;
        if (id.Split('/') is not [var table, var category, var measure, var area])
            throw new InvalidOperationException($"'{id}' is not a series.");
        var made = new Series
        {
            Id = id,
            TableNumber = TableNumber(table),
            CategoryId = Existing(categories, $"{table}/{category}").Id,
            MeasureId = Existing(measures, $"{table}/{measure}").Id,
            AreaCode = Existing(areas, area).Code,
        };
        touched.Add(made);
        return series[id] = Added(Existing(tables, made.TableNumber).Series, made);
    }

    private Table TableOfChild(string key) => Existing(tables, TableNumber(Parent(key)));

    private string? Set<TKey, T>(Field<T>[] fields, Dictionary<TKey, T> all, TKey key, Func<T> make, Change change)
        where TKey : notnull
        where T : class
    {
        var field = Array.Find(fields, f => f.Name == change.Field)
            ?? throw new InvalidOperationException($"{change.Subject} has no field {change.Field}.");
        string? old = null;
        if (all.TryGetValue(key, out var thing))
            old = field.Read(thing);
        else
            all[key] = thing = make();
        field.Write(thing, change.NewValue);
        touched.Add(thing);
        return old;
    }

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }

    private static T Existing<TKey, T>(Dictionary<TKey, T> all, TKey key) where TKey : notnull =>
        all.TryGetValue(key, out var thing) ? thing : throw new InvalidOperationException($"There is no {typeof(T).Name} '{key}'.");

    private static string Parent(string key) => key[..Math.Max(0, key.LastIndexOf('/'))];

    private static string Last(string key) => key[(key.LastIndexOf('/') + 1)..];

    private static int TableNumber(string text) =>
        int.TryParse(text, out var number) && number > 0 ? number : throw new InvalidOperationException($"'{text}' is not a table's number.");
}
