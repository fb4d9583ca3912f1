using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Tests.Operating;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>
/// Makes the database that is kept of a version, through the program's pages and commands: <c>tests/keep.sh</c> says where to by
/// DASHBOARD_TEST_KEEP. Every other run makes it too, so that keeping works when somebody needs it.
/// </summary>
public sealed class KeepingTests : IAsyncDisposable
{
    internal const string Administrator = "Ane Administrator";
    internal const string Editor = "Gro Editor";
    internal const string Invited = "Ole Inviteret";

    private readonly DashboardApp app = new() { FirstStart = true, SlowPasswords = true };
    private readonly string elsewhere = Directory.CreateTempSubdirectory("elsewhere-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        TestDatabase.Remove(elsewhere);
    }

    [Fact]
    public async Task Backup_OfAUsedDatabase_HasSomethingOfEachKind()
    {
        await Invite();
        var editor = app.Browse();
        await editor.SignIn(Editor);
        await editor.PublishAll(await editor.Draft(6, (EditingSteps.Long2020, "13"))); // with an explanation
        await editor.PublishAll(EditingSteps.DraftOf(await editor.Submit("/admin/tabel/4/noter?kladde=ny", new()
        {
            [EditingSteps.Field("Annotation", "4/ny", "Period")] = "marts 2020",
            [EditingSteps.Field("Annotation", "4/ny", "Text")] = "Ny opgørelsesmetode.",
        })));
        await editor.PublishAll(EditingSteps.DraftOf(
            await editor.Submit("/admin/tabel/6/maalsaetninger?kladde=ny", new() { ["NewPeriod"] = "aug 2021", ["NewValue"] = "100" })));
        await BringFile(editor);
        await editor.Draft(6, (EditingSteps.Long2020, "14"));

        var file = Environment.GetEnvironmentVariable("DASHBOARD_TEST_KEEP") ?? Path.Combine(elsewhere, "kept.db");
        await Command.Succeed(app.Folder, "backup", file);
        await using var kept = Ballerup.Dashboard.Database.Extensions.OpenFile(file);
        Assert.Equal(5, await kept.LastRevisionAsync(Cancellation));
        // What has rows from outside the program's own pages, and the checks that are switched off, is tested where it is the subject.
        Assert.Equal(
            ["Exemptions", "JobindsatsQueries", "ScheduledRuns", "UserClaims", "UserLogins", "UserTokens"],
            DatabaseCopy.InOrder(kept.Model).Where(t => !DatabaseCopy.Rows(kept, t).Any()).Select(t => t.GetTableName()!).Order());
        // A repository holds no keys, not even of a test; a start makes new ones.
        await kept.Set<StoredKey>().ExecuteDeleteAsync(Cancellation);
        await kept.Database.ExecuteSqlRawAsync("VACUUM", Cancellation);
    }

    /// <summary>The first administrator by the command, the others by the page; one has not answered.</summary>
    private async Task Invite()
    {
        var admin = app.Browse();
        var said = await Command.Succeed(app.Folder, "create-admin", "--email", TestUsers.EmailOf(Administrator), "--name", Administrator);
        await ChoosePassword(said[said.IndexOf("/konto/adgangskode", StringComparison.Ordinal)..].Trim());
        await admin.SignIn(Administrator);
        foreach (var name in (string[])[Editor, Invited])
        {
            var invited = await admin.Submit("/admin/brugere/ny",
                new() { ["Name"] = name, ["Email"] = TestUsers.EmailOf(name), ["Role"] = "Editor" });
            var page = await (await admin.GetAsync(invited.Headers.Location, Cancellation)).ReadDocument(admin);
            if (name != Invited)
                await ChoosePassword(new Uri(page.Text(".link code")).PathAndQuery);
        }
    }

    private async Task ChoosePassword(string link)
    {
        var chosen = await app.Browse().Submit(link, new() { ["Password"] = TestUsers.Password });
        Assert.Equal(HttpStatusCode.Found, chosen.StatusCode);
    }

    /// <summary>With words that the table learns.</summary>
    private static async Task BringFile(HttpClient client)
    {
        var page = await client.Bring("Ydelse;Antal fuldtidspersoner juni 2021\nSygedagpenge i alt;640\nFlyvende;1\n", table: "1");
        var words = await client.GetPage($"{page.Location.PathName}/ord?tabel=1");
        foreach (var option in words.QuerySelectorAll(".form-group").Single(g => g.Text("label") == "»Flyvende«")
            .QuerySelectorAll("option").Cast<IHtmlOptionElement>())
            option.IsSelected = option.Text == "Tallene skal ikke læses";
        page = await client.GetPage((await client.Submit(words)).Headers.Location!.ToString());
        Assert.Single(page.Proposed());
        var taken = await client.Submit(page);
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
        await client.PublishAll(Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]));
    }
}
