using System.Globalization;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>One measure of a table, or a new one.</summary>
public sealed class MaaltalModel(EditTools tools) : TablePage(tools)
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public bool IsNew => Slug == EditField.NewKey;

    public string Name => IsNew ? "Nyt måltal" : Table.Measures.First(m => m.Id == Id).Name;

    private string Id => $"{Number}/{Slug}";

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await base.OnGetAsync();
        if (IsNew && Fields.FirstOrDefault(f => f.Field == nameof(Measure.Decimals)) is { } decimals)
            Value[decimals.Id] = "0";
        return page;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync() || Define() is not { } fields)
            return NotFound();
        var edits = ReadForm(fields);
        var name = edits.Find(e => e.Field == nameof(Measure.Name));
        if (name is not null && Table.Measures.Exists(m => m.Id != Id && !m.Retired && m.Name.Equals(name.Value, StringComparison.OrdinalIgnoreCase)))
            ModelState.AddModelError(fields.First().InputName, $"Tabellen har allerede måltallet »{name.Value}«. Skriv et andet navn.");
        if (IsNew && name is not null)
        {
            var key = FreeKey(Subject.Measure, Key.Of(Number, name.Value), nameof(Measure.Name));
            var place = Table.Measures.Select(m => m.Order).DefaultIfEmpty().Max() + 1;
            edits = [.. ForNew(edits, key), new Edit(Subject.Measure, key, nameof(Measure.Order), null, place.ToString(CultureInfo.InvariantCulture))];
        }
        return await SaveAsync(edits, Address("oplysninger"));
    }

    protected override IEnumerable<EditField>? Define()
    {
        if (!IsNew && !Table.Measures.Exists(m => m.Id == Id))
            return null;
        return IsNew
            ? Of(Id)
            : [.. Of(Id), EditField.Either(Subject.Measure, Id, nameof(Measure.Retired), "Måltallet er", "i brug", "udgået", hint: "Et udgået måltal vises ikke, men dets tal og historik bliver bevaret.")];
    }

    /// <summary>The fields of any measure; also of the first one of a new table.</summary>
    internal static IReadOnlyList<EditField> Of(string id) =>
    [
        EditField.Text(Subject.Measure, id, nameof(Measure.Name), "Navn", Measure.NameLength, "Skriv, hvad der måles, fx »Antal fuldtidspersoner«."),
        EditField.Text(Subject.Measure, id, nameof(Measure.Heading), "Overskrift i tabellen", Measure.NameLength, hint: "Lad feltet stå tomt, når navnet ikke skal stå over tallene."),
        EditField.Choice(Subject.Measure, id, nameof(Measure.Unit), "Enhed", [(nameof(Unit.Count), "antal"), (nameof(Unit.Percent), "pct.")]),
        EditField.Whole(Subject.Measure, id, nameof(Measure.Decimals), "Decimaler", 0, Measure.MostDecimals),
        EditField.Text(Subject.Measure, id, nameof(Measure.Counted), "Det, der tælles, i flertal", Measure.NameLength, hint: "Fx »fuldtidspersoner« eller »virksomheder«. Lad feltet stå tomt ved procenter."),
        EditField.Choice(Subject.Measure, id, nameof(Measure.Good), "God retning", [(nameof(GoodDirection.Neither), "hverken op eller ned"), (nameof(GoodDirection.Up), "op"), (nameof(GoodDirection.Down), "ned")]),
    ];
}
