using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests.Exporting;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

public sealed class ImportTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bring_WhatWeWrite_ChangesNothing(bool everything)
    {
        var client = await app.SignIn(Role.Editor);
        if (everything)
            await app.Publish(SameFiguresTests.Everything);
        foreach (var name in (string[])["tabeller.xlsx", "observationer.csv",
            .. Enumerable.Range(1, 6).SelectMany(n => new[] { $"tabel/{n}.csv", $"tabel/{n}.xlsx" })])
        {
            var file = await app.Browse().GetByteArrayAsync("/data/" + name, Cancellation);
            var page = await client.OpenSent(await client.SendFile(file, name));
            Assert.Empty(page.QuerySelectorAll("#ikke-forstaaet li").Select(p => $"{name}: {p.Text()}"));
            Assert.Empty(page.Proposed().Select(r => $"{name}: {r}"));
            Assert.Contains("Filen ændrer ingen tal.", page.Text("main"));
            var read = page.QuerySelectorAll("main ul")[0].QuerySelectorAll("li")
                .Where(l => l.Text().Contains(" læst", StringComparison.Ordinal))
                .Sum(l => int.Parse(l.Text().Split(": ")[1].Split(' ')[0]));
            var own = name.Contains('/', StringComparison.Ordinal) ? int.Parse(name.Split('/', '.')[1]) : 0;
            // One figure was taken away, and its cell is a sign of its own in a table.
            Assert.InRange(Ballerup.Dashboard.Tests.Seeds.SeedFiles.Figures.Count(f => own == 0 || f.Table == own) - read, 0, everything
                ? 1 : 0);
        }
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Bring_ThisYearsTable_TakeWhatIsChosen_Publish_AndEachFigureTellsWhereItCameFrom()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring(
            "Tabel 6, fra regnearket\n\naug 2018;aug 2019;aug 2020;aug 2021\n151;141;136;1.131\n\nKilde;Jobindsats\n", table: "6");
        Assert.Equal(
            ["Ændrede tal: Tabel 6, antal kontanthjælpsmodtagere, august 2019 | 142 | 141",
                "Nye tal: Tabel 6, antal kontanthjælpsmodtagere, august 2021 | ikke noget tal | 1.131"],
            page.Proposed());
        Assert.Contains("Uændrede tal: 2.", page.Text("main"));
        Assert.All(page.QuerySelectorAll("tbody input").Cast<IHtmlInputElement>(), b => Assert.True(b.IsChecked));
        // What was ticked off stays so when the form is refused.
        ((IHtmlInputElement)page.QuerySelectorAll("tbody input")[0]).IsChecked = false;
        ((IHtmlInputElement)page.QuerySelectorAll("tbody input")[1]).IsChecked = false;
        var again = await client.Page(await client.Submit(page), HttpStatusCode.BadRequest);
        Assert.All(again.QuerySelectorAll("tbody input").Cast<IHtmlInputElement>(), b => Assert.False(b.IsChecked));
        // Nothing is kept but the file.
        Assert.Contains(",2019-08,142,normal", await client.PublicFigure("6/x/x/x/2019-08"));

        var taken = await client.Submit(page, new() { ["Take"] = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2021-08" });
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
        var draft = Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]);
        Assert.Contains("1 tal fra tal.csv er lagt i kladden.", (await client.GetPage($"/admin/kladde/{draft}")).Text("main"));
        await client.PublishAll(draft);
        Assert.Contains(",2021-08,1131,normal", await client.PublicFigure("6/x/x/x/2021-08"));
        Assert.Contains(",2019-08,142,normal", await client.PublicFigure("6/x/x/x/2019-08"));
        var story = (await app.Browse().GetPage("/historik/tal/6/i-alt/antal-kontanthjaelpsmodtagere/151/2021-08")).Text("main");
        Assert.Contains("Linje 4 i tal.csv, tabel 6, kolonnen »aug 2021«", story);
    }

    [Theory]
    [InlineData(
        ";Antal fuldtidspersoner;;Fuldtidspersoner i pct. af befolkningen\n;jun 2020;jun 2021;jun 2020\nSygedagpenge;632;640;2,2\n")]
    [InlineData("Antal\nRække\tAntal fuldtidspersoner jun 2020\tAntal fuldtidspersoner, juni 2021\tFuldtidspersoner i pct. af "
        + "befolkningen. 2020-06\nSYGEDAGPENGE\t632\t640\t2,2\n")]
    [InlineData("Periode;Sygedagpenge, antal fuldtidspersoner;Sygedagpenge, fuldtidspersoner i pct. af befolkningen\njun "
        + "2020;632;2,2\njun 2021;640;\n")]
    [InlineData("table,area,category,measure,period,value\n1,151,Sygedagpenge,Antal fuldtidspersoner,2020-06,632\n6,151,I "
        + "alt,x,2020-06,9\n1,151,Sygedagpenge,Antal fuldtidspersoner,2021-06,640\n1,151,Sygedagpenge,Fuldtidspersoner i pct. af "
        + "befolkningen,2020-06,2.2\n")]
    [InlineData("Række,Antal fuldtidspersoner jun 2020,Antal fuldtidspersoner jun 2021,Fuldtidspersoner i pct. af befolkningen jun "
        + "2020\n\"Sygedagpenge\",632,640,2.2\n")]
    public async Task Bring_TheSameFiguresInManyShapes_AreTheSame(string text)
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring(text, table: "1");
        Assert.Empty(page.QuerySelectorAll("#ikke-forstaaet li").Select(p => p.Text()));
        Assert.Equal(
            [
                "Ændrede tal: Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2020 | 631 | 632",
                "Ændrede tal: Tabel 1, »Sygedagpenge«, fuldtidspersoner i pct. af befolkningen, juni 2020 | 2,1 | 2,2",
                "Nye tal: Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2021 | ikke noget tal | 640",
            ],
            page.Proposed().Order());
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Bring_AFigureThatSomeoneCorrected_IsAskedAbout()
    {
        var client = await app.SignIn(Role.Editor);
        await client.PublishAll(await client.Draft(6, (EditingSteps.Long2020, "137")));
        var page = await client.Bring("aug 2020\n136\n", table: "6");
        Assert.Equal(["I strid med en rettelse: Tabel 6, antal kontanthjælpsmodtagere, august 2020 | 137 | 136"], page.Proposed());
        Assert.All(page.QuerySelectorAll("tbody input").Cast<IHtmlInputElement>(), b => Assert.False(b.IsChecked));
        var refused = await client.Submit(page);
        Assert.Contains("Vælg mindst ét tal at lægge i kladden.", (await client.Page(refused, HttpStatusCode.BadRequest)).Text("main"));
        var taken = await client.Submit(page, new() { ["All"] = "Conflict" });
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
        Assert.Contains("137 136", (await client.GetPage(taken.Headers.Location!.ToString())).Text("main table"));
    }

    [Fact]
    public async Task Bring_SignsAndMarks_AreStatuses()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring("aug 2018;aug 2019;aug 2020;aug 2021\n·;142*;–;131(s)\n", table: "6");
        Assert.Equal(
            ["Mangler nu: august 2020 136 mangler", "Nye tal: august 2021 ikke noget tal 131 (skønnet)",
                "Udeladt nu: august 2018 151 udeladt af hensyn til enkeltpersoner", "Ændrede tal: august 2019 142 142 (foreløbigt)"],
            page.Proposed().Select(r => r.Replace("Tabel 6, antal kontanthjælpsmodtagere, ", "").Replace(" | ", " "))
                .Order(StringComparer.Ordinal));
        // A number goes away only where someone has ticked it.
        Assert.Equal(["6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08"],
            page.QuerySelectorAll("tbody input").Cast<IHtmlInputElement>().Where(b => !b.IsChecked).Select(b => b.Value));
        var taken = await client.Submit(page, new() { ["All"] = "Everything" });
        Assert.DoesNotContain("mangler", (await client.GetPage(taken.Headers.Location!.ToString())).Text("main table.changes"));
    }

    [Theory]
    [InlineData("Række;jun 2020\nSygedagpenge;1,5\n", "1", "Det fremgår ikke, hvilket måltal tallet hører til.")]
    [InlineData("Række;Antal fuldtidspersoner jun 2020\nSygedagpenge;1,5\n", "1", "Skriv et helt tal uden decimaler")]
    [InlineData("Række;Antal fuldtidspersoner jun 2020\nFlyvende;15\n", "1",
        "linje 2, »Flyvende«: Tabellen har ingen række og ingen periode med det navn.")]
    [InlineData("Række;Antal fuldtidspersoner jun 2020;Antal heste\nSygedagpenge;631;15\n", "1",
        "linje 1, »Antal heste«: Tabellen har ingen kolonne og ingen periode med det navn.")]
    [InlineData("aug 2020;aug 2020\n136;137\n", "6", "står også i linje 2. Slet det ene.")]
    [InlineData("aug 2020\nmange\n", "6", "Indtast et tal, fx 1.971.")]
    [InlineData("aug 2020\n2.0\n", "6", "linje 2, »2.0«")]
    [InlineData("en;to\ntre;fire\n", "6", "Der er ingen overskrifter, som tabellen kender.")]
    [InlineData("area,category,measure,period,value\n999,I alt,Antal kontanthjælpsmodtagere,2020-08,1\n", "6", "Området kendes ikke.")]
    [InlineData("area,category,measure,period,value\n151,I alt,Antal kontanthjælpsmodtagere,2020-Q3,1\n", "6", "Perioden kan ikke læses")]
    [InlineData("area,category,measure,period,value,status\n151,I alt,Antal kontanthjælpsmodtagere,2020-08,1,sjov\n", "6",
        "Status kan ikke læses.")]
    public async Task Bring_WhatCantBeUnderstood_IsToldWhereItStands(string text, string table, string advice)
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring(text, table);
        Assert.Contains(advice, page.Text("#ikke-forstaaet"));
    }

    [Fact]
    public async Task Send_NoFileOrATableThatIsNotThere_SaysWhatToChoose()
    {
        var client = await app.SignIn(Role.Editor);
        Assert.Contains("Vælg den fil, som tallene står i, eller indsæt tallene.",
            (await client.Page(await client.Submit("/admin/import"), HttpStatusCode.BadRequest)).Text("main"));
        Assert.Contains("Vælg en tabel på listen.",
            (await client.Page(await client.SendFile("a;b"u8.ToArray(), table: "99"), HttpStatusCode.BadRequest)).Text("main"));
        var page = await client.Bring("aug 2020\n136\n");
        Assert.Contains("Det fremgår ikke af filen, hvilken tabel den hører til.", page.Text("main"));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task File_IsKeptAsItWas_ForAdministrators()
    {
        var editor = await app.SignIn(Role.Editor);
        var sent = Encoding.GetEncoding(28591).GetBytes("R\u00e6kke;aug 2020\r\nI alt;136\r\n");
        var response = await editor.SendFile(sent, "C:\\mine filer\\t\u00e6l.csv", "6");
        var page = await editor.OpenSent(response);
        Assert.Contains("Filen ændrer ingen tal.", page.Text("main"));
        Assert.Null(page.QuerySelector("a[download]"));
        var address = page.Location.PathName + "?handler=Hent";
        Assert.Equal(HttpStatusCode.Found, (await app.Browse().GetAsync(address, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address, Cancellation)).StatusCode);
        var administrator = await app.SignIn(Role.Administrator);
        Assert.Equal(sent, await administrator.GetByteArrayAsync(address, Cancellation));
        Assert.Contains("t\u00e6l.csv", (await administrator.GetPage("/admin/import")).Text("main"));
        await editor.GetPage($"/admin/import/{Guid.NewGuid()}", HttpStatusCode.NotFound);
    }
}
