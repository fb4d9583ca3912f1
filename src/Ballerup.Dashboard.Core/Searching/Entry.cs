using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Searching;

/// <summary>What can be found, in the order in which the groups of the results follow each other.</summary>
public enum Kind { Goal, Table, Row, Term }

/// <summary>One thing that can be found.</summary>
/// <param name="Texts">What else it can be found by; the first is shown where none of them is why it was found.</param>
/// <param name="Address">Where it is shown.</param>
/// <param name="InTitle">It is found only when a word is in its title: its texts are those of others too.</param>
/// <param name="Words">Other words that lead to it; never shown.</param>
public sealed record Entry(Kind Kind, string Title, IReadOnlyList<string> Texts, string Address, bool InTitle = false, string Words = "")
{
    /// <summary>All that can be found in an edition, and the words that are explained.</summary>
    /// <param name="addressOf">Where a goal is shown; its tables are there too.</param>
    /// <param name="addressOfTerm">Where a word is explained.</param>
    public static IEnumerable<Entry> Of(EditionView edition, Func<Plan, Goal, string> addressOf, Func<Term, string> addressOfTerm)
    {
        foreach (var plan in edition.Plans)
            foreach (var goal in plan.ShownGoals)
                yield return OfGoal(goal, plan == edition.CurrentPlan ? "" : $" ({plan.Title})", addressOf(plan, goal));
        foreach (var place in edition.Tables.Select(t => Placement.Of(edition, t)).OfType<Placement>())
            foreach (var entry in OfTable(place, $"{addressOf(place.Plan, place.Goal)}#tabel-{place.NumberInPlan}"))
                yield return entry;
        foreach (var term in Glossary.Terms)
            yield return new Entry(Kind.Term, term.Name, [term.Meaning], addressOfTerm(term), Words: term.Words);
    }

    private static Entry OfGoal(Goal goal, string plan, string address) => new(
        Kind.Goal, $"Ministermål {goal.Number}: {goal.Name}{plan}",
        Known([goal.Name == goal.Title ? "" : goal.Title, Line(goal.Narrative), goal.KeyLabel]), address);

    private static IEnumerable<Entry> OfTable(Placement place, string address)
    {
        var table = place.Table;
        var measures = string.Join(", ", table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order).Select(m => m.Label));
        yield return new Entry(
            Kind.Table, place.Title,
            Known([measures, Line(table.Notes), Line(table.Definition), Line(table.Method),
                table.Source.Length > 0 ? $"Kilde: {table.Source}" : ""]), address);
        var categories = table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order).ToList();
        if (categories.Count > 1)
            foreach (var category in categories)
                yield return new Entry(Kind.Row, category.Name, [place.Title, measures], address, InTitle: true);
    }

    private static List<string> Known(IEnumerable<string> texts) => [.. texts.Where(t => t.Length > 0)];

    private static string Line(string text) =>
        string.Join(' ', FormattedText.ToPlainText(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
