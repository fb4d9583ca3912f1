using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>One page in one browser, and what went on behind it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Func<IBrowserContext, Task> leave;

    /// <param name="leave">What becomes of the browser context when the page is closed.</param>
    public Visit(IPage page, Uri address, Func<IBrowserContext, Task> leave)
    {
        this.leave = leave;
        Page = page;
        page.Console += (_, message) =>
        {
            if (!message.Location.Contains(Fonts, StringComparison.Ordinal))
                Complaints.Add($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Complaints.Add($"console exception: {error}");
        page.Response += (_, response) => Document = response.Request.IsNavigationRequest ? response : Document;
        page.RequestFailed += (_, request) =>
        {
            if (!IsReplacedFont(request))
                Complaints.Add($"request failed: {request.Url} {request.Failure}");
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } asked && asked.Authority != address.Authority)
                Complaints.Add($"request to another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Everything in the console, errors, failed requests and requests to other hosts.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The page's own answer, as it was sent.</summary>
    public IResponse? Document { get; private set; }

    /// <summary>Does what leads to a page, be it the same one, and waits until that is there whole, with its letters.</summary>
    public async Task Follow(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(Browser.Patience), TestContext.Current.CancellationToken);
        Page.Load -= Loaded;
        await LettersAreThere();
    }

    public Task LettersAreThere() => Page.EvaluateAsync("document.fonts.ready.then(() => {})");

    /// <summary>A chart is drawn when it is nearly seen, so the page is leafed through, and back to its top.</summary>
    public async Task ChartsAreDrawn()
    {
        if (await Page.Locator("canvas").CountAsync() == 0)
            return;
        await Page.EvaluateAsync("""
            async () => {
              for (const canvas of document.querySelectorAll("canvas")) {
                const [x, y] = [scrollX, scrollY];
                for (let tries = 0; !window.Chart?.getChart(canvas); tries++) {
                  if (tries === 500) throw new Error(`${canvas.id} is not drawn`);
                  canvas.scrollIntoView({ block: "center", behavior: "instant" });
                  await new Promise((next) => { setTimeout(next, 20); });
                }
                scrollTo({ left: x, top: y, behavior: "instant" });
              }
            }
            """);
    }

    /// <summary>
    /// dkfds names files for the same fonts as site.css, which comes after it. A browser that lays the page out between
    /// the two begins to fetch them, whether they are there or not, and drops them itself.
    /// </summary>
    private const string Fonts = "/lib/dkfds/dist/fonts/";

    private static bool IsReplacedFont(IRequest request) =>
        request.Failure == "net::ERR_ABORTED" && request.Url.Contains(Fonts, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        var context = Page.Context;
        foreach (var page in context.Pages.ToList())
            await page.CloseAsync();
        await leave(context);
    }
}
