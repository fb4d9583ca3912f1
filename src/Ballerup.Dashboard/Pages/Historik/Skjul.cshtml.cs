using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Historik;

/// <summary>An administrator takes a text that gives someone away out of a published revision, for good.</summary>
public sealed partial class SkjulModel(Publisher publisher, ILogger<SkjulModel> log) : FormPage
{
    private const int ReasonLength = 500;

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public int Number { get; private set; }

    public IReadOnlyList<PublishedText> Texts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromRoute] int number, CancellationToken cancellation) =>
        await FindAsync(number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] int number, CancellationToken cancellation)
    {
        if (!await FindAsync(number, cancellation))
            return NotFound();
        var reason = (Reason ?? "").Trim();
        var chosen = Texts.FirstOrDefault(t => t.Id == Text);
        if (chosen is null)
            ModelState.AddModelError(nameof(Text), "Vælg den tekst, der skal skjules.");
        if (reason.Length == 0)
            ModelState.AddModelError(nameof(Reason), "Skriv, hvorfor teksten skal skjules, uden at gentage den.");
        else if (reason.Length > ReasonLength)
            ModelState.AddModelError(nameof(Reason),
                $"Skriv højst {ReasonLength} tegn. Der er {DanishNumber.Format(reason.Length, 0)}.");
        else if (PersonalNumber.IsIn(reason))
            ModelState.AddModelError(nameof(Reason), PersonalNumber.Advice);
        if (!ModelState.IsValid)
            return this.Redisplay();

        var outcome = await publisher.HideTextAsync(
            number, chosen!, $"En tekst i revision {number} er skjult: {reason}", User.Id()!, cancellation);
        if (outcome == HidingOutcome.Hidden)
        {
            Log.Hidden(log, User.Id()!, number, chosen!.Part);
            this.Flash("Teksten er skjult alle steder og kan ikke hentes frem igen.");
            return LocalRedirect(PublicLinks.Revision(number));
        }
        ModelState.AddModelError(nameof(Text), outcome == HidingOutcome.StillThere
            ? "Teksten er den, der vises nu. Ret den først, og udgiv rettelsen. Derefter kan den gamle tekst skjules her."
            : "Teksten er skjult i mellemtiden.");
        return this.Redisplay();
    }

    private async Task<bool> FindAsync(int number, CancellationToken cancellation)
    {
        if (await publisher.TextsAsync(number, cancellation) is not { } texts)
            return false;
        (Number, Texts, IsLoaded) = (number, texts, true);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{User} took a text out of revision {Revision}: {Part}")]
        public static partial void Hidden(ILogger logger, string user, int revision, TextPart part);
    }
}
