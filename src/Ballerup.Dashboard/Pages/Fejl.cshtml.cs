using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>What a visitor is told when there is no page to show: what happened, and what to do.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken] // shown in place of any answer, also to a form that was refused
public sealed class FejlModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        var known = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = known;
        (Heading, Advice) = known switch
        {
            404 => ("Siden findes ikke", "Adressen kan være skrevet forkert, eller siden kan være flyttet. Prøv at finde den fra overblikket."),
            400 => ("Forespørgslen kunne ikke læses", "Gå tilbage, indlæs siden igen, og prøv en gang til."),
            405 => ("Det kan siden ikke", "Adressen kan ikke bruges på den måde. Gå til overblikket, og prøv derfra."),
            < 500 => ("Siden kan ikke vises", "Forespørgslen blev afvist. Gå til overblikket, og prøv derfra."),
            _ => ("Noget gik galt", "Fejlen ligger hos os, og den er skrevet ned. Prøv igen om lidt."),
        };
    }
}
