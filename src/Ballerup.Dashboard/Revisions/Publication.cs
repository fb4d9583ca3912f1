using System.Globalization;
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

    private readonly Dictionary<(string SeriesId, Period Period), Target> targets;
    private readonly Dictionary<string, Annotation> annotations;
    private readonly Dictionary<string, Exemption> exemptions;
    private readonly Dictionary<Subject, Shelf> shelves;

    private static readonly StringComparer Alphabetical = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);

    private HashSet<object> touched = new(ReferenceEqualityComparer.Instance);

    /// <summary>A publication with nothing in it.</summary>
    public Publication() : this([], [], [], [], [], [], [], [], [], [], [], [])
    {
    }

    /// <summary>The state that was stored, put together from its rows.</summary>
    public Publication(
        IEnumerable<Area> areas, IEnumerable<Plan> plans, IEnumerable<Goal> goals, IEnumerable<GoalTable> goalTables, IEnumerable<Table> tables,
        IEnumerable<Measure> measures, IEnumerable<Category> categories, IEnumerable<Series> series, IEnumerable<Observation> observations,
        IEnumerable<Target> targets, IEnumerable<Annotation> annotations, IEnumerable<Exemption> exemptions, Revision last)
        : this(areas, plans, goals, goalTables, tables, measures, categories, series, observations, targets, annotations, exemptions)
    {
        Revision = last.Number ?? throw new ArgumentException("A draft has no number.", nameof(last));
        PublishedUtc = last.PublishedUtc;
    }

    private Publication(
        IEnumerable<Area> areas, IEnumerable<Plan> plans, IEnumerable<Goal> goals, IEnumerable<GoalTable> goalTables, IEnumerable<Table> tables,
        IEnumerable<Measure> measures, IEnumerable<Category> categories, IEnumerable<Series> series, IEnumerable<Observation> observations,
        IEnumerable<Target> targets, IEnumerable<Annotation> annotations, IEnumerable<Exemption> exemptions)
    {
        this.areas = areas.ToDictionary(a => a.Code);
        this.plans = plans.ToDictionary(p => p.Id);
        this.goals = goals.ToDictionary(g => g.Id);
        this.goalTables = goalTables.ToDictionary(t => t.Id);
        this.tables = tables.ToDictionary(t => t.Number);
        this.measures = measures.ToDictionary(m => m.Id);
        this.categories = categories.ToDictionary(c => c.Id);
        this.series = series.ToDictionary(s => s.Id);
        this.observations = [];
        foreach (var observation in observations)
        {
            var of = this.series[observation.SeriesId];
            observation.Share(of);
            this.observations.Add((of.Id, observation.Period), observation);
            of.Observations.Add(observation);
        }
        this.targets = targets.ToDictionary(t => (t.SeriesId, t.Period));
        this.annotations = annotations.ToDictionary(a => a.Id);
        this.exemptions = exemptions.ToDictionary(e => e.Id);
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
        foreach (var target in this.targets.Values)
            this.series[target.SeriesId].Targets.Add(target);
        foreach (var annotation in this.annotations.Values)
            this.tables[annotation.TableNumber].Annotations.Add(annotation);
        foreach (var exemption in this.exemptions.Values)
            this.tables[exemption.TableNumber].Exemptions.Add(exemption);
        shelves = Shelves();
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
        foreach (var table in changed.Select(TableChangedWith).OfType<Table>().Distinct().ToList())
        {
            table.LastRevision = Revision;
            table.UpdatedUtc = published.PublishedUtc;
            changed.Add(table);
        }
        return changed;
    }

    private Table? TableChangedWith(object thing) => thing switch
    {
        Table table => table,
        Measure measure => tables[measure.TableNumber],
        Category category => tables[category.TableNumber],
        Observation observation => tables[series[observation.SeriesId].TableNumber],
        Target target => tables[series[target.SeriesId].TableNumber],
        Annotation annotation => tables[annotation.TableNumber],
        _ => null,
    };

    /// <summary>Not retired, the current one first.</summary>
    public IEnumerable<Plan> Plans => plans.Values.Where(p => !p.Retired).OrderByDescending(p => p.Order);

    /// <summary>Not retired, by number.</summary>
    public IEnumerable<Table> Tables => tables.Values.Where(t => !t.Retired).OrderBy(t => t.Number);

    /// <summary>All figures, also those of what is retired.</summary>
    public IReadOnlyCollection<Observation> Observations => observations.Values;

    public Observation? Find(string seriesId, Period period) => observations.GetValueOrDefault((seriesId, period));

    /// <summary>Retired ones too, by number.</summary>
    public IEnumerable<Table> AllTables => tables.Values.OrderBy(t => t.Number);

    /// <summary>Retired ones too, the current one first.</summary>
    public IEnumerable<Plan> AllPlans => plans.Values.OrderByDescending(p => p.Order);

    /// <summary>By its number, retired or not.</summary>
    public Table? FindTable(int number) => tables.GetValueOrDefault(number);

    public Plan? CurrentPlan => Plans.FirstOrDefault();

    public IEnumerable<Area> Areas => areas.Values;

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

    /// <summary>The goals of the current plan that show the table, by number.</summary>
    public IEnumerable<Goal> GoalsShowing(Table table) => CurrentPlan is { } plan
        ? GoalsOf(plan).Where(g => TablesOf(g).Any(t => t.Table == table))
        : [];

    public Goal? FirstGoalShowing(Table table) => GoalsShowing(table).FirstOrDefault();

    /// <summary>The areas that a table has figures for, the own one first.</summary>
    public IEnumerable<Area> AreasOf(Table table) =>
        table.Series.Select(s => s.AreaCode).Distinct().Select(c => areas[c]).OrderByDescending(a => a.Own).ThenBy(a => a.Code, StringComparer.Ordinal);

    /// <summary>The areas that a table can be compared with: Hele landet and regions by code, then municipalities by name. None where only the own one has figures.</summary>
    public IReadOnlyList<Area> OthersOf(Table table) => OwnArea is not { } own
        ? []
        : [.. AreaComparison.OthersOf(table, own).Select(c => areas[c])
            .OrderBy(a => a.IsMunicipality).ThenBy(a => a.IsMunicipality ? "" : a.Code, StringComparer.Ordinal).ThenBy(a => a.Name, Alphabetical)];

    /// <summary>Whether any table can be compared with other areas.</summary>
    public bool HasOthers => OwnArea is { } own && Tables.Any(t => AreaComparison.OthersOf(t, own).Count > 0);

    /// <summary>The figure that a goal is told by; null when it is not measured in numbers.</summary>
    public Development? KeyFigureOf(Goal goal)
    {
        if (series.GetValueOrDefault(goal.KeySeriesId) is not { } key || tables[key.TableNumber].Retired)
            return null;
        var view = TableView.Of(tables[key.TableNumber], areas[key.AreaCode]);
        return view.Series.FirstOrDefault(s => s.Category.Id == key.CategoryId && s.Measure.Id == key.MeasureId) is { } shown
            ? Development.Of(view, shown)
            : null;
    }

    /// <summary>What a change is about, retired or not; null when it does not exist.</summary>
    /// <exception cref="InvalidOperationException">The key can't be one of the subject's.</exception>
    public object? Find(Subject subject, string key) => shelves[subject].Find(key);

    /// <summary>
    /// True for a value that only editors may see: of a figure that is withheld in this publication, every value it ever
    /// had, and its notes, which could tell it.
    /// </summary>
    public bool Withholds(Change change) =>
        change.Subject == Subject.Observation && change.Field != nameof(Observation.Withheld)
        && Find(change.Subject, change.Key) is Observation { Withheld: true };

    /// <summary>The value of one field as a change would write it; null when the thing does not exist.</summary>
    /// <exception cref="InvalidOperationException">The subject has no such field, or the key can't be one of its.</exception>
    public string? Read(Subject subject, string key, string field) => shelves[subject].Read(key, field);

    /// <summary>Sets one field, making the thing when it is new. Says what was there before: null for a new thing.</summary>
    /// <exception cref="InvalidOperationException">The change names a thing, a parent or a field that does not exist.</exception>
    public string? Apply(Change change)
    {
        var (thing, old) = shelves[change.Subject].Write(change.Key, change.Field, change.NewValue);
        // Its first field: a note without a period could not be read again.
        if (thing is Annotation annotation && annotation.Period == default)
            throw new InvalidOperationException($"The annotation '{change.Key}' has no period.");
        touched.Add(thing);
        return old;
    }

    /// <summary>A publication of its own, which can be changed without anyone seeing it.</summary>
    public Publication Copy() => new(
        areas.Values.Select(a => a.Copy()), plans.Values.Select(p => p.Copy()), goals.Values.Select(g => g.Copy()),
        goalTables.Values.Select(t => t.Copy()), tables.Values.Select(t => t.Copy()), measures.Values.Select(m => m.Copy()),
        categories.Values.Select(c => c.Copy()), series.Values.Select(s => s.Copy()), observations.Values.Select(o => o.Copy()),
        targets.Values.Select(t => t.Copy()), annotations.Values.Select(a => a.Copy()), exemptions.Values.Select(e => e.Copy()))
    {
        Revision = Revision,
        PublishedUtc = PublishedUtc,
    };

    /// <summary>How the things of each kind are found, and made when a change names a new one.</summary>
    private Dictionary<Subject, Shelf> Shelves() => new()
    {
        [Subject.Area] = Shelf.Of(Field.OfArea, areas, key => key, key => new Area { Code = key }),
        [Subject.Plan] = Shelf.Of(Field.OfPlan, plans, key => key, key => new Plan { Id = key }),
        [Subject.Goal] = Shelf.Of(Field.OfGoal, goals, key => key, key =>
            Added(Existing(plans, Key.Parent(key)).Goals, new Goal { Id = key, PlanId = Key.Parent(key) })),
        [Subject.GoalTable] = Shelf.Of(Field.OfGoalTable, goalTables, key => key, key =>
            Added(Existing(goals, Key.Parent(key)).Tables, new GoalTable
            {
                Id = key,
                GoalId = Key.Parent(key),
                TableNumber = Existing(tables, Key.TableNumber(Key.Last(key))).Number,
            })),
        [Subject.Table] = Shelf.Of(Field.OfTable, tables, Key.TableNumber, number => new Table { Number = number }),
        [Subject.Measure] = Shelf.Of(Field.OfMeasure, measures, key => key, key =>
            Added(TableAround(key).Measures, new Measure { Id = key, TableNumber = Key.TableOf(key) })),
        [Subject.Category] = Shelf.Of(Field.OfCategory, categories, key => key, key =>
            Added(TableAround(key).Categories, new Category { Id = key, TableNumber = Key.TableOf(key) })),
        [Subject.Observation] = Shelf.Of(Field.OfObservation, observations, InSeries, at =>
            Added(SeriesFor(at.SeriesId).Observations, new Observation { SeriesId = at.SeriesId, Period = at.Period })),
        [Subject.Target] = Shelf.Of(Field.OfTarget, targets, InSeries, at =>
            Added(SeriesFor(at.SeriesId).Targets, new Target { SeriesId = at.SeriesId, Period = at.Period })),
        [Subject.Annotation] = Shelf.Of(Field.OfAnnotation, annotations, key => key, key =>
            Added(TableAround(key).Annotations, new Annotation { Id = key, TableNumber = Key.TableOf(key) })),
        [Subject.Exemption] = Shelf.Of(Field.OfExemption, exemptions, key => key, key =>
            Added(TableAround(key).Exemptions, new Exemption { Id = key, TableNumber = Key.TableOf(key) })),
    };

    /// <summary>With the series' own text, where there is one: a million figures share a few thousand.</summary>
    private (string SeriesId, Period Period) InSeries(string key)
    {
        var slash = Math.Max(0, key.LastIndexOf('/'));
        if (!Period.TryParse(key.AsSpan(key.LastIndexOf('/') + 1), out var period))
            throw new InvalidOperationException($"'{key}' does not end in a period.");
        return (series.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key.AsSpan(0, slash), out var of) ? of.Id : Key.Parent(key), period);
    }

    /// <summary>A series is implied by its first observation or target; nobody makes one by itself.</summary>
    private Series SeriesFor(string id)
    {
        if (series.TryGetValue(id, out var found))
            return found;
        if (id.Split('/') is not [var table, var category, var measure, var area])
            throw new InvalidOperationException($"'{id}' is not a series.");
        var made = new Series
        {
            Id = id,
            TableNumber = Key.TableNumber(table),
            CategoryId = Existing(categories, $"{table}/{category}").Id,
            MeasureId = Existing(measures, $"{table}/{measure}").Id,
            AreaCode = Existing(areas, area).Code,
        };
        touched.Add(made);
        return series[id] = Added(Existing(tables, made.TableNumber).Series, made);
    }

    private Table TableAround(string key) => Existing(tables, Key.TableOf(key));

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }

    private static T Existing<TKey, T>(Dictionary<TKey, T> all, TKey key) where TKey : notnull =>
        all.TryGetValue(key, out var thing) ? thing : throw new InvalidOperationException($"There is no {typeof(T).Name} '{key}'.");
}
