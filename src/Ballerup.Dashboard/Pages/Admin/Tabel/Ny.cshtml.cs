using System.Globalization;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>A new table with its first measure and its rows.</summary>
public sealed class NyModel(EditTools tools) : EditPage(tools)
{
    private const string MeasureKey = EditField.NewTableKey + "/" + EditField.NewKey;

    private const int MostRows = 200;

    /// <summary>The names of the rows, one on each line.</summary>
    [BindProperty]
    public string? Rows { get; set; }

    public IReadOnlyList<EditField> OfTable { get; private set; } = [];

    public IReadOnlyList<EditField> OfMeasure { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        await ShowAsync(Define());
        Propose(OfTable.First(f => f.Field == nameof(Table.Step)), "1");
        Propose(OfMeasure.First(f => f.Field == nameof(Measure.Decimals)), "0");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        var edits = ReadForm(Define());
        var names = (Rows ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .DefaultIfEmpty(Category.Whole).ToList();
        if (names.Count > MostRows)
            ModelState.AddModelError(nameof(Rows), $"Skriv højst {MostRows} rækker.");
        if (names.Exists(n => n.Length > Category.NameLength))
            ModelState.AddModelError(nameof(Rows), $"Skriv højst {Category.NameLength} tegn på hver linje.");
        if (names.GroupBy(n => Key.Slug(n)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            ModelState.AddModelError(nameof(Rows), $"Rækken »{twice.First()}« står der to gange. Fjern den ene.");
        if (names.Find(n => Key.Slug(n).Length == 0) is { } unnamed)
            ModelState.AddModelError(nameof(Rows), $"Rækken »{unnamed}« skal have bogstaver eller tal i navnet.");
        if (!ModelState.IsValid)
            return this.Redisplay();

        var number = await Tools.NextTableNumberAsync(State, Cancellation);
        var key = number.ToString(CultureInfo.InvariantCulture);
        var measure = Key.Of(number, edits.First(e => e.Key == MeasureKey && e.Field == nameof(Measure.Name)).Value);
        return await SaveAsync(
            [
                .. ForNew(edits.Where(e => e.Subject == Subject.Table), key),
                .. ForNew(edits.Where(e => e.Subject == Subject.Measure), measure),
                new Edit(Subject.Measure, measure, nameof(Measure.Order), null, "1"),
                .. names.SelectMany((name, i) => new Edit[]
                {
                    new(Subject.Category, Key.Of(number, name), nameof(Category.Name), null, name),
                    new(Subject.Category, Key.Of(number, name), nameof(Category.Order), null,
                        (i + 1).ToString(CultureInfo.InvariantCulture)),
                }),
            ],
            AdminLinks.Table(number),
            $"Tabel {number} ligger i kladden. Tilføj den første periode, og skriv tallene. Vælg derefter tabellen under det "
                + "ministermål, der skal vise den.");
    }

    private IEnumerable<EditField> Define()
    {
        OfTable =
        [
            EditField.Text(Subject.Table, EditField.NewTableKey, nameof(Table.Caption), "Overskrift", Table.CaptionLength,
                "Skriv tabellens overskrift."),
            EditField.Text(Subject.Table, EditField.NewTableKey, nameof(Table.Source), "Kilde", Table.SourceLength),
            OplysningerModel.AboutPersons(EditField.NewTableKey),
            EditField.Choice(Subject.Table, EditField.NewTableKey, nameof(Table.Frequency), "Perioder er",
                [.. Enum.GetValues<Frequency>().Select(f => ($"{f}", PeriodKind.Of(f).Plural))]),
            EditField.Whole(Subject.Table, EditField.NewTableKey, nameof(Table.Step), "Afstand fra en periode til den næste", most: 120,
                hint: "Fx 1 for hver måned og 12 for den samme måned hvert år."),
            EditField.Choice(Subject.Table, EditField.NewTableKey, nameof(Table.PeriodsAs), "Perioderne står",
                [(nameof(PeriodsAs.Columns), "som kolonner"), (nameof(PeriodsAs.Rows), "som rækker")]),
        ];
        OfMeasure = MaaltalModel.Of(MeasureKey);
        return [.. OfTable, .. OfMeasure];
    }
}
