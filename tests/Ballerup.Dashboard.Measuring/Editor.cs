using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace Ballerup.Dashboard.Measuring;

/// <summary>An editor's session with a program that runs: opens pages, fills in forms, and publishes, as a browser does.</summary>
internal sealed class Editor : IDisposable
{
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient client;

    private Editor(Uri address) => client = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };

    public static async Task<Editor> SignInAsync(Uri address, string email, string password)
    {
        var editor = new Editor(address);
        await editor.SubmitAsync("/konto/login", "main form", ("Email", email), ("Password", password));
        return editor;
    }

    /// <summary>The field of a figure in the grid of its table.</summary>
    public static string Cell(string key) => $"Value[Observation:{key}:Figure]";

    /// <summary>Reads a page to its end.</summary>
    /// <exception cref="HttpRequestException">It does not answer 200.</exception>
    public async Task ReadAsync(string address)
    {
        using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        Expect(HttpStatusCode.OK, address, answer);
        await answer.Content.CopyToAsync(Stream.Null);
    }

    /// <summary>What stands in the grid for a figure, in plain digits.</summary>
    public async Task<string> FigureAsync(string key) =>
        ((IHtmlInputElement)(await OpenAsync($"/admin/tabel/{key.Split('/')[0]}?kladde=ny"))
            .QuerySelector($"input[name='{Cell(key)}']")!).Value.Replace(".", "", StringComparison.Ordinal);

    /// <summary>The keys of the figures in the grid of a table, in its order.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(int table) =>
    [
        .. (await OpenAsync($"/admin/tabel/{table}?kladde=ny")).QuerySelectorAll("form[data-grid] input[name^='Value[Observation:']")
            .Select(i => i.GetAttribute("name")!.Split(':')[1]),
    ];

    /// <summary>Types a figure into the grid of its table, in a draft of its own.</summary>
    /// <returns>The draft's id.</returns>
    public async Task<string> SaveAsync(string key, string typed) =>
        (await SubmitAsync($"/admin/tabel/{key.Split('/')[0]}?kladde=ny", "form[data-grid]", (Cell(key), typed))).Split("kladde=")[1];

    /// <summary>Publishes a draft, and says to every warning that it has been looked at.</summary>
    public async Task PublishAsync(string draft)
    {
        var page = await OpenAsync($"/admin/kladde/{draft}");
        var explained = page.QuerySelectorAll("#udgiv textarea[name^=Explanation]")
            .Select(t => (t.GetAttribute("name")!, "Tallet er efterset."));
        await SubmitAsync(page, "#udgiv form", [("Reason", "Måling"), .. explained]);
    }

    private async Task<IHtmlDocument> OpenAsync(string address)
    {
        foreach (Cookie cookie in handler.CookieContainer.GetAllCookies())
            cookie.Secure = false; // as browsers do on the machine itself
        using var answer = await client.GetAsync(address);
        Expect(HttpStatusCode.OK, address, answer);
        var text = await answer.Content.ReadAsStringAsync();
        return (IHtmlDocument)await BrowsingContext.New().OpenAsync(r => r.Content(text).Address(new Uri(client.BaseAddress!, address)));
    }

    private async Task<string> SubmitAsync(string address, string form, params (string Name, string Value)[] typed) =>
        await SubmitAsync(await OpenAsync(address), form, typed);

    /// <returns>Where the answer leads on to.</returns>
    private async Task<string> SubmitAsync(IHtmlDocument page, string form, params (string Name, string Value)[] typed)
    {
        foreach (Cookie cookie in handler.CookieContainer.GetAllCookies())
            cookie.Secure = false;
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"{page.Url} has no {form}.");
        var fields = found.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "hidden" or "text" && !string.IsNullOrEmpty(i.Name))
            .ToDictionary(i => i.Name!, i => i.Value);
        foreach (var (name, value) in typed)
            fields[name] = value;
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri(new Uri(page.Url), found.GetAttribute("action")), content);
        Expect(HttpStatusCode.Found, page.Url, answer);
        return answer.Headers.Location!.ToString();
    }

    private static void Expect(HttpStatusCode status, string address, HttpResponseMessage answer)
    {
        if (answer.StatusCode != status)
            throw new HttpRequestException($"{address}: {(int)answer.StatusCode}", inner: null, answer.StatusCode);
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }
}
