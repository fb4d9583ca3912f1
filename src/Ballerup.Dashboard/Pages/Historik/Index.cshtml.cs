using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Pages.Historik;

/// <summary>All published revisions, the newest first: when, why, and what each touched.</summary>
public sealed class IndexModel(DashboardDb db, CurrentEdition current, UserNames userNames) : PageModel
{
    private const int PageSize = 25;

    /// <summary>What was asked for, as the form's fields write it; what they could not show is left out.</summary>
    public int? Tabel { get; private set; }
    public string Fra { get; private set; } = "";
    public string Til { get; private set; } = "";
    public string? Person { get; private set; }

    public IReadOnlyList<SelectListItem> Tables { get; private set; } = [];

    /// <summary>Null for the public.</summary>
    public IReadOnlyList<SelectListItem>? Persons { get; private set; }

    /// <summary>What could be understood of the filter, for addresses.</summary>
    public string Query { get; private set; } = "";

    public int Found { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <param name="What">"12 tal i tabel 1".</param>
    /// <param name="Who">Empty for all but editors.</param>
    public sealed record Line(Revision Revision, string What, string Who);

    public async Task OnGetAsync([FromQuery(Name = Paging.Parameter)] string? side, CancellationToken cancellation)
    {
        var today = await current.ViewAsync(cancellation);
        Tables = [new("Alle tabeller", ""),
            .. today.Tables.Select(t => new SelectListItem($"Tabel {t.Number}, {t.Caption}", $"{t.Number}"))];
        if (User.IsEditor())
            Persons = [new("Alle personer", ""),
                .. await db.Users.AsNoTracking().OrderBy(u => u.Name).Select(u => new SelectListItem(u.Name, u.Id))
                .ToListAsync(cancellation)];

        var query = HistoryQuery.Read(Request.Query, today, Persons?.Select(p => p.Value).ToList());
        (Tabel, Fra, Til, Person) = (query.Wanted.Table, HistoryQuery.Iso(query.Wanted.From), HistoryQuery.Iso(query.Wanted.To),
            query.Wanted.Person);
        foreach (var (field, problem) in query.Problems)
            ModelState.AddModelError(field, problem);
        if (!ModelState.IsValid)
        {
            this.Redisplay();
            Paging = Paging.Of(side, 0, PageSize);
            return;
        }

        Query = query.ToString();
        var found = query.Wanted.Revisions(db);
        Found = await found.CountAsync(cancellation);
        Paging = Paging.Of(side, Found, PageSize);
        var revisions = await found.Skip(Paging.Skip).Take(PageSize).ToListAsync(cancellation);
        var touched = await HistorySummaries.ReadAsync(db, revisions.ConvertAll(r => r.Id), cancellation);
        var names = await userNames.NamesForAsync(User, cancellation);
        Lines = revisions.ConvertAll(r => new Line(r, ChangeSummary.Of(touched[r.Id], today), names is null ? "" : Who(r, names)));
    }

    /// <summary>"Gro", or "Gro, udgivet af Ib" where they are two.</summary>
    internal static string Who(Revision revision, Func<string, string> names) =>
        revision.Publisher == revision.Author
            ? names(revision.Author) : $"{names(revision.Author)}, udgivet af {names(revision.Publisher)}";
}
