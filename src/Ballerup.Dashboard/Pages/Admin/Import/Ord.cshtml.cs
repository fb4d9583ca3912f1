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

/// <summary>
/// What the headings of a file mean for a table: proposed by the program, corrected by hand, and remembered for the next file.
/// </summary>
[RequestFormLimits(ValueCountLimit = Extensions.MostFields)]
public sealed class OrdModel(Imports imports, EditTools tools) : FormPage
{
    /// <summary>More at once is not read; those that are left are asked about when these are answered.</summary>
    public const int MostShown = 40;

    private const int MostPeriods = 12;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    /// <summary>The table's number.</summary>
    [BindProperty(SupportsGet = true, Name = "tabel")]
    public string? Tabel { get; set; }

    /// <summary>What was asked about.</summary>
    [BindProperty]
    public List<string?> Words { get; set; } = [];

    /// <summary>The answers in the same order, as <see cref="WordMeaning"/>; <see cref="Unsaid"/> for none.</summary>
    [BindProperty]
    public List<string?> Means { get; set; } = [];

    public const string Unsaid = "?";

    public ImportedFileEntry Imported { get; private set; } = null!;

    public TableProposals Read { get; private set; } = null!;

    public IReadOnlyList<SheetWord> Unknown => [.. Read.Reading.Unknown.Take(MostShown)];

    public IReadOnlyList<SheetWord> Known =>
        [.. Read.Reading.Words.Where(w => w.Place is { } place && WordMeaning.Of(place) is not null).Take(MostShown)];

    public string Back => AdminLinks.ImportedFile(Id, Tabel, new(Kladde));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        IsLoaded = true;
        var said = Words.Zip(Means).Where(w => !string.IsNullOrWhiteSpace(w.First) && w.Second != Unsaid)
            .Select(w => (Words: w.First!, Meaning: w.Second ?? "")).ToList();
        if (Words.Count != Means.Count || said.Exists(w => Read.Labels.Meant(w.Meaning) is null))
            return this.Redisplay("", "Noget af det, der blev valgt, findes ikke længere i tabellen. Vælg igen.");
        await imports.LearnAsync(Read.Table.Number, said.DistinctBy(w => SheetLabels.Plain(w.Words)), User.Id()!,
            HttpContext.RequestAborted);
        this.Flash("Ordene er husket, og filen er læst igen.");
        return LocalRedirect(Back);
    }

    /// <summary>What a word can be.</summary>
    public IEnumerable<SelectListItem> Choices(SheetWord word)
    {
        var said = IsRestored ? Words.Zip(Means).FirstOrDefault(w => w.First == word.Text).Second : null;
        var chosen = said ?? (word.Place is { } place ? WordMeaning.Of(place) : word.Nearest ?? Unsaid);
        SelectListItem Choice(string text, string meaning, SelectListGroup? group = null) =>
            new(text, meaning, meaning == chosen) { Group = group };
        var labels = Read.Labels;
        var (rows, measures, periods, areas) = (new SelectListGroup { Name = "Rækker" }, new SelectListGroup { Name = "Måltal" },
            new SelectListGroup { Name = "Perioder" }, new SelectListGroup { Name = "Områder" });
        return
        [
            .. word.Place is null ? [Choice("Ikke valgt", Unsaid)] : (SelectListItem[])[],
            Choice("Siger ikke noget om tallene", WordMeaning.Nothing),
            Choice("Tallene skal ikke læses", WordMeaning.LeaveOut),
            .. labels.Categories.Select(c => Choice(c.Name, WordMeaning.Of(c), rows)),
            .. labels.Measures.Select(m => Choice(m.Label, WordMeaning.Of(m), measures)),
            .. Periods(word).Select(p => Choice(DanishText.Capitalize(p.InWords), WordMeaning.Of(p), periods)),
            .. labels.Areas.Select(a => Choice(a.Name, WordMeaning.Of(a), areas)),
        ];
    }

    /// <summary>The next ones first, then those that the table has.</summary>
    private IEnumerable<Period> Periods(SheetWord word)
    {
        var own = Read.Table.Series.SelectMany(s => s.Observations).Select(o => o.Period).Distinct().OrderDescending().Take(MostPeriods)
            .ToList();
        var next = own.Count > 0 ? new[] { own[0].Add(2 * Read.Table.Step), own[0].Add(Read.Table.Step) } : [];
        return [.. next.Concat(own).Concat(word.Place?.Period is { } read ? [read] : (Period[])[]).Distinct()];
    }

    private async Task<bool> LoadAsync()
    {
        if (await imports.FindAsync(Id, HttpContext.RequestAborted) is not { } file)
            return false;
        Imported = file;
        var session = await tools.OpenAsync(Kladde, User.Id()!, HttpContext.RequestAborted);
        if (await ProposedAsync(file, session.State) is not { Tables: { Count: > 0 } tables })
            return false;
        Read = tables.FirstOrDefault(t => $"{t.Table.Number}" == Tabel) ?? tables[0];
        return true;
    }

    /// <returns>Null for a file that has no words to be asked about: the page of the file says why.</returns>
    private async Task<FileProposals?> ProposedAsync(ImportedFileEntry file, Edition state)
    {
        try
        {
            return await imports.ProposeAsync(file, FilModel.NumberOf(Tabel) ?? file.Table, state, HttpContext.RequestAborted);
        }
        catch (SheetException)
        {
            return null;
        }
    }
}
