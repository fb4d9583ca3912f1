using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>One measure of a table, or a new one.</summary>
public sealed class MaaltalModel(EditTools tools) : TablePartPage(tools, Subject.Measure)
{
    protected override string NewName => "Nyt måltal";

    protected override IEnumerable<Part> Parts => Table.Measures.Select(m => new Part(m.Id, m.Name, m.Order, !m.Retired));

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await base.OnGetAsync();
        if (IsNew && Fields.FirstOrDefault(f => f.Field == nameof(Measure.Decimals)) is { } decimals)
            Propose(decimals, "0");
        return page;
    }

    protected override IEnumerable<EditField> FieldsOfPart() => IsNew
        ? Of(Id)
        : [.. Of(Id),
            EditField.Either(Subject.Measure, Id, nameof(Measure.Retired), "Måltallet er", "i brug", "udgået",
                hint: "Et udgået måltal vises ikke, men dets tal og historik bliver bevaret.")];

    /// <summary>The fields of any measure; also of the first one of a new table.</summary>
    internal static IReadOnlyList<EditField> Of(string id) =>
    [
        EditField.Text(Subject.Measure, id, nameof(Measure.Name), "Navn", Measure.NameLength,
            "Skriv, hvad der måles, fx »Antal fuldtidspersoner«."),
        EditField.Text(Subject.Measure, id, nameof(Measure.Heading), "Overskrift i tabellen", Measure.NameLength,
            hint: "Lad feltet stå tomt, når navnet ikke skal stå over tallene."),
        EditField.Choice(Subject.Measure, id, nameof(Measure.Unit), "Enhed",
            [(nameof(Unit.Count), "antal"), (nameof(Unit.Percent), "pct.")]),
        EditField.Whole(Subject.Measure, id, nameof(Measure.Decimals), "Decimaler", 0, Measure.MostDecimals),
        EditField.Text(Subject.Measure, id, nameof(Measure.Counted), "Det, der tælles, i flertal", Measure.NameLength,
            hint: "Fx »fuldtidspersoner« eller »virksomheder«. Lad feltet stå tomt ved procenter."),
        EditField.Choice(Subject.Measure, id, nameof(Measure.Good), "God retning",
            [(nameof(GoodDirection.Neither), "hverken op eller ned"), (nameof(GoodDirection.Up), "op"),
                (nameof(GoodDirection.Down), "ned")]),
    ];
}
