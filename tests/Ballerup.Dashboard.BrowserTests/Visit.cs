using Microsoft.Playwright;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>One page in one browser, and what went on behind it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Uri address;
    private readonly Func<IPage, Task> leave;
    private readonly HashSet<IRequest> requests = [];

    /// <param name="leave">What becomes of the page after the visit.</param>
    public Visit(IPage page, Uri address, Func<IPage, Task> leave)
    {
        (this.address, this.leave) = (address, leave);
        Page = page;
        page.Console += OnConsole;
        page.PageError += OnPageError;
        page.Response += OnResponse;
        page.RequestFailed += OnRequestFailed;
        page.Request += OnRequest;
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

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (!message.Location.Contains(Fonts, StringComparison.Ordinal))
            Complaints.Add($"console {message.Type}: {message.Text}");
    }

    private void OnPageError(object? sender, string error) => Complaints.Add($"console exception: {error}");

    private void OnResponse(object? sender, IResponse response) => Document = response.Request.IsNavigationRequest ? response : Document;

    private void OnRequest(object? sender, IRequest request)
    {
        requests.Add(request);
        if (new Uri(request.Url) is { Scheme: "http" or "https" } asked && asked.Authority != address.Authority)
            Complaints.Add($"request to another host: {request.Url}");
    }

    private void OnRequestFailed(object? sender, IRequest request)
    {
        // One that was not heard of is of the page that stood here before, and broken off by this one.
        if (requests.Contains(request) && !IsReplacedFont(request))
            Complaints.Add($"request failed: {request.Url} {request.Failure}");
    }

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnPageError;
        Page.Response -= OnResponse;
        Page.RequestFailed -= OnRequestFailed;
        Page.Request -= OnRequest;
        await leave(Page);
    }
}
