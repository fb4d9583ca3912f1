using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Planer;

/// <summary>A plan's title and introduction, and its goals.</summary>
public sealed class IndexModel(EditTools tools) : EditPage(tools)
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public Plan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
            return NotFound();
        await ShowAsync(Define());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        return await SaveAsync(ReadForm(Define()), AdminLinks.Plan(Slug));
    }

    private async Task<bool> FindAsync()
    {
        if (!await LoadAsync() || State.AllPlans.FirstOrDefault(p => p.Id == Slug) is not { } plan)
            return false;
        Plan = plan;
        return true;
    }

    private IEnumerable<EditField> Define() =>
    [
        EditField.Text(Subject.Plan, Slug, nameof(Plan.Title), "Titel", Plan.TitleLength, "Skriv planens titel."),
        EditField.Text(Subject.Plan, Slug, nameof(Plan.Introduction), "Indledning", Plan.IntroductionLength, rows: 10,
            hint: EditField.FormattingHint),
        EditField.Whole(Subject.Plan, Slug, nameof(Plan.Order), "Rækkefølge", most: 9999,
            hint: "Planen med det højeste tal er den gældende og vises på forsiden."),
        EditField.Either(Subject.Plan, Slug, nameof(Plan.Retired), "Planen er", "i brug", "udgået",
            hint: "En udgået plan vises ikke, men dens mål og historik bliver bevaret."),
    ];
}
