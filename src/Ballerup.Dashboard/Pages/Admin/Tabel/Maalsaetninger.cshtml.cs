using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>The values wanted in a table's periods.</summary>
public sealed class MaalsaetningerModel(EditTools tools) : TablePage(tools)
{
    [BindProperty]
    public string? NewSeries { get; set; }

    [BindProperty]
    public string? NewPeriod { get; set; }

    [BindProperty]
    public string? NewValue { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        var edits = ReadForm(Define());
        if (!string.IsNullOrWhiteSpace(NewValue) || !string.IsNullOrWhiteSpace(NewPeriod))
            AddNew(edits);
        return await SaveAsync(edits, AdminLinks.TableTargets(Number));
    }

    protected override IEnumerable<EditField> Define()
    {
        var own = State.OwnArea!;
        Choices = [.. TableView.Of(Table, own).Series.Select(
            s => new SelectListItem(Name(s.Category, s.Measure), $"{SeriesKey.Of(s.Category, s.Measure, own.Code)}"))];
        return
            from series in Table.Series.Where(s => s.AreaCode == own.Code)
            let category = Table.Categories.Find(c => c.Id == series.CategoryId)!
            let measure = Table.Measures.Find(m => m.Id == series.MeasureId)!
            from target in series.Targets.OrderBy(t => t.Period)
            where target.Value is not null || IsInDraft(target)
            select EditField.Wanted(new ObservationKey(series.Id, target.Period), measure,
                $"{Name(category, measure)}, {target.Period.InWords}", "Tøm feltet for at fjerne målsætningen.");
    }

    private bool IsInDraft(Target target) =>
        Draft?.Changes.Exists(c => c.Subject == Subject.Target && c.Key == $"{new ObservationKey(target.SeriesId, target.Period)}") == true;

    private void AddNew(List<Edit> edits)
    {
        var chosen = Choices.FirstOrDefault(c => c.Value == NewSeries)?.Value;
        if (chosen is null)
            ModelState.AddModelError(nameof(NewSeries), "Vælg den tidsserie, målsætningen gælder.");
        if (!Period.TryRead(NewPeriod ?? "", out var period) || period.Frequency != Table.Frequency)
            ModelState.AddModelError(nameof(NewPeriod), EditField.PeriodAdvice(Table.Frequency));
        if (chosen is null || !ModelState.IsValid)
            return;
        var series = SeriesKey.Parse(chosen);
        var measure = Table.Measures.Find(m => m.Id == series.MeasureId)!;
        var field = EditField.Wanted(new ObservationKey(series, period), measure, "Mål");
        var reading = field.Read(NewValue ?? "");
        if ((reading.Problem ?? (reading.Value.Length == 0 ? $"Indtast målsætningen, fx {measure.Format(2)}." : null)) is { } problem)
            ModelState.AddModelError(nameof(NewValue), problem);
        else if (Stored(field).Length > 0)
            ModelState.AddModelError(nameof(NewPeriod), $"Der er allerede en målsætning for {period.InWords}. Ret den ovenfor.");
        else
            edits.Add(new Edit(field.Subject, field.Key, field.Field, "", reading.Value));
    }

    private static string Name(Category category, Measure measure) =>
        category.Name == Category.Whole ? measure.Name : $"{category.Name}, {measure.Name}";
}
