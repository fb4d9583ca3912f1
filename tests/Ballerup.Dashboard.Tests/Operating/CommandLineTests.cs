using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Operating;

/// <summary>
/// The commands beside the program that runs. In processes of their own where two processes meet at the database; otherwise in this
/// one, by the same code.
/// </summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class CommandLineTests : IAsyncDisposable
{
    private const string Second = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2019-08";

    private readonly DashboardApp app = DashboardApp.Borrow();
    private readonly string elsewhere = Directory.CreateTempSubdirectory("elsewhere-").FullName;

    private string Backup => Path.Combine(elsewhere, "kopi.db");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        TestDatabase.Remove(elsewhere);
    }

    /// <summary>Everything in a database, by table: the same on both kinds.</summary>
    private static SortedDictionary<string, Fingerprint> Contents(DashboardDb db)
    {
        using (db)
            return new(DatabaseCopy.InOrder(db.Model)
                .ToDictionary(t => t.GetTableName()!, t => Fingerprint.Of(t, DatabaseCopy.Rows(db, t))));
    }

    private Task<SortedDictionary<string, Fingerprint>> Contents() => app.WithDb(db => Task.FromResult(Contents(db)));

    /// <summary>Two revisions, with an explanation, and a draft.</summary>
    private async Task<HttpClient> Fill()
    {
        var client = await app.SignIn(Role.Editor);
        await client.PublishAll(await client.Draft(6, (EditingSteps.Long2020, "13")));
        await client.Draft(6, (EditingSteps.Long2020, "14"));
        return client;
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task BackupAndRestore_WhileOthersWrite_GiveTheSame()
    {
        var client = await Fill();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writing = Task.Run(async () =>
        {
            var published = 0;
            for (; !stop.IsCancellationRequested; published++)
                await client.PublishAll(await client.Draft(6, (Second, $"{140 + (published % 5)}")));
            return published;
        }, Cancellation);
        var (code, output, errors) = await Command.RunProcess(app.Folder, "backup", Backup);
        Assert.True(code == 0, output + errors);
        await stop.CancelAsync();
        Assert.True(await writing > 0);

        // The backup is one moment: as many revisions as it says, each whole.
        var saved = Contents(Ballerup.Dashboard.Database.Extensions.OpenFile(Backup));
        var last = await LastRevision(Backup);
        Assert.InRange(last, 2, await app.WithDb(db => db.LastRevisionAsync(Cancellation)));

        // Later revisions are not lost by mistake.
        await client.PublishAll(await client.Draft(6, (Second, "151")));
        var before = await Contents();
        (code, _, errors) = await Command.Run(app.Folder, "restore", Backup);
        Assert.Equal(1, code);
        Assert.Contains("Databasen har revisioner, som ikke er i sikkerhedskopien", errors);
        Assert.Equal(before, await Contents());

        (code, output, errors) = await Command.RunProcess(app.Folder, "restore", Backup, "--lose-newer");
        Assert.True(code == 0, output + errors);
        Assert.Contains("sammenlignet række for række", output);
        Assert.Equal(saved, await Contents());
        // The program that runs shows it, and history is protected as before.
        await Eventually(async () => (await client.GetStringAsync("/historik", Cancellation)).Contains($"/historik/{last}\"")
            && !(await client.GetStringAsync("/historik", Cancellation)).Contains($"/historik/{last + 1}\""));
        await Eventually(async () => !(await client.PublicFigure(Second))!.Contains("2019-08,151,", StringComparison.Ordinal));
        Assert.Contains("ok    Historikken: kan ikke ændres", await Command.Succeed(app.Folder, "check"));
        Assert.Equal(last + 1, await client.PublishAll(await client.Draft(6, (Second, "150"))));
    }

    private static async Task<int> LastRevision(string file)
    {
        await using var db = Ballerup.Dashboard.Database.Extensions.OpenFile(file);
        return await db.LastRevisionAsync(Cancellation);
    }

    private static async Task Eventually(Func<Task<bool>> happens)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (await happens())
                return;
            await Task.Delay(100, Cancellation);
        }
        Assert.Fail("It did not happen.");
    }

    [Fact]
    public async Task Backup_ToAFileThatIsThere_IsRefused()
    {
        _ = app.Browse();
        await File.WriteAllTextAsync(Backup, "vigtigt", Cancellation);
        var (code, _, errors) = await Command.Run(app.Folder, "backup", Backup);
        Assert.Equal(1, code);
        Assert.Contains("findes allerede", errors);
        Assert.Equal("vigtigt", await File.ReadAllTextAsync(Backup, Cancellation));
        (code, _, errors) = await Command.Run(app.Folder, "backup", Path.Combine(elsewhere, "findes", "ikke.db"));
        Assert.Equal(1, code);
        Assert.Contains("kan ikke skrives", errors);
        Assert.Equal([Backup], Directory.GetFileSystemEntries(elsewhere));
    }

    [Theory]
    [InlineData("findes ikke.")]
    [InlineData("er ikke en sikkerhedskopi fra dette program.", "ikke en database")]
    [InlineData("er ikke en sikkerhedskopi fra dette program.", "")]
    public async Task Restore_OfSomethingElse_IsRefused(string problem, string? content = null)
    {
        await Fill();
        if (content is not null)
            await File.WriteAllTextAsync(Backup, content, Cancellation);
        var before = await Contents();
        var (code, _, errors) = await Command.Run(app.Folder, "restore", Backup);
        Assert.Equal(1, code);
        Assert.Contains(problem, errors);
        Assert.Equal(before, await Contents());
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Restore_IntoNothing_MakesTheDatabase()
    {
        await Fill();
        await Command.Succeed(app.Folder, "backup", Backup);
        var data = Path.Combine(elsewhere, "data");
        await Command.Succeed(data, "restore", Backup);
        await Command.Succeed(data, "check");
        await using var restored = new DashboardApp { Folder = data };
        _ = restored.Browse();
        Assert.Equal(["136", "13"], await restored.Values(EditingSteps.Long2020));
    }

    /// <summary>A backup of another history that is just as long, which the number of its last revision does not tell apart.</summary>
    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Restore_OfAnotherHistory_IsShownByTheProgramThatRuns()
    {
        var visitor = await Fill();
        Assert.Contains("2020-08,13,", await visitor.PublicFigure(EditingSteps.Long2020));
        await using (var other = new DashboardApp { Folder = Path.Combine(elsewhere, "other") })
        {
            var editor = await other.SignIn(Role.Editor);
            await editor.PublishAll(await editor.Draft(6, (EditingSteps.Long2020, "137")));
            await Command.Succeed(other.Folder, "backup", Backup);
        }
        await Command.Succeed(app.Folder, "restore", Backup, "--lose-newer");
        await Eventually(async () => (await visitor.PublicFigure(EditingSteps.Long2020))!.Contains("2020-08,137,"));
    }

    /// <summary>From the one kind to the other and back: the same revisions and figures by hash.</summary>
    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Copy_ToTheOtherKindAndBack_IsTheSame()
    {
        await Fill();
        var before = await Contents();
        var other = Path.Combine(elsewhere, "other");
        var postgres = TestDatabase.PostgresSettings(other);
        var sqlite = $"Data Source={Path.Combine(Directory.CreateDirectory(other).FullName, "dashboard.db")}";
        var there = TestDatabase.IsPostgres ? sqlite : postgres["ConnectionStrings:Dashboard"];
        Assert.Contains("sammenlignet række for række", await Command.Succeed(app.Folder, "copy", "--to", there));
        Assert.Equal(before, Contents(Ballerup.Dashboard.Database.Extensions.Open(there)));

        var (code, _, errors) = await Command.Run(app.Folder, "copy", "--to", there);
        Assert.Equal(1, code);
        Assert.Contains("er ikke tom", errors);

        var back = Path.Combine(elsewhere, "back.db");
        var settings = TestDatabase.IsPostgres
            ? new() { ["Database:Provider"] = "Sqlite", ["ConnectionStrings:Dashboard"] = sqlite } : postgres;
        (code, var output, errors) = await Command.Run(settings, other, "copy", "--to", $"Data Source={back}");
        Assert.True(code == 0, output + errors);
        Assert.Equal(before, Contents(Ballerup.Dashboard.Database.Extensions.OpenFile(back)));
        (code, output, _) = await Command.Run(settings, other, "check");
        Assert.True(code == 0, output);
        if (!TestDatabase.IsPostgres)
            TestDatabase.RemovePostgres(other);
    }

    [Theory]
    [InlineData("vrøvl", "kan ikke læses")]
    [InlineData("Host=127.0.0.1;Port=1;Database=x", "kan ikke åbnes")]
    [InlineData("Data Source=/dev/null/x.db", "kan ikke åbnes")]
    public async Task Copy_ToNowhere_IsRefused(string to, string problem)
    {
        _ = app.Browse();
        var (code, _, errors) = await Command.Run(app.Folder, "copy", "--to", to);
        Assert.Equal(1, code);
        Assert.Contains(problem, errors);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task CreateAdmin_WithAnAddress_ShowsALinkThatWorksOnce()
    {
        var client = app.Browse();
        var output = await Command.Succeed(app.Folder, "create-admin", "--email", "ane@test.example", "--name", "Ane Drift");
        var path = output[output.IndexOf("/konto/adgangskode", StringComparison.Ordinal)..].Trim();
        await client.Submit(path, new() { ["Password"] = TestUsers.Password });
        await client.Submit("/konto/login", new() { ["Email"] = "ane@test.example", ["Password"] = TestUsers.Password });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/admin/brugere", Cancellation)).StatusCode);

        var (code, _, errors) = await Command.Run(app.Folder, "create-admin", "--email", "ane@test.example");
        Assert.Equal(1, code);
        Assert.Contains("Der er allerede en bruger med den e-mailadresse.", errors);

        // A password that could not be used is not asked for.
        var closed = new Dictionary<string, string>
        {
            ["SignIn:LocalAccounts"] = "false",
            ["OpenIdConnect:Authority"] = "https://127.0.0.1:9/",
            ["OpenIdConnect:ClientId"] = "x",
            ["OpenIdConnect:ClientSecret"] = "x",
        };
        (code, _, errors) = await Command.Run(closed, app.Folder, "create-admin", "--email", "bo@test.example");
        Assert.Equal(1, code);
        Assert.Contains("Lokale konti er slået fra", errors);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Check_OfWhatWasTamperedWith_SaysWhat()
    {
        await Fill();
        Assert.DoesNotContain("FEJL", await Command.Succeed(app.Folder, "check"));
        await TestDatabase.Sql(
            app.Folder, """UPDATE "Observations" SET "Value" = 4711 WHERE "SeriesId" LIKE '6/%' AND "Period" = '2020-08'""");
        var (code, output, _) = await Command.Run(app.Folder, "check");
        Assert.Equal(1, code);
        Assert.Contains("Observations er ikke det, som historikken giver.", output);

        await app.WithDb(db => db.Database.ExecuteSqlRawAsync(db.NoTriggers, Cancellation));
        await TestDatabase.Sql(
            app.Folder, """UPDATE "Changes" SET "NewValue" = '14' WHERE "Key" LIKE '6/%2020-08' AND "OldValue" = '136'""");
        (code, output, _) = await Command.Run(app.Folder, "check");
        Assert.Equal(1, code);
        Assert.Contains("FEJL  Historikken: kan ændres", output);
    }

    /// <summary>The way from there to the exit code and the streams of a process, for all commands.</summary>
    [Fact]
    public async Task Command_RefusedInAProcess_EndsItWithASentence()
    {
        _ = app.Browse();
        var file = Path.Combine(elsewhere, "tal.csv");
        await File.WriteAllTextAsync(file, "aug 2019;aug 2020;aug 2021\n142;135;131\n", Cancellation);
        var (code, output, errors) = await Command.RunProcess(app.Folder, "import", file, "--table", "1");
        Assert.Equal(1, code);
        Assert.StartsWith("Tabel 1: ", output);
        Assert.Equal("Intet er gemt. Ret filen, eller hent den ind på siden, hvor tallene kan vælges ét for ét.", errors.TrimEnd());
    }

    /// <summary>Nobody has looked at it: that is what the page is for.</summary>
    [Fact]
    public async Task Import_OfAMissingFigureWhereOneStands_IsNotPublished()
    {
        _ = app.Browse();
        var file = Path.Combine(elsewhere, "tal.csv");
        await File.WriteAllTextAsync(file, "aug 2019;aug 2020;aug 2021\n142;mangler;131\n", Cancellation);
        var (code, output, errors) = await Command.Run(app.Folder, "import", file, "--table", "6", "--publish", "Nye tal");
        Assert.Equal(1, code);
        Assert.Contains("mangler nu: 1", output);
        Assert.Equal("Intet er gemt. Ret filen, eller hent den ind på siden, hvor tallene kan vælges ét for ét.", errors.TrimEnd());
        Assert.Equal(["136"], await app.Values(EditingSteps.Long2020));
    }

    [Fact]
    public async Task CommandLine_AskedForHelp_IsPlainDanish()
    {
        var help = await Command.Succeed(app.Folder, "--help");
        Assert.All(["backup", "restore", "copy", "create-admin", "check", "import", "Kommandoer:", "Uden en kommando starter hjemmesiden."],
            word => Assert.Contains(word, help));
        Assert.DoesNotContain("Usage", help);
        Assert.Contains("--lose-newer", await Command.Succeed(app.Folder, "restore", "--help"));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("copy", "--from", "x")]
    [InlineData("restore", "a", "b")]
    public async Task Command_ThatCannotBeRead_IsToldSo(params string[] wrong)
    {
        var (code, output, errors) = await Command.Run(app.Folder, wrong);
        Assert.Equal(2, code);
        Assert.Equal($"Kommandoen kan ikke læses. Skriv »{wrong[0]} --help« for at se, hvordan den skrives.", errors.TrimEnd());
        Assert.Equal("", output);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Import_OfAFile_PutsAllOrNothingIntoADraft()
    {
        var client = await app.SignIn(Role.Editor);
        var file = Path.Combine(elsewhere, "tal.csv");
        await File.WriteAllTextAsync(file, "aug 2019;aug 2020;aug 2021\n142;135;131\n", Cancellation);
        var before = await Contents();
        Assert.Equal(
            ["Tabel 6: 3 tal læst (nye: 1, ændrede: 1, uændrede: 1).", "Intet er gemt."],
            (await Command.Succeed(app.Folder, "import", file, "--table", "6", "--dry-run")).Trim().Split(Environment.NewLine));
        foreach (var (args, problem) in (IEnumerable<(string[], string)>)
            [
                ([file], "hvilken tabel filen hører til. Skriv den med --table."), ([file, "--table", "1"], "Intet er gemt. Ret filen"),
                ([Path.Combine(elsewhere, "findes-ikke.csv")], "Filen findes ikke."),
                ([typeof(CommandLineTests).Assembly.Location], "ikke en tekstfil"),
            ])
        {
            var (code, _, errors) = await Command.Run(app.Folder, ["import", .. args]);
            Assert.Equal(1, code);
            Assert.Contains(problem, errors);
        }
        Assert.Equal(before, await Contents());

        var output = await Command.Succeed(app.Folder, "import", file, "--table", "6");
        Assert.Contains("2 tal er lagt i en kladde.", output);
        await client.PublishAll(Guid.Parse(output.Trim().Split('/')[^1]));
        Assert.Equal("131", (await client.PublicFigure("6/x/x/x/2021-08"))!.Split(',')[^2]);
        // The evidence is a part of every backup.
        await Command.Succeed(app.Folder, "backup", Backup);
        Assert.Equal(await Contents(), Contents(Ballerup.Dashboard.Database.Extensions.OpenFile(Backup)));
    }
}
