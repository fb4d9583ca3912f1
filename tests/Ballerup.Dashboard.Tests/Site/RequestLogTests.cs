using System.Text.Json;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Site;

public class RequestLogTests
{
    [Fact]
    public async Task Get_AnyPage_WritesOneLineWithoutWhoAsked()
    {
        var app = new DashboardApp();
        var client = app.Browse();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Hemmelig/1.0");
        await client.GetAsync("/maal/1?navn=Hemmelig", TestContext.Current.CancellationToken);
        await client.GetAsync("/findes%0Aikke%0D%0A[INF]%20forfalsket", TestContext.Current.CancellationToken);

        var lines = await LinesOf(app);
        var requests = lines.Where(l => l.TryGetProperty("StatusCode", out _)).ToList();
        Assert.Equal(2, requests.Count);
        Assert.Equal("/maal/1", requests[0].GetProperty("Path").GetString());
        Assert.Equal(200, requests[0].GetProperty("StatusCode").GetInt32());
        Assert.True(requests[0].GetProperty("Elapsed").GetDouble() > 0);
        Assert.NotEmpty(requests[0].GetProperty("Request").GetString()!);
        // A line end in an address stays encoded and makes no line of its own.
        Assert.Equal("/findes%0Aikke%0D%0A%5BINF%5D%20forfalsket", requests[1].GetProperty("Path").GetString());
        Assert.DoesNotContain(lines, l => l.GetRawText().Contains("Hemmelig", StringComparison.Ordinal));
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Get_SignedIn_IsLoggedWithTheUsersIdAndNothingElseOfThem()
    {
        var app = new DashboardApp();
        var client = await app.SignInByForm(Role.Editor, "Gro Navnløs");
        await client.GetAsync("/om", TestContext.Current.CancellationToken);
        await app.Browse().GetAsync("/om", TestContext.Current.CancellationToken);
        var id = (await app.AddUser(Role.Editor, "Gro Navnløs")).Id;
        var lines = await LinesOf(app);
        Assert.Equal(
            [id, ""], lines.Where(l => l.TryGetProperty("Path", out var path) && path.GetString() == "/om")
                .Select(l => l.GetProperty("User").GetString()));
        Assert.Contains(lines, l => l.GetRawText().Contains("signed in", StringComparison.Ordinal)
            && l.GetProperty("UserId").GetString() == id);
        Assert.DoesNotContain(lines, l => l.GetRawText().Contains("gro.navn", StringComparison.OrdinalIgnoreCase)
            || l.GetRawText().Contains("violet", StringComparison.Ordinal));
        await app.DisposeAsync();
    }

    private static async Task<List<JsonElement>> LinesOf(DashboardApp app)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "logs"), "dashboard-*.log"));
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
