using System.Net;

namespace Ballerup.Dashboard.Tests.Api;

/// <summary>The API as it is read by those who build on it.</summary>
public sealed class ReadingTests(SeededApp app)
{
    private readonly HttpClient client = app.Browse();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<List<string>> Of(string address, string property) =>
        [.. (await client.All(address)).Select(o => o.GetProperty(property).ToString())];

    [Theory]
    [InlineData("", 147)]
    [InlineData("table=1", 84)]
    [InlineData("goal=1", 84)]
    [InlineData("goal=5", 0)]
    [InlineData("table=1&table=2", 96)]
    [InlineData("category=sygedagpenge", 6)]
    [InlineData("category=sygedagpenge&measure=antal-fuldtidspersoner", 3)]
    [InlineData("category=sygedagpenge&from=2019-06", 4)]
    [InlineData("category=sygedagpenge&from=2018-07&to=2019-12", 2)]
    [InlineData("period=2020-06&category=sygedagpenge", 2)]
    [InlineData("area=151", 147)]
    [InlineData("area=101", 0)]
    [InlineData("category=findes-ikke", 0)]
    [InlineData("revision=1", 147)]
    public async Task Observations_AreFiltered(string filter, int expected) =>
        Assert.Equal(expected, (await client.Json($"/api/v1/observations?{filter}")).GetProperty("total").GetInt32());

    [Fact]
    public async Task Observation_SaysWhereItIs()
    {
        var found = Assert.Single(
            await client.All("/api/v1/observations?table=1&category=sygedagpenge&measure=antal-fuldtidspersoner&period=2018-06"));
        Assert.Equal(
            """{"series":"1/sygedagpenge/antal-fuldtidspersoner/151","table":1,"category":"sygedagpenge","measure":"antal-fuldtidspersoner","area":"151","period":"2018-06","value":624,"status":"normal","note":""}""",
            found.GetRawText());
    }

    [Theory]
    [InlineData("/api/v1/observations?pageSize=10", 147)]
    [InlineData("/api/v1/observations?goal=1&pageSize=84", 84)]
    [InlineData("/api/v1/series?pageSize=7", 37)]
    [InlineData("/api/v1/revisions/1/changes?pageSize=100", 323)]
    [InlineData("/api/v1/goals?pageSize=3", 7)]
    [InlineData("/api/v1/tables", 6)]
    [InlineData("/api/v1/revisions", 1)]
    public async Task Pages_TogetherAreAll_EachOnce(string address, int expected)
    {
        var all = await client.All(address);
        Assert.Equal(expected, all.Count);
        Assert.Equal(expected, all.Select(a => a.GetRawText()).Distinct().Count());
    }

