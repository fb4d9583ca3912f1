using System.Net;
using System.Text.Json;

namespace Ballerup.Dashboard.Tests.Api;

internal static class ApiSteps
{
    public static async Task<JsonElement> Json(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{address}: {answer.StatusCode}, {text}");
        Assert.Equal(expected == HttpStatusCode.OK ? "application/json"
            : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Every result, through all pages.</summary>
    public static async Task<List<JsonElement>> All(this HttpClient client, string address)
    {
        var (all, next) = (new List<JsonElement>(), address);
        while (next is not null)
        {
            var page = await client.Json(next);
            all.AddRange(page.GetProperty("items").EnumerateArray());
            Assert.True(all.Count <= page.GetProperty("total").GetInt32());
            next = page.GetProperty("next").GetString();
        }
        return all;
    }
}
