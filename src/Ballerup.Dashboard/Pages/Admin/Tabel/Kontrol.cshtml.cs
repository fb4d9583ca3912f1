using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>Which checks look at a table's figures, and why some do not.</summary>
public sealed class KontrolModel(EditTools tools) : TablePage(tools)
{
    public IEnumerable<Check> Always => CheckRunner.Checks.Where(c => !c.CanBeSwitchedOff);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        return await SaveAsync(ReadForm(Define()), AdminLinks.TableChecks(Number));
    }

    protected override IEnumerable<EditField> Define() =>
        from check in CheckRunner.Checks
        where check.CanBeSwitchedOff
        select EditField.Text(Subject.Exemption, Key.Exemption(Number, check.Name), nameof(Exemption.Reason),
            $"Slå »{check.Label}« fra, fordi", Exemption.ReasonLength, hint: check.Description);
}
