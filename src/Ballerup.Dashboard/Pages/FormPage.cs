using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ballerup.Dashboard.Pages;

/// <summary>
/// A page whose form is shown again with what was typed when it can't be saved, whatever the cause (<see cref="NotSavedFilter"/>).
/// </summary>
public abstract class FormPage : PageModel
{
    /// <summary>All that the page shows is there, so that it can be shown again.</summary>
    protected internal bool IsLoaded { get; protected set; }

    /// <summary>
    /// The page is asked for with a form that was sent too late (<see cref="KeptFormFilter"/>): its fields hold what was typed, before the
    /// handler is called, and stay so.
    /// </summary>
    protected internal bool IsRestored { get; internal set; }
}
