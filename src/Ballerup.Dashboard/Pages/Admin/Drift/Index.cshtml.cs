using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Operating;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Drift;

/// <summary>The backups, for administrators.</summary>
public sealed class IndexModel(DashboardDb db, Schedule schedule, Backups backups, IOptions<BackupOptions> options,
    TimeProvider clock) : PageModel
{
    public ScheduledRun? Last { get; private set; }

    public IReadOnlyList<Backups.BackupFile> Kept { get; private set; } = [];

    public string Folder => backups.Folder;

    public string When => options.Value.IsOn(db)
        ? $"Den tages hver dag kl. {options.Value.Time.Replace(':', '.')}, og de {options.Value.Keep} nyeste bliver gemt."
        : "Der tages ikke nogen daglig sikkerhedskopi. Det kan slås til med indstillingerne Backup:Time og Backup:Folder.";

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // Another that has just begun is waited for rather than doubled.
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await schedule.ClaimAsync(Schedule.Backup, now.AddSeconds(-10), cancellation))
            this.Flash("Der er netop begyndt en sikkerhedskopi. Vent lidt, og indlæs siden igen.");
        else if (await schedule.RunAsync(Schedule.Backup, backups.RunAsync, cancellation) is { Succeeded: false } failed)
        {
            await LoadAsync(cancellation);
            ModelState.AddModelError("", failed.Result);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
        else
            this.Flash("Sikkerhedskopien er skrevet.");
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken cancellation) =>
        (Last, Kept) = (await schedule.LastAsync(Schedule.Backup, cancellation), backups.Kept);
}
