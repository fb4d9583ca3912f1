using System.Globalization;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>What a visitor is told when there is no page to show: what happened, and what to do.</summary>
[ResponseCache(NoStore = true)]
public sealed class FejlModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet()
    {
        // Read by hand: binding would look at the form that was refused, and be refused too.
        var status = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null ? Response.StatusCode
            : int.TryParse($"{RouteData.Values["status"]}", CultureInfo.InvariantCulture, out var number) ? number : 0;
        var known = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = known;
        (Heading, Advice) = known switch
        {
            _ when HttpContext.Features.Get<ErrorExplanation>() is { } explained => (explained.Heading, explained.Advice),
            404 => ("Siden findes ikke",
                "Adressen kan være skrevet forkert, eller siden kan være flyttet. Prøv at finde den fra overblikket."),
            400 => ("Forespørgslen kunne ikke læses", "Gå tilbage, indlæs siden igen, og prøv en gang til."),
            403 => ("Du har ikke adgang til siden",
                "Din rolle giver ikke adgang hertil. Spørg en administrator, hvis du skal bruge siden."),
            405 => ("Handlingen er ikke mulig", "Adressen kan ikke bruges på den måde. Gå til overblikket, og prøv derfra."),
            410 => ("Siden er slået fra",
                "Her logger man kun ind gennem kommunens fælles login. Adgangskoder, invitationer og totrinsbekræftelse bruges ikke."),
            413 => ("Du har sendt for meget på én gang", "Gå tilbage, og send mindre ad gangen."),
            503 => ("Siden kan ikke vises lige nu",
                "Databasen svarer ikke. Alt, der er gemt, er bevaret. Gå tilbage, og prøv igen om et minut."),
            < 500 => ("Siden kan ikke vises", "Forespørgslen blev afvist. Gå til overblikket, og prøv derfra."),
            _ => ("Noget gik galt", "Fejlen ligger hos os og er registreret. Prøv igen om lidt."),
        };
    }
}
