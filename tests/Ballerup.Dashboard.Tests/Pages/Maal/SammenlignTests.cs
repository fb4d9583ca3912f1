using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Pages.Maal;

/// <summary>One app with figures for other areas; no test of the first class publishes.</summary>
public sealed class AreasApp : IAsyncLifetime
{
    public DashboardApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _ = App.Browse();
        await App.PublishAreas();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public class SammenlignTests(AreasApp areas) : IClassFixture<AreasApp>
{
    private static string[] Names(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(e => e.Text())];

    private static string[] Ticked(IHtmlDocument page) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>(".compare input[type=checkbox]").Where(i => i.IsChecked).Select(i => i.Value)];

    [Fact]
    public async Task Get_WithoutAChoice_ShowsTheOwnAmongTheMunicipalities_ByTheShare()
    {
        var page = await areas.App.Browse().GetPage(AreaSample.Address);
        Assert.Equal("Sammenlign tabel 7, kontanthjælp, måned", page.Text("h1"));
        Assert.Equal("Fuldtidspersoner i pct. af befolkningen 16-66 år", page.Text("#sammenligning h2"));
        Assert.Equal(["Periode", "Ballerup Kommune", "Laveste", "Nedre kvartil", "Median", "Øvre kvartil", "Højeste", "Nummer"],
            Names(page, "#sammenligning thead th"));
        Assert.Equal(
            ["jun 2025 2,3 – – – – – –", "jul 2025 2,8 0,8 1,8 2,3 2,9 3,9 5 af 15", "jun 2026 2,2 0,8 1,8 2,2 2,8 3,9 8 af 15",
                "jul 2026 2,1 0,8 1,7 2,1 2,9 3,7 7 af 13 (delt)"],
            page.QuerySelectorAll("#sammenligning tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.Text()))));
        Assert.Equal(
            "I juli 2026 lå Ballerup Kommune som nummer 7 af 13 kommuner, når den med det højeste tal er nummer 1. Pladsen deles med en "
                + "anden kommune.", page.Text(".chart-title"));
        Assert.EndsWith("I juli 2025 var kommunen nummer 5 af 15. For to kommuner er tallet ikke kendt, og de er ikke talt med.",
            page.Text(".chart-more"));
        Assert.Empty(Ticked(page));
        Assert.Equal("Find kommuner", page.Text("label[for=soeg]"));
        Assert.Contains("Kvartiler og median er beregnet som i Excels KVARTIL.MEDTAG", page.Text(".definition + p"));
    }

    [Fact]
    public async Task Get_WithAChoice_HasItInTheTableTheSentenceTheChartAndTheAddress_TheOwnFirst()
    {
        var page = await areas.App.Browse()
            .GetPage(AreaSample.Address + "?omraade=163&omraade=580&omraade=000&omraade=151&omraade=findes-ikke");
        Assert.Equal(["Periode", "Ballerup Kommune", "Hele landet", "Herlev", "Aabenraa"], Names(page, "#sammenligning thead th")[..5]);
        Assert.Equal(
            ["2,1", "2,1", "1,7", "·"], page.QuerySelectorAll("#sammenligning tbody tr:last-child td").Take(4).Select(c => c.Text()));
        Assert.Equal("I juli 2026 var tallet 2,1 pct. i Ballerup Kommune, 2,1 pct. i hele landet og 1,7 pct. i Herlev.",
            page.QuerySelectorAll(".chart-title")[1].Text().Replace('\u00A0', ' '));
        Assert.Contains("Tallet for Aabenraa er udeladt, så enkeltpersoner ikke kan genkendes.",
            page.QuerySelectorAll(".chart-more")[1].Text());
        Assert.Equal(["000", "163", "580"], Ticked(page));
        Assert.Contains("\"series\":[{\"name\":\"Ballerup Kommune\",\"values\":[2.3,2.8,2.2,2.1]",
            page.QuerySelectorAll("figure script")[1].TextContent);
        Assert.Equal("/data/sammenligning/tabel/7.csv?omraade=000&omraade=163&omraade=580",
            page.QuerySelector(".source a[download]")!.GetAttribute("href"));
        Assert.Equal($"{AreaSample.Address}?revision=2&omraade=000&omraade=163&omraade=580",
            page.QuerySelector(".page-foot a")!.GetAttribute("href"));
        Assert.Equal("/historik/tal/7/i-alt/andel/163/2026-07",
            page.QuerySelector("#sammenligning tbody tr:last-child td:nth-of-type(3) a")!.GetAttribute("href"));
        Assert.Contains("· betyder, at tallet er udeladt", page.Text(".table-marks"));
    }

    [Fact]
    public async Task Get_AnotherMeasure_IsCompared_AndStaysInTheAddress()
    {
        var page = await areas.App.Browse().GetPage(AreaSample.Address + "?maaltal=antal&omraade=159");
        Assert.Equal("Antal fuldtidspersoner", page.Text("#sammenligning h2"));
        Assert.Equal("jul 2026 741 800 310 500 741 800 9.000 3 af 5",
            string.Join(' ', page.QuerySelectorAll("#sammenligning tbody tr:last-child > *").Select(c => c.Text())));
        Assert.Equal("/data/sammenligning/tabel/7.csv?maaltal=antal&omraade=159",
            page.QuerySelector(".source a[download]")!.GetAttribute("href"));
        Assert.Equal($"{AreaSample.Address}?maaltal=antal", page.QuerySelector(".compare > a")!.GetAttribute("href"));
        Assert.Equal("antal", page.QuerySelector<IHtmlSelectElement>("#maaltal")!.Value);
    }

    [Fact]
    public async Task Search_IsAFormWithoutScripts_AndKeepsWhatIsChosen()
    {
        var client = areas.App.Browse();
        var page = await client.GetPage(AreaSample.Address + "?omraade=163&soeg=taa");
        Assert.Equal(["Høje-Taastrup", "Lyngby-Taarbæk"], Names(page, ".compare fieldset:first-of-type label"));
        Assert.Equal(["Hele landet", "Region Hovedstaden", "Herlev"], Names(page, ".compare fieldset:last-of-type label"));
        // What the form sends when the first is ticked off, as a browser sends it.
        page = await client.GetPage(AreaSample.Address + "?maaltal=andel&soeg=&omraade=169&omraade=163");
        Assert.Equal(["163", "169"], Ticked(page));
        Assert.Equal(["Periode", "Ballerup Kommune", "Herlev", "Høje-Taastrup"], Names(page, "#sammenligning thead th")[..4]);
        var form = page.QuerySelector<IHtmlFormElement>(".compare")!;
        Assert.Equal("get", form.Method);
        Assert.Equal(["maaltal", "omraade", "soeg"],
            form.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!).Distinct().Order());
    }

    [Theory]
    [InlineData("xyz", "Ingen flere kommuner har »xyz« i navnet.")]
    [InlineData("%3Cscript%3E", "Ingen flere kommuner har »<script>« i navnet.")]
    public async Task Search_ThatFindsNothing_SaysSo(string typed, string says) =>
        Assert.Contains(says, (await areas.App.Browse().GetPage($"{AreaSample.Address}?soeg={typed}")).Text(".compare"));

    [Fact]
    public async Task Search_ThatIsTooLong_IsAskedToBeShorter()
    {
        var page = await areas.App.Browse()
            .GetPage($"{AreaSample.Address}?soeg={new string('a', 101)}&omraade=163", HttpStatusCode.BadRequest);
        Assert.Equal("Skriv højst 100 tegn af kommunens navn.", page.Text(".alert-error a"));
        Assert.StartsWith("Fejl: ", page.Title);
        Assert.Equal(["163"], Ticked(page));
    }

    [Theory]
    [InlineData("?raekke=1/findes-ikke&maaltal=&omraade=")]
    [InlineData("?raekke=%01&maaltal=%C3&omraade=%20163&omraade=%F0%9F%98%80")]
    [InlineData("?omraade[0]=163&Compared.Chosen=163&Asked=1&Shown=1")]
    public async Task Get_WhatIsNotThere_IsPassedOver(string query) =>
        Assert.Empty(Ticked(await areas.App.Browse().GetPage(AreaSample.Address + query)));

    [Fact]
    public async Task Get_MoreAreasThanCanBeShown_SaysWhichAreAndDrawsThreeOfThem()
    {
        var page = await areas.App.Browse()
            .GetPage(AreaSample.Address + "?" + string.Join('&', AreaSample.Shares.Select(s => $"omraade={s.Code}")));
        Assert.Equal(10, Ticked(page).Length);
        Assert.Equal("Der kan vises ti områder på én gang. De første ti er valgt.", page.Text(".compare .warning"));
        Assert.Equal(1 + 10 + 6 + 1, page.QuerySelectorAll("#sammenligning thead th").Length);
        Assert.Equal(4, page.QuerySelectorAll("figure")[1].QuerySelectorAll(".chart-legend li").Length);
        Assert.Contains("Diagrammet viser de første tre af de valgte områder.", page.Text("#sammenligning"));
    }

    [Theory]
    [InlineData("/plan/2019-2020/maal/5/tabel/7/sammenlign?omraade=163", HttpStatusCode.OK)]
    [InlineData("/maal/5/tabel/7/sammenlign?revision=1", HttpStatusCode.NotFound)]
    [InlineData("/maal/5/tabel/7/sammenlign?revision=2", HttpStatusCode.OK)]
    [InlineData("/maal/5/tabel/7/sammenlign?revision=x", HttpStatusCode.NotFound)]
    [InlineData("/maal/5/tabel/7/sammenlign?kladde=x", HttpStatusCode.Found)]
    [InlineData("/maal/5/tabel/07/sammenlign", HttpStatusCode.NotFound)]
    [InlineData("/maal/5/tabel/1/sammenlign", HttpStatusCode.NotFound)]
    [InlineData("/maal/1/tabel/1/sammenlign", HttpStatusCode.NotFound)] // figures for no other area
    [InlineData("/maal/9/tabel/7/sammenlign", HttpStatusCode.NotFound)]
    [InlineData("/plan/1999-2000/maal/5/tabel/7/sammenlign", HttpStatusCode.NotFound)]
    public async Task Get_OnlyWhereThereIsSomethingToCompare(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await areas.App.Browse().GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task GoalPage_ShowsTheOwnAreaAlone_AndLeadsToTheComparison()
    {
        var page = await areas.App.Browse().GetPage("/maal/5");
        Assert.Equal(["2,1", "741"], page.QuerySelectorAll("#tabel-7 tbody tr:last-child td").Select(c => c.Text()).Order());
        var link = page.QuerySelector("#tabel-7 .compared a")!;
        Assert.Equal(("Sammenlign med andre kommuner", AreaSample.Address), (link.Text(), link.GetAttribute("href")));
        Assert.Empty((await areas.App.Browse().GetPage("/maal/1")).QuerySelectorAll(".compared"));
        Assert.Contains("kan sammenlignes fra målsiden", (await areas.App.Browse().GetPage("/data")).Text("main"));
        Assert.Contains("Sammenlign med andre områder", (await areas.App.Browse().GetPage("/hjaelp")).Text("main"));
    }
}

[Trait(TestRun.On, TestRun.Full)]
public class SammenlignChangesTests
{
    [Fact]
    public async Task Seed_HasNoTraceOfOtherAreas()
    {
        await using var app = DashboardApp.Borrow();
        var client = app.Browse();
        foreach (var address in (string[])["/", "/maal/1", "/maal/2", "/maal/3", "/maal/4", "/maal/5", "/maal/6", "/data", "/hjaelp"])
            Assert.DoesNotContain("ammenlign med", (await client.GetPage(address)).DocumentElement.TextContent);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await client.GetAsync("/data/sammenligning/tabel/1.csv", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task OnlyTheCountryAndARegion_AreNamedByTheLink_AndHaveNoSearch()
    {
        await using var app = DashboardApp.Borrow();
        var client = app.Browse();
        await app.PublishAreas("000", "084");
        Assert.Equal("Sammenlign med hele landet og Region Hovedstaden", (await client.GetPage("/maal/5")).Text("#tabel-7 .compared a"));
        var page = await client.GetPage(AreaSample.Address);
        Assert.Empty(page.QuerySelectorAll("#soeg, figure"));
        Assert.Equal("Vælg områder at sammenligne med.", page.Text("#sammenligning p"));
        Assert.Equal(["Hele landet", "Region Hovedstaden"], page.QuerySelectorAll(".compare label[for^=omraade]").Select(l => l.Text()));
        page = await client.GetPage(AreaSample.Address + "?omraade=084");
        Assert.Contains("Et af de andre tal er foreløbigt.", page.Text(".chart-more"));
        Assert.Equal("2,4*", page.Text("#sammenligning tbody tr:last-child td:last-child"));
    }

    [Fact]
    public async Task Revision_ShowsTheComparisonAsItWas_AndADraftAsItWouldBe()
    {
        await using var app = DashboardApp.Borrow();
        var client = app.Browse();
        await app.PublishAreas();
        await app.Publish((Subject.Observation, $"{AreaSample.Share}/163/2026-07", "Figure", "2.2"));
        const string Rank = "#sammenligning tbody tr:last-child td:last-child";
        Assert.Equal("8 af 13 (delt)", (await client.GetPage(AreaSample.Address)).Text(Rank));
        var then = await client.GetPage(AreaSample.Address + "?revision=2&omraade=163");
        Assert.Equal("7 af 13 (delt)", then.Text(Rank));
        Assert.Equal("/data/sammenligning/tabel/7.csv?revision=2&omraade=163",
            then.QuerySelector(".source a[download]")!.GetAttribute("href"));
        Assert.Equal("2", then.QuerySelector(".compare input[name=revision]")!.GetAttribute("value"));
        Assert.Equal("/maal/5?revision=2", then.QuerySelectorAll(".breadcrumbs a")[1].GetAttribute("href"));
        Assert.Equal($"{AreaSample.Address}?revision=2",
            (await client.GetPage("/maal/5?revision=2")).QuerySelector(".compared a")!.GetAttribute("href"));

        var draft = await app.Draft(new Edit(Subject.Observation, $"{AreaSample.Share}/163/2026-07", "Figure", "2.2", "9.9"));
        using var editor = await app.SignIn(Role.Editor);
        var preview = await editor.GetPage($"{AreaSample.Address}?kladde={draft.Id}&omraade=163");
        Assert.Equal("9,9", preview.Text("#sammenligning tbody tr:last-child td:nth-of-type(2)"));
        Assert.Empty(preview.QuerySelectorAll(".source a[download], #sammenligning tbody a"));
    }

    [Fact]
    public async Task Withheld_IsNowhere_NotEvenInARevisionWhereItWasShown()
    {
        await using var app = DashboardApp.Borrow();
        var client = app.Browse();
        await app.PublishAreas();
        await app.Publish((Subject.Observation, $"{AreaSample.Share}/183/2026-07", "Withheld", "true"));
        foreach (var address in (string[])[$"{AreaSample.Address}?omraade=183", $"{AreaSample.Address}?omraade=183&revision=2",
            "/data/sammenligning/tabel/7.csv?omraade=183"])
            Assert.DoesNotContain("3,7", await client.GetStringAsync(address, TestContext.Current.CancellationToken));
        Assert.Equal("6 af 12 (delt)", (await client.GetPage(AreaSample.Address)).Text("#sammenligning tbody tr:last-child td:last-child"));
    }
}
