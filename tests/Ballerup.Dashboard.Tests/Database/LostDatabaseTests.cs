using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Pages;
using Npgsql;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>The server is away, or does not answer in time: told in Danish, and over when it is back.</summary>
[Trait(TestDatabase.On, "Postgres")]
public sealed class LostDatabaseTests : IAsyncDisposable
{
    private readonly DashboardApp app;

    public LostDatabaseTests()
    {
        app = new DashboardApp();
        app.Settings["ConnectionStrings:Dashboard"] = TestDatabase.PostgresSettings(app.Folder)["ConnectionStrings:Dashboard"]
            + ";Command Timeout=5";
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task Manage(string sql)
    {
        await using var connection = new NpgsqlConnection(TestDatabase.Server);
        await connection.Sql(sql);
    }

    private static async Task AssertAway(HttpClient client, string address)
    {
        var response = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("10", response.Headers.RetryAfter?.ToString());
        Assert.Equal("Siden kan ikke vises lige nu", (await response.ReadDocument(client)).Text("h1"));
    }

    [Fact]
    public async Task Database_Lost_IsTold_AndOverWhenItIsBack()
    {
        var (visitor, editor) = (app.Browse(), await app.SignIn(Role.Editor));
        await editor.PublishAll(await editor.Draft(6, (EditingSteps.Long2020, "139")));
        var name = new NpgsqlConnectionStringBuilder(app.Settings["ConnectionStrings:Dashboard"]).Database;
        await Manage(
            $"""ALTER DATABASE "{name}" ALLOW_CONNECTIONS false; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'""");
        await AssertAway(visitor, "/historik");
        await AssertAway(editor, "/admin");
        var api = await visitor.GetAsync("/api/v1/revisions", Cancellation);
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "application/problem+json", "10"),
            (api.StatusCode, api.Content.Headers.ContentType?.MediaType, api.Headers.RetryAfter?.ToString()));
        Assert.Contains("\"status\":503", await api.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live", Cancellation)).StatusCode);
        // What is known stays.
        foreach (var address in (string[])["/", "/maal/1", "/maal/1/tabel/1/indlejr", "/data", "/data/api"])
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address, Cancellation)).StatusCode);

        await Manage($"""ALTER DATABASE "{name}" ALLOW_CONNECTIONS true""");
        await visitor.GetPage("/historik");
        await editor.GetPage("/admin");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/ready", Cancellation)).StatusCode);
        await editor.PublishAll(await editor.Draft(6, (EditingSteps.Long2020, "140")));
    }

    [Fact]
    public async Task Database_Slow_IsTold_AndNothingTypedIsLost()
    {
        var (visitor, editor) = (app.Browse(), await app.SignIn(Role.Editor));
        var grid = await editor.GetPage("/admin/tabel/6?kladde=ny");
        await using (var holding = new NpgsqlConnection(app.Settings["ConnectionStrings:Dashboard"]))
        {
            await holding.OpenAsync(Cancellation);
            await using var transaction = await holding.BeginTransactionAsync(Cancellation);
            await using (var hold = new NpgsqlCommand("""LOCK TABLE "Revisions", "Changes" IN ACCESS EXCLUSIVE MODE""", holding))
                await hold.ExecuteNonQueryAsync(Cancellation);
            await AssertAway(visitor, "/historik");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready", Cancellation)).StatusCode);
            var page = await editor.Page(await editor.Submit(grid, new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "140" },
                EditingSteps.GridForm), HttpStatusCode.ServiceUnavailable);
            Assert.Equal("140", page.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")!.GetAttribute("value"));
        }
        await visitor.GetPage("/historik");
        Assert.Equal(
            HttpStatusCode.Found,
            (await editor.Submit(grid, new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "140" }, EditingSteps.GridForm)).StatusCode);
    }
}
