using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Disclosure;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Publishing;

/// <summary>A draft held against what is published: what it would make of it, what stands in its way.</summary>
/// <param name="Conflicts">Changes whose old value is no longer the published one.</param>
/// <param name="Settled">Changes that someone else has published already, to the same value.</param>
public sealed record Review(
    Revision Draft, Edition Before, EditionStep Step, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Change> Settled,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Asks for what has stood where a hidden figure is shown again, and where one can be computed.</summary>
    /// <param name="smallCount">Up to so many persons are few (<see cref="ChecksOptions.SmallCount"/>).</param>
    public static async Task<Review> OfAsync(
        DashboardDb db, Revision draft, Edition published, int smallCount, CancellationToken cancellation = default)
    {
        var released = ReleaseCheck.Released(published, draft.Changes).ToList();
        var past = released.Count == 0 ? null : await PastFigures.TellAsync(db, released, published, cancellation);
        return Of(draft, published, past, smallCount, EarlierFigures.Of(db));
    }

    private static Review Of(
        Revision draft, Edition published, ILookup<ObservationKey, string>? past, int smallCount, ReadEarlier earlier)
    {
        var moved = draft.Changes.Select(c => (Change: c, Published: published.Read(c.Subject, c.Key, c.Field)))
            .Where(c => Text(c.Change, c.Published) != Text(c.Change, c.Change.OldValue)).ToList();
        var step = published.Apply(draft.Changes);
        return new Review(
            draft, published, step,
            [.. from moves in moved
                let change = moves.Change
                where Text(change, moves.Published) != change.NewValue
                select new Conflict(change.Subject, change.Key, change.Field, change.NewValue, moves.Published, Order: change.Order)],
            moved.FindAll(c => Text(c.Change, c.Published) == c.Change.NewValue).ConvertAll(c => c.Change),
            CheckRunner.Of(published, step.After, draft.Changes, draft.Reason, past, smallCount, earlier));
    }

    public Edition After => Step.After;

    private static string? Text(Change change, string? value) => value ?? Change.Nothing(change.Subject, change.Field);

    /// <summary>What is wrong with the plans and tables themselves, as Danish sentences. Stops publishing.</summary>
    public IReadOnlyList<string> Problems { get; } =
    [
        .. from plan in Step.After.Plans
           from goals in plan.ShownGoals.GroupBy(g => g.Number)
           where goals.Count() > 1
           select $"{plan.Title} har {DanishNumber.Format(goals.Count(), 0)} mål med nummer {goals.Key}. Giv det ene et andet nummer.",
        .. from table in Step.After.Tables
           from name in table.Categories.Where(c => !c.Retired).Select(c => c.Name)
               .Concat(table.Measures.Where(m => !m.Retired).Select(m => "\n" + m.Name))
               .GroupBy(n => n, StringComparer.OrdinalIgnoreCase)
           where name.Count() > 1
           select $"Tabel {table.Number} har to med navnet »{name.Key.Trim()}«. Giv den ene et andet navn, eller lad den udgå.",
        // A cell that is read as a figure is no text, whatever its digits look like.
        .. from change in Draft.Changes
           where change is not ({ Subject: Subject.Observation, Field: nameof(Observation.Figure) } or { Subject: Subject.Target })
               && (PersonalNumber.IsIn(change.NewValue) || PersonalNumber.IsIn(change.Origin.Source)
                   || PersonalNumber.IsIn(change.Origin.Row)
                   || PersonalNumber.IsIn(change.Origin.Column))
           select $"{ChangeWords.What(change, Step.After)}, {ChangeWords.Label(change).ToLowerInvariant()}: {PersonalNumber.Advice}",
    ];

    public IEnumerable<Finding> Errors => Findings.Where(f => f.Severity == Severity.Error);

    public IEnumerable<Finding> Warnings => Findings.Where(f => f.Severity == Severity.Warning);

    /// <summary>What is worth knowing, and asks for nothing.</summary>
    public IEnumerable<Finding> Remarks => Findings.Where(f => f.Severity == Severity.Remark);

    /// <summary>What was written to a warning; null when nothing was, or to another message than this.</summary>
    public Explanation? ExplanationOf(Finding finding) =>
        Draft.Explanations.Find(e => e.Finding == finding.Id && e.Message == finding.Message);

    public IEnumerable<Finding> Unexplained => Warnings.Where(w => ExplanationOf(w) is null);
}