    [Fact]
    public async Task NextPage_IsInTheHeaderToo_AndTheLastHasNone()
    {
        var first = await client.GetAsync("/api/v1/goals?pageSize=4", Cancellation);
        Assert.Equal("</api/v1/goals?pageSize=4&page=2>; rel=\"next\"", first.Headers.GetValues("Link").Single());
        Assert.False((await client.GetAsync("/api/v1/goals?pageSize=4&page=2", Cancellation)).Headers.Contains("Link"));
        Assert.Empty((await client.Json("/api/v1/goals?page=1000000")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Goals_AreThoseOfThePlan_WithTheirTables()
    {
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], await Of("/api/v1/goals", "number"));
        Assert.Equal("[]", (await client.Json("/api/v1/goals/7")).GetProperty("tables").GetRawText());
        Assert.Equal("1/sum-eksklusiv-foertidspension-og-efterloen/antal-fuldtidspersoner/151",
            (await client.Json("/api/v1/goals/1?plan=2019-2020")).GetProperty("keySeries").GetString());
        Assert.Equal(14, (await client.Json("/api/v1/tables/1")).GetProperty("categories").GetArrayLength());
        Assert.Empty((await client.Json("/api/v1/goals?plan=1999-2000")).GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("/api/v1/observations?tabel=1",
        "»tabel« er ikke en parameter her. Brug goal, table, category, measure, area, period, from, to, revision, page, pageSize.")]
    [InlineData("/api/v1/observations?table=x", "»table« skal være et helt tal fra 1.")]
    [InlineData("/api/v1/observations?table=-1", "»table« skal være et helt tal fra 1.")]
    [InlineData("/api/v1/observations?goal=99999999999999999999", "»goal« skal være et helt tal fra 1.")]
    [InlineData("/api/v1/observations?period=juni",
        "»juni« er ikke en periode. Skriv en måned som 2018-06, et kvartal som 2018-Q1, et halvår "
            + "som 2018-S1, et år som 2017, en uge som 2018-W05 eller en dato som 2018-06-15.")]
    [InlineData("/api/v1/observations?from=2018-13",
        "»2018-13« er ikke en periode. Skriv en måned som 2018-06, et kvartal som 2018-Q1, et halvår "
            + "som 2018-S1, et år som 2017, en uge som 2018-W05 eller en dato som 2018-06-15.")]
    [InlineData("/api/v1/observations?period=2018-06&period=2019-06", "»period« kan kun angives én gang.")]
    [InlineData("/api/v1/tables?page=0", "»page« skal være et helt tal fra 1 til 1.000.000.")]
    [InlineData("/api/v1/tables?pageSize=1001", "»pageSize« skal være et helt tal fra 1 til 1.000.")]
    [InlineData("/api/v1/tables?pageSize=", "»pageSize« skal være et helt tal fra 1 til 1.000.")]
    [InlineData("/api/v1/tables?revision=vrøvl", "»revision« skal være et helt tal fra 1.")]
    [InlineData("/api/v1/revisions?page=1e3", "»page« skal være et helt tal fra 1 til 1.000.000.")]
    public async Task BadParameter_IsToldInDanish(string address, string detail)
    {
        var problem = await client.Json(address, HttpStatusCode.BadRequest);
        Assert.Equal(("Forespørgslen kan ikke forstås", detail),
            (problem.GetProperty("title").GetString(), problem.GetProperty("detail").GetString()));
        Assert.Single(problem.GetProperty("errors").EnumerateObject());
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v2/goals")]
    [InlineData("/api/v1/goals/0")]
    [InlineData("/api/v1/goals/99")]
    [InlineData("/api/v1/tables/99")]
    [InlineData("/api/v1/tables?revision=99")]
    [InlineData("/api/v1/revisions/99/changes")]
    public async Task WhatIsNotThere_IsAProblem(string address) =>
        Assert.Equal(404, (await client.Json(address, HttpStatusCode.NotFound)).GetProperty("status").GetInt32());

    [Fact]
    public async Task Writing_IsRefused_AndSaysWhereItIsDone()
    {
        var answer = await client.PostAsync("/api/v1/observations", new StringContent("{}"), Cancellation);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/problem+json"),
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("Tal rettes kun på siden", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherSite_MayRead_AndAskWhetherThereIsNews()
    {
        var asked = new HttpRequestMessage(HttpMethod.Options, "/api/v1/observations");
        asked.Headers.Add("Origin", "https://www.example.dk");
        asked.Headers.Add("Access-Control-Request-Method", "GET");
        asked.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        var allowed = await client.SendAsync(asked, Cancellation);
        Assert.Equal(
            ("*", "If-None-Match"),
            (allowed.Headers.GetValues("Access-Control-Allow-Origin").Single(),
                allowed.Headers.GetValues("Access-Control-Allow-Headers").Single()));
        var read = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        read.Headers.Add("Origin", "https://www.example.dk");
        var answer = await client.SendAsync(read, Cancellation);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        var page = new HttpRequestMessage(HttpMethod.Get, "/");
        page.Headers.Add("Origin", "https://www.example.dk");
        Assert.False((await client.SendAsync(page, Cancellation)).Headers.Contains("Access-Control-Allow-Origin"));
    }
}
