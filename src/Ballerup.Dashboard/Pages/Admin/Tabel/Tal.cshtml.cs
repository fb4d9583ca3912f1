using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>One figure with what the grid has no room for: its note, whether it is withheld, and the target of its period.</summary>
public sealed class TalModel(EditTools tools) : TablePage(tools)
{
    [FromRoute]
    public string? Category { get; set; }

    [FromRoute]
    public string? Measure { get; set; }

    [FromRoute]
    public string? Area { get; set; }

    [FromRoute]
    public string? Period { get; set; }

    /// <summary>"Sygedagpenge, antal fuldtidspersoner".</summary>
    public string SeriesName { get; private set; } = "";

    public ObservationKey Key { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync() || Define() is not { } fields)
            return NotFound();
        return await SaveAsync(ReadForm(fields), AdminLinks.Table(Number));
    }

    protected override IEnumerable<EditField>? Define()
    {
        var category = Table.Categories.Find(c => c.Id == $"{Number}/{Category}");
        var measure = Table.Measures.Find(m => m.Id == $"{Number}/{Measure}");
        if (category is null || measure is null || State.AreasOf(Table).All(a => a.Code != Area)
            || !Statistics.Period.TryParse(Period ?? "", out var period) || period.Frequency != Table.Frequency)
        {
            return null;
        }
        Key = new ObservationKey(SeriesKey.Of(category, measure, Area!), period);
        SeriesName = category.Name == Statistics.Category.Whole ? measure.Name : $"{category.Name}, {measure.Name}";
        var key = $"{Key}";
        return
        [
            EditField.Figure(Key, measure, "Tal") with { Hint = "Skriv fx 1.971 eller 2,0. Sæt * efter et foreløbigt tal og (s) efter "
                + "et skønnet. Skriv »mangler«, når tallet mangler, og »udeladt«, når det er udeladt." },
            EditField.Text(Subject.Observation, key, nameof(Observation.Note), "Note til tallet", Observation.NoteLength, rows: 3,
                hint: EditField.ForEverHint),
            EditField.Either(Subject.Observation, key, nameof(Observation.Withheld), "Offentlighed", "vises", "tilbageholdes",
                hint: "Brug det, når et tal, der er indtastet, kan afsløre en person. Tallet skjules alle steder, også i gamle "
                    + "revisioner og filer. Du kan stadig se det her."),
            EditField.Wanted(Key, measure, "Målsætning for perioden", hint: "Lad feltet stå tomt, når der ikke er nogen målsætning."),
        ];
    }
}
