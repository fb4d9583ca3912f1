using System.Data.Common;
using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Pages;

/// <summary>An error that nobody thought of, in the middle of saving. What the database itself refuses is in <c>FaultTests</c>.</summary>
public sealed class NotSavedFilterTests
{
    [Fact]
    public async Task Post_WhenSomethingUnforeseenHappens_ShowsTheFormAgainWithWhatWasTyped()
    {
        var fault = new Fault();
        await using var app = new DashboardApp
        {
            Replace = services => services.ConfigureDbContext<SqliteDashboardDb>(options => options.AddInterceptors(fault)),
        };
        var client = await app.SignIn(Role.Editor);
        var page = await client.GetPage("/admin/tabel/6?kladde=ny");

        fault.IsNext = true;
        var shown = await client.Page(await client.Submit(page, new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "147" },
            EditingSteps.GridForm), HttpStatusCode.InternalServerError);
        Assert.Contains("Det, du har skrevet, står her endnu", shown.Text("main"));
        Assert.Equal(
            "147", Assert.IsAssignableFrom<IHtmlInputElement>(
                shown.QuerySelector($"[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")).Value);
        Assert.Equal(1, await app.WithDb(db => db.Revisions.CountAsync(TestContext.Current.CancellationToken)));

        Assert.Equal(HttpStatusCode.Found, (await client.Submit(shown, form: EditingSteps.GridForm)).StatusCode);
    }

    /// <summary>The next transaction fails as no database does.</summary>
    private sealed class Fault : DbTransactionInterceptor
    {
        public bool IsNext { get; set; }

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default)
        {
            if (!IsNext)
                return ValueTask.FromResult(result);
            IsNext = false;
            throw new InvalidOperationException("Nobody thought of this.");
        }
    }
}
