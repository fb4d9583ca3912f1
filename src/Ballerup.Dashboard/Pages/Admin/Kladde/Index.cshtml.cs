using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Texts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Kladde;

/// <summary>The review of a draft: conflicts to settle, what the checks say, every change old to new, and publishing.</summary>
[RequestFormLimits(ValueCountLimit = Extensions.MostFields)]
public sealed class IndexModel(EditTools tools, Publisher publisher, IOptions<PublishingOptions> options) : FormPage
{
    /// <summary>A longer list is not read; the rest is counted.</summary>
    public const int MostShown = 500;

    private const string Mine = "min";

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The draft's version that the page shows.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is written to each warning.</summary>
    [BindProperty(Name = nameof(Explanation))]
    public Dictionary<string, string?> Explanation { get; set; } = [];

    /// <summary>"min" or "deres" for each conflict, by the change's place in the draft.</summary>
    [BindProperty(Name = nameof(Keep))]
    public Dictionary<int, string?> Keep { get; set; } = [];

    public Review Review { get; private set; } = null!;

    /// <summary>From a user's id to the name.</summary>
    public Func<string, string> Names { get; private set; } = id => id;

    /// <summary>Who published the other value of each conflict, by the change's place.</summary>
    public Dictionary<int, string> Theirs { get; } = [];

    /// <summary>The setting asks for another person than this one.</summary>
    public bool NeedsAnother => options.Value.RequireSecondPerson && Review.Draft.Authors.Contains(User.Id());

    /// <summary>What has to be done before the draft can be published; null when nothing has.</summary>
    public string? Blocked
    {
        get
        {
            var errors = Review.Errors.Count() + Review.Problems.Count;
            List<string> todo = [];
            if (Review.Conflicts.Count > 0)
                todo.Add(Review.Conflicts.Count == 1
                    ? "svar på konflikten" : $"svar på de {DanishNumber.Format(Review.Conflicts.Count, 0)} konflikter");
            if (errors > 0)
                todo.Add(errors == 1 ? "ret fejlen" : $"ret de {DanishNumber.Format(errors, 0)} fejl");
            return todo.Count == 0 ? null : DanishText.Capitalize($"{DanishText.Join(todo)} ovenfor, før du kan udgive.");
        }
    }

    public bool IsEmpty => Review.Settled.Count == Review.Draft.Changes.Count;

