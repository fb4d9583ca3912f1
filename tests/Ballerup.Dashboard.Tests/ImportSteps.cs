using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests;

/// <summary>Brings figures in from files, in the words of the tests.</summary>
internal static class ImportSteps
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Each client's own, with its token; a hundred files need no hundred of them.</summary>
    private static readonly ConditionalWeakTable<HttpClient, IElement> Forms = [];

    /// <summary>Sends a file through the form, as a browser does.</summary>
    /// <param name="file">Null for none.</param>
    public static async Task<HttpResponseMessage> SendFile(this HttpClient client, byte[]? file, string name = "tal.csv", string table = "",
        string numbers = "", string pasted = "")
    {
        if (!Forms.TryGetValue(client, out var form))
            Forms.Add(client, form = (await client.GetPage("/admin/import?kladde=ny")).QuerySelector("main form")!);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(table), "Table" },
            { new StringContent(numbers), "Numbers" },
            { new StringContent(pasted), "Pasted" },
            { new StringContent(((IHtmlInputElement)form.QuerySelector("input[type=hidden]")!).Value),
                ((IHtmlInputElement)form.QuerySelector("input[type=hidden]")!).Name! },
        };
        if (file is not null)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(part, "Chosen", name);
        }
        return await client.PostAsync(form.GetAttribute("action"), content, Cancellation);
    }

    /// <summary>The page that the file leads on to.</summary>
    public static async Task<IHtmlDocument> OpenSent(this HttpClient client, HttpResponseMessage sent)
    {
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        return await client.GetPage(sent.Headers.Location!.ToString());
    }

    public static async Task<IHtmlDocument> Bring(this HttpClient client, string text, string table = "", string numbers = "",
        string name = "tal.csv") =>
        await client.OpenSent(await client.SendFile(Encoding.UTF8.GetBytes(text), name, table, numbers));

    /// <summary>"heading: what | now | in the file", row by row.</summary>
    public static IEnumerable<string> Proposed(this IHtmlDocument page) => page.QuerySelectorAll("section:has(table)")
        .SelectMany(s => s.QuerySelectorAll("tbody tr")
            .Select(r => (Heading: s.Text("h2"), Row: r.Text("th"), Cells: r.QuerySelectorAll("td"))))
        .Select(p => $"{p.Heading}: {p.Row} | {p.Cells[0].Text()} | {p.Cells[1].Text()}");
}
