using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Operating;
using Ballerup.Dashboard.Tests.Site;
using Ballerup.Dashboard.Tests.Starting;
using Npgsql;

namespace Ballerup.Dashboard.Tests.Deploy;

/// <summary>Three instances on one PostgreSQL database, behind a real nginx that takes them in turn.</summary>
[Trait(TestDatabase.On, "Postgres")]
[Trait(TestRun.On, TestRun.Full)]
public sealed class InstancesTests : IAsyncDisposable
{
    private const string Second = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2019-08";

    private readonly string folder = Directory.CreateTempSubdirectory("instances-").FullName;
    private readonly List<DashboardProcess> running = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder, "data");

    public async ValueTask DisposeAsync()
    {
        foreach (var one in running)
            await one.DisposeAsync();
        TestDatabase.Remove(Data);
        TestDatabase.Remove(folder);
    }

    /// <summary>Each names itself to the database, so that it can be told which of them does what.</summary>
    private void Start(int number, Uri? at = null)
    {
        var connection =
            new NpgsqlConnectionStringBuilder(
                TestDatabase.PostgresSettings(Data)["ConnectionStrings:Dashboard"])
            { ApplicationName = $"instance-{number}" };
        running.Insert(number, DashboardProcess.Start(Data, new() { ["ConnectionStrings:Dashboard"] = connection.ToString() }, at: at));
    }

    [Fact]
    public async Task Instance_KilledWhileItPublishes_IsNoticedByNobodyElse()
    {
        for (var number = 0; number < 3; number++)
            Start(number);
        foreach (var one in running)
            (await one.Ready()).Dispose();
        Assert.Equal("1", await TestDatabase.Sql(Data, """SELECT COUNT(*) FROM "Revisions" """));
        foreach (var editor in (string[])["Anna", "Bo"])
            await AddEditor(editor);
        await using var nginx = await Nginx.Configure(folder, [.. running.Select(one => one.Address.Port)]).Start();
        using var anna = new Visitor($"https://{Nginx.Name}", nginx.HttpsPort, certificate: nginx.Certificate);
        using var bo = new Visitor($"https://{Nginx.Name}", nginx.HttpsPort, certificate: nginx.Certificate);
        using var reader = new Visitor($"https://{Nginx.Name}", nginx.HttpsPort, certificate: nginx.Certificate);

        // Signed in on one, editing on the next, publishing on the third.
        await SignIn(anna, "Anna");
        await SignIn(bo, "Bo");
        Assert.Equal(HttpStatusCode.Found, (await PublishAsync(anna, await DraftAsync(anna, EditingSteps.Long2020, "140"))).StatusCode);
        for (var asked = 0; asked < 3; asked++) // each of them, a second later at the latest
            await Until(async () => (await reader.Text("/data/observationer.csv")).Contains("2020-08,140,"));

        // A publish that stops in its middle, where its instance is killed.
        await TestDatabase.Sql(Data, """
            CREATE FUNCTION "Slowly"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(5); RETURN NEW; END $$;
            CREATE TRIGGER "Slow" BEFORE UPDATE ON "Observations" FOR EACH ROW WHEN (NEW."Period" = '2019-08') EXECUTE FUNCTION "Slowly"();
            """);
        var draft = await DraftAsync(anna, Second, "150");
        using var end = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            var read = 0;
            for (; !end.IsCancellationRequested; read++)
                foreach (var address in (string[])["/", "/maal/6", "/data/observationer.csv"])
                    Assert.Equal(HttpStatusCode.OK, (await reader.Get(address)).StatusCode);
            return read;
        }, Cancellation);
        var interrupted = Task.Run(() => PublishAsync(anna, draft), Cancellation);
        var name = "";
        await Until(async () =>
            (name = await TestDatabase.Sql(Data, "SELECT application_name FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND "
                + "datname = current_database()")).Length > 0);
        var killed = int.Parse(name.Split('-')[1]);
        running[killed].Kill();
        Assert.Equal(HttpStatusCode.BadGateway, (await interrupted).StatusCode);

        // The other editor goes on; what waits for the database waits no longer than it.
        Assert.Equal(HttpStatusCode.OK, (await bo.Get("/admin")).StatusCode);
        await TestDatabase.Sql(Data, """DROP FUNCTION "Slowly"() CASCADE""");
        var other = await DraftAsync(bo, EditingSteps.Long2020, "141");
        await end.CancelAsync();
        Assert.True(await reading > 3);

        Assert.Equal("2", await TestDatabase.Sql(Data, """SELECT MAX("Number") FROM "Revisions" """));
        Assert.Equal(
            "142", await TestDatabase.Sql(
                Data, $"""SELECT "Value"::int FROM "Observations" WHERE "SeriesId" = '{Second[..Second.LastIndexOf('/')]}' AND "Period" = '2019-08'"""));
        Assert.DoesNotContain("FEJL", await Command.Succeed(Data, "check"));
        Assert.Equal(HttpStatusCode.Found, (await PublishAsync(bo, other)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await PublishAsync(anna, draft)).StatusCode); // the draft of the interrupted one is there still

        // It starts again, and nobody has to sign in again.
        var again = running[killed];
        running.RemoveAt(killed);
        await again.DisposeAsync();
        Start(killed, again.Address);
        (await running[killed].Ready()).Dispose();
        for (var asked = 0; asked < 6; asked++)
            Assert.Equal(HttpStatusCode.OK, (await (asked % 2 == 0 ? anna : bo).Get("/admin")).StatusCode);
        Assert.Contains("2019-08,150,", await reader.Text("/data/observationer.csv"));
    }

    private async Task AddEditor(string name)
    {
        await using var app = new DashboardApp { Folder = Data, Shared = true };
        _ = app.Browse();
        await app.AddUser(Role.Editor, name);
    }

    private static async Task SignIn(Visitor visitor, string name) =>
        Assert.Equal(
            HttpStatusCode.Found,
            (await visitor.Submit(
                "/konto/login", new() { ["Email"] = TestUsers.EmailOf(name), ["Password"] = TestUsers.Password })).StatusCode);

    private static async Task<Guid> DraftAsync(Visitor editor, string key, string value) =>
        EditingSteps.DraftOf(await editor.Submit("/admin/tabel/6?kladde=ny", new() { [EditingSteps.Cell(key)] = value },
            EditingSteps.GridForm));

    private static Task<HttpResponseMessage> PublishAsync(Visitor editor, Guid draft) =>
        editor.Submit($"/admin/kladde/{draft}", new() { ["Reason"] = "En prøve" }, EditingSteps.PublishForm);

    private static async Task Until(Func<Task<bool>> happens)
    {
        for (var tries = 0; !await happens(); tries++)
        {
            Assert.True(tries < 600, "It did not happen.");
            await Task.Delay(50, Cancellation);
        }
    }
}