    /// <summary>One of a conflict's values, in Danish.</summary>
    public string Words(Conflict conflict, string? value) =>
        ChangeWords.Value(conflict.Subject, conflict.Key, conflict.Field, value, Review.After);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        Version = Review.Draft.Version;
        foreach (var warning in Review.Warnings)
            Explanation.TryAdd(warning.Id, Review.ExplanationOf(warning)?.Text);
        Reason ??= Review.Draft.Reason.Length > 0 ? Review.Draft.Reason : Review.Draft.Undoes is { } undone
            ? $"Fortryder revision {undone}: " : "";
        return Page();
    }

    public async Task<IActionResult> OnPostSettleAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        foreach (var conflict in Review.Conflicts.Where(c => Keep.GetValueOrDefault(c.Order) is not (Mine or "deres")))
            ModelState.AddModelError($"Keep[{conflict.Order}]",
                $"Vælg, hvad der skal gælde for {ChangeWords.What(conflict.Subject, conflict.Key, Review.After)}.");
        if (!ModelState.IsValid)
            return Again(StatusCodes.Status400BadRequest);
        var answers = Review.Conflicts.ToDictionary(c => c.Order, c => Keep[c.Order] == Mine);
        return await DoneAsync(tools.Drafts.SettleAsync(Id, Version, User.Id()!, answers, HttpContext.RequestAborted),
            "Valgene er gemt i kladden.");
    }

    /// <param name="order">The change's place in the draft.</param>
    public async Task<IActionResult> OnPostTakeOutAsync([FromForm] int order)
    {
        if (!await LoadAsync())
            return NotFound();
        return await DoneAsync(tools.Drafts.TakeOutAsync(Id, Version, User.Id()!, [order], HttpContext.RequestAborted),
            "Ændringen er taget ud af kladden.");
    }

    public async Task<IActionResult> OnPostExplainAsync()
    {
        if (!await LoadAsync(Reason))
            return NotFound();
        var reason = ReadTexts();
        if (!ModelState.IsValid)
            return Again(StatusCodes.Status400BadRequest);
        return await DoneAsync(ExplainAsync(reason), "Forklaringerne er gemt i kladden.");
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        // Without looking at it: whatever is wrong with a draft, it can be thrown away.
        if (!await tools.Drafts.DiscardAsync(Id, Version, HttpContext.RequestAborted))
            return await EditedAsync();
        this.Flash("Kladden er kasseret. Intet er ændret på de offentlige sider.");
        return LocalRedirect(AdminLinks.Home);
    }

    public async Task<IActionResult> OnPostPublishAsync()
    {
        if (!await LoadAsync(Reason))
            return NotFound();
        var reason = ReadTexts();
        if (reason.Length == 0)
            ModelState.AddModelError(nameof(Reason), "Skriv, hvad der er ændret, og hvorfor, så andre kan forstå det om et år.");
        foreach (var warning in Review.Warnings.Where(w => string.IsNullOrWhiteSpace(Explanation.GetValueOrDefault(w.Id))))
            ModelState.AddModelError($"Explanation[{warning.Id}]",
                $"Forklar advarslen, eller ret {(warning.At is null ? "teksten" : "tallet")}: {warning.Message}");
        if (Blocked is { } blocked)
            ModelState.AddModelError("", blocked);
        if (!ModelState.IsValid)
            return Again(StatusCodes.Status400BadRequest);
        if (Review.Warnings.Any())
        {
            if (!await ExplainAsync(Review.Draft.Reason))
                return await EditedAsync();
            // Kept, whatever becomes of the rest: the form that is shown again is of the draft as it is now.
            Version++;
            ModelState.Remove(nameof(Version));
        }
        var (outcome, published) = await publisher.PublishDraftAsync(Id, Version, reason, User.Id()!, HttpContext.RequestAborted);
        if (outcome == Outcome.Published)
        {
            this.Flash($"Revision {published!.Number} er udgivet og kan ses på de offentlige sider nu.");
            return LocalRedirect(PublicLinks.Revision(published.Number!.Value));
        }
        return outcome switch
        {
            Outcome.Gone => NotFound(),
            Outcome.NeedsSecondPerson => await RefusedAsync("En anden end den, der har skrevet kladden, skal udgive den."),
            Outcome.Empty => await RefusedAsync("Kladden ændrer ikke noget. Det hele er allerede udgivet."),
            Outcome.Stopped =>
                await RefusedAsync("Noget er udgivet, mens du læste kladden igennem. Svar på konflikterne og advarslerne, og udgiv igen."),
            _ => await EditedAsync(),
        };
    }

    /// <param name="reason">What was typed; null for what the draft has.</param>
    private async Task<bool> LoadAsync(string? reason = null)
    {
        if (await tools.Drafts.FindAsync(Id, HttpContext.RequestAborted) is not { } draft)
            return false;
        draft.Reason = reason?.Trim() ?? draft.Reason;
        Review = await publisher.ReviewAsync(draft, HttpContext.RequestAborted);
        Names = await tools.UserNames.NamesAsync(HttpContext.RequestAborted);
        if (Review.Conflicts.Count > 0)
        {
            var authors = await tools.Drafts.AuthorsOfAsync(
                Review.Conflicts.Select(c => (c.Subject, c.Key, c.Field)), HttpContext.RequestAborted);
            foreach (var conflict in Review.Conflicts)
                Theirs[conflict.Order] = Names(authors.GetValueOrDefault((conflict.Subject, conflict.Key, conflict.Field), ""));
        }
        IsLoaded = true;
        return true;
    }

    /// <summary>The reason; what is too long, here or in an explanation, goes to the model state.</summary>
    private string ReadTexts()
    {
        void Limit(string field, string? text, int longest)
        {
            if (text?.Trim().Length > longest)
                ModelState.AddModelError(
                    field, $"Skriv højst {DanishNumber.Format(longest, 0)} tegn. Der er {DanishNumber.Format(text.Trim().Length, 0)}.");
            else if (PersonalNumber.IsIn(text))
                ModelState.AddModelError(field, PersonalNumber.Advice);
        }
        Limit(nameof(Reason), Reason, Revision.ReasonLength);
        foreach (var (finding, text) in Explanation)
            Limit($"Explanation[{finding}]", text, Revisions.Explanation.TextLength);
        return (Reason ?? "").Trim();
    }

    private Task<bool> ExplainAsync(string reason) => tools.Drafts.ExplainAsync(Id, Version, User.Id()!, reason,
        [.. Review.Warnings.Where(w => Explanation.ContainsKey(w.Id)).Select(w => (w.Id, w.Message, (Explanation[w.Id] ?? "").Trim()))],
        HttpContext.RequestAborted);

    private async Task<IActionResult> DoneAsync(Task<bool> doing, string message)
    {
        if (!await doing)
            return await EditedAsync();
        this.Flash(message);
        return LocalRedirect(AdminLinks.Draft(Id));
    }

    private Task<IActionResult> EditedAsync() =>
        RefusedAsync("Kladden er ændret, siden du åbnede siden. Se ændringerne igennem her, og prøv igen.");

    private async Task<IActionResult> RefusedAsync(string why)
    {
        if (!await LoadAsync(Reason))
            return NotFound();
        Version = Review.Draft.Version;
        ModelState.Remove(nameof(Version));
        ModelState.AddModelError("", why);
        return Again(StatusCodes.Status409Conflict);
    }

    private PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
