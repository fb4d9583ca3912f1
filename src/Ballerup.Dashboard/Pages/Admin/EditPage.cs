using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>
/// A form whose fields become changes in a draft. It sends along what each field showed, so that a field that someone
/// else has changed meanwhile is noticed: then nothing is saved, both values are shown, and the editor chooses.
/// </summary>
public abstract class EditPage(EditTools tools) : FormPage
{
    private const string Mine = "min";

    private bool gone;

    /// <summary>Which draft: its id, "ny" for a new one, or nothing for the editor's own latest.</summary>
    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    // Named, because a dictionary without a name takes every field of a form that has none of its own.

    /// <summary>What is typed, by the fields' ids.</summary>
    [BindProperty(Name = nameof(Value))]
    public Dictionary<string, string?> Value { get; set; } = [];

    /// <summary>What the fields held when the form was shown, as changes keep it.</summary>
    [BindProperty(Name = nameof(Was))]
    public Dictionary<string, string?> Was { get; set; } = [];

    /// <summary>The answers to conflicts: "min" or "deres".</summary>
    [BindProperty(Name = nameof(Choice))]
    public Dictionary<string, string?> Choice { get; set; } = [];

    /// <summary>The fields that the editor was asked about.</summary>
    [BindProperty(Name = nameof(Asked))]
    public List<string> Asked { get; set; } = [];

    public Revision? Draft { get; private set; }

    public Edition Published { get; private set; } = null!;

    /// <summary>What would be published with the draft.</summary>
    public Edition State { get; private set; } = null!;

    public IReadOnlyList<EditField> Fields { get; protected set; } = [];

    public IReadOnlyList<ConflictQuestion> Conflicts { get; private set; } = [];

    /// <param name="Theirs">What stands there now, as it is shown.</param>
    /// <param name="Answer">"min" or "deres"; null until it is answered.</param>
    public sealed record ConflictQuestion(EditField Field, string Mine, string Theirs, string By, string? Answer = null);

    /// <summary>Keeps the links within the draft.</summary>
    public DraftQuery DraftQuery => Draft is null && Kladde == DraftQuery.New ? new(DraftQuery.New) : new(Draft?.Id);

    /// <summary>Where the form is sent: to this page's own handler, whichever answered last, and to the draft as it is now.</summary>
    public string FormAddress => Request.Path.ToUriComponent() + DraftQuery;

    /// <summary>What the field holds now, in the draft or else published; empty for a thing that is not there.</summary>
    public string Stored(EditField field) =>
        State.Read(field.Subject, field.Key, field.Field) ?? Change.Nothing(field.Subject, field.Field) ?? "";

    /// <summary>What the public sees in the field.</summary>
    public string PublishedText(EditField field) => field.Show(Published.Read(field.Subject, field.Key, field.Field) ?? "");

    public bool IsChangedInDraft(EditField field) =>
        Draft?.Changes.Exists(c => c.Subject == field.Subject && c.Key == field.Key && c.Field == field.Field) == true;

