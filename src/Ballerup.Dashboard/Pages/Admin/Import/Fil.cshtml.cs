using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages.Admin.Import;

/// <summary>What a file would do: its figures beside those that stand there, to be chosen. Nothing is lost by leaving the page.</summary>
[RequestFormLimits(ValueCountLimit = Extensions.MostFields)]
public sealed class FilModel(Imports imports, EditTools tools) : FormPage
{
    /// <summary>A longer list is not read; the rest goes along with its group.</summary>
    public const int MostShown = 500;

    /// <summary>In the order of what has to be looked at.</summary>
    private static readonly (ProposalKind Kind, string Heading, bool Ticked)[] Kinds =
    [
        (ProposalKind.Conflict, "I strid med en rettelse", false),
        (ProposalKind.Missing, "Mangler nu", false),
        (ProposalKind.Suppressed, "Udeladt nu", true),
        (ProposalKind.Changed, "Ændrede tal", true),
        (ProposalKind.New, "Nye tal", true),
    ];

    private Edition state = null!;

    /// <summary>With the areas that the file would make, so that they have names.</summary>
    private Edition told = null!;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    /// <summary>
    /// The number of the table that the file is for; empty for what was chosen when it was brought, or what it says itself.
    /// </summary>
    [BindProperty(SupportsGet = true, Name = "tabel")]
    public string? Tabel { get; set; }

    /// <summary>The keys of the figures that were ticked.</summary>
    [BindProperty(Name = nameof(Take))]
    public List<string> Take { get; set; } = [];

    /// <summary>A whole group, as <see cref="ProposalKind"/>, or <see cref="Everything"/>; empty for what was ticked.</summary>
    [BindProperty]
    public string? All { get; set; }

    public const string Everything = "Everything";

    public ImportedFileEntry Imported { get; private set; } = null!;

    /// <summary>It is too long to be looked at here.</summary>
    public bool IsUnlisted { get; private set; }

    /// <summary>Why it can't be read any more; null when it can.</summary>
    public string? Refusal { get; private set; }

    public string By { get; private set; } = "";

    public Revision? Draft { get; private set; }

    public IReadOnlyList<TableProposals> Tables { get; private set; } = [];

    /// <summary>What was not understood and stands outside the tables.</summary>
    public IReadOnlyList<Problem> Outside { get; private set; } = [];

    /// <summary>What the file has not, and what is not taken of it.</summary>
    public IReadOnlyList<Remark> Remarks { get; private set; } = [];

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public int Unchanged => Proposals.Count(p => p.Proposal.Kind == ProposalKind.Unchanged);

    public IEnumerable<(TableProposals Table, Problem Problem)> Problems =>
        Tables.SelectMany(t => t.Reading.NotUnderstood.Select(p => (t, p)));

    public sealed record Group(ProposalKind Kind, string Heading, bool Ticked, IReadOnlyList<(Table Table, Proposal Proposal)> Proposals);

    /// <summary>Areas that the draft would make.</summary>
    public IReadOnlyList<Area> NewAreas =>
        Imports.NewAreas(Proposals.Where(p => p.Proposal.Kind != ProposalKind.Unchanged).Select(p => p.Proposal), state);

    public IEnumerable<SelectListItem> TableChoices =>
        state.Tables.Select(
            t => new SelectListItem($"Tabel {t.Number}, {DanishText.Uncapitalize(t.Caption)}", $"{t.Number}", Tabel == $"{t.Number}"));

    public string Address => AdminLinks.ImportedFile(Id, Tabel, new(Draft?.Id));

    public string WordsAddress(TableProposals table) => AdminLinks.ImportedWords(Id, $"{table.Table.Number}", new(Draft?.Id));

    /// <returns>Null for what is no number of a table.</returns>
    internal static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<(Table Table, Proposal Proposal)> Proposals => Tables.SelectMany(t => t.Proposals.Select(p => (t.Table, p)));

    public string Words(Proposal proposal, Figure figure) => ChangeWords.Figure(proposal.Figure.Key.Series, figure, told);

    /// <summary>"»Sygedagpenge«, antal fuldtidspersoner, juni 2021".</summary>
    public string Name(Proposal proposal) => ChangeWords.What(Subject.Observation, $"{proposal.Figure.Key}", told);

    /// <summary>As it was ticked when the form was sent, or as it is at first.</summary>
    public bool IsTicked(Group group, Proposal proposal) =>
        IsRestored || HttpMethods.IsPost(Request.Method) ? Take.Contains($"{proposal.Figure.Key}") : group.Ticked;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    /// <summary>The file as it was brought, for administrators: it can hold more than what was taken from it.</summary>
    public async Task<IActionResult> OnGetHentAsync()
    {
        if (!User.IsInRole(nameof(Role.Administrator)))
            return Forbid();
        return await imports.LoadAsync(Id, HttpContext.RequestAborted) is { } file
            ? File(file.Open(), "application/octet-stream", file.Name)
            : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        IsLoaded = true;
        var wanted = Take.ToHashSet();
        var chosen = Proposals.Where(p => p.Proposal.Kind != ProposalKind.Unchanged
            && (All == Everything ? Kinds.Any(k => k.Kind == p.Proposal.Kind && k.Ticked) : string.IsNullOrEmpty(All)
                ? wanted.Contains($"{p.Proposal.Figure.Key}") : $"{p.Proposal.Kind}" == All)).ToList();
        if (chosen.Count == 0)
            return this.Redisplay("", "Vælg mindst ét tal at lægge i kladden.");
        var saved = await imports.TakeAsync(Imported.Name, chosen, state, Draft?.Id, User.Id()!, HttpContext.RequestAborted);
        // Someone published or edited in this moment: what is shown now is what stands there now.
        if (saved.Gone || saved.Conflicts.Count > 0)
        {
            await LoadAsync();
            return this.Redisplay(
                "", "Nogle af tallene er ændret i mellemtiden. Intet er lagt i kladden. Se listen igennem igen, og vælg på ny.");
        }
        this.Flash($"{DanishNumber.Format(chosen.Count, 0)} tal fra {Imported.Name} er lagt i kladden.");
        return LocalRedirect(saved.Draft is { } draft ? AdminLinks.Draft(draft.Id) : AdminLinks.Home);
    }

    private async Task<bool> LoadAsync()
    {
        if (await imports.FindAsync(Id, HttpContext.RequestAborted) is not { } file)
            return false;
        Imported = file;
        By = (await tools.UserNames.NamesAsync(HttpContext.RequestAborted))(file.Author);
        (Draft, _, state, _) = await tools.OpenAsync(Kladde, User.Id()!, HttpContext.RequestAborted);
        try
        {
            var proposals = await imports.ProposeAsync(file, NumberOf(Tabel) ?? file.Table, state, HttpContext.RequestAborted);
            IsUnlisted = proposals is null;
            (Tables, Outside, Remarks) = proposals ?? new FileProposals([], [], []);
        }
        catch (SheetException e)
        {
            Refusal = e.Message;
        }
        var areas = new Revision { Reason = "" };
        foreach (var area in NewAreas)
            areas.Add(Subject.Area, area.Code, nameof(Area.Name), area.Name, new Origin(OriginKind.File, file.Name));
        told = state.With(areas.Changes);
        Groups = [.. Kinds.Select(k => new Group(k.Kind, k.Heading, k.Ticked, [.. Proposals.Where(p => p.Proposal.Kind == k.Kind)]))
            .Where(g => g.Proposals.Count > 0)];
        return true;
    }
}
