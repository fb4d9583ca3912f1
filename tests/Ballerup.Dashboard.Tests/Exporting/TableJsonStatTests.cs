using System.Text.Json;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Exporting;

public sealed class TableJsonStatTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<JsonElement> Get(string address)
    {
        var answer = await app.Browse().GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    /// <summary>The rules of json-stat.org/format for a dataset, version 2.0.</summary>
    private static void AssertFollowsTheFormat(JsonElement json)
    {
        Assert.Equal(("2.0", "dataset"), (json.GetProperty("version").GetString(), json.GetProperty("class").GetString()));
        Assert.True(Uri.TryCreate(json.GetProperty("href").GetString(), UriKind.Absolute, out _));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", json.GetProperty("updated").GetString());
        Assert.All(new[] { "label", "source" }, p => Assert.NotEqual("", json.GetProperty(p).GetString()));
        if (json.TryGetProperty("note", out var notes))
            Assert.All(notes.EnumerateArray(), n => Assert.Equal(JsonValueKind.String, n.ValueKind));

        var ids = json.GetProperty("id").EnumerateArray().Select(i => i.GetString()!).ToList();
        var sizes = json.GetProperty("size").EnumerateArray().Select(s => s.GetInt32()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Count, sizes.Count);
        Assert.Equal(ids, json.GetProperty("dimension").EnumerateObject().Select(d => d.Name));
        foreach (var (id, size) in ids.Zip(sizes))
        {
            var category = json.GetProperty("dimension").GetProperty(id).GetProperty("category");
            var index = category.GetProperty("index").EnumerateArray().Select(i => i.GetString()!).ToList();
            Assert.Equal(size, index.Distinct().Count());
            Assert.Equal(index, category.GetProperty("label").EnumerateObject().Select(l => l.Name));
            if (category.TryGetProperty("unit", out var units))
                Assert.All(units.EnumerateObject(), u =>
                {
                    Assert.Contains(u.Name, index);
                    Assert.True(u.Value.GetProperty("decimals").GetInt32() >= 0);
                    Assert.Contains(u.Value.GetProperty("position").GetString(), (string[])["start", "end"]);
                });
        }
        var roles = json.GetProperty("role").EnumerateObject().ToList();
        Assert.All(roles, r => Assert.Contains(r.Name, (string[])["time", "geo", "metric"]));
        Assert.All(roles.SelectMany(r => r.Value.EnumerateArray()), r => Assert.Contains(r.GetString(), ids));

        var values = json.GetProperty("value").EnumerateArray().ToList();
        Assert.Equal(sizes.Aggregate(1, (product, s) => product * s), values.Count);
        Assert.All(values, v => Assert.Contains(v.ValueKind, (JsonValueKind[])[JsonValueKind.Number, JsonValueKind.Null]));
        Assert.All(json.GetProperty("status").EnumerateObject(), s =>
        {
            Assert.InRange(int.Parse(s.Name), 0, values.Count - 1);
            Assert.True(json.GetProperty("extension").GetProperty("status").TryGetProperty(s.Value.GetString()!, out _));
        });
    }

    [Fact]
    public async Task Get_EveryTable_FollowsTheFormat()
    {
        foreach (var number in Enumerable.Range(1, 6))
        {
            var json = await Get($"/data/tabel/{number}.json");
            AssertFollowsTheFormat(json);
            Assert.Equal($"https://localhost/data/tabel/{number}.json", json.GetProperty("href").GetString());
            Assert.Equal(1, json.GetProperty("extension").GetProperty("revision").GetInt32());
            Assert.Empty(json.GetProperty("status").EnumerateObject());
        }
    }

    [Fact]
    public async Task Get_ATableWithEverything_FollowsTheFormat_AndTellsNothingThatIsWithheld()
    {
        _ = app.Browse();
        await app.Publish(SameFiguresTests.Everything);
        var json = await Get("/data/tabel/1.json");
        AssertFollowsTheFormat(json);
        Assert.Equal(
            ["missing", "suppressed", "provisional", "estimated", "suppressed", "missing"],
            json.GetProperty("status").EnumerateObject().Select(s => s.Value.GetString()));
        Assert.Equal(
            [
                "=SUM(A1)", "@anden linje", "Målsætning for »Sygedagpenge«, antal fuldtidspersoner: 500\u00A0fuldtidspersoner i juni 2021",
                "a) Databrud fra juni 2020: =Ny opgørelse. Tal fra før kan ikke sammenlignes med de senere.",
                "»Efterløn«, antal fuldtidspersoner, juni 2020: =uden tillæg",
            ],
            json.GetProperty("note").EnumerateArray().Select(n => n.GetString()));
        Assert.DoesNotContain("2091", json.GetRawText());
        Assert.Equal(2, json.GetProperty("extension").GetProperty("revision").GetInt32());
        Assert.Equal("624", Regex.Match(json.GetProperty("value").GetRawText(), @"^\[([^,]*,){6}([^,]*)").Groups[2].Value);
    }

    /// <summary>The figures of other areas have their places too.</summary>
    [Fact]
    public async Task Get_ATableOfTwoAreas_HasACubeOfBoth()
    {
        _ = app.Browse();
        await app.Publish(
            (Subject.Area, "851", "Name", "Aalborg Kommune"),
            (Subject.Observation, "6/i-alt/antal-kontanthjaelpsmodtagere/851/2021-08", "Figure", "9 provisional"));
        var json = await Get("/data/tabel/6.json");
        AssertFollowsTheFormat(json);
        Assert.Equal("[2,1,1,4]", json.GetProperty("size").GetRawText());
        Assert.Equal("[151,142,136,null,null,null,null,9]", json.GetProperty("value").GetRawText());
        Assert.Equal("""{"3":"missing","4":"missing","5":"missing","6":"missing","7":"provisional"}""",
            json.GetProperty("status").GetRawText());
    }

    [Fact]
    public async Task Get_ARevision_IsFoundAgainAtItsAddress()
    {
        _ = app.Browse();
        await app.Publish((Subject.Observation, EditingSteps.Long2020, "Figure", "137"));
        Assert.Equal("[151,142,137]", (await Get("/data/tabel/6.json")).GetProperty("value").GetRawText());
        var then = await Get("/data/tabel/6.json?revision=1");
        Assert.Equal("[151,142,136]", then.GetProperty("value").GetRawText());
        Assert.Equal("https://localhost/data/tabel/6.json?revision=1", then.GetProperty("href").GetString());
    }
}
