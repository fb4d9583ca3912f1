using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.SigningIn;

/// <summary>A form that is sent after the session has ended: what proves whose it is, who gets it back, and how.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class KeptFormsTests : IAsyncDisposable
{
    private const string Token = "__RequestVerificationToken";
    private const string Grid = "/admin/tabel/6?kladde=ny";
    private const string ToSignIn = "https://localhost/konto/login?ReturnUrl=";

    private static readonly string Cell = EditingSteps.Cell(EditingSteps.Long2020);
    private static readonly TimeSpan AfterTheEnd = TimeSpan.FromMinutes(61);

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private readonly CookieContainer cookies = new();
    private readonly DashboardApp app;

    public KeptFormsTests() => app = new DashboardApp { Clock = clock };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Task<HttpClient> Editor() => app.SignIn(Role.Editor, cookies: cookies);

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Form_SentAfterTheEnd_IsShownToItsUserWhoSavesIt()
    {
        var client = await Editor();
        var page = await client.GetPage(Grid);
        clock.Advance(AfterTheEnd);
        var sent = await client.Submit(page, new() { [Cell] = "147" }, EditingSteps.GridForm);
        Assert.Equal(ToSignIn + "%2Fadmin%2Fgemt", $"{sent.Headers.Location}");
        Assert.DoesNotContain("147", await app.WithDb(db => Tokens(db).Select(t => t.Value).SingleAsync(Cancellation)));

        var signIn = await client.GetPage(sent.Headers.Location!.PathAndQuery);
        Assert.Contains("Det, du skrev, er gemt i en time.", signIn.Text("main"));
        Assert.DoesNotContain("indtastes igen", signIn.Text("main"));
        var signedIn = await client.Submit(signIn,
            new() { ["Email"] = TestUsers.EmailOf("Gro Editor"), ["Password"] = TestUsers.Password });
        Assert.Equal("/admin/gemt", $"{signedIn.Headers.Location}");
        var before = await app.Hash();
        var offer = await client.GetPage("/admin/gemt");
        Assert.Equal("Det, du skrev, er gemt", offer.Text("h1"));
        Assert.Contains("Det, du skrev", (await client.GetPage("/admin")).Text(".alert-info"));

        var shown = await client.GetPage(ShowAgain(offer));
        Assert.Equal("147", Typed(shown, Cell));
        Assert.Contains("Det er ikke gemt endnu.", shown.Text(".alert-info[role=status][data-unsaved=true]"));
        Assert.Equal(before, await app.Hash()); // nothing happens by itself
        Assert.Equal(0, await app.Drafts());

        var draft = EditingSteps.DraftOf(await client.Submit(shown, form: EditingSteps.GridForm));
        Assert.Contains("147", (await client.GetPage(AdminLinks.Draft(draft))).Text(".changes"));
        Assert.Equal("Der er ikke gemt noget", (await client.GetPage("/admin/gemt")).Text("h1"));
    }

    [Fact]
    public async Task Form_SentAfterEightHours_IsKeptToo()
    {
        var client = await Editor();
        for (var minutes = 0; minutes < 7 * 60 + 40; minutes += 20)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await client.GetAsync("/konto/session", Cancellation);
        }
        var page = await client.GetPage(Grid);
        clock.Advance(TimeSpan.FromMinutes(30)); // the cookie itself would last
        await client.Submit(page, new() { [Cell] = "147" }, EditingSteps.GridForm);
        Assert.Equal(1, await Kept());
    }

    [Fact]
    public async Task Form_SentWhileTheSessionLasts_IsNotKept()
    {
        var client = await Editor();
        Assert.Equal(HttpStatusCode.Found, (await client.Submit(Grid, new() { [Cell] = "147" }, EditingSteps.GridForm)).StatusCode);
        Assert.Equal(0, await Kept());
    }

    [Fact]
    public async Task Form_OfAnother_IsOfferedToNobodyElse()
    {
        var client = await Editor();
        await SendLate(client, Grid, new() { [Cell] = "147" }, EditingSteps.GridForm);
        var other = await app.SignIn(Role.Editor, "Ole Anden");
        Assert.Equal("Der er ikke gemt noget", (await other.GetPage("/admin/gemt")).Text("h1"));
        Assert.Equal("136", Typed(await other.GetPage($"{Grid}&gemt=1"), Cell));

        // Not even as a row of one's own: it is encrypted for its user.
        var (owner, thief) = ((await app.AddUser(Role.Editor, "Gro Editor")).Id, (await app.AddUser(Role.Editor, "Ole Anden")).Id);
        await app.WithDb(db => Tokens(db).Where(t => t.UserId == owner).ExecuteUpdateAsync(
            t => t.SetProperty(x => x.UserId, thief), Cancellation));
        Assert.Equal("Der er ikke gemt noget", (await other.GetPage("/admin/gemt")).Text("h1"));
    }

    [Fact]
    public async Task Form_SentTwice_IsKeptOnce_AndCanBeDeleted()
    {
        var client = await Editor();
        var page = await client.GetPage(Grid);
        clock.Advance(AfterTheEnd);
        await client.Submit(page, new() { [Cell] = "147" }, EditingSteps.GridForm);
        clock.Advance(TimeSpan.FromMinutes(2));
        await client.Submit(page, new() { [Cell] = "148" }, EditingSteps.GridForm);
        Assert.Equal(1, await Kept());
        await client.SignIn("Gro Editor");
        var offer = await client.GetPage("/admin/gemt");
        Assert.Equal("148", Typed(await client.GetPage(ShowAgain(offer)), Cell));
        Assert.Equal("/admin", $"{(await client.Submit(offer)).Headers.Location}");
        Assert.Equal(0, await Kept());
    }

    public enum Spoilt
    {
        NoCookie,
        ForgedCookie,
        CookieOfAnotherProgram,
        NoToken,
        TokenOfAnother,
        TooOld,
        SignedOutByNewPassword,
    }

    [Fact]
    public async Task Form_WithoutWhatProvesWhoseItIs_IsNotKept()
    {
        var wrong = new List<string>();
        foreach (var what in Enum.GetValues<Spoilt>())
        {
            var sent = await SendSpoilt(what);
            if ($"{sent.Headers.Location}" is var led && led != ToSignIn + "%2Fadmin%2Ftabel%2F6%3Fkladde%3Dny")
                wrong.Add($"{what}: leads to {led}");
            if (await Kept() > 0)
                wrong.Add($"{what}: is kept");
        }
        Assert.Empty(wrong);
    }

    private async Task<HttpResponseMessage> SendSpoilt(Spoilt what)
    {
        var client = await Editor();
        var page = await client.GetPage(Grid);
        var fields = new Dictionary<string, string> { [Cell] = "147" };
        clock.Advance(what == Spoilt.TooOld ? TimeSpan.FromHours(26) : AfterTheEnd);
        var session = cookies.GetCookies(new Uri("https://localhost"))["__Host-session"]!;
        switch (what)
        {
            case Spoilt.NoCookie:
                session.Expired = true;
                break;
            case Spoilt.ForgedCookie:
                session.Value = session.Value[..^8] + "AAAAAAAA";
                break;
            case Spoilt.CookieOfAnotherProgram:
                var then = new FakeTimeProvider(clock.GetUtcNow() - AfterTheEnd);
                await using (var elsewhere = new DashboardApp { FirstStart = true, Clock = then })
                {
                    var theirs = new CookieContainer();
                    await elsewhere.SignIn(Role.Editor, cookies: theirs);
                    session.Value = theirs.GetCookies(new Uri("https://localhost"))["__Host-session"]!.Value;
                }
                break;
            case Spoilt.NoToken:
                fields[Token] = "";
                break;
            case Spoilt.TokenOfAnother:
                var other = await app.SignIn(Role.Editor, "Ole Anden");
                fields[Token] = Typed(await other.GetPage(Grid), Token, EditingSteps.GridForm + " ");
                break;
            case Spoilt.SignedOutByNewPassword:
                await using (var scope = app.Services.CreateAsyncScope())
                {
                    var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
                    await users.UpdateSecurityStampAsync((await users.FindByEmailAsync(TestUsers.EmailOf("Gro Editor")))!);
                }
                break;
        }
        return await client.Submit(page, fields, EditingSteps.GridForm);
    }

    [Theory]
    [InlineData(1_100_000, 0)]
    [InlineData(1_000_000, 1)]
    public async Task Form_OfOverOneMegabyte_IsNotKept(int length, int kept)
    {
        var client = await Editor();
        await SendLate(client, "/admin/import", new() { ["Pasted"] = new string('7', length) });
        Assert.Equal(kept, await Kept());
    }

    [Fact]
    public async Task Form_WithAFile_IsKeptWithoutIt()
    {
        var client = await Editor();
        var page = await client.GetPage("/admin/import");
        clock.Advance(AfterTheEnd);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector($"main [name={Token}]")!.GetAttribute("value")!), Token },
            { new StringContent("6"), "Table" },
            { new ByteArrayContent(new byte[3_000_000]), "Chosen", "tal.csv" },
        };
        await client.PostAsync("/admin/import", form, Cancellation);
        Assert.InRange((await app.WithDb(db => Tokens(db).Select(t => t.Value!).SingleAsync(Cancellation))).Length, 1, 2000);
        await client.SignIn("Gro Editor");
        var offer = await client.GetPage("/admin/gemt");
        Assert.Contains("Filen er ikke gemt. Vælg den igen.", offer.Text("main"));
        Assert.Equal("6", Typed(await client.GetPage(ShowAgain(offer)), "Table"));
    }

    [Fact]
    public async Task Form_AfterAnHour_IsGone()
    {
        var client = await Editor();
        await SendLate(client, Grid, new() { [Cell] = "147" }, EditingSteps.GridForm);
        clock.Advance(TimeSpan.FromMinutes(59));
        await client.SignIn("Gro Editor");
        var address = ShowAgain(await client.GetPage("/admin/gemt"));
        clock.Advance(TimeSpan.FromMinutes(1.5));
        Assert.Equal("Der er ikke gemt noget", (await client.GetPage("/admin/gemt")).Text("h1"));
        Assert.Equal("136", Typed(await client.GetPage(address), Cell));

        for (var tries = 0; tries < 100 && await Kept() > 0; tries++)
        {
            clock.Advance(TimeSpan.FromMinutes(5)); // whether anyone comes for it or not
            await Task.Delay(50, Cancellation);
        }
        Assert.Equal(0, await Kept());
    }

    [Theory]
    [InlineData("/admin/brugere/ny", "Name", "main form")]
    [InlineData("/konto/skift-adgangskode", "Password", "main form")]
    public async Task Form_OfAnAccount_IsNotKept(string address, string field, string form)
    {
        var client = await app.SignIn(Role.Administrator);
        await SendLate(client, address, new() { [field] = "noget hemmeligt" }, form);
        Assert.Equal(0, await Kept());
    }

    /// <summary>Each kind of form that is kept, a field, and what is typed there; the field of a figure or check is its key.</summary>
    private static readonly (string Address, string Field, string Typed)[] Kinds =
    [
        ("/admin/plan/2019-2020", "Value[Plan:2019-2020:Introduction]", "Første linje\n\n- et punkt"),
        ("/admin/plan/ny", "Title", "Opfølgning på beskæftigelsesplan 2021-2022"),
        ("/admin/plan/2019-2020/maal/ny", "Value[Goal:2019-2020/ny:Number]", "17"),
        ("/admin/plan/2019-2020/maal/1", "Value[Goal:2019-2020/1:ShortTitle]", "Et kort navn"),
        ("/admin/tabel/ny", "Value[Table:999999999:Step]", "3"),
        ("/admin/tabel/ny", "Rows", "Mænd\nKvinder"),
        ("/admin/tabel/1/oplysninger", "Value[Table:1:Caption]", "en overskrift"),
        ("/admin/tabel/1/noter", "Value[Annotation:1/ny:Text]", "Ny lov"),
        ("/admin/tabel/1/maalsaetninger", "NewValue", "vrøvl"),
        ("/admin/tabel/1/kontrol", "", "Summen er en anden"),
        ("/admin/tabel/1/raekke/ny", "Value[Category:1/ny:Name]", "En række"),
        ("/admin/tabel/1/maaltal/ny", "Value[Measure:1/ny:Decimals]", "2"),
        ("/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/2020-06", "", "637"),
        ("/admin/import", "Pasted", "Periode;Antal\n2020-06;7"),
        ("/admin/jobindsats/1?haand=1", "Measures", "gruppe=*"),
    ];

    [Fact]
    public async Task Form_OfEachKind_IsShownAsItWasTyped()
    {
        var client = await Editor();
        var wrong = new List<string>();
        foreach (var (address, named, typed) in Kinds)
        {
            var field = named.Length > 0
                ? named : (await client.GetPage(address)).QuerySelector("main form [name^=Value]")!.GetAttribute("name")!;
            await SendLate(client, address, new() { [field] = typed.ReplaceLineEndings("\r\n") });
            await client.SignIn("Gro Editor");
            var before = await app.Hash();
            var shown = await client.GetPage(ShowAgain(await client.GetPage("/admin/gemt")));
            if (await app.Hash() != before)
                wrong.Add($"{address}: looking at it changes something");
            if (Typed(shown, field) is var there && there != typed)
                wrong.Add($"{address}, {field}: »{there}« is shown for »{typed}«");
            if (shown.QuerySelector(".alert-error") is { } error)
                wrong.Add($"{address}: {error.Text()}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Form_OfTheReview_IsShownWithReasonAndExplanations_AndPublishesNothing()
    {
        var client = await Editor();
        var draft = await client.Draft(6, (EditingSteps.Long2020, "13"));
        var address = AdminLinks.Draft(draft);
        var warning = (await client.GetPage(address)).QuerySelector("[name^=Explanation]")!.GetAttribute("name")!;
        await SendLate(client, address, new() { ["Reason"] = "Ny afgrænsning", [warning] = "Målgruppen" }, EditingSteps.PublishForm);
        await client.SignIn("Gro Editor");
        var again = ShowAgain(await client.GetPage("/admin/gemt"));
        Assert.Equal($"{address}?gemt=1", again);
        var shown = await client.GetPage(again);
        Assert.Equal(("Ny afgrænsning", "Målgruppen"), (Typed(shown, "Reason"), Typed(shown, warning)));
        Assert.Equal(1, await app.WithDb(db => db.Revisions.CountAsync(r => r.Number != null, Cancellation)));
        Assert.Equal(HttpStatusCode.Found, (await client.Submit(shown, form: EditingSteps.PublishForm)).StatusCode);
        Assert.Equal(2, await app.WithDb(db => db.Revisions.CountAsync(r => r.Number != null, Cancellation)));
    }

    [Fact]
    public async Task Form_OfADraftThatIsGone_IsShownForANewOne()
    {
        var client = await Editor();
        var draft = await client.Draft(6, (EditingSteps.Long2020, "140"));
        await SendLate(client, $"/admin/tabel/6?kladde={draft}", new() { [Cell] = "147" }, EditingSteps.GridForm);
        var other = await app.SignIn(Role.Editor, "Ole Anden");
        await other.Submit(AdminLinks.Draft(draft), form: ".discard form");
        await client.SignIn("Gro Editor");
        var shown = await client.GetPage(ShowAgain(await client.GetPage("/admin/gemt")));
        Assert.Equal("147", Typed(shown, Cell));
        // The draft's 140 is no longer there: that is asked, as ever.
        Assert.Equal(HttpStatusCode.Conflict, (await client.Submit(shown, form: EditingSteps.GridForm)).StatusCode);
    }

    /// <summary>Where someone else has published meanwhile, the question is asked again with the answer so far.</summary>
    [Fact]
    public async Task Form_WithAConflict_KeepsTheQuestion()
    {
        var client = await Editor();
        var page = await client.GetPage(Grid);
        await app.Publish((Subject.Observation, EditingSteps.Long2020, "Figure", "150"));
        var asked = await client.Page(await client.Submit(page, new() { [Cell] = "147" }, EditingSteps.GridForm), HttpStatusCode.Conflict);
        var choice = asked.QuerySelector(".clashes input[type=radio]")!.GetAttribute("name")!;
        clock.Advance(AfterTheEnd);
        await client.Submit(asked, new() { [choice] = "deres" }, EditingSteps.GridForm);
        await client.SignIn("Gro Editor");
        var shown = await client.GetPage(ShowAgain(await client.GetPage("/admin/gemt")));
        Assert.Equal("deres", shown.QuerySelector($".clashes input[name='{choice}'][checked]")!.GetAttribute("value"));
    }

    /// <summary>Types, waits until the session has ended, and sends.</summary>
    private async Task SendLate(HttpClient client, string address, Dictionary<string, string> fields, string form = "main form[novalidate]")
    {
        var page = await client.GetPage(address);
        if (page.QuerySelectorAll(form).Length != 1)
            form = "main form[method=post]";
        clock.Advance(AfterTheEnd);
        var sent = await client.Submit(page, fields, form);
        Assert.StartsWith(ToSignIn, $"{sent.Headers.Location}", StringComparison.Ordinal);
    }

    private static string ShowAgain(IHtmlDocument offer) =>
        Assert.Single(offer.QuerySelectorAll("main a"), a => a.Text() == "Vis det igen").GetAttribute("href")!;

    private static string Typed(IHtmlDocument page, string field, string within = "main ") =>
        page.QuerySelector($"{within}[name='{field}']") switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement text => text.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => throw new InvalidOperationException($"There is no {field}."),
        };

    private static IQueryable<IdentityUserToken<string>> Tokens(DbContext db) =>
        db.Set<IdentityUserToken<string>>().Where(t => t.LoginProvider == "KeptForm");

    private Task<int> Kept() => app.WithDb(db => Tokens(db).CountAsync(Cancellation));
}
