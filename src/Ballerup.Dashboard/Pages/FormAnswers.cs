using System.Globalization;
using Ballerup.Dashboard.Danish;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>How a form that can't be accepted is shown again: with what was typed, what is wrong, and the right status.</summary>
internal static class FormAnswers
{
    /// <summary>Status 400 and the errors that are already known.</summary>
    public static PageResult Redisplay(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }

    /// <summary>Status 400 and one more error.</summary>
    /// <param name="field">The field's name; empty when it is about the whole form.</param>
    /// <param name="problem">A Danish sentence that says what to do.</param>
    public static PageResult Redisplay(this PageModel page, string field, string problem)
    {
        page.ModelState.AddModelError(field, problem);
        return page.Redisplay();
    }

    /// <summary>Status 503: the database did not take it, and nothing of it.</summary>
    public static PageResult NotSaved(this PageModel page)
    {
        page.ModelState.AddModelError("", "Databasen kunne ikke gemme lige nu. Intet er ændret. Prøv igen om lidt.");
        page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page.Page();
    }

    /// <summary>Status 500: nobody knows what happened, nor whether any of it was saved.</summary>
    public static PageResult Failed(this PageModel page)
    {
        page.ModelState.AddModelError("", "Der skete en fejl. Det, du har skrevet, står her endnu, men det er ikke sikkert, at det er "
            + "gemt. Se efter, før du prøver igen, og kontakt den, der driver siden, hvis det sker igen.");
        page.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return page.Page();
    }

    /// <summary>Status 400 and what the accounts found wrong.</summary>
    /// <param name="field">The field that it is about, unless it is about the e-mail address.</param>
    public static PageResult Redisplay(this PageModel page, IdentityResult result, string field, string? emailField = null)
    {
        var error = result.Errors.First();
        return page.Redisplay(
            emailField is not null && error.Code.EndsWith("Email", StringComparison.Ordinal) ? emailField : field, error.Description);
    }

    /// <summary>Status 429: too many attempts.</summary>
    public static PageResult AskToWait(this PageModel page, string field, TimeSpan wait)
    {
        page.ModelState.AddModelError(field, $"Der har været for mange forsøg. Vent {DanishText.Wait(wait)}, og prøv igen.");
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        page.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return page.Page();
    }
}
