using System.Globalization;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Maal;

/// <summary>A goal's number, title and texts, the tables it shows, and its key figure; or a new goal.</summary>
public sealed class IndexModel(EditTools tools) : EditPage(tools)
{
    private const int MostTables = 200;

    [FromRoute]
    public string Slug { get; set; } = "";

    /// <summary>The last part of the goal's id, which stays when its number changes; "ny" for a new one.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    public Plan Plan { get; private set; } = null!;

    /// <summary>Null for a new one.</summary>
    public Goal? Goal { get; private set; }

    public IReadOnlyList<EditField> OfGoal { get; private set; } = [];

    public IReadOnlyList<EditField> OfTables { get; private set; } = [];

    private string GoalId => $"{Slug}/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
            return NotFound();
        await ShowAsync(Define());
        if (Goal is null)
            Propose(OfGoal[0], NextNumber().ToString(CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        var edits = ReadForm(Define());
        var number = edits.Find(e => e.Field == nameof(Goal.Number))?.Value;
        if (number is not null
            && Plan.Goals.Exists(g => g != Goal && !g.Retired && g.Number.ToString(CultureInfo.InvariantCulture) == number))
            ModelState.AddModelError(OfGoal[0].InputName, $"Planen har allerede et ministermål {number}. Skriv et andet nummer.");
        if (edits.Exists(e => e.Field == nameof(Goal.KeySeriesId) && e.Value.Length > 0)
            && !edits.Exists(e => e.Field == nameof(Goal.KeyLabel)))
            ModelState.AddModelError(Fields.First(f => f.Field == nameof(Goal.KeyLabel)).InputName,
                "Nøgletallet er skiftet. Ret også nøgletallets navn, så det passer.");
        if (!ModelState.IsValid)
            return this.Redisplay();
        var id = Goal?.Id ?? FreeKey(Subject.Goal, Key.Goal(Slug, int.Parse(number!, CultureInfo.InvariantCulture)), nameof(Goal.Number));
        IEnumerable<Edit> ofGoal = edits.Where(e => e.Subject == Subject.Goal);
        if (Goal is null)
            ofGoal = ForNew(ofGoal, id);
        return await SaveAsync([.. ofGoal, .. TablesShown(edits.Where(e => e.Subject == Subject.GoalTable), id)], AdminLinks.Plan(Slug));
    }

    private async Task<bool> FindAsync()
    {
        if (!await LoadAsync() || State.AllPlans.FirstOrDefault(p => p.Id == Slug) is not { } plan)
            return false;
        Plan = plan;
        Goal = plan.Goals.Find(g => g.Id == GoalId);
        return Goal is not null || Id == EditField.NewKey;
    }

    private IEnumerable<EditField> Define()
    {
        List<EditField> goal =
        [
            EditField.Whole(Subject.Goal, GoalId, nameof(Goal.Number), "Nummer", most: 99),
            EditField.Text(Subject.Goal, GoalId, nameof(Goal.Title), "Officiel titel", Goal.TitleLength, "Skriv målets officielle titel.",
                rows: 3),
            EditField.Text(Subject.Goal, GoalId, nameof(Goal.ShortTitle), "Kort titel", Goal.TitleLength,
                hint: "Bruges i overblikket og i menuer."),
            EditField.Text(Subject.Goal, GoalId, nameof(Goal.Narrative), "Beskrivelse", Goal.NarrativeLength, rows: 10,
                hint: EditField.FormattingHint),
        ];
        if (Goal is not null)
        {
            goal.Add(EditField.Choice(Subject.Goal, GoalId, nameof(Goal.KeySeriesId), "Nøgletal", KeySeries(),
                "Det tal, overblikket viser for målet. Mangler tallet på listen, så vælg først tabellen nederst, og gem."));
            goal.Add(EditField.Text(Subject.Goal, GoalId, nameof(Goal.KeyLabel), "Nøgletallets navn", Goal.TitleLength,
                hint: "Står over tallet på overblikket og indgår i sætningen om målet. Begynd med det, der tælles, fx »Personer i …«, "
                    + "eller med »Andel …«."));
            goal.Add(EditField.Either(Subject.Goal, GoalId, nameof(Goal.Retired), "Målet er", "i brug", "udgået",
                hint: "Et udgået mål vises ikke, men dets tekster og historik bliver bevaret."));
        }
        OfGoal = goal;
        OfTables = [.. State.Tables.Take(MostTables).SelectMany(OfTable)];
        return [.. OfGoal, .. OfTables];
    }

    /// <summary>Whether the goal shows a table, and under which number.</summary>
    private IEnumerable<EditField> OfTable(Table table)
    {
        var key = Key.GoalTable(GoalId, table.Number);
        var shown = EditField.Choice(Subject.GoalTable, key, nameof(GoalTable.Retired), $"Tabel {table.Number}, {table.Caption}",
            [("true", "vises ikke"), ("false", "vises")]);
        yield return shown with { Show = value => value.Length == 0 ? "true" : value };
        if (Goal?.Tables.Exists(t => t.Id == key) == true)
            yield return EditField.Whole(Subject.GoalTable, key, nameof(GoalTable.NumberInPlan),
                $"Nummer i planen for tabel {table.Number}");
    }

    /// <summary>A table that the goal has not shown before gets its own number in the plan.</summary>
    private IEnumerable<Edit> TablesShown(IEnumerable<Edit> edits, string goalId)
    {
        foreach (var edit in edits)
        {
            var key = Key.GoalTable(goalId, Key.TableNumber(Key.Last(edit.Key)));
            if (State.Read(Subject.GoalTable, key, edit.Field) is not null)
            {
                yield return edit;
            }
            else if (edit.Value == "false")
            {
                yield return new Edit(Subject.GoalTable, key, nameof(GoalTable.NumberInPlan), null, Key.Last(key));
                yield return new Edit(Subject.GoalTable, key, nameof(GoalTable.Retired), null, "false");
            }
        }
    }

    private IEnumerable<(string Value, string Text)> KeySeries()
    {
        var shown = State.TablesOf(Goal!).SelectMany(t => TableView.Of(t.Table, State.OwnArea!).Series)
            .Select(s => (SeriesKey?)SeriesKey.Of(s.Category, s.Measure, State.OwnArea!.Code));
        return [("", "Intet: Målet opgøres ikke i tal"), .. shown.Append(Goal!.KeySeriesId).OfType<SeriesKey>().Distinct()
            .Select(s => (s.ToString(), Danish.DanishText.Capitalize(ChangeWords.Series(s, State))))];
    }

    private int NextNumber() => Plan.Goals.Where(g => !g.Retired).Select(g => g.Number).DefaultIfEmpty().Max() + 1;
}
