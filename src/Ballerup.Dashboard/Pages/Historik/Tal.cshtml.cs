using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Pages.Historik;

/// <summary>The story of one number: what it is today, and each value it has had, with when, why and from where.</summary>
public sealed class TalModel(DashboardDb db, CurrentEdition current, UserNames userNames) : PageModel
{
    public Observation Observation { get; private set; }

    public ObservationKey Key { get; private set; }

    public Table Table { get; private set; } = null!;

    public Category Category { get; private set; } = null!;

    public Measure Measure { get; private set; } = null!;

    public Area Area { get; private set; } = null!;

    /// <summary>The goal that shows the figure, and where; null when none does.</summary>
    public (Goal Goal, string Address)? ShownBy { get; private set; }

    /// <summary>"Sygedagpenge, antal fuldtidspersoner, juni 2020".</summary>
    public string Name { get; private set; } = "";

    /// <summary>The figure in words; null when this reader may not see it.</summary>
    public string? Value { get; private set; }

    public string Note { get; private set; } = "";

    public IReadOnlyList<Chapter> Chapters { get; private set; } = [];

    /// <param name="Who">Empty for all but editors.</param>
    /// <param name="Explanations">What was written to warnings about the figure; none for all but editors.</param>
    public sealed record Chapter(Revision Revision, IReadOnlyList<ChangeLine> Changes, string Who, IReadOnlyList<Explanation> Explanations);

    public async Task<IActionResult> OnGetAsync(
        [FromRoute] string table, [FromRoute] string category, [FromRoute] string measure, [FromRoute] string area,
        [FromRoute] string period,
        CancellationToken cancellation)
    {
        var today = await current.GetAsync(cancellation);
        if (!ObservationKey.TryParse(string.Join('/', table, category, measure, area, period), out var key)
            || today.Find(key) is not { } observation)
        {
            return NotFound();
        }

        (Key, Observation) = (key, observation);
        Table = today.FindTable(key.Series.TableNumber)!;
        Category = Table.Categories.Find(c => c.Id == key.Series.CategoryId)!;
        Measure = Table.Measures.Find(m => m.Id == key.Series.MeasureId)!;
        Area = today.AreasByCode[key.Series.AreaCode];
        Name = NameOf();
        if (today.CurrentPlan is { } plan && today.FirstGoalShowing(Table) is { } goal)
            ShownBy = (goal, PublicLinks.Goal(today, plan, goal));

        var names = await userNames.NamesForAsync(User, cancellation);
        if (names is not null || !observation.IsHidden)
            (Value, Note) = (ChangeWords.Figure(key.Series, observation.Figure, today), observation.Note);
        Chapters = await ReadAsync(today, key, names, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<Chapter>> ReadAsync(Edition today, ObservationKey key, Func<string, string>? names,
        CancellationToken cancellation)
    {
        var text = key.ToString();
        var changes = await (from change in db.Changes.AsNoTracking()
                             join revision in db.Revisions.AsNoTracking() on change.RevisionId equals revision.Id
                             where revision.Number != null && change.Subject == Subject.Observation && change.Key == text
                             orderby revision.Number descending, change.Order
                             select new PublishedChange(revision, change)).ToListAsync(cancellation);
        var about = "/" + text;
        var explanations = names is null
            ? [] : await db.Explanations.AsNoTracking().Where(e => e.Finding.EndsWith(about)).ToListAsync(cancellation);
        return [.. changes.GroupBy(c => c.Revision.Id).Select(g => new Chapter(
            g.First().Revision,
            [.. g.Select(c => ChangeLine.Of(c.Revision, c.Change, today, names))],
            names is null ? "" : IndexModel.Who(g.First().Revision, names),
            explanations.FindAll(e => e.RevisionId == g.Key)))];
    }

    private string NameOf() => string.Join(", ", new[]
    {
        Category.Name == Category.Whole ? "" : Category.Name,
        Category.Name == Category.Whole ? Measure.Name : DanishText.Uncapitalize(Measure.Name),
        Area.Own ? "" : Area.Name,
        Observation.Period.InWords,
    }.Where(p => p.Length > 0));
}
