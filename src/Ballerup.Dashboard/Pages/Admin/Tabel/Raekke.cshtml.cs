using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>One row of a table (a category), or a new one.</summary>
public sealed class RaekkeModel(EditTools tools) : TablePartPage(tools, Subject.Category)
{
    protected override string NewName => Table.PeriodsAs == PeriodsAs.Rows ? "Ny kolonne" : "Ny række";

    protected override IEnumerable<Part> Parts => Table.Categories.Select(c => new Part(c.Id, c.Name, c.Order, !c.Retired));

    protected override IEnumerable<EditField> FieldsOfPart()
    {
        List<EditField> fields =
        [
            EditField.Text(Subject.Category, Id, nameof(Category.Name), "Navn", Category.NameLength,
                "Skriv rækkens navn, som det skal stå i tabellen."),
            new(Subject.Category, Id, nameof(Category.SumOf), "Sum af")
            {
                Rows = 4,
                Hint = "Er rækken en sum, så skriv navnene på de rækker, der lægges sammen, ét på hver linje. Summen bliver kontrolleret.",
                Show = ids =>
                    string.Join('\n',
                        ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                            .Select(id => Table.Categories.Find(c => c.Id == id)?.Name ?? id)),
                Read = ReadParts,
            },
        ];
        if (!IsNew)
            fields.Add(EditField.Either(Subject.Category, Id, nameof(Category.Retired), "Rækken er", "i brug", "udgået",
                hint: "En udgået række vises ikke, men dens tal og historik bliver bevaret."));
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
