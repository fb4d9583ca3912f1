using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Tabel;

/// <summary>A form about a table: its fields are the page's, the rest is the same for all.</summary>
public abstract class TablePage(EditTools tools) : EditPage(tools)
{
    public Table Table { get; private set; } = null!;

    [FromRoute]
    public int Number { get; set; }

    /// <summary>The fields, made once the table is known; null when the address names something that is not there.</summary>
    protected abstract IEnumerable<EditField>? Define();

    public virtual async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync() || Define() is not { } fields)
            return NotFound();
        await ShowAsync(fields);
        return Page();
    }

    protected async Task<bool> FindAsync()
    {
        if (!await LoadAsync() || State.FindTable(Number) is not { } table)
            return false;
        Table = table;
        return true;
    }
}
