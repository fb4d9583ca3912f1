using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

/// <summary>Whatever is sent is answered with a Danish sentence, and no figure is changed by it.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class BadFilesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_EachOfThem_IsAnsweredWithASentence_AndChangesNothing()
    {
        await using var app = DashboardApp.Borrow();
        var client = await app.SignIn(Role.Editor);
        var before = await State(app);
        var files = BadFiles.All(await app.Browse().GetByteArrayAsync("/data/tabel/6.xlsx", Cancellation));
        Assert.InRange(files.Count, 150, 400);
        Assert.Equal(files.Count, files.Select(f => f.Name).Distinct().Count());
        var wrong = new List<string>();
        foreach (var file in files)
        {
            using var sent = await client.SendFile(file.Content, file.Name, file.Table);
            if (sent.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.Found))
            {
                wrong.Add($"{file.Name}: {(int)sent.StatusCode}");
                continue;
            }
            var page = sent.StatusCode == HttpStatusCode.Found
                ? await client.OpenSent(sent) : await client.Page(sent, HttpStatusCode.BadRequest);
            var told = sent.StatusCode == HttpStatusCode.Found
                ? $"{page.QuerySelector("main ul")?.TextContent} {page.QuerySelector("main strong")?.TextContent} "
                    + $"{page.QuerySelector("#ikke-forstaaet")?.TextContent} {page.QuerySelector(".warning")?.TextContent}" : page.Text(
                        ".alert-error");
            if (!told.Contains(file.Says, StringComparison.Ordinal))
                wrong.Add($"{file.Name}: {told}");
            wrong.AddRange(page.Proposed().Select(p => $"{file.Name} proposes {p}"));
            if (page.QuerySelector("main script, main img") is not null)
                wrong.Add($"{file.Name}: is shown as it is");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await State(app));
    }

    /// <summary>All but the files that were kept.</summary>
    private static async Task<string> State(DashboardApp app) =>
        await app.Browse().GetStringAsync("/data/observationer.csv", Cancellation)
        + await app.WithDb(db => db.Revisions.CountAsync(Cancellation)) + "/" + await app.WithDb(db => db.Changes.CountAsync(Cancellation))
        + "/" + await app.WithDb(db => db.LearnedWords.CountAsync(Cancellation));
}
