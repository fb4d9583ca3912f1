using System.Net;
using System.Net.Http.Headers;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Api;

/// <summary>What the API says when something is published, withheld, closed or asked for too often.</summary>
public sealed class PublishedTests : IAsyncDisposable
{
    private const string Sick = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string address, EntityTagHeaderValue? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request, Cancellation);
    }

    [Theory]
    [InlineData("/api/v1/observations")]
    [InlineData("/api/v1/tables/1?revision=1")]
    [InlineData("/data/tabel/1.csv")]
    [InlineData("/data/tabeller.xlsx")]
    [InlineData("/data/observationer.csv")]
    public async Task WhatIsKnown_IsNotSentAgain_UntilSomethingIsPublished(string address)
    {
        var client = app.Browse();
        var first = await Ask(client, address);
        Assert.True(first.Headers.ETag is { IsWeak: true } && first.Headers.CacheControl?.NoCache == true);
        var known = await Ask(client, address, first.Headers.ETag);
        Assert.Equal((HttpStatusCode.NotModified, ""), (known.StatusCode, await known.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal(first.Headers.ETag, known.Headers.ETag);
        await app.Publish((Subject.Observation, Sick, "Figure", "999"));
        var news = await Ask(client, address, first.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, news.StatusCode);
        Assert.NotEqual(first.Headers.ETag, news.Headers.ETag);
    }

    [Fact]
    public async Task SignedIn_NothingIsKept()
    {
        var editor = await app.SignIn(Role.Editor);
        var answer = await Ask(editor, "/api/v1/tables");
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Changes_TellWhatWasPublished_AndAnOlderRevisionIsStillThere()
    {
        var client = app.Browse();
        await app.Publish("Rettet efter ny opgørelse", "", (Subject.Observation, Sick, "Figure", "999"));
        var revision = (await client.All("/api/v1/revisions"))[0];
        Assert.Equal("(2, Rettet efter ny opgørelse, 1)",
            $"({revision.GetProperty("number")}, {revision.GetProperty("reason")}, {revision.GetProperty("changes")})");
        Assert.EndsWith("Z", revision.GetProperty("published").GetString(), StringComparison.Ordinal);
        var change = Assert.Single(await client.All("/api/v1/revisions/2/changes"));
        Assert.Equal($"observation {Sick} figure 999 False",
            string.Join(' ', new[] { "subject", "key", "field", "new", "hidden" }.Select(p => change.GetProperty(p).ToString())));
        Assert.Equal("Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2020", change.GetProperty("what").GetString());
        Assert.NotEqual("999", change.GetProperty("old").GetString());
        const string One = "/api/v1/observations?category=sygedagpenge&measure=antal-fuldtidspersoner&period=2020-06";
        Assert.Equal("999", (await client.All(One))[0].GetProperty("value").GetRawText());
        Assert.Equal(change.GetProperty("old").GetString(), (await client.All($"{One}&revision=1"))[0].GetProperty("value").GetRawText());
    }

    [Fact]
    public async Task Withheld_IsHiddenEverywhere_AlsoFromThoseSignedIn()
    {
        await app.Publish((Subject.Observation, Sick, "Figure", "4"));
        await app.Publish((Subject.Observation, Sick, "Note", "Var 4"), (Subject.Observation, Sick, "Withheld", "true"));
        foreach (var client in (HttpClient[])[app.Browse(), await app.SignIn(Role.Administrator)])
            foreach (var revision in (string[])["", "&revision=1", "&revision=2"])
            {
                var found = (
                    await client.All(
                        $"/api/v1/observations?category=sygedagpenge&measure=antal-fuldtidspersoner&period=2020-06{revision}"))[0];
                Assert.Equal("null suppressed \"\"", $"{found.GetProperty("value").GetRawText()} "
                    + $"{found.GetProperty("status").GetString()} {found.GetProperty("note").GetRawText()}");
                var change = Assert.Single(await client.All("/api/v1/revisions/2/changes"));
                Assert.Equal("null null True", $"{change.GetProperty("old").GetRawText()} {change.GetProperty("new").GetRawText()} "
                    + $"{change.GetProperty("hidden")}");
            }
    }

    [Fact]
    public async Task WhereThePagesAreClosed_AProgramIsToldSo()
    {
        await using var closed = new DashboardApp { Settings = { ["SignIn:RequiredToRead"] = "true" } };
        Assert.Equal(
            "Log ind først", (await closed.Browse().Json("/api/v1/goals", HttpStatusCode.Unauthorized)).GetProperty("title").GetString());
        await (await closed.SignIn(Role.Reader)).Json("/api/v1/goals");
    }

    [Fact]
    public async Task TooMany_AreAskedToWait()
    {
        await using var own = new DashboardApp(); // how often someone has asked is not restored
        var client = own.Browse();
        var last = await Ask(client, "/api/v1/goals/7");
        for (var i = 0; i < 400 && last.StatusCode == HttpStatusCode.OK; i++)
            last = await Ask(client, "/api/v1/goals/7");
        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"),
            (last.StatusCode, last.Content.Headers.ContentType?.MediaType));
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Der kan hentes 300 gange i minuttet.", await last.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Ask(client, "/data/tabel/1.csv")).StatusCode);
    }
}
