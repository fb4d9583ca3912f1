using System.Collections.Immutable;
using System.Globalization;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// Plans with their goals and tables with their figures, and how they are found: the whole of an <see cref="Edition"/>, or the
/// <see cref="EditionView"/> that everyone may see.
/// </summary>
public abstract class EditionContent
{
    private static readonly StringComparer Alphabetical = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);

    internal ImmutableSortedDictionary<string, Area> AreasByCode { get; private protected init; } = ByKey<Area>([], a => a.Code);

    internal ImmutableSortedDictionary<string, Plan> PlansById { get; private protected init; } = ByKey<Plan>([], p => p.Id);

    internal ImmutableSortedDictionary<int, Table> TablesByNumber { get; private protected init; } =
        ImmutableSortedDictionary<int, Table>.Empty;

    /// <summary>The number of the last revision in it; 0 before the first. A draft's view has that of what it would change.</summary>
    public int Revision { get; private protected init; }

    public DateTime? PublishedUtc { get; private protected init; }

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

    /// <summary>Null when nothing was ever entered there.</summary>
    public Observation? Find(ObservationKey key) => FindSeries(key.Series)?.At(key.Period);

    /// <summary>Of a retired table too.</summary>
    public Series? FindSeries(SeriesKey key) => FindTable(key.TableNumber)?.Figures.Series.GetValueOrDefault(key);

    public Plan? CurrentPlan => Plans.FirstOrDefault();

    public IEnumerable<Area> Areas => AreasByCode.Values;

    public Area? OwnArea => Areas.FirstOrDefault(a => a.Own);

    /// <summary>The plan at an address; the current one where the address names none.</summary>
    public Plan? FindPlan(string? slug) => slug is null ? CurrentPlan : Plans.FirstOrDefault(p => p.Id == slug);

    /// <summary>The tables that a goal shows, by their number in the plan.</summary>
    public IEnumerable<(GoalTable Shown, Table Table)> TablesOf(Goal goal) =>
        goal.Tables.Where(t => !t.Retired && !TablesByNumber[t.TableNumber].Retired)
            .OrderBy(t => t.NumberInPlan)
            .Select(t => (t, TablesByNumber[t.TableNumber]));

    /// <summary>The goals of the current plan that show the table, by number.</summary>
    public IEnumerable<Goal> GoalsShowing(Table table) => CurrentPlan is { } plan
        ? plan.ShownGoals.Where(g => TablesOf(g).Any(t => t.Table == table))
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
        if (goal.KeySeriesId is not { } id || FindSeries(id) is not { } key || TablesByNumber[key.TableNumber].Retired)
            return null;
        var view = TableView.Of(TablesByNumber[key.TableNumber], AreasByCode[key.AreaCode]);
        return view.Series.FirstOrDefault(s => s.Category.Id == key.CategoryId && s.Measure.Id == key.MeasureId) is { } shown
            ? Development.Of(view, shown)
            : null;
    }

    /// <summary>What a change is about, retired or not; null when it does not exist.</summary>
    /// <exception cref="InvalidOperationException">The key is not a table's.</exception>
    /// <exception cref="FormatException">The key is not a figure's.</exception>
    public object? Find(Subject subject, string key) => EntityKind.Of(subject).Find(this, key);

    /// <summary>
    /// True for a value that only editors may see: of a figure that is hidden in this edition, every value it ever had, and its notes,
    /// which could tell it.
    /// </summary>
    public bool Withholds(Change change) =>
        change.Subject == Subject.Observation && change.Field != nameof(Observation.Withheld)
        && Find(ObservationKey.Parse(change.Key)) is { IsHidden: true };

    /// <summary>The value of one field as a change would write it; null when the thing does not exist.</summary>
    /// <exception cref="InvalidOperationException">The subject has no such field, or the key is not a table's.</exception>
    /// <exception cref="FormatException">The key is not a figure's.</exception>
    public string? Read(Subject subject, string key, string field) => EntityKind.Of(subject).Read(this, key, field);

    private protected static ImmutableSortedDictionary<string, T> ByKey<T>(IEnumerable<T> things, Func<T, string> key) =>
        things.ToImmutableSortedDictionary(key, t => t, StringComparer.Ordinal);
}
