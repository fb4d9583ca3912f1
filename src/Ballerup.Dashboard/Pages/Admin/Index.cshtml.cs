using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>What waits, and the way to everything that can be edited.</summary>
public sealed class IndexModel(EditTools tools, JobindsatsQueries queries, KeptForms kept, TimeProvider clock) : PageModel
{
    public IReadOnlyList<(Revision Draft, string Author, string About)> Drafts { get; private set; } = [];

    public Edition State { get; private set; } = null!;

    public DraftQuery DraftQuery { get; private set; }

    /// <summary>Tables with the newest period that has figures, the next one, and whether that is overdue.</summary>
    public IReadOnlyList<(Table Table, string Latest, string Next, bool Overdue)> Tables { get; private set; } = [];

    /// <summary>Tables that Jobindsats has newer figures for than are published, with the newest period.</summary>
    public IReadOnlyList<(Table Table, Period Period)> News { get; private set; } = [];

    /// <summary>A form of the reader's was sent too late.</summary>
    public bool HasKeptForm { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? kladde)
    {
        var published = await tools.Current.GetAsync(HttpContext.RequestAborted);
        var names = await tools.UserNames.NamesAsync(HttpContext.RequestAborted);
        var drafts = await tools.Drafts.AllAsync(HttpContext.RequestAborted);
        Drafts = [.. drafts.Select(d => (d, names(d.Author), About(d, published)))];
        var chosen = drafts.FirstOrDefault(d => d.Id.ToString() == kladde);
        DraftQuery = chosen is null && kladde == DraftQuery.New ? new(DraftQuery.New) : new(chosen?.Id);
        State = chosen is null ? published : published.With(chosen.Changes);
        Tables = [.. State.AllTables.Select(Describe)];
        HasKeptForm = await kept.FindAsync(User.Id()!, HttpContext.RequestAborted) is not null;
        News = [.. NewsOf(await queries.AllAsync(HttpContext.RequestAborted), published)];
        return Page();
    }

    private static IEnumerable<(Table Table, Period Period)> NewsOf(IEnumerable<JobindsatsQuery> known, Edition published) =>
        from query in known
        join table in published.Tables on query.TableNumber equals table.Number
        let period = published.OwnArea is { } own ? JobindsatsNews.Of(query, table, own) : null
        where period is not null
        select (table, period.Value);

    private (Table Table, string Latest, string Next, bool Overdue) Describe(Table table)
    {
        var known = State.OwnArea is { } own ? Freshness.Of(table, own, clock.GetUtcNow()) : null;
        return known is null ? (table, "ingen tal", "", false) : (table, known.Latest.Text, known.Next.Text, known.Overdue);
    }

    /// <summary>"3 ændringer i tabel 1 og ministermål 2".</summary>
    private static string About(Revision draft, Edition published)
    {
        var state = published.With(draft.Changes);
        var things = draft.Changes.Select(c => c.Subject switch
        {
            Subject.Plan => "planen",
            Subject.Goal => DanishText.Uncapitalize(ChangeWords.What(Subject.Goal, c.Key, state)),
            Subject.GoalTable => DanishText.Uncapitalize(ChangeWords.What(Subject.Goal, Key.Parent(c.Key), state)),
            Subject.Area => "områderne",
            _ => $"tabel {Key.TableOf(c.Key)}",
        }).Distinct().ToList();
        var count = draft.Changes.Count == 1 ? "1 ændring" : $"{DanishNumber.Format(draft.Changes.Count, 0)} ændringer";
        return things.Count == 0
            ? "ingen ændringer"
            : $"{count} i {DanishText.Join(things.Count > 4 ? [.. things.Take(3), $"{things.Count - 3} andre"] : things)}";
    }
}