    protected EditTools Tools => tools;

    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    /// <returns>False when the address names a draft that is gone.</returns>
    protected async Task<bool> LoadAsync()
    {
        (Draft, Published, State, var found) = await tools.OpenAsync(Kladde, User.Id()!, Cancellation);
        IsLoaded = true;
        if (found || (!IsRestored && (HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method))))
            return found;
        // What was typed is worth more than the draft that it was meant for.
        gone = true;
        Kladde = DraftQuery.New;
        return true;
    }

    /// <summary>Fills the fields with what they hold, or with what was typed into them before.</summary>
    protected async Task ShowAsync(IEnumerable<EditField> fields)
    {
        if (IsRestored)
        {
            ReadForm(fields);
            await AskAgainAsync();
            ModelState.Clear(); // what is wrong is said when it is sent
            return;
        }
        Fields = [.. fields];
        foreach (var field in Fields)
        {
            Was[field.Id] = Stored(field);
            Value[field.Id] = field.Show(Stored(field));
        }
    }

    /// <summary>What the field of a new thing holds to begin with.</summary>
    protected void Propose(EditField field, string value)
    {
        if (!IsRestored)
            Value[field.Id] = value;
    }

    /// <summary>Reads what was sent; problems go to the model state.</summary>
    /// <returns>The fields that were changed and can be kept.</returns>
    protected List<Edit> ReadForm(IEnumerable<EditField> fields)
    {
        Fields = [.. fields];
        var edits = new List<Edit>();
        foreach (var field in Fields)
        {
            var isNew = field.IsNew;
            if (!Value.TryGetValue(field.Id, out var typed) && !isNew)
            {
                // Not in the form that was sent: nothing is meant by it.
                Was[field.Id] = Stored(field);
                Value[field.Id] = field.Show(Stored(field));
                continue;
            }
            Value[field.Id] = typed = Lines(typed);
            var was = Was[field.Id] = isNew ? "" : Lines(Was.GetValueOrDefault(field.Id));
            var reading = field.Read(typed);
            if (isNew && reading.Problem is null)
            {
                // A new thing is asked for all its fields; what is left empty is what it begins with.
                if (reading.Value.Length > 0)
                    edits.Add(new Edit(field.Subject, field.Key, field.Field, null, reading.Value));
            }
            else if (!isNew && Asked.Contains(field.Id) && Choice.GetValueOrDefault(field.Id) is not (Mine or "deres"))
                ModelState.AddModelError($"Choice[{field.Id}]", $"Vælg, hvad der skal gælde for {field.Label}.");
            else if (!isNew && Asked.Contains(field.Id) && Choice[field.Id] != Mine)
                continue;
            else if (reading.Problem is { } problem)
                ModelState.AddModelError(field.InputName, problem);
            else if (reading.Value != was)
                edits.Add(new Edit(field.Subject, field.Key, field.Field, was, reading.Value));
        }
        return edits;
    }

    /// <summary>Browsers send every line break as CR LF, also of hidden fields; changes keep LF.</summary>
    private static string Lines(string? sent) => (sent ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The same edits for a thing that does not exist yet, under the key it gets.</summary>
    protected static IEnumerable<Edit> ForNew(IEnumerable<Edit> edits, string key) => edits.Select(e => e with { Key = key, Was = null });

    /// <summary>A key that nothing has: the wanted one, or with a number after it.</summary>
    protected string FreeKey(Subject subject, string wanted, string field)
    {
        var key = wanted;
        for (var i = 2; State.Read(subject, key, field) is not null || Key.Last(key) == EditField.NewKey; i++)
            key = $"{wanted}-{i}";
        return key;
    }

    /// <summary>Puts the edits into the draft and goes on, or shows the form again with what stands in the way.</summary>
    /// <param name="next">Where to go; the query of the draft is added.</param>
    protected async Task<IActionResult> SaveAsync(IReadOnlyCollection<Edit> edits, string next, string? done = null)
    {
        if (gone)
            return Gone();
        if (!ModelState.IsValid)
        {
            await AskAgainAsync();
            return this.Redisplay();
        }
        if (edits.Count == 0)
        {
            this.Flash("Du har ikke ændret noget, så intet er gemt.");
            return LocalRedirect(next + DraftQuery);
        }
        var saved = await tools.Drafts.SaveAsync(Draft?.Id, User.Id()!, edits, Cancellation);
        if (saved.Gone)
            return Gone();
        if (saved.Conflicts.Count > 0)
            return await AskAsync(saved.Conflicts);
        Draft = saved.Draft;
        this.Flash(done ?? "Gemt i kladden. Gennemse og udgiv den, når du er færdig.");
        return LocalRedirect(next + DraftQuery);
    }

    private PageResult Gone()
    {
        (Kladde, Draft, State) = (DraftQuery.New, null, Published);
        foreach (var field in Fields)
            Was[field.Id] = Stored(field);
        return this.Redisplay("", "Kladden er i mellemtiden udgivet eller kasseret. Det, du har skrevet, står her endnu: Gem igen for at "
            + "lægge det i en ny kladde.");
    }

    private async Task<PageResult> AskAsync(IReadOnlyList<Conflict> conflicts)
    {
        var names = await tools.UserNames.NamesAsync(Cancellation);
        var asked = new List<ConflictQuestion>();
        foreach (var conflict in conflicts)
        {
            var field = Fields.First(f => (f.Subject, f.Key, f.Field) == (conflict.Subject, conflict.Key, conflict.Field));
            asked.Add(new ConflictQuestion(field, field.Show(conflict.Mine), field.Show(conflict.Theirs ?? ""), names(conflict.By)));
            Was[field.Id] = conflict.Theirs ?? ""; // whoever answers "min" has seen it
            ModelState.AddModelError($"Choice[{field.Id}]", $"Vælg, hvad der skal gælde for {field.Label}.");
        }
        Conflicts = asked;
        Asked = asked.ConvertAll(a => a.Field.Id);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Nothing is settled by a form that is refused for another reason: the questions stand, with the answers so far.</summary>
    private async Task AskAgainAsync()
    {
        if (Asked.Count == 0)
            return;
        var names = await tools.UserNames.NamesAsync(Cancellation);
        var asked = new List<ConflictQuestion>();
        foreach (var field in Fields.Where(f => Asked.Contains(f.Id)))
        {
            var by = await tools.Drafts.AuthorOfAsync(Draft, field.Subject, field.Key, field.Field, Cancellation);
            asked.Add(new ConflictQuestion(field, Value.GetValueOrDefault(field.Id)
                ?? "", field.Show(Stored(field)), names(by), Choice.GetValueOrDefault(field.Id)));
        }
        Conflicts = asked;
    }
}
