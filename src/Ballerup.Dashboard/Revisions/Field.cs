using System.Globalization;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// The fields that a change can set, each written as text in the invariant culture. What is not listed here
/// cannot be changed by a revision.
/// </summary>
internal sealed class Field<T>(string name, Func<T, string> read, Func<T, string, T> write)
{
    public string Name => name;

    public string Read(T thing) => read(thing);

    /// <returns>The same thing with another value in the field.</returns>
    public T Write(T thing, string value) => write(thing, value);
}

internal static class Field
{
    public static readonly Field<Area>[] OfArea =
    [
        new(nameof(Area.Name), a => a.Name, (a, v) => a with { Name = v }),
        new(nameof(Area.Own), a => Text(a.Own), (a, v) => a with { Own = bool.Parse(v) }),
    ];

    public static readonly Field<Plan>[] OfPlan =
    [
        new(nameof(Plan.Title), p => p.Title, (p, v) => p with { Title = v }),
        new(nameof(Plan.Introduction), p => p.Introduction, (p, v) => p with { Introduction = v }),
        new(nameof(Plan.Order), p => Text(p.Order), (p, v) => p with { Order = Number(v) }),
        new(nameof(Plan.Retired), p => Text(p.Retired), (p, v) => p with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<Goal>[] OfGoal =
    [
        new(nameof(Goal.Number), g => Text(g.Number), (g, v) => g with { Number = Number(v) }),
        new(nameof(Goal.Title), g => g.Title, (g, v) => g with { Title = v }),
        new(nameof(Goal.ShortTitle), g => g.ShortTitle, (g, v) => g with { ShortTitle = v }),
        new(nameof(Goal.Narrative), g => g.Narrative, (g, v) => g with { Narrative = v }),
        new(nameof(Goal.KeySeriesId), g => g.KeySeriesId, (g, v) => g with { KeySeriesId = v }),
        new(nameof(Goal.KeyLabel), g => g.KeyLabel, (g, v) => g with { KeyLabel = v }),
        new(nameof(Goal.Retired), g => Text(g.Retired), (g, v) => g with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<GoalTable>[] OfGoalTable =
    [
        new(nameof(GoalTable.NumberInPlan), t => Text(t.NumberInPlan), (t, v) => t with { NumberInPlan = Number(v) }),
        new(nameof(GoalTable.Retired), t => Text(t.Retired), (t, v) => t with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<Table>[] OfTable =
    [
        new(nameof(Table.Caption), t => t.Caption, (t, v) => t with { Caption = v }),
        new(nameof(Table.Source), t => t.Source, (t, v) => t with { Source = v }),
        new(nameof(Table.Notes), t => t.Notes, (t, v) => t with { Notes = v }),
        new(nameof(Table.Definition), t => t.Definition, (t, v) => t with { Definition = v }),
        new(nameof(Table.Method), t => t.Method, (t, v) => t with { Method = v }),
        new(nameof(Table.PeriodsAs), t => t.PeriodsAs.ToString(), (t, v) => t with { PeriodsAs = Enum.Parse<PeriodsAs>(v) }),
        new(nameof(Table.Frequency), t => t.Frequency.ToString(), (t, v) => t with { Frequency = Enum.Parse<Frequency>(v) }),
        new(nameof(Table.Step), t => Text(t.Step), (t, v) => t with { Step = Number(v) }),
        new(nameof(Table.Retired), t => Text(t.Retired), (t, v) => t with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<Measure>[] OfMeasure =
    [
        new(nameof(Measure.Name), m => m.Name, (m, v) => m with { Name = v }),
        new(nameof(Measure.Heading), m => m.Heading, (m, v) => m with { Heading = v }),
        new(nameof(Measure.Unit), m => m.Unit.ToString(), (m, v) => m with { Unit = Enum.Parse<Unit>(v) }),
        new(nameof(Measure.Decimals), m => Text(m.Decimals), (m, v) => m with { Decimals = Number(v) }),
        new(nameof(Measure.Good), m => m.Good.ToString(), (m, v) => m with { Good = Enum.Parse<GoodDirection>(v) }),
        new(nameof(Measure.Counted), m => m.Counted, (m, v) => m with { Counted = v }),
        new(nameof(Measure.Order), m => Text(m.Order), (m, v) => m with { Order = Number(v) }),
        new(nameof(Measure.Retired), m => Text(m.Retired), (m, v) => m with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<Category>[] OfCategory =
    [
        new(nameof(Category.Name), c => c.Name, (c, v) => c with { Name = v }),
        new(nameof(Category.Order), c => Text(c.Order), (c, v) => c with { Order = Number(v) }),
        new(nameof(Category.SumOf), c => c.SumOf, (c, v) => c with { SumOf = v }),
        new(nameof(Category.Retired), c => Text(c.Retired), (c, v) => c with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<Observation>[] OfObservation =
    [
        new(nameof(Observation.Figure), o => o.Figure.ToString(), (o, v) => o with { Figure = Figure.Parse(v) }),
        new(nameof(Observation.Note), o => o.Note, (o, v) => o with { Note = v }),
        new(nameof(Observation.Withheld), o => Text(o.Withheld), (o, v) => o with { Withheld = bool.Parse(v) }),
    ];

    public static readonly Field<Target>[] OfTarget =
    [
        new(nameof(Target.Wanted), t => t.Wanted, (t, v) => t with { Wanted = v }),
    ];

    public static readonly Field<Annotation>[] OfAnnotation =
    [
        new(nameof(Annotation.Period), a => a.Period.ToString(), (a, v) => a with { Period = Period.Parse(v) }),
        new(nameof(Annotation.Text), a => a.Text, (a, v) => a with { Text = v }),
        new(nameof(Annotation.Break), a => Text(a.Break), (a, v) => a with { Break = bool.Parse(v) }),
        new(nameof(Annotation.Retired), a => Text(a.Retired), (a, v) => a with { Retired = bool.Parse(v) }),
    ];

    public static readonly Field<Exemption>[] OfExemption =
    [
        new(nameof(Exemption.Reason), e => e.Reason, (e, v) => e with { Reason = v }),
    ];

    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static Field<T> Named<T>(Field<T>[] fields, string name) => Array.Find(fields, f => f.Name == name)
        ?? throw new InvalidOperationException($"{typeof(T).Name} has no field {name}.");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
