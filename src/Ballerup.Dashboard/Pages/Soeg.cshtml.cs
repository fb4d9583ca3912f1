using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>Searches in what is published now, and in the words that are explained.</summary>
public sealed class SoegModel(CurrentEdition current) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    [StringLength(Search.QueryLength, ErrorMessage = "Skriv højst 200 tegn.")]
    public string? Q { get; set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Q);

    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    /// <summary>"3 resultater for »sygedagpenge«".</summary>
    public string Found =>
        $"{(Hits.Count == 0 ? "Ingen" : DanishNumber.Format(Hits.Count, 0))} {(Hits.Count == 1 ? "resultat" : "resultater")} for "
            + $"»{Q?.Trim()}«";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (!ModelState.IsValid)
            return this.Redisplay();
        if (Q is { } typed && IsAsked)
        {
            var edition = await current.ViewAsync(cancellation);
            Hits = Search.Find(typed, Entry.Of(edition, (plan, goal) => PublicLinks.Goal(edition, plan, goal), PublicLinks.Term));
        }
        return Page();
    }

    /// <summary>What the results of a kind are called together.</summary>
    public static string Heading(Kind kind) => kind switch
    {
        Kind.Goal => "Ministermål",
        Kind.Table => "Tabeller",
        Kind.Row => "Rækker og kolonner i tabellerne",
        _ => "Ordforklaring",
    };
}
