using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Admin.Jobindsats;

/// <summary>Waits for a table's figures: asks again by itself, and leads on to them when they are there.</summary>
public sealed class HentningModel(JobindsatsFetches fetches) : PageModel
{
    /// <summary>Seconds.</summary>
    private const string Interval = "3";

    [FromRoute]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    public JobindsatsFetch Fetching { get; private set; } = null!;

    /// <summary>When the page was asked for: it can end while the page is made.</summary>
    public bool IsRunning { get; private set; }

    public DraftQuery DraftQuery => new(Kladde);

    public IActionResult OnGet()
    {
        if (fetches.Find(Number) is not { } fetch)
            return LocalRedirect(AdminLinks.Query(Number, DraftQuery));
        (Fetching, IsRunning) = (fetch, fetch.IsRunning);
        if (fetch.File is { } file)
            return LocalRedirect(AdminLinks.ImportedFile(file, draft: DraftQuery));
        if (IsRunning)
            Response.Headers["Refresh"] = Interval;
        return Page();
    }

    /// <summary>Stops it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await fetches.StopAsync(Number);
        return LocalRedirect(AdminLinks.Fetch(Number, DraftQuery));
    }
}
