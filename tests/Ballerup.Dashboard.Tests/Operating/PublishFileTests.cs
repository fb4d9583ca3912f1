using System.Diagnostics;
using System.Security.Cryptography;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Starting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Operating;

/// <summary>
/// Figures from a file that are published at once from the command line, as one revision, or not at all. Over a minute in a full run: the
/// program starts for most of them, with thousands of figures, since what is interrupted has to take long enough.
/// </summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class PublishFileTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();
    private readonly string elsewhere = Directory.CreateTempSubdirectory("elsewhere-").FullName;

    private string File => Path.Combine(elsewhere, "tal.csv");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        TestDatabase.Remove(elsewhere);
    }

    /// <summary>Everything in the database, by table.</summary>
    private Task<SortedDictionary<string, Fingerprint>> Contents() =>
        app.WithDb(db => Task.FromResult(new SortedDictionary<string, Fingerprint>(
        DatabaseCopy.InOrder(db.Model).ToDictionary(t => t.GetTableName()!, t => Fingerprint.Of(t, DatabaseCopy.Rows(db, t))))));

    private async Task Write(string text) => await System.IO.File.WriteAllTextAsync(File, text, Cancellation);

    private Task<(int Code, string Output, string Errors)> Import(params string[] args) =>
        Command.Run(app.Folder, ["import", File, .. args]);

    private async Task<string> Refused(params string[] args)
    {
        var before = await Contents();
        var (code, output, errors) = await Import(args);
        Assert.True(code == 1, output + errors);
        Assert.Equal(before, await Contents());
        return output + errors;
    }

    /// <summary>More lines than are read together, and more bytes than the page takes.</summary>
    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Publish_ALargeFile_IsOneRevisionAndKeepsTheFile()
    {
        var admin = await app.SignIn(Role.Administrator);
        await app.PublishLongTable();
        await Write(LongFile.Of(months: 60, padding: 4400));
        Assert.True(new FileInfo(File).Length > ImportedFile.Largest);
        Assert.Contains("Det er for meget til en kladde", await Refused());

        var (code, output, errors) = await Import("--publish", "Tal for 60 måneder");
        Assert.True(code == 0, output + errors);
        Assert.Equal(["Tabel 8: 6.000 tal læst (nye: 6.000).", "6.000 tal er udgivet som revision 3."],
            output.Trim().Split(Environment.NewLine));
        Assert.Equal("", errors);
        var revision = await app.WithDb(db => db.Revisions.Include(r => r.Changes).SingleAsync(r => r.Number == 3, Cancellation));
        Assert.Equal("Tal for 60 måneder", revision.Reason);
        var last = revision.Changes.MaxBy(c => c.Origin.Line)!;
        Assert.Equal(("8/gruppe-19/maaltal-4/151/1904-12", null, $"{1000 + 5700 + 160 + 59}"), (last.Key, last.OldValue, last.NewValue));
        Assert.Equal(new Origin(OriginKind.File, "tal.csv") { Line = 6_001, Table = 8, Row = "Gruppe 19", Column = "Måltal 4" },
            last.Origin);
        Assert.Contains("ok    Det udgivne", await Command.Succeed(app.Folder, "check"));

        var content = await System.IO.File.ReadAllBytesAsync(File, Cancellation);
        var kept = await app.WithDb(db => db.ImportedFiles.SingleAsync(Cancellation));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), kept.Hash);
        Assert.InRange(kept.Content.Length, 1, ImportedFile.Largest);
        Assert.Contains("for stor til at blive gennemset her", (await admin.GetPage($"/admin/import/{kept.Id}")).Text("main"));
        Assert.Equal(content, await admin.GetByteArrayAsync($"/admin/import/{kept.Id}?handler=Hent", Cancellation));
        Assert.Equal(
            "Filen ændrer ingen tal.",
            (await Command.Succeed(app.Folder, "import", File, "--publish", "Igen")).Trim().Split(Environment.NewLine)[^1]);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Publish_WhatTheChecksStop_SavesNothingAndExplainsWarnings()
    {
        await app.SignIn(Role.Administrator);
        await app.PublishLongTable();
        var months = LongFile.Of(months: 18);
        await Write(months.Replace("1900-06,1005,", "1900-06,-1005,", StringComparison.Ordinal));
        var told = await Refused("--publish", "Prøve", "--accept-warnings", "Det er rigtigt");
        Assert.Contains("Fejl: »Gruppe 0, Måltal 0« er −1.005 i juni 1900, men et antal kan ikke være mindre end nul. Ret tallet.", told);
        Assert.Contains("Intet er gemt. Ret filen, og prøv igen.", told);

        await Write(months.Replace("1900-06,1005,", "1900-06,9005,", StringComparison.Ordinal));
        told = await Refused("--publish", "Prøve");
        Assert.Contains("Advarsel: »Gruppe 0, Måltal 0« er 9.005 i juni 1900", told);
        Assert.Contains("Er tallene rigtige, så skriv hvorfor med --accept-warnings.", told);
        var (code, output, errors) = await Import("--publish", "Prøve", "--accept-warnings", "Et hop, som er rigtigt");
        Assert.True(code == 0, output + errors);
        var explanation = await app.WithDb(db => db.Explanations.SingleAsync(Cancellation));
        Assert.Equal("Et hop, som er rigtigt", explanation.Text);
        Assert.EndsWith("/8/gruppe-0/maaltal-0/151/1900-06", explanation.Finding);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Publish_WhatCannotBeUnderstood_IsToldWithItsLineHoweverFarDown()
    {
        await app.SignIn(Role.Administrator);
        await app.PublishLongTable();
        var months = LongFile.Of(months: 60);
        await Write(months
            + "7,8,151,Gruppe 0,Måltal 0,antal,1900-01,1000,normal\n,8,151,Gruppe 99,Måltal 0,antal,1900-01,1,normal\n,8,151,Gruppe "
            + "1,Måltal 0,antal,1907-01,12.5,normal\n");
        var told = await Refused("--publish", "Prøve");
        Assert.Contains("linje 6002, »1000«: Tallet for Gruppe 0, Måltal 0 og januar 1900 står også i linje 2. Slet det ene.", told);
        Assert.Contains("linje 6003, »Gruppe 99«: Tabellen har ingen række og ingen periode med det navn.", told);
        Assert.Contains("linje 6004, »12.5«", told);
        await Write(months + ",8,151,\"Gruppe 0");
        Assert.Contains("har et anførselstegn, der ikke er afsluttet.", await Refused("--publish", "Prøve"));
        await Write(months.Replace("period", "periode", StringComparison.Ordinal));
        Assert.Contains("tal.csv", await Refused("--publish", "Prøve", "--table", "99") + "tal.csv");
    }

    [Theory]
    [InlineData("Skriv en tekst efter --publish", "--publish", " ")]
    [InlineData("--accept-warnings hører sammen med --publish.", "--accept-warnings", "x")]
    public async Task Publish_WithOptionsThatSayNothing_IsRefused(string sentence, params string[] args)
    {
        await app.SignIn(Role.Administrator); // without users a link is made when the program has started
        await Write("aug 2020;aug 2021\n136;131\n");
        Assert.Contains(sentence, await Refused([.. args, "--table", "6"]));
    }

    /// <summary>An Excel sheet or a small file too; but not past the second person.</summary>
    [Fact]
    public async Task Publish_ASmallFile_NeedsASecondPersonWhereTheSettingSaysSo()
    {
        var client = app.Browse();
        await client.GetPage("/");
        await Write("aug 2020;aug 2021\n136;131\n");
        var settings = new Dictionary<string, string> { ["Publishing:RequireSecondPerson"] = "true" };
        var (code, _, errors) = await Command.Run(settings, app.Folder, "import", File, "--table", "6", "--publish", "Prøve");
        Assert.Equal(1, code);
        Assert.Contains("En anden end den, der har hentet tallene ind, skal udgive dem", errors);

        (code, var output, errors) = await Import("--table", "6", "--publish", "Prøve");
        Assert.True(code == 0, output + errors);
        Assert.Contains("1 tal er udgivet som revision 2.", output);
        // The running site sees it a moment later.
        string? line = null;
        for (var tries = 0; line is null && tries < 100; tries++)
        {
            await Task.Delay(100, Cancellation);
            line = await client.PublicFigure("6/x/x/x/2021-08");
        }
        Assert.Equal("131", line?.Split(',')[^2]);
    }

    /// <summary>In the middle of writing, which takes minutes here: as at Ctrl+C, and as by a loss of power.</summary>
    [Theory]
    [InlineData("INT", 1, "Afbrudt. Intet er ændret.")]
    [InlineData("TERM", 1, "Afbrudt. Intet er ændret.")]
    [InlineData("KILL", 137, "")]
    public async Task Publish_Interrupted_LeavesEverythingAsItWas(string signal, int expected, string sentence)
    {
        await app.SignIn(Role.Administrator);
        await app.PublishLongTable();
        await Write(LongFile.Of(months: 6));
        var before = await Contents();
        await TestDatabase.Sql(app.Folder, """
            CREATE TRIGGER "Slow" BEFORE INSERT ON "Observations" WHEN NEW."Period" > '1900-03' BEGIN
              SELECT COUNT(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT i FROM n);
            END
            """);
        // A shell's background, in which the tests may run, ignores Ctrl+C, and so would what is started in it.
        var start = new ProcessStartInfo(
            "env", ["--default-signal=INT", "dotnet", TestProgram.Dll, "import", File, "--publish",
                "Prøve"])
        { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["Data__Folder"] = app.Folder;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        while (!await IsWriting())
            Assert.False(process.HasExited);
        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
            await process.WaitForExitAsync(Cancellation);
        Assert.Equal((expected, sentence), (process.ExitCode, (await errors).Trim()));

        await TestDatabase.Sql(app.Folder, "DROP TRIGGER \"Slow\"");
        Assert.Equal(before, await Contents());
        Assert.Contains("600 tal er udgivet som revision 3.", await Command.Succeed(app.Folder, "import", File, "--publish", "Igen"));
    }

    /// <summary>Someone else holds the database.</summary>
    private async Task<bool> IsWriting()
    {
        try
        {
            await using var connection =
                new SqliteConnection($"Data Source={Path.Combine(app.Folder, "dashboard.db")};Pooling=False;Default Timeout=1");
            await connection.Sql("BEGIN IMMEDIATE; ROLLBACK;");
            return false;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 5)
        {
            return true;
        }
    }

    /// <summary>On a terminal, which "script" is.</summary>
    [Fact]
    public async Task Publish_WhatTakesLongerThanASecond_Counts()
    {
        await app.SignIn(Role.Administrator);
        await app.PublishLongTable();
        await Write(LongFile.Of(months: 60));
        // However fast the machine is.
        await TestDatabase.Sql(app.Folder, """
            CREATE TRIGGER "Slow" BEFORE INSERT ON "Observations" WHEN NEW."Period" = '1900-01' BEGIN
              SELECT COUNT(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n);
            END
            """);
        var start = new ProcessStartInfo("script",
            ["--quiet", "--return", "--flush", "--command", $"dotnet '{TestProgram.Dll}' import '{File}' --publish Prøve",
                "/dev/null"])
        { RedirectStandardOutput = true };
        start.Environment["Data__Folder"] = app.Folder;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        Assert.Matches(@"\r[A-Za-z]+: [0-9.]+ rækker\e\[K", output);
        Assert.EndsWith("6.000 tal er udgivet som revision 3.", output.Trim());
    }
}
