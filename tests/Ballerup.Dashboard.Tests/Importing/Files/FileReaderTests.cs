using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Importing.Files;

/// <summary>The process that reads what people bring: what becomes of the server when it fails, and what it is let know.</summary>
public sealed class FileReaderTests
{
    /// <summary>By the clock: the machine is busy with other tests.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private const string Figures = "aug 2020\n137\n";
    private const string Unread = "Filen kunne ikke læses. Åbn den i det program, den er lavet i, gem den igen, og prøv så.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Half a second of work, and some fifty megabytes.</summary>
    private static byte[] Large => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{i};a{i};b{i}\n")));

    private static async Task<string> Refusal(HttpClient client, HttpResponseMessage sent) =>
        (await client.Page(sent, HttpStatusCode.BadRequest)).Text(".alert-error");

    /// <summary>What the log says of readings that failed.</summary>
    private static async Task<IReadOnlyList<string>> Logged(DashboardApp app)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "logs"), "dashboard-*.log"));
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var lines = (await reader.ReadToEndAsync(Cancellation)).Split('\n');
        return [.. lines.Where(l => l.Contains("could not be read", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Send_WhenTheReaderIsKilled_IsToldAndLoggedOnce_AndTheNextFileIsRead()
    {
        using var reader = new FileReader { LongestWait = Long };
        await using var app = new DashboardApp { Reader = reader };
        var client = await app.SignIn(Role.Editor);
        var page = await client.GetPage("/admin/import?kladde=ny");
        var sending = client.SendFile(Large);
        int? busy;
        while ((busy = reader.BusyProcess) is null && !sending.IsCompleted)
            await Task.Delay(1, Cancellation);
        using (var process = Process.GetProcessById(busy!.Value))
        {
            if (OperatingSystem.IsLinux())
            {
                await Until(() => File.ReadAllText($"/proc/{busy}/oom_score_adj").Trim() == "1000"); // it comes before the server
                // It knows nothing of the settings, which hold passwords and keys.
                var told = (await File.ReadAllTextAsync($"/proc/{busy}/environ", Cancellation)).Split('\0');
                Assert.Contains(told, t => t.StartsWith("DOTNET_GCHeapHardLimit=", StringComparison.Ordinal));
                Assert.DoesNotContain(told, t => t.Contains("DASHBOARD", StringComparison.OrdinalIgnoreCase)
                    || t.Split('=')[0].Contains("__", StringComparison.Ordinal));
            }
            process.Kill();
        }
        Assert.Contains(Unread, await Refusal(client, await sending));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await client.SendFile(Encoding.UTF8.GetBytes(Figures), table: "6")).StatusCode);
        Assert.Single(await app.WithDb(db => db.ImportedFiles.Select(f => f.Id).ToListAsync(Cancellation)));
        Assert.Contains("The reader ended with ", Assert.Single(await Logged(app)));
    }

    private static async Task Until(Func<bool> done)
    {
        while (!done())
            await Task.Delay(1, Cancellation);
    }

    [Theory]
    [InlineData(1, 300_000)]
    [InlineData(300_000, 1)]
    public async Task Send_AFileThatTakesLong_IsRefusedInTime(int processor, int clock)
    {
        using var reader = new FileReader
        {
            Longest = TimeSpan.FromMilliseconds(processor),
            LongestWait = TimeSpan.FromMilliseconds(clock),
        };
        await using var app = new DashboardApp { Reader = reader };
        var client = await app.SignIn(Role.Editor);
        Assert.Contains("Filen tager for lang tid at læse. Del den i flere", await Refusal(client, await client.SendFile(Large)));
        Assert.Contains("It took too long.", Assert.Single(await Logged(app)));
    }

    [Fact]
    public async Task Send_AFileThatNeedsMuchMemory_EndsTheReaderAndNotTheServer()
    {
        using var reader = new FileReader { MostMemory = 40_000_000, LongestWait = Long };
        await using var app = new DashboardApp { Reader = reader };
        var client = await app.SignIn(Role.Editor);
        Assert.Contains(Unread, await Refusal(client, await client.SendFile(Large)));
        Assert.Equal(HttpStatusCode.Found, (await client.SendFile(Encoding.UTF8.GetBytes(Figures), table: "6")).StatusCode);
        Assert.Single(await Logged(app));
    }

    /// <summary>Whoever looks at a file sees its reading, which is kept: no file costs anything again.</summary>
    [Fact]
    public async Task Get_AFileThatWasRead_ReadsItNoMore()
    {
        var reader = new FileReader { LongestWait = Long };
        await using var app = new DashboardApp { Reader = reader };
        var client = await app.SignIn(Role.Editor);
        using var sent = await client.SendFile(Encoding.UTF8.GetBytes(Figures), table: "6");
        reader.Dispose(); // nobody can read anything
        var expected = (await client.OpenSent(sent)).Proposed().ToList();
        Assert.Single(expected);
        Assert.Equal(expected, (await client.OpenSent(sent)).Proposed());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{sent.Headers.Location}".Replace("?", "/ord?"), Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_AFileWhoseReadingIsGoneOrDamaged_ReadsItAgain(bool gone)
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        using var sent = await client.SendFile(Encoding.UTF8.GetBytes(Figures), table: "6");
        var expected = (await client.OpenSent(sent)).Proposed().ToList();
        Assert.Single(expected);
        var kept = Path.Combine(app.Folder, "readings", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Figures))));
        var bytes = await File.ReadAllBytesAsync(kept, Cancellation);
        if (gone)
            Directory.Delete(Path.Combine(app.Folder, "readings"), recursive: true);
        else
            await File.WriteAllBytesAsync(kept, bytes[..(bytes.Length / 2)], Cancellation);
        Assert.Equal(expected, (await client.OpenSent(sent)).Proposed());
        Assert.Equal(bytes, await File.ReadAllBytesAsync(kept, Cancellation));
    }

    /// <summary>A file that an earlier version let in.</summary>
    [Fact]
    public async Task Get_AKeptFileThatCantBeRead_SaysWhy()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        var file = new ImportedFile { Name = "gammel.csv", Hash = new string('a', 64), Content = [0, 1, 2] };
        await app.WithDb(async db =>
        {
            db.ImportedFiles.Add(file);
            return await db.SaveChangesAsync(Cancellation);
        });
        for (var times = 0; times < 2; times++)
            Assert.Contains("Filen er ikke en tekstfil eller en Excel-projektmappe (.xlsx).",
                (await client.GetPage($"/admin/import/{file.Id}")).Text(".warning"));
        Assert.True(File.Exists(Path.Combine(app.Folder, "readings", file.Hash)));
    }

    /// <summary>What comes back from the reader is what was read: every kind of cell, and a document with its tables.</summary>
    [Fact]
    public async Task Import_EveryKindOfFile_SaysTheSameAsReadingItHere()
    {
        await using var app = DashboardApp.Borrow();
        var browser = app.Browse();
        foreach (var file in (string[])["/data/tabel/1.xlsx", "/data/tabel/2.csv", "/data/opfoelgning.docx"])
        {
            var content = await browser.GetByteArrayAsync(file, Cancellation);
            var client = await app.SignIn(Role.Editor);
            var page = await client.OpenSent(await client.SendFile(content, Path.GetFileName(file), file.Contains('2') ? "2" : ""));
            Assert.Empty(page.Proposed());
            Assert.Contains("Filen ændrer ingen tal.", page.Text("main"));
        }
    }

    [Fact]
    public async Task Send_WhileOthersAreRead_IsToldToTryAgain()
    {
        using var reader = new FileReader { Patience = TimeSpan.Zero, LongestWait = Long };
        await using var app = new DashboardApp { Reader = reader };
        var client = await app.SignIn(Role.Editor);
        await client.GetPage("/admin/import?kladde=ny");
        var first = client.SendFile(Large);
        await Until(() => reader.BusyProcess is not null);
        Assert.Contains("Der læses andre filer lige nu. Prøv igen om et øjeblik.",
            await Refusal(client, await client.SendFile(Encoding.UTF8.GetBytes(Figures), table: "6")));
        using var sent = await first;
    }
}
