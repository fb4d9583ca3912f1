using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Planer;

/// <summary>Next year's plan: begins from the current one, with the goals that are chosen and their tables.</summary>
public sealed partial class NyModel(EditTools tools) : EditPage(tools)
{
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>The ids of the goals to take along.</summary>
    [BindProperty(Name = nameof(Goals))]
    public List<string> Goals { get; set; } = [];

    public Plan? From { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Kladde ??= DraftQuery.New; // it replaces the front page: not together with what else is waiting
        if (!await LoadAsync())
            return NotFound();
        From = State.CurrentPlan;
        if (IsRestored)
            return Page();
        Title = From is null
            ? "" : Year()
            .Replace(From.Title,
                y => (int.Parse(y.ValueSpan, CultureInfo.InvariantCulture) + 1).ToString("0000", CultureInfo.InvariantCulture));
        Goals = From is null ? [] : [.. From.ShownGoals.Select(g => g.Id)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Kladde ??= DraftQuery.New;
        if (!await LoadAsync())
            return NotFound();
        From = State.CurrentPlan;
        var title = (Title ?? "").Trim();
        if (title.Length is 0 or > Plan.TitleLength)
            return this.Redisplay(
                nameof(Title), $"Skriv planens titel på højst {Plan.TitleLength} tegn, fx »Opfølgning på beskæftigelsesplan 2020-2021«.");
        var slug = Key.Slug(Years().Match(title) is { Success: true } years ? years.Value : title);
        if (slug.Length == 0)
            return this.Redisplay(nameof(Title), "Titlen skal have bogstaver eller tal.");
        slug = FreeKey(Subject.Plan, slug, nameof(Plan.Title));

        Edit New(Subject subject, string key, string field, string value) => new(subject, key, field, null, value);
        string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
        List<Edit> edits =
        [
            New(Subject.Plan, slug, nameof(Plan.Title), title),
            New(Subject.Plan, slug, nameof(Plan.Introduction), From?.Introduction ?? ""),
            New(Subject.Plan, slug, nameof(Plan.Order), Text(State.AllPlans.Select(p => p.Order).DefaultIfEmpty().Max() + 1)),
        ];
        foreach (var goal in From is null ? [] : From.ShownGoals.Where(g => Goals.Contains(g.Id)))
        {
            var id = $"{slug}/{Key.Last(goal.Id)}";
            edits.Add(New(Subject.Goal, id, nameof(Goal.Number), Text(goal.Number)));
            edits.Add(New(Subject.Goal, id, nameof(Goal.Title), goal.Title));
            edits.Add(New(Subject.Goal, id, nameof(Goal.ShortTitle), goal.ShortTitle));
            edits.Add(New(Subject.Goal, id, nameof(Goal.Narrative), goal.Narrative));
            edits.Add(New(Subject.Goal, id, nameof(Goal.KeySeriesId), goal.KeySeriesId?.ToString() ?? ""));
            edits.Add(New(Subject.Goal, id, nameof(Goal.KeyLabel), goal.KeyLabel));
            edits.AddRange(goal.Tables.Where(t => !t.Retired).Select(t =>
                New(Subject.GoalTable, Key.GoalTable(id, t.TableNumber), nameof(GoalTable.NumberInPlan), Text(t.NumberInPlan))));
        }
        return await SaveAsync(edits, AdminLinks.Plan(slug),
            "Planen ligger i kladden. Ret målenes titler og tekster, og udgiv, når den er klar.");
    }

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex("(19|20)[0-9]{2}(-(19|20)[0-9]{2})?")]
    private static partial Regex Years();
}
