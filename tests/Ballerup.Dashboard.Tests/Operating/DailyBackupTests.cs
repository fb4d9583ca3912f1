using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Operating;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Operating;

/// <summary>The backup by the clock, and the page that shows it.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
[Trait(TestRun.On, TestRun.Full)]
public sealed class DailyBackupTests : IDisposable
{
    /// <summary>One minute to two at night in Denmark.</summary>
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 10, 0, 59, 0, TimeSpan.Zero));

    private readonly string folder = Directory.CreateTempSubdirectory("daily-").FullName;

    private string Backups => Path.Combine(folder, "backups");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => TestDatabase.Remove(folder);

    private DashboardApp App() =>
        new()
        {
            Folder = folder,
            Clock = clock,
            Settings = { ["Backup:Time"] = "02:00", ["Backup:Folder"] = Backups, ["Backup:Keep"] = "2" }
        };

    private int Files => Directory.Exists(Backups) ? Directory.GetFiles(Backups, "*.db").Length : 0;

    /// <summary>Lets the clock go on in minutes until something has come of it; each minute takes a moment, for what it sets off.</summary>
    private async Task Pass(Func<bool> until)
    {
        for (var minutes = 0; !until(); minutes++)
        {
            Assert.True(minutes < 600, "It did not happen.");
            clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50, Cancellation);
        }
    }

    /// <summary>Two instances: one of them makes it. And the oldest goes when there are more than are kept.</summary>
    [Fact]
    public async Task Backup_EachNight_IsWrittenByOneInstanceAndTheOldestGoes()
    {
        await using var one = App();
        await using var two = App();
        _ = (one.Browse(), two.Browse());
        await Pass(() => Files == 1);
        var minutes = 0;
        await Pass(() => ++minutes > 30);
        Assert.Equal(1, Files);
        for (var night = 0; night < 2; night++)
        {
            clock.Advance(TimeSpan.FromHours(23));
            var names = Directory.GetFiles(Backups, "*.db").ToHashSet();
            await Pass(() => Directory.GetFiles(Backups, "*.db").Any(f => !names.Contains(f)));
        }
        await Pass(() => Files == 2);
        await using var saved = Ballerup.Dashboard.Database.Extensions.OpenFile(Directory.GetFiles(Backups, "*.db").Max()!);
        Assert.Equal(1, await saved.LastRevisionAsync(Cancellation));
    }

    [Fact]
    public async Task Page_OfOperating_ShowsTheLastResultAndMakesOneNow()
    {
        await using var app = App();
        var admin = await app.SignIn(Role.Administrator);
        Assert.Contains("Der er ikke taget nogen endnu.", (await admin.GetPage("/admin/drift")).Text("main"));
        await admin.Submit("/admin/drift", form: "main form");
        var page = (await admin.GetPage("/admin/drift")).Text("main");
        Assert.Contains("Lykkedes 2026-03-10 01:59: dashboard-20260310-005900.db", page);
        Assert.Contains("Den tages hver dag kl. 02.00, og de 2 nyeste bliver gemt.", page);
        Assert.Equal(1, Files);
        await admin.Submit("/admin/drift", form: "main form"); // at the same moment
        Assert.Equal(1, Files);
    }

    [Fact]
    public async Task Backup_ThatCannotBeWritten_IsToldSo()
    {
        await using var app = App();
        var admin = await app.SignIn(Role.Administrator);
        await File.WriteAllTextAsync(Backups, "en fil, hvor mappen skulle være", Cancellation);
        var response = await admin.Submit("/admin/drift", form: "main form");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Mislykkedes", (await admin.GetPage("/admin/drift")).Text("main"));
    }

    /// <summary>However many ask at the same moment.</summary>
    [Fact]
    public async Task Claim_ByMany_IsGrantedOnce()
    {
        await using var app = App();
        _ = app.Browse();
        for (var round = 1; round <= 3; round++)
        {
            clock.Advance(TimeSpan.FromDays(1));
            var due = clock.GetUtcNow().UtcDateTime.AddHours(-1);
            var granted = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
            {
                await using var scope = app.Services.CreateAsyncScope();
                return await scope.ServiceProvider.GetRequiredService<Schedule>().ClaimAsync("prøve", due, Cancellation);
            })));
            Assert.Single(granted, won => won);
        }
    }
}
