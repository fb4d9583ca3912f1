using System.Diagnostics;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Publishing;

/// <summary>Two instances on one database.</summary>
public sealed class PublicationWatchTests : IAsyncDisposable
{
    private readonly DashboardApp one = new();
    private readonly DashboardApp two;

    public PublicationWatchTests() => two = new DashboardApp { Folder = one.Folder };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await two.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Publish_OnOne_IsOnTheOthersPages_WithoutAQuestionARequest()
    {
        var editor = await one.SignIn(Role.Editor);
        var visitor = two.Browse();
        Assert.Contains("2020-08,136,", await visitor.PublicFigure(Editing.Long2020));
        for (var value = 140; value < 143; value++)
        {
            await editor.PublishAll(await editor.Draft(6, (Editing.Long2020, $"{value}")));
            Assert.Contains($"2020-08,{value},", await editor.PublicFigure(Editing.Long2020)); // at once where it was published
            var waited = Stopwatch.StartNew();
            while (!(await visitor.PublicFigure(Editing.Long2020))!.Contains($"2020-08,{value},", StringComparison.Ordinal))
            {
                Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), "The other instance does not notice.");
                await Task.Delay(20, Cancellation);
            }
        }
    }
}
