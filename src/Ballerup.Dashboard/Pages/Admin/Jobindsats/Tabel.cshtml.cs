using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Jobindsats;

/// <summary>
/// What is asked for at Jobindsats for one table: chosen from what is offered there, or typed when that can't be read. Measures and
/// hierarchies are lines of text in both, so that what one page leaves the other understands.
/// </summary>
[RequestFormLimits(ValueCountLimit = Extensions.MostFields)]
public sealed class TabelModel(EditTools tools, JobindsatsQueries queries, JobindsatsCatalogue catalogue, JobindsatsFetches fetches,
    IOptions<JobindsatsOptions> options) : FormPage
{
    private Area? own;

    [FromRoute]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    /// <summary>Whether everything is typed, though lists could be read.</summary>
    [BindProperty(SupportsGet = true, Name = "haand")]
    public string? Haand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Dataset { get; set; }

    [BindProperty]
    public List<string> Measures { get; set; } = [];

    [BindProperty]
    public List<string> Hierarchies { get; set; } = [];

    [BindProperty]
    public string? PeriodType { get; set; }

    [BindProperty]
    public string? Latest { get; set; }

    [BindProperty]
    public string? Periods { get; set; }

    [BindProperty]
    public string? Areas { get; set; }

    [BindProperty]
    public string? OwnArea { get; set; }

    /// <summary>The button that fetches as well.</summary>
    [BindProperty]
    public string? Fetch { get; set; }

    public Table Table { get; private set; } = null!;

    public DraftQuery DraftQuery { get; private set; }

    /// <summary>Null when they were not asked for, or could not be read.</summary>
    public IReadOnlyList<JobindsatsTable>? Tables { get; private set; }

    /// <inheritdoc cref="Tables"/>
    public JobindsatsChoices? Choices { get; private set; }

    /// <summary>Why not, as a Danish sentence.</summary>
    public string NotRead { get; private set; } = "";

    public bool HasToken => options.Value.HasToken;

    public bool ByHand => !HasToken || NotRead.Length > 0 || !string.IsNullOrEmpty(Haand);

    public bool IsFetching => fetches.Find(Number) is { IsRunning: true };

    public TableChoices Offered { get; private set; } = null!;

    public string Address => AdminLinks.Query(Number, DraftQuery);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        var saved = await queries.FindAsync(Number, HttpContext.RequestAborted);
        Dataset ??= saved?.Dataset;
        await ReadChoicesAsync();
        if (IsRestored)
            Offered = new TableChoices(this, own);
        else
            Show(saved?.Dataset == Dataset ? saved : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        await ReadChoicesAsync();
        if (string.IsNullOrWhiteSpace(OwnArea))
            OwnArea = Choices?.AreaId(own?.Name ?? "");
        Offered = new TableChoices(this, own);
        IsLoaded = true;
        if (!Enum.TryParse<JobindsatsAreas>(Areas, out var areas) || !Enum.IsDefined(areas))
            ModelState.AddModelError(nameof(Areas), "Vælg områderne på listen.");
        var query = new JobindsatsQuery
        {
            TableNumber = Number,
            Dataset = Dataset?.Trim() ?? "",
            Measures = JobindsatsRules.Measures(Measures),
            Hierarchies = JobindsatsRules.Hierarchies(Hierarchies),
            PeriodType = PeriodType?.Trim() ?? "",
            Periods = JobindsatsRules.Periods(Latest ?? "", Periods ?? ""),
            Areas = areas,
            OwnArea = OwnArea?.Trim() ?? "",
        };
        foreach (var (field, problem) in JobindsatsRules.Problems(query, Choices))
            ModelState.AddModelError(field, problem);
        if (!string.IsNullOrWhiteSpace(Latest) && !string.IsNullOrWhiteSpace(Periods))
            ModelState.AddModelError(nameof(Periods), "Skriv enten et antal eller bestemte perioder. Tøm det ene felt.");
        return ModelState.IsValid ? await SaveAsync(query) : Refused();
    }

    private PageResult Refused()
    {
        // Several fields have these names; the one with text is shown again with what the others do not show.
        ModelState.SetModelValue(nameof(Measures), Offered.OtherMeasures, Offered.OtherMeasures);
        ModelState.SetModelValue(nameof(Hierarchies), Offered.OtherHierarchies, Offered.OtherHierarchies);
        return this.Redisplay();
    }

    private async Task<IActionResult> SaveAsync(JobindsatsQuery query)
    {
        await queries.SaveAsync(query, HttpContext.RequestAborted);
        if (Fetch is null || !HasToken)
        {
            this.Flash($"Det er gemt, hvad der skal hentes til tabel {Number}.");
            return LocalRedirect(AdminLinks.Jobindsats(DraftQuery));
        }
        fetches.Start(query, own is null ? [] : [.. TableView.PeriodsOf(Table, own)], Table.Step, User.Id()!);
        return LocalRedirect(AdminLinks.Fetch(Number, DraftQuery));
    }

    private async Task<bool> LoadAsync()
    {
        var (draft, _, state, _) = await tools.OpenAsync(Kladde, User.Id()!, HttpContext.RequestAborted);
        DraftQuery = new(draft?.Id);
        if (state.FindTable(Number) is not { } table)
            return false;
        (Table, own) = (table, state.OwnArea);
        return true;
    }

    private async Task ReadChoicesAsync()
    {
        if (ByHand)
            return;
        try
        {
            Tables = await catalogue.TablesAsync(HttpContext.RequestAborted);
            if (!string.IsNullOrWhiteSpace(Dataset))
                Choices = await catalogue.ChoicesAsync(Dataset.Trim(), HttpContext.RequestAborted);
        }
        catch (JobindsatsException e)
        {
            NotRead = e.Message;
        }
    }

    /// <param name="saved">Null where nothing is saved for that table there: what is likely is proposed.</param>
    private void Show(JobindsatsQuery? saved)
    {
        Measures = saved is { Measures.Length: > 0 } ? [.. saved.Measures.Split('\n')] : [];
        Hierarchies = saved is { Hierarchies.Length: > 0 } ? [.. saved.Hierarchies.Split('\n')] : [];
        PeriodType = saved?.PeriodType ?? JobindsatsPeriod.TypeOf(Table.Frequency);
        Latest = saved is null ? null : JobindsatsRules.LatestOf(saved);
        Periods = saved is null || Latest is not null ? null : saved.Periods;
        Areas = $"{saved?.Areas ?? (Choices is { Areas: null } ? JobindsatsAreas.None : JobindsatsAreas.Own)}";
        OwnArea = saved is { OwnArea.Length: > 0 } ? saved.OwnArea : Choices?.AreaId(own?.Name ?? "");
        Offered = new TableChoices(this, own);
    }
}
