using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Searching;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Site;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Maal;

/// <summary>
/// A table of a goal with the own municipality in front of other areas. There is no such page where the table has figures for no others.
/// </summary>
public sealed class SammenlignModel(ViewedEdition.Finder finder) : PageModel
{
    /// <summary>More municipalities than this are found by searching instead of on a list.</summary>
    private const int MostListed = 12;

    public ViewedEdition Shown { get; private set; } = null!;

    public Goal Goal { get; private set; } = null!;

    public int NumberInPlan { get; private set; }

    public AreaQuery Asked { get; private set; } = null!;

    public AreaComparison Compared => Asked.Compared;

    /// <summary>What was typed to find municipalities.</summary>
    [BindProperty(Name = "soeg", SupportsGet = true)]
    [StringLength(AreaSearch.QueryLength, ErrorMessage = "Skriv højst 100 tegn af kommunens navn.")]
    public string? Typed { get; set; }

    public bool HasSearch => Municipalities.Count > MostListed;

    /// <summary>Those that can be ticked off: Hele landet and regions, what is chosen, what was found, or all where they are few.</summary>
    public IReadOnlyList<Area> Listed => [.. Asked.Others.Where(a => !a.IsMunicipality || !HasSearch || Compared.Chosen.Contains(a))];

    public IReadOnlyList<Area> Found { get; private set; } = [];

    public bool IsSearched => HasSearch && ModelState.IsValid && !string.IsNullOrWhiteSpace(Typed);

    public string PlanAddress { get; private set; } = "";

    public string GoalAddress { get; private set; } = "";

    public Narrative? OfChosen => AreaSentence.OfChosen(Compared);

    public Narrative? OfRank => AreaSentence.OfRank(Compared);

    private List<Area> Municipalities => [.. Asked.Others.Where(a => a.IsMunicipality)];

    public async Task<IActionResult> OnGetAsync([FromRoute] string? slug, [FromRoute] int number, [FromRoute] int table,
        CancellationToken cancellation)
    {
        var (shown, result) = await finder.FindAsync(this, cancellation);
        if (shown is null)
            return result;
        if (Placement.Find(shown.Edition, slug, number, table) is not { } place
            || AreaQuery.Read(shown.Edition, place.Table, Request.Query) is not { } asked)
        {
            return NotFound();
        }

        (Shown, Goal, NumberInPlan, Asked) = (shown, place.Goal, table, asked);
        PlanAddress = shown.AddressOf(place.Plan);
        GoalAddress = shown.AddressOf(place.Plan, place.Goal);
        if (!ModelState.IsValid)
            return this.Redisplay();
        if (IsSearched)
            Found = [.. AreaSearch.Find(Typed!, Municipalities).Where(a => !Compared.Chosen.Contains(a))];
        return Page();
    }

    /// <summary>The address that will show for good what stands here now, with the choices made.</summary>
    public string PermanentLink => Shown.PermanentLink(Request.Path, LinkQuery.Of(Asked.Fields));

    public string FileAddress => Shown.Link(DataLinks.Comparison(Compared.Table.Number), LinkQuery.Of(Asked.Fields));

    /// <summary>The page without any choice of areas.</summary>
    public string Unchosen => Shown.Link(Request.Path, LinkQuery.Of(Asked.Fields.Where(f => f.Name != AreaQuery.AreaName)));
}
