using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Operating;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Jobindsats;

/// <summary>Our tables and where their figures are at Jobindsats: what is newer there, and when more is expected.</summary>
public sealed class IndexModel(
    EditTools tools, JobindsatsQueries queries, JobindsatsLook look, Schedule schedule, IOptions<JobindsatsOptions> options,
    TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public ScheduledRun? Last { get; private set; }

    public DraftQuery DraftQuery { get; private set; }

    public bool HasToken => options.Value.HasToken;

    public bool AnyKnown => Rows.Any(r => r.Query is not null);

    public string When => options.Value.At is null
        ? "Det sker ikke af sig selv. Den, der driver systemet, kan slå det til med indstillingen Jobindsats:Look."
        : $"Det sker af sig selv hver dag kl. {options.Value.Look.Replace(':', '.')}. Ingen tal bliver ændret.";

    /// <param name="Query">Null for a table that is not asked for there.</param>
    /// <param name="State">What the last look found.</param>
    public sealed record Row(Table Table, JobindsatsQuery? Query, string State, bool IsNew)
    {
        public string Next => Query?.NextOn is { } date ? DanishPeriod.Date(date) : "";
    }

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Looks now, instead of waiting for the clock.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!HasToken)
        {
            await LoadAsync();
            return this.Redisplay("", JobindsatsException.NoToken);
        }
        // Another that has just begun is waited for rather than doubled.
        if (!await schedule.ClaimAsync(Schedule.Look, clock.GetUtcNow().UtcDateTime.AddSeconds(-10), HttpContext.RequestAborted))
        {
            this.Flash("Der bliver allerede set efter nye tal. Vent lidt, og indlæs siden igen.");
        }
        else
        {
            var run = await schedule.RunAsync(Schedule.Look, token => look.RunAsync(page: true, token), HttpContext.RequestAborted);
            if (!run.Succeeded)
            {
                await LoadAsync();
                ModelState.AddModelError("", run.Result);
                Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Page();
            }
            this.Flash(run.Result);
        }
        await LoadAsync();
        return LocalRedirect(AdminLinks.Jobindsats(DraftQuery));
    }

    private async Task LoadAsync()
    {
        var (draft, published, state, _) = await tools.OpenAsync(Kladde, User.Id()!, HttpContext.RequestAborted);
        DraftQuery = new(draft?.Id);
        var known = (await queries.AllAsync(HttpContext.RequestAborted)).ToDictionary(q => q.TableNumber);
        Rows = [.. state.Tables.Select(t => Describe(t, known.GetValueOrDefault(t.Number), published))];
        Last = await schedule.LastAsync(Schedule.Look, HttpContext.RequestAborted);
    }

    /// <summary>New is what is not published: figures in a draft are still on their way.</summary>
    private static Row Describe(Table table, JobindsatsQuery? query, Edition published)
    {
        var news = query is not null
            && published.OwnArea is { } own ? JobindsatsNews.Of(query, published.FindTable(table.Number) ?? table, own) : null;
        var state = query is null ? "Ikke knyttet til Jobindsats"
            : query.LookedUtc is null ? "Ikke undersøgt endnu"
            : query.LookProblem.Length > 0 ? query.LookProblem
            : news is { } period ? $"Nye tal fra {period.InWords}"
            : "Ingen nyere tal";
        return new Row(table, query, state, news is not null && query!.LookProblem.Length == 0);
    }
}
