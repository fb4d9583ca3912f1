using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>What is sent without having been asked for changes nothing, whoever sends it.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class ForgedPostsTests : IAsyncDisposable
{
    private const string Token = "__RequestVerificationToken";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_EveryForm_WithoutItsToken_WithMoreFields_OrAsSomeoneElse_ChangesNothing()
    {
        var administrator = await app.SignIn(Role.Administrator);
        var editor = await app.SignIn(Role.Editor);
        var nobody = app.Browse();
        var draft = await administrator.Draft(6, (EditingSteps.Long2020, "13"));
        // a conflict for the draft, a revision to undo
        await administrator.PublishAll(await administrator.Draft(6, (EditingSteps.Long2020, "14")));
        var pages = AccessTests.Table.Values.Where(l => l.Verbs.Contains("POST", StringComparison.Ordinal)).SelectMany(l => l.Addresses)
            .Append($"/admin/kladde/{draft}").Append("/historik/2")
            .Append($"/admin/brugere/{(await app.AddUser(Role.Editor, "Et Offer")).Id}");

        var forms = new List<(string Page, Uri Target, List<KeyValuePair<string, string>> Fields)>();
        foreach (var address in pages.Distinct())
        {
            var response = await administrator.GetAsync(address, Cancellation);
            if (response.StatusCode != HttpStatusCode.OK)
                continue;
            var page = await response.ReadDocument(administrator);
            foreach (var form in page.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => f.Method == "post"))
                foreach (var action in form.QuerySelectorAll("[formaction]").Select(b => b.GetAttribute("formaction"))
                    .Append(form.GetAttribute("action")).Distinct())
                    forms.Add((address, new Uri(new Uri(page.Url), action), [.. Fields(form)]));
        }
        Assert.True(forms.Select(f => f.Target.PathAndQuery).Distinct().Count() >= 30, $"only {forms.Count} forms");

        var before = await app.Hash();
        var wrong = new List<string>();
        foreach (var (page, target, fields) in forms)
        {
            async Task Refused(string how, HttpClient client, IEnumerable<KeyValuePair<string, string>> sent,
                params HttpStatusCode[] expected)
            {
                var answer = await client.PostAsync(target, new FormUrlEncodedContent(sent), Cancellation);
                if (!expected.Contains(answer.StatusCode))
                    wrong.Add($"{page} → {target.PathAndQuery} {how}: {answer.StatusCode} {answer.Headers.Location}");
            }
            var withoutToken = fields.Where(f => f.Key != Token).ToList();
            await Refused("without its token", administrator, withoutToken, HttpStatusCode.BadRequest);
            await Refused("as an editor without its token", editor, withoutToken, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden);
            await Refused("as nobody without its token", nobody, withoutToken, HttpStatusCode.BadRequest, HttpStatusCode.Found);
            await Refused("with another's token", editor, fields, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden);
            await Refused("as nobody with a token", nobody, fields, HttpStatusCode.BadRequest, HttpStatusCode.Found);
            foreach (var (name, value) in (ValueTuple<string, string>[])[("PasswordHash", "x"), ("Disabled", "true"),
                ("Role", "Administrator"), ("Draft.Author", "x"), ("Review.Draft.Number", "9"), ("Published", "1"), ("Id", "x"),
                ("Slug2", "x")])
                if (!forms.Where(f => f.Page == page).SelectMany(f => f.Fields)
                    .Any(f => f.Key.Equals(name, StringComparison.OrdinalIgnoreCase)))
                    await Refused($"with {name}", administrator, [.. fields, new(name, value)], HttpStatusCode.BadRequest);
        }
        Assert.Empty(wrong);
        Assert.Equal(before, await app.Hash());
    }

    [Fact]
    public async Task Get_EveryLinkOfTheSite_ChangesNothing()
    {
        var client = await app.SignIn(Role.Administrator);
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"));
        var before = await app.Hash();
        var seen = new HashSet<string>();
        var figures = 0; // each has a page alike
        var waiting = new Queue<string>(["/", "/admin", $"/admin/kladde/{draft}", $"/?kladde={draft}", "/maal/1?revision=1", "/historik",
            "/data", "/konto"]);
        while (waiting.TryDequeue(out var address))
        {
            if (seen.Count > 900 || !seen.Add(address))
                continue;
            if (address.StartsWith("/historik/tal/", StringComparison.Ordinal) && ++figures > 30)
                continue;
            var response = await client.GetAsync(address, Cancellation);
            Assert.True((int)response.StatusCode < 400, $"{address} answered {response.StatusCode}");
            if (response.Headers.Location is { } next)
                waiting.Enqueue(new Uri(client.BaseAddress!, next).PathAndQuery);
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var link in (await response.ReadDocument(client)).QuerySelectorAll("a[href]:not([rel=license])")
                .OfType<IHtmlAnchorElement>())
                if (link.GetAttribute("href") is { Length: > 0 } href && !href.StartsWith('#')
                    && !href.StartsWith("mailto:", StringComparison.Ordinal))
                    waiting.Enqueue(new Uri(new Uri(client.BaseAddress!, address), href).PathAndQuery);
        }
        Assert.True(seen.Count > 300, $"only {seen.Count} addresses");
        Assert.Equal(before, await app.Hash());
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlElement>().Select(e => e switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "radio" or "checkbox" } => default,
        IHtmlInputElement { Name.Length: > 0 } input => new KeyValuePair<string, string>(input.Name, input.Value),
        IHtmlSelectElement { Name.Length: > 0 } select => new(select.Name, select.Value ?? ""),
        IHtmlTextAreaElement { Name.Length: > 0 } text => new(text.Name, text.Value),
        _ => default,
    }).Where(f => f.Key is not null);
}
