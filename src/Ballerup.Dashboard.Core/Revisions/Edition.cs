using System.Collections.Immutable;
using System.Globalization;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// Everything that is public at one revision: plans with their goals, tables with their figures. Nothing in it changes;
/// <see cref="With"/> makes the next one, which shares what the changes do not touch. Publishing, previews, checks and
/// looking back all make theirs that way.
/// </summary>
public sealed class Edition
{
    private static readonly StringComparer Alphabetical = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);

    private Edition()
    {
    }

    /// <summary>Before the first revision.</summary>
    public static Edition Empty { get; } = new();

    internal ImmutableSortedDictionary<string, Area> AreasByCode { get; private init; } = ByKey<Area>([], a => a.Code);

    internal ImmutableSortedDictionary<string, Plan> PlansById { get; private init; } = ByKey<Plan>([], p => p.Id);

    internal ImmutableSortedDictionary<int, Table> TablesByNumber { get; private init; } = ImmutableSortedDictionary<int, Table>.Empty;

    /// <summary>The number of the last revision in it; 0 before the first. A draft's view has that of what it would change.</summary>
    public int Revision { get; private init; }

    public DateTime? PublishedUtc { get; private init; }

    /// <summary>An edition put together from its rows.</summary>
    /// <param name="rows">Without series and figures.</param>
    /// <param name="figures">Those of a table.</param>
    public static Edition Of(EditionRows rows, int revision, DateTime? publishedUtc, Func<Table, TableFigures> figures)
    {
        var shown = rows.GoalTables.ToLookup(t => t.GoalId);
        var goals = rows.Goals.ToLookup(g => g.PlanId, g => g with { Tables = [.. shown[g.Id]] });
        var measures = rows.Measures.ToLookup(m => m.TableNumber);
        var categories = rows.Categories.ToLookup(c => c.TableNumber);
        var annotations = rows.Annotations.ToLookup(a => a.TableNumber);
        var exemptions = rows.Exemptions.ToLookup(e => e.TableNumber);
        return new Edition
        {
            Revision = revision,
            PublishedUtc = publishedUtc,
            AreasByCode = ByKey(rows.Areas, a => a.Code),
            PlansById = ByKey(rows.Plans.Select(p => p with { Goals = [.. goals[p.Id]] }), p => p.Id),
            TablesByNumber = rows.Tables.Select(t => t with
            {
                Measures = [.. measures[t.Number]],
                Categories = [.. categories[t.Number]],
                Annotations = [.. annotations[t.Number]],
                Exemptions = [.. exemptions[t.Number]],
                Figures = figures(t),
            }).ToImmutableSortedDictionary(t => t.Number, t => t),
        };
    }

    /// <summary>The changes carried out on it, one after the other.</summary>
    /// <exception cref="InvalidOperationException">A change names a thing, a parent or a field that does not exist.</exception>
    /// <exception cref="FormatException">A value is not one that its field can hold.</exception>
    public EditionStep Apply(IEnumerable<Change> changes)
    {
        var builder = new EditionBuilder(this);
        var replaced = changes.Select(builder.Apply).ToList();
        return builder.Build(replaced);
    }

    /// <summary>What a draft would make of it, which keeps its number.</summary>
    public Edition With(IEnumerable<Change> changes) => Apply(changes).After;

    /// <summary>The same with these in the place of those with the same keys, or beside them.</summary>
    internal Edition Replace(IEnumerable<Area> areas, IEnumerable<Plan> plans, IEnumerable<Table> tables) => new()
    {
        AreasByCode = AreasByCode.SetItems(areas.Select(a => KeyValuePair.Create(a.Code, a))),
        PlansById = PlansById.SetItems(plans.Select(p => KeyValuePair.Create(p.Id, p))),
        TablesByNumber = TablesByNumber.SetItems(tables.Select(t => KeyValuePair.Create(t.Number, t))),
        Revision = Revision,
        PublishedUtc = PublishedUtc,
    };

    /// <summary>The same under the number and the moment of a revision, with these tables in the place of its own.</summary>
    internal Edition AsOf(int revision, DateTime? publishedUtc, IEnumerable<Table> tables) => new()
    {
        AreasByCode = AreasByCode,
        PlansById = PlansById,
        TablesByNumber = TablesByNumber.SetItems(tables.Select(t => KeyValuePair.Create(t.Number, t))),
        Revision = revision,
        PublishedUtc = publishedUtc,
    };

    /// <summary>Not retired, the current one first.</summary>
    public IEnumerable<Plan> Plans => AllPlans.Where(p => !p.Retired);

    /// <summary>Not retired, by number.</summary>
    public IEnumerable<Table> Tables => AllTables.Where(t => !t.Retired);

    /// <summary>Retired ones too, by number.</summary>
    public IEnumerable<Table> AllTables => TablesByNumber.Values;

    /// <summary>Retired ones too, the current one first.</summary>
    public IEnumerable<Plan> AllPlans => PlansById.Values.OrderByDescending(p => p.Order);

    /// <summary>By its number, retired or not.</summary>
    public Table? FindTable(int number) => TablesByNumber.GetValueOrDefault(number);

    public Observation? Find(string seriesId, Period period) => FindSeries(seriesId)?.At(period);

    /// <summary>By its id, of a retired table too.</summary>
    public Series? FindSeries(string id) =>
        Key.TryTableOf(id, out var number) && FindTable(number) is { } table ? table.Figures.Series.GetValueOrDefault(id) : null;

    public Plan? CurrentPlan => Plans.FirstOrDefault();

    public IEnumerable<Area> Areas => AreasByCode.Values;

    public Area? OwnArea => Areas.FirstOrDefault(a => a.Own);

    /// <summary>The plan at an address; the current one where the address names none.</summary>
    public Plan? FindPlan(string? slug) => slug is null ? CurrentPlan : Plans.FirstOrDefault(p => p.Id == slug);

    /// <summary>The goals of a plan, not retired, by number.</summary>
    public static IEnumerable<Goal> GoalsOf(Plan plan) => plan.Goals.Where(g => !g.Retired).OrderBy(g => g.Number);

    /// <summary>The tables that a goal shows, by their number in the plan.</summary>
    public IEnumerable<(GoalTable Shown, Table Table)> TablesOf(Goal goal) =>
        goal.Tables.Where(t => !t.Retired && !TablesByNumber[t.TableNumber].Retired)
            .OrderBy(t => t.NumberInPlan)
            .Select(t => (t, TablesByNumber[t.TableNumber]));

    /// <summary>The goals of the current plan that show the table, by number.</summary>
    public IEnumerable<Goal> GoalsShowing(Table table) => CurrentPlan is { } plan
        ? GoalsOf(plan).Where(g => TablesOf(g).Any(t => t.Table == table))
        : [];

    public Goal? FirstGoalShowing(Table table) => GoalsShowing(table).FirstOrDefault();

    /// <summary>The areas that a table has figures for, the own one first.</summary>
    public IEnumerable<Area> AreasOf(Table table) =>
        table.AreaCodes.Select(c => AreasByCode[c]).OrderByDescending(a => a.Own).ThenBy(a => a.Code, StringComparer.Ordinal);

    /// <summary>
    /// The areas that a table can be compared with: Hele landet and regions by code, then municipalities by name. None where only the own
    /// one has figures.
    /// </summary>
    public IReadOnlyList<Area> OthersOf(Table table) => OwnArea is not { } own
        ? []
        : [.. AreaComparison.OthersOf(table, own).Select(c => AreasByCode[c])
            .OrderBy(a => a.IsMunicipality).ThenBy(a => a.IsMunicipality ? "" : a.Code, StringComparer.Ordinal)
            .ThenBy(a => a.Name, Alphabetical)];

    /// <summary>Whether any table can be compared with other areas.</summary>
    public bool HasOthers => OwnArea is { } own && Tables.Any(t => AreaComparison.HasOthers(t, own));

    /// <summary>The figure that a goal is told by; null when it is not measured in numbers.</summary>
    public Development? KeyFigureOf(Goal goal)
    {
        if (FindSeries(goal.KeySeriesId) is not { } key || TablesByNumber[key.TableNumber].Retired)
            return null;
        var view = TableView.Of(TablesByNumber[key.TableNumber], AreasByCode[key.AreaCode]);
        return view.Series.FirstOrDefault(s => s.Category.Id == key.CategoryId && s.Measure.Id == key.MeasureId) is { } shown
            ? Development.Of(view, shown)
            : null;
    }

    /// <summary>What a change is about, retired or not; null when it does not exist.</summary>
    /// <exception cref="InvalidOperationException">The key can't be one of the subject's.</exception>
    public object? Find(Subject subject, string key) => EntityKind.Of(subject).Find(this, key);

    /// <summary>
    /// True for a value that only editors may see: of a figure that is withheld in this edition, every value it ever
    /// had, and its notes, which could tell it.
    /// </summary>
    public bool Withholds(Change change) =>
        change.Subject == Subject.Observation && change.Field != nameof(Observation.Withheld)
        && Find(change.Subject, change.Key) is Observation { Withheld: true };

    /// <summary>The value of one field as a change would write it; null when the thing does not exist.</summary>
    /// <exception cref="InvalidOperationException">The subject has no such field, or the key can't be one of its.</exception>
    public string? Read(Subject subject, string key, string field) => EntityKind.Of(subject).Read(this, key, field);

    /// <summary>All of it, figures too.</summary>
    public EditionRows Rows() => new()
    {
        Areas = [.. Areas],
        Plans = [.. PlansById.Values],
        Goals = [.. PlansById.Values.SelectMany(p => p.Goals)],
        GoalTables = [.. PlansById.Values.SelectMany(p => p.Goals).SelectMany(g => g.Tables)],
        Tables = [.. AllTables],
        Measures = [.. AllTables.SelectMany(t => t.Measures)],
        Categories = [.. AllTables.SelectMany(t => t.Categories)],
        Annotations = [.. AllTables.SelectMany(t => t.Annotations)],
        Exemptions = [.. AllTables.SelectMany(t => t.Exemptions)],
        Series = [.. AllTables.SelectMany(t => t.Series)],
        Targets = [.. AllTables.SelectMany(t => t.Series).SelectMany(s => s.Targets)],
        Observations = AllTables.SelectMany(t => t.Series).SelectMany(s => s.Observations.Select(o => (s.Id, o))),
    };

    private static ImmutableSortedDictionary<string, T> ByKey<T>(IEnumerable<T> things, Func<T, string> key) =>
        things.ToImmutableSortedDictionary(key, t => t, StringComparer.Ordinal);
}

/// <summary>What changes made of an edition.</summary>
/// <param name="After">As a draft's view: with the number of the edition before it.</param>
/// <param name="Replaced">What each change found in its place, in their order: null for a new thing.</param>
/// <param name="Touched">What was made or changed.</param>
public sealed record EditionStep(Edition After, IReadOnlyList<string?> Replaced, EditionRows Touched)
{
    /// <summary>The same as a revision, whose number and moment it and its tables bear.</summary>
    public EditionStep Publish(Revision revision)
    {
        var number = revision.Number ?? throw new ArgumentException("A draft has no number.", nameof(revision));
        // An exemption is no news for those who read the table.
        var told = revision.Changes.Where(c => c.Subject is not (Subject.GoalTable or Subject.Exemption)).Select(c => c.TableNumber)
            .OfType<int>().ToHashSet();
        var tables = Touched.Tables.Select(t => told.Contains(t.Number)
            ? t with { LastRevision = number, UpdatedUtc = revision.PublishedUtc } : t).ToList();
        return this with
        {
            After = After.AsOf(number, revision.PublishedUtc, tables),
            Touched = Touched with { Tables = tables },
        };
    }
}
