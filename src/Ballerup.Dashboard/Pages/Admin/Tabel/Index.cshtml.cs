using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>A table's figures as a grid to type in: rows and columns as the public page has them.</summary>
[RequestFormLimits(ValueCountLimit = Extensions.MostFields)]
public sealed class IndexModel(EditTools tools, TimeProvider clock) : EditPage(tools)
{
    /// <summary>More would be slow to open; older periods are a link away.</summary>
    private const int MostCells = 1500;

    private Area area = null!;

    public Table Table { get; private set; } = null!;

    public TableView View { get; private set; } = null!;

    /// <summary>The newest period before the first one shown; null when there is none.</summary>
    public Period? Older { get; private set; }

    /// <summary>Periods that were added and are not saved yet.</summary>
    [BindProperty(Name = nameof(Added))]
    public List<string?> Added { get; set; } = [];

    /// <summary>The period to add, as typed.</summary>
    [BindProperty]
    public string? NewPeriod { get; set; }

    [BindProperty]
    public string? Block { get; set; }

    [BindProperty]
    public int Row { get; set; }

    [BindProperty]
    public int Column { get; set; }

    /// <summary>What a paste has done, in words.</summary>
    public string? Landed { get; private set; }

    public EditField FieldOf(Cell cell) => EditField.Figure(cell.Key, cell.Measure, Label(cell));

    public string AddressOf(Cell cell) => AdminLinks.Figure(cell.Key, DraftQuery);

    /// <summary>The form's address, for one of its handlers; the periods shown stay the same.</summary>
    public string AddressOf(string? handler = null) => LinkQuery.Add(FormAddress,
        LinkQuery.Of(("handler", handler), ("til", Request.Query["til"] is [{ Length: > 0 } til] ? til : null)));

    public string AddressUntil(Period period) => LinkQuery.Add(FormAddress, LinkQuery.Of(("til", $"{period}")));

    public async Task<IActionResult> OnGetAsync([FromRoute] int number, [FromQuery] string? til)
    {
        if (!await FindAsync(number, til))
            return NotFound();
        await ShowAsync(View.Cells.Select(FieldOf));
        if (!IsRestored)
            NewPeriod = Next().Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] int number, [FromQuery] string? til)
    {
        if (!await FindAsync(number, til))
            return NotFound();
        return await SaveAsync(ReadForm(View.Cells.Select(FieldOf)), AdminLinks.Table(number));
    }

    /// <summary>One more row or column of empty cells. What is typed stays as it is.</summary>
    public async Task<IActionResult> OnPostPeriodAsync([FromRoute] int number, [FromQuery] string? til)
    {
        if (!await FindAsync(number, til))
            return NotFound();
        Keep();
        if (!Period.TryRead(NewPeriod ?? "", out var period) || period.Frequency != Table.Frequency)
            return this.Redisplay(nameof(NewPeriod), EditField.PeriodAdvice(Table.Frequency));
        if (TableView.PeriodsOf(Table, area).Concat(View.Periods).Contains(period))
            return this.Redisplay(nameof(NewPeriod), $"Perioden {period.Text} findes allerede i tabellen. Skriv en anden.");
        Added.Add(period.ToString());
        Arrange(til);
        Keep();
        ModelState.Clear();
        NewPeriod = Next().Text;
        Landed = $"{DanishText.Capitalize(period.InWords)} er føjet til skemaet, men gemmes først, når du har skrevet et tal og gemt.";
        return Page();
    }

    /// <summary>Puts a copied block into the fields, to be looked at before it is saved.</summary>
    public async Task<IActionResult> OnPostPasteAsync([FromRoute] int number, [FromQuery] string? til)
    {
        if (!await FindAsync(number, til))
            return NotFound();
        Keep();
        var block = PastedBlock.Read(Block ?? "");
        if (block.Count == 0)
            return this.Redisplay(nameof(Block), "Indsæt de celler, du har kopieret fra regnearket.");
        if (Row < 0 || Row >= View.Rows.Count || Column < 0 || Column >= View.Columns.Count)
            return this.Redisplay(nameof(Row), "Vælg, hvor den første celle skal stå.");
        var (landed, outside) = PastedBlock.Place(block, View, Row, Column);
        ModelState.Clear();
        foreach (var (cell, text) in landed)
        {
            var field = FieldOf(cell);
            Value[field.Id] = text;
            if (field.Read(text).Problem is { } problem)
                ModelState.AddModelError(field.InputName, problem);
        }
        Landed = $"{DanishNumber.Format(landed.Count, 0)} tal er sat ind i skemaet, men ikke gemt. Se dem efter, og gem i kladden."
            + (outside > 0 ? $" {DanishNumber.Format(outside, 0)} celler faldt uden for skemaet og er ikke kommet med." : "");
        Block = "";
        return ModelState.IsValid ? Page() : this.Redisplay();
    }


    private static string Label(Cell cell) =>
        (cell.Category.Name == Category.Whole ? "" : $"{cell.Category.Name}, ") + $"{cell.Measure.Label}, {cell.Period.InWords}";

    private async Task<bool> FindAsync(int number, string? til)
    {
        if (!await LoadAsync() || State.FindTable(number) is not { } table || State.OwnArea is not { } own)
            return false;
        (Table, area) = (table, own);
        Arrange(til);
        return true;
    }

    /// <summary>The newest periods up to a given one, as many as the page can carry, and those that were added.</summary>
    private void Arrange(string? til)
    {
        var until = Period.TryParse(til ?? "", out var last) && last.Frequency == Table.Frequency ? last : (Period?)null;
        var periods = TableView.PeriodsOf(Table, area).Where(p => until is null || p <= until).ToList();
        var width = Math.Max(1, Table.Categories.Count(c => !c.Retired) * Table.Measures.Count(m => !m.Retired));
        var most = Math.Max(1, MostCells / width);
        Older = periods.Count > most ? periods[^(most + 1)] : null;
        View = TableView.Of(Table, area, periods.TakeLast(most).Concat(AddedPeriods()));
    }

    private IEnumerable<Period> AddedPeriods() =>
        Added.Take(50).Where(a => Period.TryParse(a ?? "", out var period) && period.Frequency == Table.Frequency)
            .Select(a => Period.Parse(a!));

    private Period Next() =>
        TableView.PeriodsOf(Table, area).Concat(View.Periods).Select(p => (Period?)p).Max()?.Add(Table.Step)
        ?? Period.First(Table.Frequency, clock.GetUtcNow().Year);

    /// <summary>What is typed, right or wrong, as it is.</summary>
    private void Keep()
    {
        Fields = [.. View.Cells.Select(FieldOf)];
        foreach (var field in Fields)
        {
            Value.TryAdd(field.Id, field.Show(Stored(field)));
            Was.TryAdd(field.Id, Stored(field));
        }
    }
}
