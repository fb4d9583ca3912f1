using System.Globalization;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// The fields that a change can set, each written as text in the invariant culture. What is not listed here cannot be changed
/// by a revision. A new field is a line here, a property of its entity, a column in its mapping and a place on its page.
/// </summary>
internal static class Fields
{
    public static readonly FieldDefinition<Area>[] OfArea =
    [
        new(nameof(Area.Name), "Navn", FieldKind.Text, a => a.Name, (a, v) => a with { Name = v }),
        new(nameof(Area.Own), "Egen kommune", FieldKind.Flag, a => Text(a.Own), (a, v) => a with { Own = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Plan>[] OfPlan =
    [
        new(nameof(Plan.Title), "Titel", FieldKind.Text, p => p.Title, (p, v) => p with { Title = v }),
        new(nameof(Plan.Introduction), "Indledning", FieldKind.Text, p => p.Introduction, (p, v) => p with { Introduction = v }),
        new(nameof(Plan.Order), "Rækkefølge", FieldKind.Number, p => Text(p.Order), (p, v) => p with { Order = Number(v) }),
        new(nameof(Plan.Retired), "Udgået", FieldKind.Flag, p => Text(p.Retired), (p, v) => p with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Goal>[] OfGoal =
    [
        new(nameof(Goal.Number), "Nummer", FieldKind.Number, g => Text(g.Number), (g, v) => g with { Number = Number(v) }),
        new(nameof(Goal.Title), "Titel", FieldKind.Text, g => g.Title, (g, v) => g with { Title = v }),
        new(nameof(Goal.ShortTitle), "Kort titel", FieldKind.Text, g => g.ShortTitle, (g, v) => g with { ShortTitle = v }),
        new(nameof(Goal.Narrative), "Beskrivelse", FieldKind.Text, g => g.Narrative, (g, v) => g with { Narrative = v }),
        new(nameof(Goal.KeySeriesId), "Nøgletal", FieldKind.KeySeries, g => g.KeySeriesId?.ToString() ?? "",
            (g, v) => g with { KeySeriesId = v.Length == 0 ? null : SeriesKey.Parse(v) }),
        new(nameof(Goal.KeyLabel), "Nøgletallets navn", FieldKind.Text, g => g.KeyLabel, (g, v) => g with { KeyLabel = v }),
        new(nameof(Goal.Retired), "Udgået", FieldKind.Flag, g => Text(g.Retired), (g, v) => g with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<GoalTable>[] OfGoalTable =
    [
        new(nameof(GoalTable.NumberInPlan), "Nummer i planen", FieldKind.Number, t => Text(t.NumberInPlan),
            (t, v) => t with { NumberInPlan = Number(v) }),
        new(nameof(GoalTable.Retired), "Udgået", FieldKind.Flag, t => Text(t.Retired), (t, v) => t with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Table>[] OfTable =
    [
        new(nameof(Table.Caption), "Overskrift", FieldKind.Text, t => t.Caption, (t, v) => t with { Caption = v }),
        new(nameof(Table.Source), "Kilde", FieldKind.Text, t => t.Source, (t, v) => t with { Source = v }),
        new(nameof(Table.Notes), "Note under tabellen", FieldKind.Text, t => t.Notes, (t, v) => t with { Notes = v }),
        new(nameof(Table.Definition), "Definition", FieldKind.Text, t => t.Definition, (t, v) => t with { Definition = v }),
        new(nameof(Table.Method), "Opgørelsesmetode", FieldKind.Text, t => t.Method, (t, v) => t with { Method = v }),
        new(nameof(Table.PeriodsAs), "Perioderne står som", FieldKind.PeriodsAs, t => t.PeriodsAs.ToString(),
            (t, v) => t with { PeriodsAs = Enum.Parse<PeriodsAs>(v) }),
        new(nameof(Table.Frequency), "Opgøres pr.", FieldKind.Frequency, t => t.Frequency.ToString(),
            (t, v) => t with { Frequency = Enum.Parse<Frequency>(v) }),
        new(nameof(Table.Step), "Afstand fra en periode til den næste", FieldKind.Number, t => Text(t.Step),
            (t, v) => t with { Step = Number(v) }),
        new(nameof(Table.AboutPersons), "Tæller personer", FieldKind.Flag, t => Text(t.AboutPersons),
            (t, v) => t with { AboutPersons = bool.Parse(v) }),
        new(nameof(Table.Retired), "Udgået", FieldKind.Flag, t => Text(t.Retired), (t, v) => t with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Measure>[] OfMeasure =
    [
        new(nameof(Measure.Name), "Navn", FieldKind.Text, m => m.Name, (m, v) => m with { Name = v }),
        new(nameof(Measure.Heading), "Overskrift i tabellen", FieldKind.Text, m => m.Heading, (m, v) => m with { Heading = v }),
        new(nameof(Measure.Unit), "Enhed", FieldKind.Unit, m => m.Unit.ToString(), (m, v) => m with { Unit = Enum.Parse<Unit>(v) }),
        new(nameof(Measure.Decimals), "Antal decimaler", FieldKind.Number, m => Text(m.Decimals),
            (m, v) => m with { Decimals = Number(v) }),
        new(nameof(Measure.Good), "God retning", FieldKind.GoodDirection, m => m.Good.ToString(),
            (m, v) => m with { Good = Enum.Parse<GoodDirection>(v) }),
        new(nameof(Measure.Counted), "Det, der tælles", FieldKind.Detail, m => m.Counted, (m, v) => m with { Counted = v }),
        new(nameof(Measure.Order), "Rækkefølge", FieldKind.Number, m => Text(m.Order), (m, v) => m with { Order = Number(v) }),
        new(nameof(Measure.Retired), "Udgået", FieldKind.Flag, m => Text(m.Retired), (m, v) => m with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Category>[] OfCategory =
    [
        new(nameof(Category.Name), "Navn", FieldKind.Text, c => c.Name, (c, v) => c with { Name = v }),
        new(nameof(Category.Order), "Rækkefølge", FieldKind.Number, c => Text(c.Order), (c, v) => c with { Order = Number(v) }),
        new(nameof(Category.SumOf), "Sum af", FieldKind.SumOf, c => c.SumOf, (c, v) => c with { SumOf = v }),
        new(nameof(Category.Retired), "Udgået", FieldKind.Flag, c => Text(c.Retired), (c, v) => c with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Observation>[] OfObservation =
    [
        new(nameof(Observation.Figure), "Tal", FieldKind.Figure, o => o.Figure.ToString(), (o, v) => o.With(Figure.Parse(v))),
        new(nameof(Observation.Note), "Note", FieldKind.Note, o => o.Note, (o, v) => o with { Note = v }),
        new(nameof(Observation.Withheld), "Holdes tilbage", FieldKind.Withheld, o => Text(o.Withheld),
            (o, v) => o with { Withheld = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Target>[] OfTarget =
    [
        new(nameof(Target.Wanted), "Målsætning", FieldKind.Target, t => t.Wanted, (t, v) => t with { Wanted = v }),
    ];

    public static readonly FieldDefinition<Annotation>[] OfAnnotation =
    [
        new(nameof(Annotation.Period), "Periode", FieldKind.Period, a => a.Period.ToString(),
            (a, v) => a with { Period = Period.Parse(v) }),
        new(nameof(Annotation.Text), "Tekst", FieldKind.Event, a => a.Text, (a, v) => a with { Text = v }),
        new(nameof(Annotation.Break), "Databrud", FieldKind.Flag, a => Text(a.Break), (a, v) => a with { Break = bool.Parse(v) }),
        new(nameof(Annotation.Retired), "Udgået", FieldKind.Flag, a => Text(a.Retired), (a, v) => a with { Retired = bool.Parse(v) }),
    ];

    public static readonly FieldDefinition<Exemption>[] OfExemption =
    [
        new(nameof(Exemption.Reason), "Begrundelse", FieldKind.Exemption, e => e.Reason, (e, v) => e with { Reason = v }),
    ];

    /// <summary>Null for a name that the subject has not (any more): history outlives the fields.</summary>
    public static FieldDefinition? Find(Subject subject, string name) =>
        EntityKind.Of(subject).Definitions.FirstOrDefault(f => f.Name == name);

    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static FieldDefinition<T> Named<T>(FieldDefinition<T>[] fields, string name) => Array.Find(fields, f => f.Name == name)
        ?? throw new InvalidOperationException($"{typeof(T).Name} has no field {name}.");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
