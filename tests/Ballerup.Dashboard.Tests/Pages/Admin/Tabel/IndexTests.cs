using System.Net;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Tabel;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(1, "/maal/1")]
    [InlineData(2, "/maal/2")]
    [InlineData(3, "/maal/2")]
    [InlineData(4, "/maal/3")]
    [InlineData(5, "/maal/4")]
    [InlineData(6, "/maal/6")]
    public async Task Get_TheGrid_HasTheRowsColumnsAndFiguresOfThePublicTable(int table, string goal)
    {
        var client = await app.SignIn(Role.Editor);
        var shown = (await client.GetPage(goal)).QuerySelector($"#tabel-{table} table.figures")!;
        var grid = (await client.GetPage($"/admin/tabel/{table}")).QuerySelector("table.grid")!;
        Assert.Equal(
            shown.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(c => c.Text()))),
            grid.QuerySelectorAll("tbody tr")
                .Select(r => string.Join(' ', r.QuerySelectorAll("input[type=text]").Select(c => c.GetAttribute("value")))));
        Assert.Equal(shown.QuerySelectorAll("thead th").Select(h => h.Text()),
            grid.QuerySelectorAll("thead th").Select(h => h.Text())
                .Where(h => h != "Række" || shown.QuerySelector("tbody th") is not null));
        Assert.All(grid.QuerySelectorAll("input[type=text]"), i => Assert.True(i.GetAttribute("aria-label")!.Length > 10));
    }

    [Fact]
    public async Task Post_AFigure_IsInADraftAndNotPublic()
    {
        var client = await app.SignIn(Role.Editor);
        var before = await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, "640"));
        Assert.Equal(before, await client.GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
        var grid = await client.GetPage($"/admin/tabel/1?kladde={draft}");
        var cell = grid.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Sick2020)}']")!;
        Assert.Equal("640", cell.GetAttribute("value"));
        Assert.Equal("udgivet 631", cell.ParentElement!.QuerySelector(".was")!.Text());
        Assert.Single(grid.QuerySelectorAll("td.changed"));
        Assert.Contains("med 1 ændring.", grid.Text(".draft-bar"));
        var review = await client.GetPage($"/admin/kladde/{draft}");
        Assert.Equal(["631", "640"], review.QuerySelectorAll(".changes tbody td").Take(2).Select(c => c.Text()));
    }

    [Fact]
    public async Task Post_TheSameFigures_MakesNoDraft()
    {
        var client = await app.SignIn(Role.Editor);
        var response = await client.Submit("/admin/tabel/1", [], EditingSteps.GridForm);
        Assert.Equal("/admin/tabel/1", response.Headers.Location!.ToString());
        Assert.Equal(0, await app.Drafts());
    }

    [Fact]
    public async Task Post_TheOldFigureAgain_TakesTheChangeOutOfTheDraft()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, "640"));
        await client.Submit($"/admin/tabel/1?kladde={draft}", new() { [EditingSteps.Cell(EditingSteps.Sick2020)] = "631" },
            EditingSteps.GridForm);
        Assert.Equal("Ingen ændringer.", (await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".review-part > p")[0].Text());
    }

    [Theory]
    [InlineData("1971", "1.971")]
    [InlineData("1.971", "1.971")]
    [InlineData(" 640 ", "640")]
    [InlineData("-3", "−3")]
    [InlineData("−3", "−3")]
    [InlineData("640*", "640*")]
    [InlineData("640 (s)", "640(s)")]
    [InlineData("–", "–")]
    [InlineData("-", "–")]
    [InlineData("·", "·")]
    [InlineData("", "")]
    [InlineData("0", "0")]
    public async Task Post_WhatCanBeMeantInOneWay_IsReadAsMeant(string typed, string shown)
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, typed));
        var cell = (await client.GetPage($"/admin/tabel/1?kladde={draft}"))
            .QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Sick2020)}']");
        Assert.Equal(shown, cell!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_Percentages_TakeADecimalComma()
    {
        var client = await app.SignIn(Role.Editor);
        const string key = "1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06";
        var draft = await client.Draft(1, (key, "2,0"));
        Assert.Equal(
            ["2,1", "2,0"],
            (await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".changes tbody td").Take(2).Select(c => c.Text()));
    }

    /// <summary>What people, spreadsheets and attackers type that is no Danish number.</summary>
    public static TheoryData<string> Wrong =>
    [
        "2.0", "1.9.7.1", "1e3", "1 971", "abc", "1,971.0", "19.71", "1.97", "1..971", "1.971.", ".971", ",5", "5,", "1,2,3", "0x10", "1E3",
        "1_000", "+5", "--5",
        "- 5", "5-", "(5)", "5 %", "5%", "5 pct.", "5 pct", "kr. 5", "5 kr.", "5,-", "1/2", "½", "²", "٣", "５", "Ⅷ", "NaN", "Infinity", "∞",
        "null", "=1+1", "=SUM(A1)",
        "1'971", "1’971", "1\u00A0971", "1\u202F971", "1\u2009971", "5*5", "5**", "*", "(s)", "5(s)(s)", "5*(s)", "01", "007", "00", "-",
        "1971 personer", "ca. 5", "<5", "≈5",
        "<script>alert(1)</script>", "'; DROP TABLE Observations;--", "99999999999999999999999999999999", "1.000.000.000.000", "2,05",
        "631,5", "2020-06", "jun 2020", "sytten", "O", "l971", "5 5", "?",
        "——", "..", "1.0000", "0.631", "631.0",
    ];

    [Fact]
    public async Task Post_WhatIsNoNumber_IsRefusedWithASentenceAndKept()
    {
        var client = await app.SignIn(Role.Editor);
        var before = await app.Hash();
        var wrong = Wrong.Select(row => row.Data).Where(w => w != "-").ToList();
        Assert.True(wrong.Count >= 60);
        var grid = await client.GetPage("/admin/tabel/1");
        foreach (var typed in wrong)
        {
            var response =
                await client.Submit(
                    grid, new()
                    {
                        [EditingSteps.Cell(EditingSteps.Sick2020)] = typed,
                        [EditingSteps.Cell(EditingSteps.Sick2020.Replace("2020", "2019"))] = "667"
                    }, EditingSteps.GridForm);
            var page = await client.Page(response, HttpStatusCode.BadRequest);
            var cell = page.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Sick2020)}']")!;
            Assert.Equal(typed, cell.GetAttribute("value"));
            Assert.Equal("true", cell.GetAttribute("aria-invalid"));
            Assert.Equal(
                "667", page.QuerySelector(
                    $"input[name='{EditingSteps.Cell(EditingSteps.Sick2020.Replace("2020", "2019"))}']")!.GetAttribute("value"));
            var message = page.GetElementById(cell.GetAttribute("aria-describedby")!)!.Text();
            Assert.Matches("^Fejl: (Skriv|Indtast|Punktum|Tallet) .*[.]$", message);
            Assert.StartsWith("Fejl: ", page.Title);
            var link = Assert.Single(page.QuerySelectorAll("nav[aria-labelledby=fejl] .alert-error[role=alert][tabindex='-1'] a"));
            Assert.Equal($"#{cell.Id}", link.GetAttribute("href"));
            Assert.Equal(message, $"Fejl: {link.Text()}");
        }
        Assert.Equal(before, await app.Hash());
    }

    [Theory]
    [InlineData("2.0", "Skriv et helt tal uden decimaler, fx 1.971. Punktum må kun stå foran tre cifre.")]
    [InlineData("1.9.7.1", "Punktum må kun stå mellem tusinder, fx 1.971. Decimaler skrives med komma, fx 2,0.")]
    [InlineData("1e3", "Indtast et tal, fx 1.971.")]
    [InlineData("1 971", "Skriv tallet uden mellemrum, fx 1.971.")]
    [InlineData("abc", "Indtast et tal, fx 1.971.")]
    [InlineData("5 pct.", "Skriv kun tallet uden »pct.«, fx 1.971.")]
    [InlineData("2,05", "Skriv et helt tal uden decimaler, fx 1.971.")]
    public async Task Post_WhatIsNoNumber_SaysWhatToWrite(string typed, string sentence)
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Page(await client.Submit("/admin/tabel/1", new() { [EditingSteps.Cell(EditingSteps.Sick2020)] = typed },
            EditingSteps.GridForm), HttpStatusCode.BadRequest);
        Assert.Equal(sentence, page.QuerySelector(".alert-error a")!.Text());
    }

    [Fact]
    public async Task Post_ANewPeriod_IsProposedAddedAndSaved()
    {
        var client = await app.SignIn(Role.Editor);
        var grid = await client.GetPage("/admin/tabel/6?kladde=ny");
        Assert.Equal("aug 2021", grid.QuerySelector("#NewPeriod")!.GetAttribute("value"));
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", "?handler=Period&kladde=ny");
        var wider = await client.Page(await client.Submit(grid, new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "137" },
            EditingSteps.GridForm), HttpStatusCode.OK);
        Assert.Equal(4, wider.QuerySelectorAll(".grid input[type=text]").Length);
        Assert.Equal("137", wider.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")!.GetAttribute("value"));
        Assert.Equal("aug 2022", wider.QuerySelector("#NewPeriod")!.GetAttribute("value"));

        var saved = await client.Submit(wider, new() { [EditingSteps.Cell(EditingSteps.Long2020.Replace("2020", "2021"))] = "140" },
            EditingSteps.GridForm);
        var number = await client.PublishAll(EditingSteps.DraftOf(saved));
        Assert.Equal(2, number);
        Assert.Contains("aug 2021", (await client.GetPage("/maal/6")).QuerySelectorAll("#tabel-6 thead th").Select(h => h.Text()));
        Assert.EndsWith("2021-08,140,normal", await client.PublicFigure(EditingSteps.Long2020.Replace("2020", "2021")));
    }

    [Theory]
    [InlineData("", "Skriv en måned og et år, fx jun 2021.")]
    [InlineData("2021", "Skriv en måned og et år, fx jun 2021.")]
    [InlineData("13. måned", "Skriv en måned og et år, fx jun 2021.")]
    [InlineData("august 2020", "Perioden aug 2020 findes allerede i tabellen. Skriv en anden.")]
    public async Task Post_APeriodThatCantBeAdded_SaysWhy(string typed, string sentence)
    {
        var client = await app.SignIn(Role.Editor);
        var grid = await client.GetPage("/admin/tabel/6");
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", "?handler=Period");
        var page = await client.Page(await client.Submit(grid,
            new() { ["NewPeriod"] = typed, [EditingSteps.Cell(EditingSteps.Long2020)] = "137" }, EditingSteps.GridForm),
                HttpStatusCode.BadRequest);
        Assert.Equal(sentence, page.QuerySelector(".alert-error a")!.Text());
        Assert.Equal("137", page.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_ABlockFromASpreadsheet_LandsInTheFieldsAndIsNotSavedYet()
    {
        var client = await app.SignIn(Role.Editor);
        var grid = await client.GetPage("/admin/tabel/1?kladde=ny");
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", "?handler=Paste&kladde=ny");
        var filled = await client.Page(await client.Submit(grid,
            new() { ["Row"] = "1", ["Column"] = "2", ["Block"] = "641\t2,0\r\n165\t0,7\r\n" }, EditingSteps.GridForm), HttpStatusCode.OK);
        string Shown(string key) => filled.QuerySelector($"input[name='{EditingSteps.Cell(key)}']")!.GetAttribute("value")!;
        Assert.Equal("641", Shown(EditingSteps.Sick2020));
        Assert.Equal("2,0", Shown("1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2018-06"));
        Assert.Equal("165", Shown("1/jobafklaringsforloeb/antal-fuldtidspersoner/151/2020-06"));
        Assert.Equal("4 tal er sat ind i skemaet, men ikke gemt. Se dem efter, og gem i kladden.", filled.Text(".alert-info"));
        Assert.Equal(0, await app.Drafts());

        var draft = EditingSteps.DraftOf(await client.Submit(filled, [], EditingSteps.GridForm));
        // 0,7 stood there already
        Assert.Equal(3, (await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".changes tbody tr").Length);
    }

    [Fact]
    public async Task Post_ABlockThatIsTooLargeOrWrong_IsShownAsFarAsItGoes()
    {
        var client = await app.SignIn(Role.Editor);
        var grid = await client.GetPage("/admin/tabel/6");
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", "?handler=Paste");
        var page = await client.Page(await client.Submit(grid, new() { ["Row"] = "0", ["Column"] = "2", ["Block"] = "2.0\t5\n7" },
            EditingSteps.GridForm), HttpStatusCode.BadRequest);
        Assert.Equal("2.0", page.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")!.GetAttribute("value"));
        Assert.EndsWith("2 celler faldt uden for skemaet og er ikke kommet med.", page.Text(".alert-info"));
        Assert.Single(page.QuerySelectorAll(".alert-error a"));
    }

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Post_AFigureThatSomeoneElseHasChanged_ShowsBothAndAsks()
    {
        var anna = await app.SignIn(Role.Editor, "Anna Skov");
        var bo = await app.SignIn(Role.Editor, "Bo Holm");
        var draft = await anna.Draft(1, (EditingSteps.Sick2020, "640"));
        var hers = await anna.GetPage($"/admin/tabel/1?kladde={draft}");
        await bo.Submit($"/admin/tabel/1?kladde={draft}", new() { [EditingSteps.Cell(EditingSteps.Sick2020)] = "650" },
            EditingSteps.GridForm);

        var before = await app.Hash();
        var asked = await anna.Page(await anna.Submit(hers, new() { [EditingSteps.Cell(EditingSteps.Sick2020)] = "660" },
            EditingSteps.GridForm), HttpStatusCode.Conflict);
        Assert.Equal(["Dit forslag: 660", "Det, der står der nu: 650 (Bo Holm)"],
            asked.QuerySelectorAll(".clashes label").Select(l => l.Text()));
        var unanswered = await anna.Page(await anna.Submit(asked, [], EditingSteps.GridForm), HttpStatusCode.BadRequest);
        Assert.Equal(before, await app.Hash());
        Assert.NotEmpty(unanswered.QuerySelectorAll(".alert-error a"));
        var stillUnanswered = await anna.Submit(unanswered, [], EditingSteps.GridForm); // the question stands
        Assert.Equal(HttpStatusCode.BadRequest, stillUnanswered.StatusCode);
        Assert.Equal(before, await app.Hash());

        var choice = asked.QuerySelector(".clashes input[type=radio]")!.GetAttribute("name")!;
        await anna.Submit(asked, new() { [choice] = "min" }, EditingSteps.GridForm);
        Assert.Equal("660", (await anna.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".changes tbody td")[1].Text());
    }

    [Fact]
    public async Task Post_ToADraftThatIsGone_KeepsWhatWasTyped()
    {
        var client = await app.SignIn(Role.Editor);
        var draft = await client.Draft(1, (EditingSteps.Sick2020, "640"));
        var grid = await client.GetPage($"/admin/tabel/1?kladde={draft}");
        await client.Submit($"/admin/kladde/{draft}", [], ".discard form");
        var response = await client.Submit(grid, new() { [EditingSteps.Cell(EditingSteps.Sick2020)] = "641" }, EditingSteps.GridForm);
        var page = await client.Page(response, HttpStatusCode.BadRequest);
        Assert.Equal("641", page.QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Sick2020)}']")!.GetAttribute("value"));
        Assert.Equal(0, await app.Drafts());
        Assert.Equal(1, (await client.Submit(page, [], EditingSteps.GridForm)).StatusCode == HttpStatusCode.Found ? await app.Drafts()
            : -1);
    }
}
