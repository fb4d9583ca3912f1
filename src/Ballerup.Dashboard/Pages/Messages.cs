using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Ballerup.Dashboard.Pages;

/// <summary>What the next page says when something has been done: written before a redirect, shown once by the layout.</summary>
internal static class Messages
{
    private const string Key = "Message";

    /// <param name="message">A Danish sentence that says what has happened.</param>
    public static void Flash(this PageModel page, string message) => page.TempData[Key] = message;

    /// <summary>The message, once. Looked for only where the cookie is: looking sets one, and visitors get none.</summary>
    public static string? Take(HttpContext context, ITempDataDictionary? temporary) =>
        context.Request.Cookies.ContainsKey(Forms.MessageCookie) ? temporary?[Key] as string : null;
}
