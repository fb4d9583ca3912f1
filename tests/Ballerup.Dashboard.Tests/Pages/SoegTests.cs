using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages;

public sealed class SoegTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task<IHtmlDocument> Get(string typed, HttpStatusCode expected = HttpStatusCode.OK) =>
        app.Browse().GetPage("/soeg?q=" + Uri.EscapeDataString(typed), expected);

    private static List<(string Title, string Address)> Hits(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".hits h3 a").Select(a => (a.Text(), a.GetAttribute("href")!))];

    [Fact]
    public async Task Get_ABenefit_IsFoundInItsTable_AndInTheGlossary()
    {
        var page = await Get("Sygedagpenge");
        Assert.Equal("4 resultater for »Sygedagpenge«", page.Text(".search-found"));
        Assert.Equal(["Rækker og kolonner i tabellerne (1)", "Ordforklaring (3)"], page.QuerySelectorAll("main h2").Select(h => h.Text()));
        Assert.Equal([("Sygedagpenge", "/maal/1#tabel-1"), ("Sygedagpenge", "/ordforklaring#sygedagpenge"),
            ("Jobafklaringsforløb", "/ordforklaring#jobafklaringsforloeb")], Hits(page)[..3]);
        Assert.All(page.QuerySelectorAll("mark"), m => Assert.Equal("sygedagpenge", m.Text().ToLowerInvariant()));
        var first = page.QuerySelector(".hits li")!;
        Assert.Equal("<mark>Sygedagpenge</mark>", first.QuerySelector("a")!.InnerHtml);
        Assert.Equal("Tabel 1, antal fuldtidspersoner (faktisk og i pct. af befolkningen)", first.Text("p"));
    }

    [Theory]
    [InlineData("loentilskud ansaettelse", "/maal/2#tabel-3")]
    [InlineData("samarbejdsgrad", "/maal/2#tabel-2")]
    [InlineData("jobcenters samarbejds", "/maal/2#tabel-2")]
    [InlineData("handicap", "/maal/7")]
    [InlineData("ministermål 5", "/maal/5")]
    [InlineData("forenklingsreformen klemme", "/maal/6")]
    [InlineData("FLYGTNINGE", "/maal/3")]
    [InlineData("tabel 4", "/maal/3#tabel-4")]
    [InlineData("dagpenge", "/ordforklaring#a-dagpenge")]
    public async Task Get_Words_LeadToWhereTheyAre(string typed, string address)
    {
        var page = await Get(typed);
        Assert.Contains(address, Hits(page).Select(h => h.Address));
        foreach (var hit in Hits(page).Where(h => h.Address.Contains('#')).DistinctBy(h => h.Address))
            Assert.NotNull((await app.Browse().GetPage(hit.Address.Split('#')[0])).GetElementById(hit.Address.Split('#')[1]));
    }

    [Fact]
    public async Task Get_ALongNarrative_IsShownWhereTheWordStands()
    {
        var page = await Get("klemme");
        Assert.Contains("<mark>klemme</mark>", page.QuerySelector(".hits p")!.InnerHtml);
        Assert.StartsWith("…", page.Text(".hits p"));
    }

    [Fact]
    public async Task Get_WhatIsPublished_IsFoundAtOnce_AndWhatIsRetiredIsNot()
    {
        _ = app.Browse();
        Assert.Empty(Hits(await Get("regnbueordning")));
        await app.Publish((Subject.Table, "6", "Notes", "Uden **regnbueordning**"), (Subject.Goal, "2019-2020/7", "Retired", "true"));
        var page = await Get("regnbueordning");
        Assert.Equal("1 resultat for »regnbueordning«", page.Text(".search-found"));
        Assert.Equal("/maal/6#tabel-6", Assert.Single(Hits(page)).Address);
        Assert.Equal("Uden <mark>regnbueordning</mark>", page.QuerySelector(".hits p")!.InnerHtml);
        Assert.DoesNotContain("/maal/7", Hits(await Get("handicap")).Select(h => h.Address));
    }

    [Fact]
    public async Task Get_Markup_IsNeverMoreThanText()
    {
        _ = app.Browse();
        await app.Publish((Subject.Category, "1/sygedagpenge", "Name", "<b>Syge</b>\"&amp;"));
        var page = await Get("<b>Syge");
        Assert.Equal("&lt;<mark>b&gt;Syge</mark>&lt;/b&gt;\"&amp;amp;", page.QuerySelector(".hits a")!.InnerHtml);
        Assert.Equal("<b>Syge", page.QuerySelector<IHtmlInputElement>("#q")!.Value);
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Theory]
    [InlineData("/soeg")]
    [InlineData("/soeg?q=")]
    [InlineData("/soeg?q=+++")]
    public async Task Get_NothingTyped_SaysWhatToType(string address)
    {
        var page = await app.Browse().GetPage(address);
        Assert.StartsWith("Skriv et eller flere ord, fx", page.Text(".lead"));
        Assert.Empty(Hits(page));
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("\"'<>&;--")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\u202E\uD83D\uDE00")]
    [InlineData("[a-z]*(")]
    [InlineData("sygedagpenge xyzzy")]
    public async Task Get_WhatIsNotThere_GivesAdvice(string typed)
    {
        var page = await Get(typed);
        Assert.Equal($"Ingen resultater for »{typed}«", page.Text(".search-found"));
        Assert.StartsWith("Prøv med færre eller kortere ord", page.Text(".search-found + p"));
    }

    [Fact]
    public async Task Get_TooMuch_SaysHowMuchIsAllowed()
    {
        Assert.Equal("Ingen resultater for »" + new string('x', 200) + "«", (await Get(new string('x', 200))).Text(".search-found"));
        var page = await Get(new string('x', 201), HttpStatusCode.BadRequest);
        Assert.Equal("Fejl: Skriv højst 200 tegn.", page.Text("#q-error"));
        Assert.Equal("Skriv højst 200 tegn.", page.Text(".alert a[href='#q']"));
        await Get(new string('å', 1000), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/soeg?q=%FF%FE")]
    [InlineData("/soeg?q=a&q=b")]
    [InlineData("/soeg?q=%F0%9F%98")]
    public async Task Get_AnOddAddress_IsAnsweredWithAPage(string address) => await app.Browse().GetPage(address);

    [Fact]
    public async Task Get_TheResults_AreKeptOutOfSearchEngines()
    {
        var answer = await app.Browse().GetAsync("/soeg?q=job", TestContext.Current.CancellationToken);
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task Get_EveryOtherPage_HasTheFieldInItsHeader()
    {
        foreach (var address in (string[])["/", "/maal/1", "/historik", "/findes-ikke", "/konto/login"])
        {
            var answer = await app.Browse().GetAsync(address, TestContext.Current.CancellationToken);
            var form = Assert.Single((await answer.ReadDocument(app.Browse())).QuerySelectorAll("header form[role=search]"));
            Assert.Equal(("/soeg", "q", "Søg på siden"),
                (form.GetAttribute("action"), form.QuerySelector("input")!.GetAttribute("name"), form.Text("label")));
            Assert.Equal(form.QuerySelector("input")!.Id, form.QuerySelector("label")!.GetAttribute("for"));
        }
        Assert.Single((await Get("job")).QuerySelectorAll("form[role=search]"));
    }
}
