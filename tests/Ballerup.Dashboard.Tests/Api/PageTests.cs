using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Ballerup.Dashboard.Tests.Pages;

namespace Ballerup.Dashboard.Tests.Api;

/// <summary>The page tells what the schema tells, and what it tells is true.</summary>
public sealed class PageTests(SeededApp app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_ThePage_HasEveryAddressAndParameterOfTheSchema()
    {
        var client = app.Browse();
        var page = await client.GetPage("/data/api");
        using var schema = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", Cancellation));
        var sections = page.QuerySelectorAll(".question");
        var paths = schema.RootElement.GetProperty("paths").EnumerateObject().ToList();
        Assert.Equal(paths.Select(p => p.Name), sections.Select(s => s.Text("p code")));
        foreach (var (path, section) in paths.Zip(sections))
        {
            var parameters = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
            Assert.Equal(parameters.Select(p => p.GetProperty("name").GetString()),
                section.QuerySelectorAll("tbody th").Select(h => h.Text()));
            Assert.All(parameters.Zip(section.QuerySelectorAll("tbody tr")),
                p => Assert.Contains(p.First.GetProperty("description").GetString()!, p.Second.Text()));
            var example = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content")
                .GetProperty("application/json").GetProperty("example");
            Assert.True(JsonElement.DeepEquals(example, JsonDocument.Parse(section.Text("pre")).RootElement));
        }
    }

    [Fact]
    public async Task Get_EachAddressThatThePageLeadsTo_AnswersWithEachExampleToo()
    {
        var client = app.Browse();
        foreach (var section in (await client.GetPage("/data/api")).QuerySelectorAll(".question"))
        {
            var address = section.QuerySelectorAll("a")[^1].GetAttribute("href")!;
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address, Cancellation)).StatusCode);
            var all = section.QuerySelectorAll("tbody tr").Where(r => !r.Text().Contains("Står i adressen", StringComparison.Ordinal))
                .Select(r => $"{r.Text("th")}={Uri.EscapeDataString(r.Text("td + td"))}");
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{address}?{string.Join('&', all)}", Cancellation)).StatusCode);
        }
    }
}
