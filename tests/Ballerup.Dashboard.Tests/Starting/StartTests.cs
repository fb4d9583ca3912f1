using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>The program started, killed and started again, in real processes on a real file.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
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

    private static async Task AssertSeededOnce(HttpClient client, string data)
    {
        var csv = await client.GetStringAsync("/data/observationer.csv", Cancellation);
        Assert.Equal(1 + 147, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("1 147", await TestDatabase.Sql(data, """SELECT (SELECT COUNT(*) FROM "Revisions") || ' ' || (SELECT COUNT(*) FROM "Observations")"""));
    }

    [Fact]
    public async Task Start_ASecondTime_ChangesNothing_AlsoAfterAnEdit()
    {
        await using (var first = DashboardProcess.Start(DataFolder))
            await AssertSeededOnce(await first.Ready(), DataFolder);
        await TestDatabase.Sql(DataFolder, """UPDATE "Observations" SET "Value" = 4711 WHERE "SeriesId" LIKE '6/%' AND "Period" = '2020-08'""");
        await using var second = DashboardProcess.Start(DataFolder);
        var client = await second.Ready();
        await AssertSeededOnce(client, DataFolder);
        Assert.Contains("2020-08,4711,normal", await client.GetStringAsync("/data/observationer.csv", Cancellation));
    }

    [Fact]
    public async Task Start_SeveralAtOnce_SeedOnce()
    {
        var together = Enumerable.Range(0, 4).Select(_ => DashboardProcess.Start(DataFolder)).ToList();
        foreach (var one in together)
            await AssertSeededOnce(await one.Ready(), DataFolder);
        foreach (var one in together)
            await one.DisposeAsync();
    }

    private static string HasRevisions => TestDatabase.IsPostgres
        ? "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'Revisions'"
        : "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Revisions'";

    /// <summary>Killed at many moments from when it begins with the database: in the migration, in the seed, after it.</summary>
    [Fact]
    public async Task Start_AfterKillInTheFirstStart_Works()
    {
        var unfinished = 0;
        foreach (var wait in (int[])[0, 30, 60, 100, 150, 250, 400])
        {
            var data = Path.Combine(folder, $"killed-{wait}");
            var begun = TestDatabase.IsPostgres ? Path.Combine(data, "logs") : Path.Combine(data, "dashboard.db");
            await using (var killed = DashboardProcess.Start(data))
            {
                while (!Path.Exists(begun))
                    await Task.Delay(1, Cancellation);
                await Task.Delay(wait, Cancellation);
                killed.Kill();
            }
            if (await TestDatabase.Sql(data, HasRevisions) == "0" || await TestDatabase.Sql(data, """SELECT COUNT(*) FROM "Revisions" """) == "0")
                unfinished++;
            await using var again = DashboardProcess.Start(data);
            await AssertSeededOnce(await again.Ready(), data);
        }
        Assert.True(unfinished > 0, "Every start had finished before it was killed.");
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
        await using var start = DashboardProcess.Start(DataFolder);
        await AssertSeededOnce(await start.Ready(), DataFolder);
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
    [InlineData("SignIn__LocalAccounts", "false", "SignIn:LocalAccounts kan kun være false, når OpenIdConnect:Authority er angivet")]
    [InlineData("SignIn__RequiredToRead", "måske", "Indstillingen SignIn:RequiredToRead har en værdi, der ikke kan læses.")]
    [InlineData("OpenIdConnect__Authority", "vrøvl", "OpenIdConnect:Authority skal være en adresse, der begynder med https://")]
    [InlineData("OpenIdConnect__Authority", "http://login.example/", "OpenIdConnect:Authority skal være en adresse, der begynder med https://")]
    [InlineData("OpenIdConnect__Authority", "https://login.example/", "OpenIdConnect:ClientId og OpenIdConnect:ClientSecret skal også angives")]
    [InlineData("OpenIdConnect__ClientSecret", "hemmelig", "OpenIdConnect:Authority skal også angives")]
    public async Task Start_WithAWrongSetting_StopsWithASentence(string setting, string value, string sentence)
    {
        await using var start = DashboardProcess.Start(DataFolder, new() { [setting] = value });
        var (code, _, errors) = await start.Ended();
        Assert.Equal(1, code);
        Assert.StartsWith("Ballerup Dashboard startede ikke. ", errors);
        Assert.Contains(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    /// <summary>The first start is measured: what is not used must not be on its way.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData("https://127.0.0.1:9/", true)]
    public async Task Start_LoadsOpenIdConnect_OnlyWithAnAuthority(string authority, bool expected)
    {
        Dictionary<string, string> settings = authority.Length == 0
            ? []
            : new() { ["OpenIdConnect__Authority"] = authority, ["OpenIdConnect__ClientId"] = "x", ["OpenIdConnect__ClientSecret"] = "x" };
        await using var start = DashboardProcess.Start(DataFolder, settings);
        var client = await start.Ready();
        Assert.True((await client.GetAsync("/konto/login", Cancellation)).IsSuccessStatusCode);
        Assert.Equal(expected, start.HasLoaded("Microsoft.AspNetCore.Authentication.OpenIdConnect"));
        Assert.Equal(expected, start.HasLoaded("Microsoft.IdentityModel.Protocols.OpenIdConnect"));
    }

    [Fact]
    public async Task Start_WithADamagedDocument_StopsAndLeavesTheDatabaseEmpty()
    {
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        File.Copy(Path.Combine(SeedFiles.Folder, SeedReader.GuideFile), Path.Combine(seeds, SeedReader.GuideFile));
        await File.WriteAllTextAsync(Path.Combine(seeds, SeedFiles.Guide.Edition.Document), SeedFiles.Document[..^400], Cancellation);
        await using (var start = DashboardProcess.Start(DataFolder, new() { ["Seed__Folder"] = seeds }))
        {
            var (code, _, errors) = await start.Ended();
            Assert.Equal(1, code);
            Assert.Contains("opfoelgning-2019-2020.txt: teksten er ikke den", errors);
        }
        Assert.Equal("0 0 0", await TestDatabase.Sql(DataFolder,
            """SELECT (SELECT COUNT(*) FROM "Revisions") || ' ' || (SELECT COUNT(*) FROM "Plans") || ' ' || (SELECT COUNT(*) FROM "Observations")"""));
        // Mended, it starts.
        await using var mended = DashboardProcess.Start(DataFolder);
        await AssertSeededOnce(await mended.Ready(), DataFolder);
    }

    [Fact]
    public async Task Start_OnAPortInUse_StopsWithASentence()
    {
        await using var first = DashboardProcess.Start(DataFolder);
        await first.Ready();
        await using var second = DashboardProcess.Start(Path.Combine(folder, "other"), new() { ["Kestrel__Endpoints__Http__Url"] = first.Address.ToString() });
        var (code, _, errors) = await second.Ended();
        Assert.Equal(1, code);
        Assert.Equal($"Ballerup Dashboard startede ikke. Adressen {first.Address.ToString().TrimEnd('/')} er optaget af et andet program.", errors.TrimEnd());
    }
}
