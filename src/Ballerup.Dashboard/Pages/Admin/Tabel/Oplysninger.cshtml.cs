using System.Globalization;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>A table's texts, how it is set up, and the order of its rows and measures.</summary>
public sealed class OplysningerModel(EditTools tools) : TablePage(tools)
{
    public IReadOnlyList<EditField> Texts { get; private set; } = [];

    public IReadOnlyList<(EditField Order, Category Category)> Categories { get; private set; } = [];

    public IReadOnlyList<(EditField Order, Measure Measure)> Measures { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        return await SaveAsync(ReadForm(Define()), AdminLinks.TableTexts(Number));
    }

    protected override IEnumerable<EditField> Define()
    {
        var key = Number.ToString(CultureInfo.InvariantCulture);
        Texts =
        [
            EditField.Text(Subject.Table, key, nameof(Table.Caption), "Overskrift", Table.CaptionLength, "Skriv tabellens overskrift.",
                hint: "Uden »Tabel 1,« foran: Nummeret kommer fra planen."),
            EditField.Text(Subject.Table, key, nameof(Table.Source), "Kilde", Table.SourceLength),
            EditField.Text(Subject.Table, key, nameof(Table.Notes), "Note under tabellen", Table.NotesLength, rows: 4,
                hint: EditField.FormattingHint),
            EditField.Text(Subject.Table, key, nameof(Table.Definition), "Definition", Table.DefinitionLength, rows: 4,
                hint: "Hvem eller hvad der tælles, fx hvad en fuldtidsperson er. " + EditField.FormattingHint),
            EditField.Text(Subject.Table, key, nameof(Table.Method), "Opgørelsesmetode", Table.MethodLength, rows: 4,
                hint: "Hvordan tallene bliver til: register, afgrænsning og afrunding. " + EditField.FormattingHint),
            AboutPersons(key),
            EditField.Choice(Subject.Table, key, nameof(Table.PeriodsAs), "Perioderne står",
                [(nameof(PeriodsAs.Columns), "som kolonner"), (nameof(PeriodsAs.Rows), "som rækker")]),
            EditField.Whole(Subject.Table, key, nameof(Table.Step),
                $"Antal {PeriodKind.Of(Table.Frequency).Plural} fra en periode til den næste",
                most: 120, hint: "Bruges til at foreslå den næste periode og til at finde huller."),
            EditField.Either(Subject.Table, key, nameof(Table.Retired), "Tabellen er", "i brug", "udgået",
                hint: "En udgået tabel vises ikke, men dens tal og historik bliver bevaret."),
        ];
        Categories = [.. Table.Categories.OrderBy(c => c.Order).Select(c =>
            (EditField.Whole(Subject.Category, c.Id, nameof(Category.Order), $"Plads for »{c.Name}«"), c))];
        Measures = [.. Table.Measures.OrderBy(m => m.Order).Select(m =>
            (EditField.Whole(Subject.Measure, m.Id, nameof(Measure.Order), $"Plads for »{m.Name}«"), m))];
        return [.. Texts, .. Categories.Select(c => c.Order), .. Measures.Select(m => m.Order)];
    }

    internal static EditField AboutPersons(string key) =>
        EditField.Choice(Subject.Table, key, nameof(Table.AboutPersons), "Tabellen tæller",
            [("true", "personer"), ("false", "andet, fx virksomheder eller forløb")],
            hint: "Om personer spørger kontrollen, når et antal er så lille, at det kan røbe, hvem det handler om.");
}
