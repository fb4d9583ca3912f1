using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace Ballerup.Dashboard.Tests;

/// <summary>Sends forms as a browser does: opens the page, fills in the fields, and sends its token along.</summary>
internal static class FormSteps
{
    /// <param name="fields">What is typed. The form's other fields are sent as they stand.</param>
    /// <param name="form">Which form, as a CSS selector; the only one in the page's content by default.</param>
    public static async Task<HttpResponseMessage> Submit(
        this HttpClient client, string address, Dictionary<string, string>? fields = null, string form = "main form")
    {
        var page = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return await client.Submit(await page.ReadDocument(client), fields, form);
    }

    /// <summary>A form of a page that is open already.</summary>
    public static async Task<HttpResponseMessage> Submit(
        this HttpClient client, IHtmlDocument page, Dictionary<string, string>? fields = null, string form = "main form")
    {
        var (target, content) = page.Filled(fields, form);
        return await client.PostAsync(target, content, TestContext.Current.CancellationToken);
    }

    /// <summary>What a browser sends of a form, and where to.</summary>
    public static (Uri Target, FormUrlEncodedContent Content) Filled(this IHtmlDocument page, Dictionary<string, string>? fields,
        string form)
    {
        var found = Assert.IsAssignableFrom<IHtmlFormElement>(Assert.Single(page.QuerySelectorAll(form)));
        var values = found.Elements.OfType<IHtmlElement>().Select(Value).OfType<KeyValuePair<string, string>>()
            .Where(f => fields?.ContainsKey(f.Key) != true).Concat(fields ?? []);
        return (new Uri(new Uri(page.Url), found.GetAttribute("action")), new FormUrlEncodedContent(values));
    }

    public static async Task<IHtmlDocument> ReadDocument(this HttpResponseMessage response, HttpClient client) =>
        (IHtmlDocument)await BrowsingContext.New().OpenAsync(async r => r
            .Content(await response.Content.ReadAsStringAsync())
            .Address(response.RequestMessage?.RequestUri ?? client.BaseAddress));

    private static KeyValuePair<string, string>? Value(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Name.Length: > 0 } input => new(input.Name, input.Value),
        IHtmlSelectElement { Name.Length: > 0 } select => new(select.Name, select.Value ?? ""),
        IHtmlTextAreaElement { Name.Length: > 0 } text => new(text.Name, text.Value),
        _ => null,
    };
}
