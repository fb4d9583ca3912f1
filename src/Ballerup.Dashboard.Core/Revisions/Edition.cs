using System.Collections.Immutable;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// Everything that is published at one revision, hidden figures too. Nothing in it changes;
/// <see cref="With"/> makes the next one, which shares what the changes do not touch. Publishing, previews, checks and
/// looking back all make theirs that way.
/// </summary>
public sealed class Edition : EditionContent
{
    private Edition()
    {
    }

    /// <summary>Before the first revision.</summary>
    public static Edition Empty { get; } = new();

    /// <summary>What everyone may see of it.</summary>
    public EditionView View => field ??= EditionView.Of(this, this);

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
