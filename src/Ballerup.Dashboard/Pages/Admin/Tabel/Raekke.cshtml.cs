using System.Globalization;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>One row of a table (a category), or a new one.</summary>
public sealed class RaekkeModel(EditTools tools) : TablePage(tools)
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public bool IsNew => Slug == EditField.NewKey;

    public string Name => IsNew ? "Ny række" : Table.Categories.First(c => c.Id == Id).Name;

    private string Id => $"{Number}/{Slug}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync() || Define() is not { } fields)
            return NotFound();
        var edits = ReadForm(fields);
        var name = edits.Find(e => e.Field == nameof(Category.Name));
        if (name is not null && Table.Categories.Exists(c => c.Id != Id && !c.Retired && c.Name.Equals(name.Value, StringComparison.OrdinalIgnoreCase)))
            ModelState.AddModelError(fields.First().InputName, $"Tabellen har allerede rækken »{name.Value}«. Skriv et andet navn.");
        if (IsNew && name is not null)
        {
            var key = FreeKey(Subject.Category, Key.Of(Number, name.Value), nameof(Category.Name));
            var place = Table.Categories.Select(c => c.Order).DefaultIfEmpty().Max() + 1;
            edits = [.. ForNew(edits, key), new Edit(Subject.Category, key, nameof(Category.Order), null, place.ToString(CultureInfo.InvariantCulture))];
        }
        return await SaveAsync(edits, Address("oplysninger"));
    }

    protected override IEnumerable<EditField>? Define()
    {
        if (!IsNew && !Table.Categories.Exists(c => c.Id == Id))
            return null;
        List<EditField> fields =
        [
            EditField.Text(Subject.Category, Id, nameof(Category.Name), "Navn", Category.NameLength, "Skriv rækkens navn, som det skal stå i tabellen."),
            new(Subject.Category, Id, nameof(Category.SumOf), "Sum af")
            {
                Rows = 4,
                Hint = "Er rækken en sum, så skriv navnene på de rækker, der lægges sammen, ét på hver linje. Summen bliver kontrolleret.",
                Show = ids => string.Join('\n', ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Table.Categories.Find(c => c.Id == id)?.Name ?? id)),
                Read = ReadParts,
            },
        ];
        if (!IsNew)
            fields.Add(EditField.Either(Subject.Category, Id, nameof(Category.Retired), "Rækken er", "i brug", "udgået", hint: "En udgået række vises ikke, men dens tal og historik bliver bevaret."));
        return fields;
    }

    private Reading ReadParts(string typed)
    {
        var ids = new List<string>();
        foreach (var name in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var part = Table.Categories.Find(c => !c.Retired && c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (part is null)
                return Reading.Refused($"Tabellen har ingen række, der hedder »{name}«. Skriv navnet, som det står i tabellen.");
            if (part.Id == Id)
                return Reading.Refused("En række kan ikke være en del af sin egen sum. Fjern den fra listen.");
            if (!ids.Contains(part.Id))
                ids.Add(part.Id);
        }
        return Reading.Of(string.Join(' ', ids));
    }
}
