using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin.Import;

/// <summary>Where a file is brought in: which file, and which table it is for.</summary>
[RequestSizeLimit(MostSent)]
[RequestFormLimits(MultipartBodyLengthLimit = MostSent)]
public sealed class IndexModel(Imports imports, EditTools tools) : FormPage
{
    /// <summary>A form is a little larger than its file.</summary>
    private const int MostSent = ImportedFile.Largest + (64 * 1024);

    private const int MostListed = 20;

    /// <summary>What the file is called that pasted cells are kept in.</summary>
    private const string PastedName = "Indsat fra udklipsholderen.txt";

    [BindProperty(SupportsGet = true, Name = "kladde")]
    public string? Kladde { get; set; }

    [BindProperty]
    public IFormFile? Chosen { get; set; }

    /// <summary>Cells from the clipboard, in place of a file.</summary>
    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>A table's number; empty where the file says it.</summary>
    [BindProperty]
    public string? Table { get; set; }

    /// <summary>As <see cref="NumberStyle"/>; empty where the program finds out.</summary>
    [BindProperty]
    public string? Numbers { get; set; }

    public IReadOnlyList<Statistics.Table> Tables { get; private set; } = [];

    public IReadOnlyList<(ImportedFileEntry File, string By)> Files { get; private set; } = [];

    public IEnumerable<SelectListItem> TableChoices => Tables
        .Select(t => new SelectListItem($"Tabel {t.Number}, {DanishText.Uncapitalize(t.Caption)}", $"{t.Number}", Table == $"{t.Number}"))
        .Prepend(new SelectListItem("Den, som filen selv nævner", ""));

    public IEnumerable<SelectListItem> NumberChoices =>
    [
        new("Find selv ud af det", "", string.IsNullOrEmpty(Numbers)),
        new("Dansk: 1.971,5", nameof(NumberStyle.Danish), Numbers == nameof(NumberStyle.Danish)),
        new("Engelsk: 1,971.5", nameof(NumberStyle.English), Numbers == nameof(NumberStyle.English)),
    ];

    public DraftQuery DraftQuery => new(Kladde);

    public Task OnGetAsync() => LoadAsync();

    /// <summary>A workbook with a table's words and room for the next figures.</summary>
    public async Task<IActionResult> OnGetSkabelonAsync(string? tabel)
    {
        var published = await tools.Current.GetAsync(HttpContext.RequestAborted);
        if (published.Tables.FirstOrDefault(t => $"{t.Number}" == tabel) is not { } table || published.OwnArea is not { } area)
            return NotFound();
        using var content = new MemoryStream();
        TableXlsx.WriteTemplate(published.View, table, area, content);
        return File(content.ToArray(), DataFile.Xlsx, $"skabelon-tabel-{table.Number}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        IsLoaded = true;
        var pasted = !string.IsNullOrWhiteSpace(Pasted);
        if (!pasted && (Chosen is null || Chosen.FileName.Length == 0))
            return this.Redisplay(nameof(Chosen), "Vælg den fil, som tallene står i, eller indsæt tallene.");
        if (pasted && Chosen is { FileName.Length: > 0 })
            return this.Redisplay(nameof(Pasted), "Vælg enten en fil, eller indsæt celler. Ikke begge dele.");
        if (Chosen?.Length > ImportedFile.Largest)
            return this.Redisplay(nameof(Chosen), $"Filen er for stor. Den må højst fylde {DanishNumber.Size(ImportedFile.Largest)}.");
        if (PersonalNumber.IsIn(Chosen?.FileName))
            return this.Redisplay(nameof(Chosen), "Filens navn har et personnummer, og navnet står ved tallene i historikken. Giv filen "
                + "et andet navn.");
        if (!string.IsNullOrEmpty(Table) && Tables.All(t => $"{t.Number}" != Table))
            return this.Redisplay(nameof(Table), "Vælg en tabel på listen.");
        if (!string.IsNullOrEmpty(Numbers) && !Enum.GetNames<NumberStyle>().Contains(Numbers))
            return this.Redisplay(nameof(Numbers), "Vælg en skrivemåde på listen.");
        var content = pasted ? Encoding.UTF8.GetBytes(Pasted!) : await ReadAsync(Chosen!);
        try
        {
            var file = await imports.KeepAsync(
                pasted ? PastedName : Chosen!.FileName, content, string.IsNullOrEmpty(Table) ? null : Key.TableNumber(Table),
                string.IsNullOrEmpty(Numbers) ? null : Enum.Parse<NumberStyle>(Numbers), User.Id()!, HttpContext.RequestAborted);
            return LocalRedirect(AdminLinks.ImportedFile(file.Id, draft: DraftQuery));
        }
        catch (SheetException e)
        {
            return this.Redisplay(pasted ? nameof(Pasted) : nameof(Chosen), e.Message);
        }
    }

    private async Task<byte[]> ReadAsync(IFormFile file)
    {
        var content = new byte[file.Length];
        await using var sent = file.OpenReadStream();
        await sent.ReadExactlyAsync(content, HttpContext.RequestAborted);
        return content;
    }

    private async Task LoadAsync()
    {
        Tables = [.. (await tools.OpenAsync(Kladde, User.Id()!, HttpContext.RequestAborted)).State.Tables];
        var names = await tools.UserNames.NamesAsync(HttpContext.RequestAborted);
        Files = [.. (await imports.NewestAsync(MostListed, HttpContext.RequestAborted)).Select(f => (f, names(f.Author)))];
    }
}
