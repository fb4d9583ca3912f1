using System.Net;
using System.Net.Sockets;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Tests.Seeds;
using Ballerup.Dashboard.Tests.Telemetry;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>
/// The program started, refused, killed and started again. In a process of its own where that is the subject; otherwise in this one.
/// </summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
[Trait(TestRun.On, TestRun.Full)]
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("start-").FullName;

    private string DataFolder => Path.Combine(folder, "data");

    public void Dispose()
    {
        foreach (var data in Directory.GetDirectories(folder))
            TestDatabase.Remove(data);
        TestDatabase.Remove(folder);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <returns>The figures that it shows.</returns>
    private static async Task<string> AssertSeededOnce(HttpClient client, string data)
    {
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", Cancellation)).StatusCode);
        var csv = await client.GetStringAsync("/data/observationer.csv", Cancellation);
        Assert.Equal(1 + 147, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(
            "1 147", await TestDatabase.Sql(
                data, """SELECT (SELECT COUNT(*) FROM "Revisions") || ' ' || (SELECT COUNT(*) FROM "Observations")"""));
        return csv;
    }

    /// <summary>On whatever an earlier start has left in the folder.</summary>
    private static async Task<string> AssertStarts(string data)
    {
        await using var app = new DashboardApp { Folder = data, Shared = true };
        return await AssertSeededOnce(app.Browse(), data);
    }

    [Fact]
    public async Task Start_ASecondTimeAfterAnEdit_ChangesNothing()
    {
        await AssertStarts(DataFolder);
        await TestDatabase.Sql(
            DataFolder, """UPDATE "Observations" SET "Value" = 4711 WHERE "SeriesId" LIKE '6/%' AND "Period" = '2020-08'""");
        Assert.Contains("2020-08,4711,normal", await AssertStarts(DataFolder));
    }

    [Fact]
    public async Task Start_SeveralAtOnce_SeedOnce()
    {
        var together = Enumerable.Range(0, 3).Select(_ => DashboardProcess.Start(DataFolder)).ToList();
        foreach (var one in together)
            await AssertSeededOnce(await one.Ready(), DataFolder);
        foreach (var one in together)
            await one.DisposeAsync();
    }

    /// <summary>How far a first start has come, as another process sees it.</summary>
    private enum Stage
    {
        /// <summary>The migrations are on their way.</summary>
        Begun,

        /// <summary>The first of them is done: the rest, or the seed, is on its way.</summary>
        Tables,

        /// <summary>The seed is published.</summary>
        Seeded,
    }

    private static async Task<bool> HasCome(Stage stage, string data) => stage switch
    {
        Stage.Begun => Path.Exists(TestDatabase.IsPostgres ? Path.Combine(data, "logs") : Path.Combine(data, "dashboard.db")),
        Stage.Tables => await HasCome(Stage.Begun, data) && await TestDatabase.Sql(data, HasRevisions) == "1",
        _ => await HasCome(Stage.Tables, data) && await TestDatabase.Sql(data, """SELECT COUNT(*) FROM "Revisions" """) == "1",
    };

    private static string HasRevisions => TestDatabase.IsPostgres
        ? "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'Revisions'"
        : "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Revisions'";

    /// <summary>
    /// Killed as soon as it has come to each of the stages. A clock would have to guess when that is, on a machine that others use too,
    /// and so would need many more processes. What was left is told by the database; the start after that needs no process.
    /// </summary>
    [Fact]
    public async Task Start_AfterKillInTheFirstStart_Works()
    {
        var unfinished = new List<Stage>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var data = Path.Combine(folder, $"killed-{stage}".ToLowerInvariant());
            await using (var killed = DashboardProcess.Start(data))
            {
                while (!await HasCome(stage, data))
                    await Task.Delay(1, Cancellation);
                killed.Kill();
            }
            if (!await HasCome(Stage.Seeded, data))
                unfinished.Add(stage);
            await AssertStarts(data);
        }
        Assert.Contains(Stage.Begun, unfinished);
        Assert.DoesNotContain(Stage.Seeded, unfinished);
    }

    /// <summary>What a process killed inside a migration leaves behind; it would hold every later start for ever.</summary>
    [Fact]
    [Trait(TestDatabase.On, "Sqlite")]
    public async Task Start_WithEfsOrphanedLock_Works()
    {
        Directory.CreateDirectory(DataFolder);
        await TestDatabase.Sql(DataFolder, """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);
        await AssertStarts(DataFolder);
    }

    [Theory]
    [InlineData("Database__Provider", "Oracle", "Database:Provider skal være »Sqlite« eller »Postgres«.")]
    [InlineData("Data__KeepLogDays", "0", "Data:KeepLogDays skal være et antal dage fra 1 til 3650.")]
    [InlineData("Data__KeepLogDays", "mange", "Indstillingen Data:KeepLogDays har en værdi, der ikke kan læses.")]
    [InlineData("Site__BaseUrl", "ballerup.dk", "Site:BaseUrl skal være en adresse")]
    [InlineData("Site__AccessibilityStatement", "javascript:alert(1)", "Site:AccessibilityStatement skal være en adresse")]
    [InlineData("Site__TrustedProxies", "nginx", "Site:TrustedProxies skal være IP-adresser eller netværk")]
    [InlineData("Site__TrustedProxies", "127.0.0.1 10.0.0.0/33", "Site:TrustedProxies skal være IP-adresser eller netværk")]
    [InlineData("Site__TrustedProxies", "10.1", "Site:TrustedProxies skal være IP-adresser eller netværk")]
    [InlineData("Site__TrustedProxies", "0.0.0.0/0", "Site:TrustedProxies skal være IP-adresser eller netværk")]
    [InlineData("Site__EmbeddedBy", "https://www.ballerup.dk/borger", "Site:EmbeddedBy skal være adresser på hjemmesider uden sti")]
    [InlineData("LibreOffice__Program", "soffice", "LibreOffice:Program skal være stien til programmet soffice")]
    [InlineData("Jobindsats__BaseUrl", "http://api.jobindsats.dk/v3", "Jobindsats:BaseUrl skal være en adresse, der begynder med https://")]
    [InlineData("Site__ForwardLimit", "0", "Site:ForwardLimit skal være et antal proxyer fra 1 til 10.")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "vrøvl", "OTEL_EXPORTER_OTLP_ENDPOINT skal være en adresse")]
    [InlineData("ConnectionStrings__Dashboard", "vrøvl", "ConnectionStrings:Dashboard kan ikke læses")]
    [InlineData("Kestrel__Endpoints__Http__Url", "vrøvl", "--urls kan ikke læses")]
    [InlineData("Seed__Folder", "/findes/ikke", "/findes/ikke: mappen med opfølgningsdokumentet findes ikke")]
    [InlineData("Data__Folder", "/dev/null/data", "Datamappen /dev/null/data (indstillingen Data:Folder) kan ikke bruges")]
    [InlineData("Checks__SmallCount", "0", "Checks:SmallCount skal være et helt tal fra 1 til 100.")]
    [InlineData("SignIn__LocalAccounts", "false", "SignIn:LocalAccounts kan kun være false, når OpenIdConnect:Authority er angivet")]
    [InlineData("SignIn__RequiredToRead", "måske", "Indstillingen SignIn:RequiredToRead har en værdi, der ikke kan læses.")]
    [InlineData("OpenIdConnect__Authority", "vrøvl", "OpenIdConnect:Authority skal være en adresse, der begynder med https://")]
    [InlineData("OpenIdConnect__Authority", "http://login.example/",
        "OpenIdConnect:Authority skal være en adresse, der begynder med https://")]
    [InlineData("OpenIdConnect__Authority", "https://login.example/",
        "OpenIdConnect:ClientId og OpenIdConnect:ClientSecret skal også angives")]
    [InlineData("OpenIdConnect__ClientSecret", "hemmelig", "OpenIdConnect:Authority skal også angives")]
    [Trait(TestDatabase.On, "Sqlite")]
    public async Task Start_WithAWrongSetting_StopsWithASentence(string setting, string value, string sentence)
    {
        var (code, output, errors) = await RefusedStart.Run(DataFolder, new() { [setting] = value });
        AssertRefused(sentence, code, errors);
        Assert.Equal("", output);
    }

    private static void AssertRefused(string sentence, int code, string errors)
    {
        Assert.Equal(1, code);
        Assert.StartsWith("Ballerup Dashboard startede ikke. ", errors);
        Assert.Contains(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    /// <summary>The way from there to the exit code and the streams of a process, for all that is refused.</summary>
    [Fact]
    [Trait(TestDatabase.On, "Sqlite")]
    public async Task Start_RefusedInAProcess_EndsItWithASentence()
    {
        await using var start = DashboardProcess.Start(DataFolder, new() { ["Database__Provider"] = "Oracle" });
        var (code, output, errors) = await start.Ended();
        AssertRefused("Database:Provider skal være »Sqlite« eller »Postgres«.", code, errors);
        Assert.DoesNotContain("startede ikke", output);
    }

    /// <summary>The first start is measured: what is not used must not be on its way.</summary>
    [Fact]
    [Trait(TestDatabase.On, "Sqlite")]
    public async Task Start_WithoutSettings_LoadsNothingThatIsNotUsed()
    {
        await using var receiver = await OtlpReceiver.Start();
        var settings = receiver.Settings;
        settings.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");
        await using var start = DashboardProcess.Start(DataFolder, settings);
        var client = await start.Ready();
        foreach (var address in (string[])["/konto/login", "/maal/1"])
            Assert.True((await client.GetAsync(address, Cancellation)).IsSuccessStatusCode);
        Assert.True(start.HasLoaded("Serilog"));
        foreach (var assembly in (string[])["Microsoft.AspNetCore.Authentication.OpenIdConnect",
            "Microsoft.IdentityModel.Protocols.OpenIdConnect", "Microsoft.Extensions.Hosting.Systemd", "OpenTelemetry", "OpenTelemetry.Api",
            "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Exporter.OpenTelemetryProtocol", "OpenTelemetry.Instrumentation.AspNetCore"])
            Assert.False(start.HasLoaded(assembly), assembly);
        Assert.Equal(0, await start.Stop());
        Assert.Empty(receiver.Everything);
    }

    [Fact]
    public async Task Start_WithADamagedDocument_StopsAndLeavesTheDatabaseEmpty()
    {
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        File.Copy(Path.Combine(SeedFiles.Folder, SeedReader.GuideFile), Path.Combine(seeds, SeedReader.GuideFile));
        await File.WriteAllTextAsync(Path.Combine(seeds, SeedFiles.Guide.Edition.Document), SeedFiles.Document[..^400], Cancellation);
        var (code, _, errors) = await RefusedStart.Run(DataFolder, new() { ["Seed__Folder"] = seeds });
        Assert.Equal(1, code);
        Assert.Contains("opfoelgning-2019-2020.txt: teksten er ikke den", errors);
        Assert.Equal("0 0 0", await TestDatabase.Sql(DataFolder,
            """SELECT (SELECT COUNT(*) FROM "Revisions") || ' ' || (SELECT COUNT(*) FROM "Plans") || ' ' || (SELECT COUNT(*) FROM "Observations")"""));
        // Mended, it starts.
        await AssertStarts(DataFolder);
    }

    [Fact]
    [Trait(TestDatabase.On, "Sqlite")]
    public async Task Start_OnAPortInUse_StopsWithASentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        var (code, _, errors) = await InProcess.Run(DataFolder, new() { ["urls"] = address });
        Assert.Equal(1, code);
        Assert.Equal($"Ballerup Dashboard startede ikke. Adressen {address} er optaget af et andet program.", errors.TrimEnd());
    }
}
