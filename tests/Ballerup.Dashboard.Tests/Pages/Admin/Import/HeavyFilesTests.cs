using System.Diagnostics;
using System.Net;
using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Importing.FollowUp;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

/// <summary>Files that cost much, or that nobody has thought of: each is answered in time, with a sentence or with its figures.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class HeavyFilesTests
{
    /// <summary>
    /// Of an answer, the reading and the page that it leads on to, on a machine that is busy with other tests. On a quiet one it is ten
    /// seconds, which tests/measure.sh files asks for.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private const string Unexpected = "Filen kunne ikke læses.";

    private const int Mutations = 18;

    /// <summary>Of a thousand words that are asked about.</summary>
    private const int LongestPage = 1_000_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_EachHeavyFile_IsAnsweredInTime_AndByItsLimit()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        var wrong = new List<string>();
        foreach (var file in HeavyFiles.All)
        {
            var (told, page) = await Answer(client, file.Content(), file.Name, file.Table, wrong);
            if (page.Length > LongestPage)
                wrong.Add($"{file.Name}: a page of {page.Length} characters");
            if (file.Says is null ? told.Length > 0 : !told.Contains(file.Says, StringComparison.Ordinal))
                wrong.Add($"{file.Name}: »{told}«");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Two hundred of them are sent by tests/measure.sh files.</summary>
    [Fact]
    public async Task Send_MutatedFiles_IsAnsweredInTime()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        var wrong = new List<string>();
        foreach (var (name, content) in MutatedFiles.Of(await Samples(app), Mutations, seed: 1))
        {
            var (told, _) = await Answer(client, content, name, "", wrong);
            if (told.Contains(Unexpected, StringComparison.Ordinal))
                wrong.Add($"{name}: {told}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What tests/measure.sh fuzz has found.</summary>
    [Fact]
    public async Task Send_WhatWasFoundByChance_IsAnsweredInTime()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        var wrong = new List<string>();
        var folder = Path.Combine(AppContext.BaseDirectory, "Finds"); // without any there is no folder
        foreach (var file in Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order()] : Array.Empty<string>())
        {
            var (told, _) = await Answer(client, await File.ReadAllBytesAsync(file, Cancellation), Path.GetFileName(file), "", wrong);
            if (told.Contains(Unexpected, StringComparison.Ordinal))
                wrong.Add($"{Path.GetFileName(file)}: {told}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <returns>The sentence that refuses it; empty when it is read, with the page of it.</returns>
    private static async Task<(string Told, string Page)> Answer(HttpClient client, byte[] content, string name, string table,
        List<string> wrong)
    {
        var began = Stopwatch.GetTimestamp();
        using var sent = await client.SendFile(content, name, table);
        InTime($"{name}: sent", began, wrong);
        if (sent.StatusCode == HttpStatusCode.BadRequest)
            return ((await client.Page(sent, HttpStatusCode.BadRequest)).Text(".alert-error"), "");
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        began = Stopwatch.GetTimestamp();
        using var page = await client.GetAsync(sent.Headers.Location, Cancellation);
        InTime($"{name}: looked at", began, wrong);
        if (page.StatusCode != HttpStatusCode.OK)
            wrong.Add($"{name}: {page.StatusCode}");
        return ("", await page.Content.ReadAsStringAsync(Cancellation));
    }

    private static void InTime(string what, long began, List<string> wrong)
    {
        var took = Stopwatch.GetElapsedTime(began);
        TestContext.Current.TestOutputHelper?.WriteLine($"{what} {took.TotalMilliseconds:F0} ms");
        if (took > Longest)
            wrong.Add($"{what} {took.TotalSeconds:F1} s");
    }

    private static async Task<IReadOnlyList<(string, byte[])>> Samples(DashboardApp app)
    {
        var client = app.Browse();
        return
        [
            ("tabel.xlsx", await client.GetByteArrayAsync("/data/tabel/6.xlsx", Cancellation)),
            ("tabel.docx", OddDocuments.Docx(OddDocuments.Document(OddDocuments.Table6))),
            ("side.pdf", MutatedFiles.SamplePdf),
            ("tabel.csv", await client.GetByteArrayAsync("/data/tabel/1.csv", Cancellation)),
            ("opfølgning.txt", Encoding.UTF8.GetBytes(SeedFiles.Document)),
            ("svar.json", MutatedFiles.SampleJson),
        ];
    }
}
