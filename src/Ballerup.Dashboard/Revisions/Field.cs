using System.Globalization;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// The fields that a change can set, each written as text in the invariant culture. What is not listed here
/// cannot be changed by a revision.
/// </summary>
internal sealed class Field<T>(string name, Func<T, string> read, Action<T, string> write)
{
    public string Name => name;

    public string Read(T thing) => read(thing);

    public void Write(T thing, string value) => write(thing, value);
}

internal static class Field
{
    public static readonly Field<Area>[] OfArea =
    [
        new(nameof(Area.Name), a => a.Name, (a, v) => a.Name = v),
        new(nameof(Area.Own), a => Text(a.Own), (a, v) => a.Own = bool.Parse(v)),
    ];

    public static readonly Field<Plan>[] OfPlan =
    [
        new(nameof(Plan.Title), p => p.Title, (p, v) => p.Title = v),
        new(nameof(Plan.Introduction), p => p.Introduction, (p, v) => p.Introduction = v),
        new(nameof(Plan.Order), p => Text(p.Order), (p, v) => p.Order = Number(v)),
        new(nameof(Plan.Retired), p => Text(p.Retired), (p, v) => p.Retired = bool.Parse(v)),
    ];

    public static readonly Field<Goal>[] OfGoal =
    [
        new(nameof(Goal.Number), g => Text(g.Number), (g, v) => g.Number = Number(v)),
        new(nameof(Goal.Title), g => g.Title, (g, v) => g.Title = v),
        new(nameof(Goal.ShortTitle), g => g.ShortTitle, (g, v) => g.ShortTitle = v),
        new(nameof(Goal.Narrative), g => g.Narrative, (g, v) => g.Narrative = v),
        new(nameof(Goal.KeySeriesId), g => g.KeySeriesId, (g, v) => g.KeySeriesId = v),
        new(nameof(Goal.KeyLabel), g => g.KeyLabel, (g, v) => g.KeyLabel = v),
        new(nameof(Goal.Retired), g => Text(g.Retired), (g, v) => g.Retired = bool.Parse(v)),
    ];

    public static readonly Field<GoalTable>[] OfGoalTable =
    [
        new(nameof(GoalTable.NumberInPlan), t => Text(t.NumberInPlan), (t, v) => t.NumberInPlan = Number(v)),
        new(nameof(GoalTable.Retired), t => Text(t.Retired), (t, v) => t.Retired = bool.Parse(v)),
    ];

    public static readonly Field<Table>[] OfTable =
    [
        new(nameof(Table.Caption), t => t.Caption, (t, v) => t.Caption = v),
        new(nameof(Table.Source), t => t.Source, (t, v) => t.Source = v),
        new(nameof(Table.Notes), t => t.Notes, (t, v) => t.Notes = v),
        new(nameof(Table.Definition), t => t.Definition, (t, v) => t.Definition = v),
        new(nameof(Table.Method), t => t.Method, (t, v) => t.Method = v),
        new(nameof(Table.PeriodsAs), t => t.PeriodsAs.ToString(), (t, v) => t.PeriodsAs = Enum.Parse<PeriodsAs>(v)),
        new(nameof(Table.Frequency), t => t.Frequency.ToString(), (t, v) => t.Frequency = Enum.Parse<Frequency>(v)),
        new(nameof(Table.Step), t => Text(t.Step), (t, v) => t.Step = Number(v)),
        new(nameof(Table.Retired), t => Text(t.Retired), (t, v) => t.Retired = bool.Parse(v)),
    ];

    public static readonly Field<Measure>[] OfMeasure =
    [
        new(nameof(Measure.Name), m => m.Name, (m, v) => m.Name = v),
        new(nameof(Measure.Heading), m => m.Heading, (m, v) => m.Heading = v),
        new(nameof(Measure.Unit), m => m.Unit.ToString(), (m, v) => m.Unit = Enum.Parse<Unit>(v)),
        new(nameof(Measure.Decimals), m => Text(m.Decimals), (m, v) => m.Decimals = Number(v)),
        new(nameof(Measure.Good), m => m.Good.ToString(), (m, v) => m.Good = Enum.Parse<GoodDirection>(v)),
        new(nameof(Measure.Counted), m => m.Counted, (m, v) => m.Counted = v),
        new(nameof(Measure.Order), m => Text(m.Order), (m, v) => m.Order = Number(v)),
        new(nameof(Measure.Retired), m => Text(m.Retired), (m, v) => m.Retired = bool.Parse(v)),
    ];

    public static readonly Field<Category>[] OfCategory =
    [
        new(nameof(Category.Name), c => c.Name, (c, v) => c.Name = v),
        new(nameof(Category.Order), c => Text(c.Order), (c, v) => c.Order = Number(v)),
        new(nameof(Category.SumOf), c => c.SumOf, (c, v) => c.SumOf = v),
        new(nameof(Category.Retired), c => Text(c.Retired), (c, v) => c.Retired = bool.Parse(v)),
    ];

    public static readonly Field<Observation>[] OfObservation =
    [
        new(nameof(Observation.Figure), o => o.Figure, (o, v) => o.Figure = v),
        new(nameof(Observation.Note), o => o.Note, (o, v) => o.Note = v),
        new(nameof(Observation.Withheld), o => Text(o.Withheld), (o, v) => o.Withheld = bool.Parse(v)),
    ];

    public static readonly Field<Target>[] OfTarget =
    [
        new(nameof(Target.Wanted), t => t.Wanted, (t, v) => t.Wanted = v),
    ];

    public static readonly Field<Annotation>[] OfAnnotation =
    [
        new(nameof(Annotation.Period), a => a.Period.ToString(), (a, v) => a.Period = Period.Parse(v)),
        new(nameof(Annotation.Text), a => a.Text, (a, v) => a.Text = v),
        new(nameof(Annotation.Break), a => Text(a.Break), (a, v) => a.Break = bool.Parse(v)),
        new(nameof(Annotation.Retired), a => Text(a.Retired), (a, v) => a.Retired = bool.Parse(v)),
    ];

    public static readonly Field<Exemption>[] OfExemption =
    [
        new(nameof(Exemption.Reason), e => e.Reason, (e, v) => e.Reason = v),
    ];

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
