using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>Events on a table's time axis, and breaks across which nothing is compared.</summary>
public sealed class NoterModel(EditTools tools) : TablePage(tools)
{
    private string NewId => $"{Number}/{EditField.NewKey}";

    public IReadOnlyList<(Annotation? Annotation, IReadOnlyList<EditField> Fields)> Groups { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        string? Typed(string field) => Value.GetValueOrDefault($"{Subject.Annotation}:{NewId}:{field}");
        var untouched = string.IsNullOrWhiteSpace(Typed(nameof(Annotation.Text)))
            && string.IsNullOrWhiteSpace(Typed(nameof(Annotation.Period))) && Typed(nameof(Annotation.Break)) != "true";
        var defined = Define().ToList();
        var made = defined.FindAll(f => f.Key == NewId);
        var edits = ReadForm(untouched ? defined.Except(made) : defined);
        Fields = defined;
        // A break may stand without a word, a note may not.
        if (!untouched && Typed(nameof(Annotation.Break)) != "true" && string.IsNullOrWhiteSpace(Typed(nameof(Annotation.Text))))
            ModelState.AddModelError(made[1].InputName, "Skriv, hvad der skete.");
        var key = Key.NewAnnotation(Number);
        edits = [.. edits.Where(e => e.Key != NewId),
            .. ForNew(edits.Where(e => e.Key == NewId), key).OrderBy(e => e.Field != nameof(Annotation.Period))];
        return await SaveAsync(edits, AdminLinks.TableNotes(Number));
    }

    protected override IEnumerable<EditField> Define()
    {
        Groups = [.. Table.Annotations.OrderBy(a => a.Period).Select(a => ((Annotation?)a, Of(a.Id, isNew: false))),
            (null, Of(NewId, isNew: true))];
        return Groups.SelectMany(g => g.Fields);
    }

    private List<EditField> Of(string id, bool isNew)
    {
        List<EditField> fields =
        [
            EditField.InPeriod(Subject.Annotation, id, nameof(Annotation.Period), "Fra og med", Table.Frequency,
                "Den første periode, noten gælder."),
            EditField.Text(Subject.Annotation, id, nameof(Annotation.Text), "Tekst", Annotation.TextLength, isNew ? null
                : "Skriv, hvad der skete. Skal noten ikke vises, så vælg »fjernet«.", hint: EditField.ForEverHint),
            EditField.Either(Subject.Annotation, id, nameof(Annotation.Break), "Slags", "note", "databrud",
                hint: "Et databrud betyder, at tallene ikke kan sammenlignes med dem før."),
        ];
        if (!isNew)
            fields.Add(EditField.Either(Subject.Annotation, id, nameof(Annotation.Retired), "Noten er", "i brug", "fjernet"));
        return fields;
    }
}
