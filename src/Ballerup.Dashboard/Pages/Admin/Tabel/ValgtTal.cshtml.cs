using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>From the choice below the grid to the figure's own address.</summary>
public sealed class ValgtTalModel : PageModel
{
    public IActionResult OnGet([FromRoute] int number, [FromQuery] string? serie, [FromQuery] string? periode,
        [FromQuery] string? kladde) =>
        ObservationKey.TryParse($"{serie}/{periode}", out var key) && key.Series.TableNumber == number
            ? LocalRedirect(LinkQuery.Escape(AdminLinks.Figure(key)) + new DraftQuery(kladde))
            : NotFound();
}
