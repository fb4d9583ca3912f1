using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// How the things of one kind are found by the key of a change, read and written, and made when a change names a new one.
/// </summary>
internal abstract class EntityKind
{
    private static readonly Dictionary<Subject, EntityKind> Kinds = new()
    {
        [Subject.Area] = new EntityKind<string, Area>(
            Subject.Area, Fields.OfArea, key => key, (edition, code) => edition.AreasByCode.GetValueOrDefault(code),
            (_, code) => new Area { Code = code }),
        [Subject.Plan] = new EntityKind<string, Plan>(
            Subject.Plan, Fields.OfPlan, key => key, (edition, id) => edition.PlansById.GetValueOrDefault(id),
            (_, id) => new Plan { Id = id }),
        [Subject.Goal] = new EntityKind<string, Goal>(
            Subject.Goal, Fields.OfGoal, key => key, FindGoal,
            (builder, id) => new Goal { Id = id, PlanId = builder.Existing<string, Plan>(Subject.Plan, Key.Parent(id)).Id }),
        [Subject.GoalTable] = new EntityKind<string, GoalTable>(
            Subject.GoalTable, Fields.OfGoalTable, key => key,
            (edition, id) => FindGoal(edition, Key.Parent(id))?.Tables.Find(t => t.Id == id),
            (builder, id) => new GoalTable
            {
                Id = id,
                GoalId = builder.Existing<string, Goal>(Subject.Goal, Key.Parent(id)).Id,
                TableNumber = builder.Existing<int, Table>(Subject.Table, Key.TableNumber(Key.Last(id))).Number,
            }),
        [Subject.Table] = new EntityKind<int, Table>(
            Subject.Table, Fields.OfTable, Key.TableNumber, (edition, number) => edition.FindTable(number),
            (_, number) => new Table { Number = number }),
        [Subject.Measure] = new EntityKind<string, Measure>(
            Subject.Measure, Fields.OfMeasure, key => key, (edition, id) => TableOf(edition, id)?.Measures.Find(m => m.Id == id),
            (builder, id) => new Measure { Id = id, TableNumber = TableAround(builder, id) }),
        [Subject.Category] = new EntityKind<string, Category>(
            Subject.Category, Fields.OfCategory, key => key, (edition, id) => TableOf(edition, id)?.Categories.Find(c => c.Id == id),
            (builder, id) => new Category { Id = id, TableNumber = TableAround(builder, id) }),
        [Subject.Annotation] = new EntityKind<string, Annotation>(
            Subject.Annotation, Fields.OfAnnotation, key => key, (edition, id) => TableOf(edition, id)?.Annotations.Find(a => a.Id == id),
            (builder, id) => new Annotation { Id = id, TableNumber = TableAround(builder, id) })
        {
            // Its first field: a note without a period could not be read again.
            Check = annotation => annotation.Period == default ? $"The annotation '{annotation.Id}' has no period." : null,
        },
        [Subject.Exemption] = new EntityKind<string, Exemption>(
            Subject.Exemption, Fields.OfExemption, key => key, (edition, id) => TableOf(edition, id)?.Exemptions.Find(e => e.Id == id),
            (builder, id) => new Exemption { Id = id, TableNumber = TableAround(builder, id) }),
        [Subject.Target] = new EntityKind<ObservationKey, Target>(
            Subject.Target, Fields.OfTarget, ObservationKey.Parse,
            (edition, at) => edition.FindSeries(at.Series)?.Targets.Find(t => t.Period == at.Period),
            (builder, at) => new Target { SeriesId = builder.SeriesFor(at.Series), Period = at.Period }),
        [Subject.Observation] = new ObservationKind(),
    };

    public static EntityKind Of(Subject subject) => Kinds[subject];

    public abstract IReadOnlyList<FieldDefinition> Definitions { get; }

    /// <summary>Null when the thing does not exist.</summary>
    public abstract object? Find(EditionContent edition, string key);

    /// <summary>Null when the thing does not exist.</summary>
    public abstract string? Read(EditionContent edition, string key, string field);

    /// <returns>What stood in the field before; null when the thing was made.</returns>
    public abstract string? Write(EditionBuilder builder, string key, string field, string value);

    private static Goal? FindGoal(EditionContent edition, string id) =>
        edition.PlansById.GetValueOrDefault(Key.Parent(id))?.Goals.Find(g => g.Id == id);

    private static Table? TableOf(EditionContent edition, string id) => edition.FindTable(Key.TableOf(id));

    private static int TableAround(EditionBuilder builder, string id) =>
        builder.Existing<int, Table>(Subject.Table, Key.TableOf(id)).Number;
}

internal sealed class EntityKind<TKey, T>(
    Subject subject, FieldDefinition<T>[] fields, Func<string, TKey> parse, Func<EditionContent, TKey, T?> find,
    Func<EditionBuilder, TKey, T> make) : EntityKind
    where TKey : notnull
    where T : class
{
    /// <summary>What is wrong with a thing; null when nothing is.</summary>
    public Func<T, string?> Check { get; init; } = _ => null;

    public override IReadOnlyList<FieldDefinition> Definitions => fields;

    public T? Find(EditionContent edition, TKey key) => find(edition, key);

    public override object? Find(EditionContent edition, string key) => find(edition, parse(key));

    public override string? Read(EditionContent edition, string key, string field) =>
        find(edition, parse(key)) is { } thing ? Fields.Named(fields, field).Read(thing) : null;

    public override string? Write(EditionBuilder builder, string key, string field, string value)
    {
        var (named, parsed, changed) = (Fields.Named(fields, field), parse(key), builder.Changed<TKey, T>(subject));
        var known = changed.GetValueOrDefault(parsed) ?? find(builder.Before, parsed);
        var written = named.Write(known ?? make(builder, parsed), value);
        if (Check(written) is { } problem)
            throw new InvalidOperationException(problem);
        changed[parsed] = written;
        return known is null ? null : named.Read(known);
    }
}

/// <summary>Figures are values and millions, so they are kept apart from the other kinds.</summary>
internal sealed class ObservationKind : EntityKind
{
    public override IReadOnlyList<FieldDefinition> Definitions => Fields.OfObservation;

    public override object? Find(EditionContent edition, string key) =>
        edition.Find(ObservationKey.Parse(key)) is { } observation ? observation : null;

    public override string? Read(EditionContent edition, string key, string field) =>
        edition.Find(ObservationKey.Parse(key)) is { } observation ? Fields.Named(Fields.OfObservation, field).Read(observation) : null;

    public override string? Write(EditionBuilder builder, string key, string field, string value)
    {
        var (named, at) = (Fields.Named(Fields.OfObservation, field), ObservationKey.Parse(key));
        var known = builder.Find(at);
        builder.Put(at.Series, named.Write(known ?? new Observation(at.Period, Figure.None), value));
        return known is { } before ? named.Read(before) : null;
    }
}
