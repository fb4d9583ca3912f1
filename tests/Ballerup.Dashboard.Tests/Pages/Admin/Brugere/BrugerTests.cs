using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Brugere;

public class BrugerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Get_List_IsInDanishOrder_WithRoleAndStatus()
    {
        await using var app = DashboardApp.Borrow();
        var admin = await app.SignIn(Role.Administrator, "Ågot Admin");
        await app.AddUser(Role.Editor, "Zenia Sidst");
        await app.AddUser(Role.Editor, "Anders And");
        var page = await admin.GetPage("/admin/brugere");
        Assert.Equal(
            ["Anders And anders.and@test.example Redaktør Aktiv Fra", "Zenia Sidst zenia.sidst@test.example Redaktør Aktiv Fra",
                "Ågot Admin ågot.admin@test.example Administrator Aktiv Fra"],
            page.QuerySelectorAll("tbody tr").Select(r => r.Text()));
    }

    [Theory]
    [InlineData("", "ole@test.example", "Editor", "Indtast medarbejderens navn.")]
    [InlineData("Ole", "ikke en adresse", "Editor", "Indtast en e-mailadresse, fx navn@ballerup.dk.")]
    [InlineData("Ole", "gro.administrator@TEST.example", "Editor", "Der er allerede en bruger med den e-mailadresse.")]
    [InlineData("Ole", "ole@test.example", "Konge", "Værdien »Konge« kan ikke bruges her.")]
    [InlineData("Ole", "ole@test.example", "7", "Værdien »7« kan ikke bruges her.")]
    public async Task Post_InvitationThatCannotBe_SaysWhy(string name, string email, string role, string problem)
    {
        await using var app = DashboardApp.Borrow();
        var admin = await app.SignIn(Role.Administrator);
        var response = await admin.Submit("/admin/brugere/ny", new() { ["Name"] = name, ["Email"] = email, ["Role"] = role });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(problem, (await response.ReadDocument(admin)).Text("main nav .alert-error a"));
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Post_AFieldThatIsNotOnTheForm_IsRefused()
    {
        await using var app = DashboardApp.Borrow();
        var admin = await app.SignIn(Role.Administrator);
        var response = await admin.Submit("/admin/brugere/ny",
            new() { ["Name"] = "Ole", ["Email"] = "ole@test.example", ["Role"] = "Editor", ["Disabled"] = "false" });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<h1>Forespørgslen kunne ikke læses</h1>", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Post_Oneself_IsRefused_AndHasNoForms()
    {
        await using var app = DashboardApp.Borrow();
        var admin = await app.SignIn(Role.Administrator);
        var other = await app.AddUser(Role.Administrator, "Ole Anden");
        var own = await app.AddUser(Role.Administrator, "Gro Administrator");
        Assert.Empty((await admin.GetPage($"/admin/brugere/{own.Id}")).QuerySelectorAll("main form"));
        var page = await (await admin.GetAsync($"/admin/brugere/{other.Id}", Cancellation)).ReadDocument(admin);
        foreach (var (handler, fields) in new (string, Dictionary<string, string>)[] { ("Rolle", new() { ["Role"] = "Editor" }),
            ("Deaktiver", []), ("Link", []), ("Totrin", []) })
        {
            var token = page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var response = await admin.PostAsync($"/admin/brugere/{own.Id}?handler={handler}",
                new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))), Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
        Assert.Equal(2, await app.WithDb(db => db.Users.CountAsync(u => u.Role == Role.Administrator && !u.Disabled, Cancellation)));
    }

    /// <summary>Two who are both still signed in, and each shuts the other out.</summary>
    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Theory]
    [InlineData("Deaktiver")]
    [InlineData("Rolle")]
    public async Task Post_AgainstTheLastActiveAdministrator_IsRefused(string handler)
    {
        await using var app = DashboardApp.Borrow();
        var (a, b) = (await app.SignIn(Role.Administrator, "Ane Admin"), await app.SignIn(Role.Administrator, "Bo Admin"));
        var (idA, idB) = ((await app.AddUser(Role.Administrator, "Ane Admin")).Id, (await app.AddUser(Role.Administrator, "Bo Admin")).Id);
        var pages = new[]
        {
            (Client: a, Page: await (await a.GetAsync($"/admin/brugere/{idB}", Cancellation)).ReadDocument(a)),
            (Client: b, Page: await (await b.GetAsync($"/admin/brugere/{idA}", Cancellation)).ReadDocument(b)),
        };
        var fields = handler == "Rolle" ? new Dictionary<string, string> { ["Role"] = "Editor" } : [];
        var answers = await Task.WhenAll(pages.Select(p =>
            Task.Run(() => p.Client.Submit(p.Page, fields, $"form[action$='handler={handler}']"), Cancellation)));
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.BadRequest], answers.Select(r => r.StatusCode).Order());
        Assert.Contains("Der skal altid være mindst én aktiv administrator.",
            await answers.Single(r => r.StatusCode == HttpStatusCode.BadRequest).Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(u => u.Role == Role.Administrator && !u.Disabled, Cancellation)));
    }

    [Fact]
    public async Task Post_DisableAndEnable_IsConfirmed()
    {
        await using var app = DashboardApp.Borrow();
        var admin = await app.SignIn(Role.Administrator);
        var user = await app.AddUser(Role.Editor, "Ole Anden");
        var address = $"/admin/brugere/{user.Id}";
        foreach (var (handler, message) in new[] { ("Deaktiver", "Ole Anden er deaktiveret."), ("Aktiver", "Ole Anden er aktiveret.") })
        {
            Assert.Equal(HttpStatusCode.Found, (await admin.Submit(address, form: $"form[action$='handler={handler}']")).StatusCode);
            Assert.Equal(message, (await admin.GetPage(address)).Text("[role=status]"));
        }
        await app.SignIn(Role.Editor, "Ole Anden");
    }

    [Fact]
    public async Task Get_AnUnknownUser_IsNotFound()
    {
        await using var app = DashboardApp.Borrow();
        await (await app.SignIn(Role.Administrator)).GetPage($"/admin/brugere/{Guid.NewGuid()}", HttpStatusCode.NotFound);
    }

    /// <summary>Æ, ø, å after z, å last, whatever the database's collation says.</summary>
    [Fact]
    public async Task Get_TheUsers_AreInDanishOrder()
    {
        await using var app = DashboardApp.Borrow();
        foreach (var name in (string[])["Åse Holm", "Ærø Zacho", "anders Bo", "Øjvind Friis", "Zita Lund", "Bo Aaen"])
            await app.AddUser(Role.Editor, name);
        var admin = await app.SignIn(Role.Administrator, "Carla Chef");
        Assert.Equal(["anders Bo", "Bo Aaen", "Carla Chef", "Zita Lund", "Ærø Zacho", "Øjvind Friis", "Åse Holm"],
            (await admin.GetPage("/admin/brugere")).QuerySelectorAll("main tbody th").Select(cell => cell.Text()));
    }
}
