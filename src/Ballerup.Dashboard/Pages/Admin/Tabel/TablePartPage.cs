using System.Globalization;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>A form about one row or one measure of a table, or a new one. Its first field is the name.</summary>
public abstract class TablePartPage(EditTools tools, Subject subject) : TablePage(tools)
{
    private const string NameField = nameof(Statistics.Category.Name);
    private const string OrderField = nameof(Statistics.Category.Order);

    /// <param name="Used">Not retired.</param>
    protected sealed record Part(string Id, string Name, int Order, bool Used);

    [FromRoute]
    public string Slug { get; set; } = "";

    public bool IsNew => Slug == EditField.NewKey;

    public string Name => IsNew ? NewName : Parts.First(p => p.Id == Id).Name;

    /// <summary>"Ny række".</summary>
    protected abstract string NewName { get; }

    /// <summary>The table's parts of this kind, retired ones too.</summary>
    protected abstract IEnumerable<Part> Parts { get; }

    protected string Id => $"{Number}/{Slug}";

    protected abstract IEnumerable<EditField> FieldsOfPart();

    protected sealed override IEnumerable<EditField>? Define() => IsNew || Parts.Any(p => p.Id == Id) ? FieldsOfPart() : null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync() || Define() is not { } fields)
            return NotFound();
        var edits = ReadForm(fields);
        var name = edits.Find(e => e.Field == NameField)?.Value;
        if (name is not null && Parts.Any(p => p.Id != Id && p.Used && p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            ModelState.AddModelError(Fields[0].InputName, $"Tabellen har allerede »{name}«. Skriv et andet navn.");
        if (IsNew && name is not null)
        {
            var key = FreeKey(subject, Key.Of(Number, name), NameField);
            var place = Parts.Select(p => p.Order).DefaultIfEmpty().Max() + 1;
            edits = [.. ForNew(edits, key), new Edit(subject, key, OrderField, null, place.ToString(CultureInfo.InvariantCulture))];
        }
        return await SaveAsync(edits, AdminLinks.TableTexts(Number));
    }
}
