using System.Net;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Admin;

/// <summary>Everything but figures: what a form says is public once its draft is published, and not before.</summary>
public sealed class FormsTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task<HttpClient> Editor() => app.SignIn(Role.Editor);

    private static async Task<Guid> Save(HttpClient client, string address, Dictionary<string, string> fields) =>
        EditingSteps.DraftOf(await client.Submit(address, fields));

    [Fact]
    public async Task Goal_TitleTextsAndTables_ArePublic()
    {
        var client = await Editor();
        const string goal = "2019-2020/5";
        var draft = await Save(client, "/admin/plan/2019-2020/maal/5?kladde=ny", new()
        {
            [EditingSteps.Field("Goal", goal, "ShortTitle")] = "Et kortere navn",
            [EditingSteps.Field("Goal", goal, "Narrative")] = "Et **vigtigt** afsnit.\r\n\r\n- et punkt\r\n- et til",
            [EditingSteps.Field("GoalTable", $"{goal}/6", "Retired")] = "false",
        });
        var saved = await client.GetPage($"/admin/plan/2019-2020/maal/5?kladde={draft}");
        Assert.Contains(saved.QuerySelectorAll($"select[name='{EditingSteps.Field("Goal", goal, "KeySeriesId")}'] option"),
            o => o.GetAttribute("value")!.StartsWith("6/", StringComparison.Ordinal));
        await client.Submit(saved, new()
        {
            [EditingSteps.Field("Goal", goal, "KeySeriesId")] = "6/i-alt/antal-kontanthjaelpsmodtagere/151",
            [EditingSteps.Field("Goal", goal, "KeyLabel")] = "Langvarige modtagere",
            [EditingSteps.Field("GoalTable", $"{goal}/6", "NumberInPlan")] = "7",
        });
        await client.PublishAll(draft);
        var page = await app.Browse().GetPage("/maal/5");
        Assert.Equal("Tabel 7, antal kontanthjælpsmodtagere med mere end 5 år på offentlig forsørgelse", page.Text("#tabel-7 h2"));
        Assert.Equal("vigtigt", page.Text(".narrative strong"));
        Assert.Equal(2, page.QuerySelectorAll(".narrative li").Length);
        Assert.Equal("Langvarige modtagere", page.Text(".key h2"));
        Assert.Contains("Et kortere navn", (await app.Browse().GetPage("/")).Text("main"));
    }

    [Fact]
    public async Task Goal_WithANumberThatIsTaken_IsRefused()
    {
        var client = await Editor();
        var page = await client.Page(await client.Submit("/admin/plan/2019-2020/maal/5",
            new() { [EditingSteps.Field("Goal", "2019-2020/5", "Number")] = "1" }), HttpStatusCode.BadRequest);
        Assert.Equal("Planen har allerede et ministermål 1. Skriv et andet nummer.", page.QuerySelector(".alert-error a")!.Text());
    }

    [Fact]
    public async Task Goal_New_HasThePageOfItsNumber_AndRetired_HasNone()
    {
        var client = await Editor();
        var draft = await Save(client, "/admin/plan/2019-2020/maal/ny?kladde=ny", new()
        {
            [EditingSteps.Field("Goal", "2019-2020/ny", "Title")] = "Flere unge skal have en uddannelse",
            [EditingSteps.Field("GoalTable", "2019-2020/ny/6", "Retired")] = "false",
        });
        await client.PublishAll(draft);
        Assert.Equal("Flere unge skal have en uddannelse", (await app.Browse().GetPage("/maal/8")).Text("h1"));
        Assert.NotNull((await app.Browse().GetPage("/maal/8")).QuerySelector("#tabel-6"));
        await client.PublishAll(await Save(client, "/admin/plan/2019-2020/maal/8",
            new() { [EditingSteps.Field("Goal", "2019-2020/8", "Retired")] = "true" }));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browse().GetAsync("/maal/8", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Goal_New_GetsItsKeyFigure_InTheSameDraft()
    {
        var client = await Editor();
        var draft = await Save(client, "/admin/plan/2019-2020/maal/ny?kladde=ny", new()
        {
            [EditingSteps.Field("Goal", "2019-2020/ny", "Title")] = "Flere unge skal have en uddannelse",
            [EditingSteps.Field("GoalTable", "2019-2020/ny/6", "Retired")] = "false",
        });
        const string key = "6/i-alt/antal-kontanthjaelpsmodtagere/151";
        await Save(client, $"/admin/plan/2019-2020/maal/8?kladde={draft}", new()
        {
            [EditingSteps.Field("Goal", "2019-2020/8", "KeySeriesId")] = key,
            [EditingSteps.Field("Goal", "2019-2020/8", "KeyLabel")] = "Langvarige",
        });
        await client.PublishAll(draft);
        Assert.Equal("Langvarige", (await app.Browse().GetPage("/maal/8")).Text(".key h2"));
    }

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Plan_NextYears_BeginsFromThisOne()
    {
        var client = await Editor();
        var form = await client.GetPage("/admin/plan/ny?kladde=ny");
        Assert.Equal("Opfølgning på beskæftigelsesplan 2020-2021", form.QuerySelector("#Title")!.GetAttribute("value"));
        foreach (var goal in form.QuerySelectorAll("input[name=Goals]")
            .Where(g => g.GetAttribute("value") is "2019-2020/5" or "2019-2020/7"))
            goal.RemoveAttribute("checked");
        var draft = EditingSteps.DraftOf(await client.Submit(form));
        Assert.Equal("Opfølgning på beskæftigelsesplan 2019-2020", (await app.Browse().GetPage("/")).Text("h1"));
        await client.PublishAll(draft);
        var overview = await app.Browse().GetPage("/");
        Assert.Equal("Opfølgning på beskæftigelsesplan 2020-2021", overview.Text("h1"));
        Assert.Equal(5, overview.QuerySelectorAll("li.goal").Length);
        Assert.Equal(2, (await app.Browse().GetPage("/maal/2")).QuerySelectorAll("section.table-section").Length);
        Assert.Equal(7, (await app.Browse().GetPage("/plan/2019-2020")).QuerySelectorAll("li.goal").Length);
        Assert.Equal(7, (await client.GetPage("/admin/plan/2019-2020")).QuerySelectorAll(".rows li").Length);
    }

    [Fact]
    public async Task Plan_TitleAndIntroduction_ArePublic()
    {
        var client = await Editor();
        await client.PublishAll(await Save(client, "/admin/plan/2019-2020?kladde=ny",
            new() { [EditingSteps.Field("Plan", "2019-2020", "Title")] = "En ny titel" }));
        Assert.Equal("En ny titel", (await app.Browse().GetPage("/")).Text("h1"));
        var page = await client.Page(await client.Submit("/admin/plan/2019-2020",
            new() { [EditingSteps.Field("Plan", "2019-2020", "Title")] = " " }), HttpStatusCode.BadRequest);
        Assert.Equal("Skriv planens titel.", page.QuerySelector(".alert-error a")!.Text());
    }

    [Fact]
    public async Task Table_TextsOrderAndRetirement_ArePublic()
    {
        var client = await Editor();
        await client.PublishAll(await Save(client, "/admin/tabel/1/oplysninger?kladde=ny", new()
        {
            [EditingSteps.Field("Table", "1", "Caption")] = "fuldtidspersoner",
            [EditingSteps.Field("Table", "1", "Notes")] = "Opgjort *ultimo* juni.",
            [EditingSteps.Field("Table", "1", "Definition")] = "En fuldtidsperson er **én** ydelse i et helt år.",
            [EditingSteps.Field("Table", "1", "Method")] = "Opgjort i DREAM.",
            [EditingSteps.Field("Category", "1/sygedagpenge", "Order")] = "1",
            [EditingSteps.Field("Category", "1/a-dagpenge-mv", "Order")] = "2",
        }));
        var page = await app.Browse().GetPage("/maal/1");
        Assert.Equal("Tabel 1, fuldtidspersoner", page.Text("#tabel-1 h2"));
        Assert.Equal("Sygedagpenge", page.QuerySelectorAll("#tabel-1 tbody th")[0].Text());
        Assert.Equal("ultimo", page.Text("#tabel-1 em"));
        Assert.Equal(["Definition", "Opgørelsesmetode"], page.QuerySelectorAll("#tabel-1 .explained h3").Select(PageSteps.Text));
        Assert.Equal(["En fuldtidsperson er én ydelse i et helt år.", "Opgjort i DREAM."],
            page.QuerySelectorAll("#tabel-1 .explained p").Select(PageSteps.Text));
        await client.PublishAll(await Save(client, "/admin/tabel/1/oplysninger?kladde=ny",
            new() { [EditingSteps.Field("Table", "1", "Retired")] = "true" }));
        Assert.Empty((await app.Browse().GetPage("/maal/1")).QuerySelectorAll("table"));
        Assert.Contains("(udgået)", (await client.GetPage("/admin")).Text("main"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/admin/tabel/1", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Table_ThatCountsNoPersons_SaysSoInTheHistory()
    {
        var client = await Editor();
        var field = EditingSteps.Field("Table", "6", "AboutPersons");
        var form = await client.GetPage("/admin/tabel/6/oplysninger?kladde=ny");
        Assert.Equal("personer", form.QuerySelector($"[name='{field}'] option[selected]")!.Text());
        await client.PublishAll(await Save(client, "/admin/tabel/6/oplysninger?kladde=ny", new() { [field] = "false" }));
        Assert.Matches("Tæller personer.* ja .*nej", (await client.GetPage("/historik/2")).Text("main"));
        Assert.Equal("false", (await client.GetPage("/admin/tabel/6/oplysninger?kladde=ny"))
            .QuerySelector($"[name='{field}'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Row_New_TakesFiguresAndPartInASum()
    {
        var client = await Editor();
        var draft = await Save(client, "/admin/tabel/6/raekke/ny?kladde=ny",
            new() { [EditingSteps.Field("Category", "6/ny", "Name")] = "Kvinder" });
        draft = await Save(client, $"/admin/tabel/6/raekke/ny?kladde={draft}",
            new() { [EditingSteps.Field("Category", "6/ny", "Name")] = "Mænd" });
        draft = await Save(client, $"/admin/tabel/6/raekke/i-alt?kladde={draft}",
            new() { [EditingSteps.Field("Category", "6/i-alt", "SumOf")] = "kvinder\r\nMænd" });
        var grid = await client.GetPage($"/admin/tabel/6?kladde={draft}");
        Assert.Equal(9, grid.QuerySelectorAll(".grid input[type=text]").Length);
        await client.Submit(grid, new()
        {
            [EditingSteps.Cell("6/kvinder/antal-kontanthjaelpsmodtagere/151/2020-08")] = "70",
            [EditingSteps.Cell("6/maend/antal-kontanthjaelpsmodtagere/151/2020-08")] = "65",
        }, EditingSteps.GridForm);
        Assert.NotEmpty((await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".finding--error"));
        await client.Submit($"/admin/tabel/6?kladde={draft}",
            new() { [EditingSteps.Cell("6/maend/antal-kontanthjaelpsmodtagere/151/2020-08")] = "66" }, EditingSteps.GridForm);
        await client.PublishAll(draft);
        Assert.Contains((await app.Browse().GetPage("/maal/6")).QuerySelectorAll("#tabel-6 tr"), r => r.Text() == "Mænd – – 66");
    }

    [Fact]
    public async Task Row_New_GetsItsSum_InTheSameDraft()
    {
        var client = await Editor();
        var draft = await Save(client, "/admin/tabel/1/raekke/ny?kladde=ny",
            new() { [EditingSteps.Field("Category", "1/ny", "Name")] = "Ydelser for syge" });
        var form = await client.GetPage($"/admin/tabel/1/raekke/ydelser-for-syge?kladde={draft}");
        Assert.Equal(
            draft, EditingSteps.DraftOf(await client.Submit(form,
                new() { [EditingSteps.Field("Category", "1/ydelser-for-syge", "SumOf")] = "Sygedagpenge" })));
        // Someone who has still the older form is told.
        var late = await client.Page(await client.Submit(form,
            new() { [EditingSteps.Field("Category", "1/ydelser-for-syge", "SumOf")] = "A-dagpenge mv." }), HttpStatusCode.Conflict);
        Assert.Contains("En anden har ændret", late.Text("main"));
    }

    [Theory]
    [InlineData("", "", "Skriv rækkens navn, som det skal stå i tabellen.")]
    [InlineData("A-dagpenge mv.", "", "Tabellen har allerede »A-dagpenge mv.«. Skriv et andet navn.")]
    [InlineData("Ny sum", "Findes ikke", "Tabellen har ingen række, der hedder »Findes ikke«. Skriv navnet, som det står i tabellen.")]
    public async Task Row_ThatCantBe_SaysWhy(string name, string sumOf, string sentence)
    {
        var client = await Editor();
        var page = await client.Page(await client.Submit("/admin/tabel/1/raekke/ny", new()
        {
            [EditingSteps.Field("Category", "1/ny", "Name")] = name,
            [EditingSteps.Field("Category", "1/ny", "SumOf")] = sumOf,
        }), HttpStatusCode.BadRequest);
        Assert.Contains(page.QuerySelectorAll(".alert-error a"), a => a.Text() == sentence);
        Assert.Equal(0, await app.Drafts());
    }

    [Fact]
    public async Task Measure_GoodDirection_TurnsTheVerdict_AndANewOneIsAColumn()
    {
        var client = await Editor();
        Assert.Equal("Fremgang", (await app.Browse().GetPage("/maal/6")).Text(".verdict"));
        const string id = "6/antal-kontanthjaelpsmodtagere";
        await client.PublishAll(await Save(client, $"/admin/tabel/6/maaltal/antal-kontanthjaelpsmodtagere?kladde=ny",
            new() { [EditingSteps.Field("Measure", id, "Good")] = "Up" }));
        Assert.Equal("Tilbagegang", (await app.Browse().GetPage("/maal/6")).Text(".verdict"));
        var draft = await Save(client, "/admin/tabel/6/maaltal/ny?kladde=ny", new()
        {
            [EditingSteps.Field("Measure", "6/ny", "Name")] = "Andel",
            [EditingSteps.Field("Measure", "6/ny", "Unit")] = "Percent",
            [EditingSteps.Field("Measure", "6/ny", "Decimals")] = "1",
        });
        await client.Submit($"/admin/tabel/6?kladde={draft}", new() { [EditingSteps.Cell("6/i-alt/andel/151/2020-08")] = "0,4" },
            EditingSteps.GridForm);
        await client.PublishAll(draft);
        Assert.Contains((await app.Browse().GetPage("/maal/6")).QuerySelectorAll("#tabel-6 tr"), r => r.Text() == "Andel – – 0,4");
    }

    [Fact]
    public async Task Figure_NoteWithholdingAndTarget_ArePublicAsTheyShouldBe()
    {
        var client = await Editor();
        const string address = "/admin/tabel/6/tal/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08";
        await client.PublishAll(await Save(client, address + "?kladde=ny", new()
        {
            [EditingSteps.Field("Observation", EditingSteps.Long2020, "Note")] = "Opgjort efter ny metode.",
            [EditingSteps.Field("Target", EditingSteps.Long2020, "Wanted")] = "120",
        }));
        Assert.Contains("Opgjort efter ny metode.", (await app.Browse().GetPage("/maal/6")).Text("#tabel-6"));
        Assert.Contains("120", (await app.Browse().GetPage("/maal/6")).Text("#tabel-6"));

        await client.PublishAll(await Save(client, address
            + "?kladde=ny", new() { [EditingSteps.Field("Observation", EditingSteps.Long2020, "Withheld")] = "true" }));
        Assert.Equal("·", (await app.Browse().GetPage("/maal/6")).QuerySelectorAll("#tabel-6 td")[^1].Text());
        Assert.EndsWith("2020-08,,suppressed", await app.Browse().PublicFigure(EditingSteps.Long2020));
        Assert.Equal("·", (await app.Browse().GetPage("/maal/6?revision=1")).QuerySelectorAll("#tabel-6 td")[^1].Text());
        Assert.DoesNotContain("136", (await app.Browse().GetPage($"/historik/tal/{EditingSteps.Long2020}")).Text("main"));
        var cell = (await client.GetPage("/admin/tabel/6")).QuerySelector($"input[name='{EditingSteps.Cell(EditingSteps.Long2020)}']")!;
        Assert.Equal("136", cell.GetAttribute("value"));
        Assert.Contains("tilbageholdt", cell.ParentElement!.Text());
    }

    [Fact]
    public async Task Figure_Chosen_LeadsToItsOwnPage()
    {
        var client = await Editor();
        var page = await client.GetPage("/admin/tabel/1?kladde=ny");
        var form = page.QuerySelector(".one-figure form")!;
        var series = form.QuerySelector("select[name=serie] option:nth-child(2)")!.GetAttribute("value");
        var response = await client.GetAsync($"{form.GetAttribute("action")}?serie={series}&periode=2020-06",
            TestContext.Current.CancellationToken);
        Assert.Equal(
            HttpStatusCode.OK, (await client.GetAsync(response.Headers.Location, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await client.GetAsync("/admin/tabel/1/tal?serie=//evil.example&periode=x", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Annotations_ANoteAndABreak_ArePublic_AndCanBeRemoved()
    {
        var client = await Editor();
        var draft = await Save(client, "/admin/tabel/4/noter?kladde=ny", new()
        {
            [EditingSteps.Field("Annotation", "4/ny", "Period")] = "marts 2020",
            [EditingSteps.Field("Annotation", "4/ny", "Text")] = "Ny opgørelsesmetode.",
            [EditingSteps.Field("Annotation", "4/ny", "Break")] = "true",
        });
        await client.PublishAll(draft);
        var page = await app.Browse().GetPage("/maal/3");
        Assert.Contains("Ny opgørelsesmetode.", page.Text("#tabel-4"));
        var form = await client.GetPage("/admin/tabel/4/noter");
        var retired = form.QuerySelector("select[name$=':Retired]']")!.GetAttribute("name")!;
        await client.PublishAll(EditingSteps.DraftOf(await client.Submit(form, new() { [retired] = "true" })));
        Assert.DoesNotContain("Ny opgørelsesmetode.", (await app.Browse().GetPage("/maal/3")).Text("#tabel-4"));
    }

    [Fact]
    public async Task Targets_AddedAndTakenAway()
    {
        var client = await Editor();
        var draft = await Save(client, "/admin/tabel/6/maalsaetninger?kladde=ny",
            new() { ["NewPeriod"] = "aug 2021", ["NewValue"] = "100" });
        await client.PublishAll(draft);
        Assert.Matches("Målsætning for .*: 100.kontanthjælpsmodtagere", (await app.Browse().GetPage("/maal/6")).Text("#tabel-6"));
        var key = EditingSteps.Long2020.Replace("2020-08", "2021-08");
        await client.PublishAll(await Save(client, "/admin/tabel/6/maalsaetninger",
            new() { [EditingSteps.Field("Target", key, "Wanted")] = "" }));
        Assert.DoesNotContain("Målsætning for", (await app.Browse().GetPage("/maal/6")).Text("#tabel-6"));
        foreach (var (period, value, field) in new[] { ("", "5", "NewPeriod"), ("2021", "5", "NewPeriod"), ("aug 2022", "", "NewValue"),
            ("aug 2022", "2.0", "NewValue") })
        {
            var wrong = await client.Page(await client.Submit("/admin/tabel/6/maalsaetninger",
                new() { ["NewPeriod"] = period, ["NewValue"] = value }), HttpStatusCode.BadRequest);
            Assert.Contains(wrong.QuerySelectorAll(".alert-error a"), a => a.GetAttribute("href") == $"#{field}");
        }
    }

    [Fact]
    public async Task Check_SwitchedOffForATable_AsksNothing()
    {
        var client = await Editor();
        var draft = await client.Draft(6, (EditingSteps.Long2020, "13"));
        Assert.NotEmpty((await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".finding--warning"));
        foreach (var check in (string[])["factor", "jump", "outlier"])
            await client.Submit($"/admin/tabel/6/kontrol?kladde={draft}",
                new() { [EditingSteps.Field("Exemption", $"6/{check}", "Reason")] = "Meget små tal." });
        Assert.Empty((await client.GetPage($"/admin/kladde/{draft}")).QuerySelectorAll(".finding--warning"));
        Assert.Equal(HttpStatusCode.Found, (await client.Publish(draft)).StatusCode);
    }

    [Fact]
    [Trait(TestDatabase.On, TestDatabase.Both)]
    public async Task Table_New_IsFilledAndShownOnAGoal()
    {
        var client = await Editor();
        var form = await client.GetPage("/admin/tabel/ny?kladde=ny");
        string Name(string field) => form.QuerySelector($"[name$=':{field}]']")!.GetAttribute("name")!;
        var response = await client.Submit(form, new()
        {
            [Name("Caption")] = "unge i uddannelse",
            [Name("Frequency")] = "Quarter",
            [Name("Name")] = "Antal unge",
            [Name("Counted")] = "unge",
            ["Rows"] = "Drenge\r\nPiger\r\n",
        });
        var draft = EditingSteps.DraftOf(response);
        Assert.StartsWith("/admin/tabel/7?", response.Headers.Location!.ToString());
        var grid = await client.GetPage($"/admin/tabel/7?kladde={draft}");
        const string nowhere = "Tabellen vises ikke ved noget ministermål.";
        Assert.Contains(nowhere, grid.Text("main"));
        Assert.Equal("Opfølgning på beskæftigelsesplan 2019-2020",
            (await client.GetPage(grid.QuerySelectorAll("main a").First(a => a.Text() == "Vælg et mål, der skal vise den")
                .GetAttribute("href")!)).Text("h1"));
        grid.QuerySelector(EditingSteps.GridForm)!.SetAttribute("action", $"?handler=Period&kladde={draft}");
        var filled = await client.Page(await client.Submit(grid, new() { ["NewPeriod"] = "1. kvt 2021" }, EditingSteps.GridForm),
            HttpStatusCode.OK);
        await client.Submit(
            filled, new()
            {
                [EditingSteps.Cell("7/drenge/antal-unge/151/2021-Q1")] = "10",
                [EditingSteps.Cell("7/piger/antal-unge/151/2021-Q1")] = "12"
            }, EditingSteps.GridForm);
        await client.Submit($"/admin/plan/2019-2020/maal/5?kladde={draft}",
            new() { [EditingSteps.Field("GoalTable", "2019-2020/5/7", "Retired")] = "false" });
        Assert.DoesNotContain(nowhere, (await client.GetPage($"/admin/tabel/7?kladde={draft}")).Text("main"));
        await client.PublishAll(draft);
        var page = await app.Browse().GetPage("/maal/5");
        Assert.Equal("Tabel 7, unge i uddannelse", page.Text("#tabel-7 h2"));
        Assert.Equal(["10", "12"], page.QuerySelectorAll("#tabel-7 td").Select(c => c.Text()));
    }

    [Fact]
    public async Task Table_NewWithoutWhatIsNeeded_SaysEverythingAtOnce()
    {
        var client = await Editor();
        var page = await client.Page(await client.Submit("/admin/tabel/ny", new() { ["Rows"] = "Ens\nens" }), HttpStatusCode.BadRequest);
        Assert.Equal(
            ["Rækken »Ens« står der to gange. Fjern den ene.", "Skriv tabellens overskrift.",
                "Skriv, hvad der måles, fx »Antal fuldtidspersoner«."],
            page.QuerySelectorAll(".alert-error a").Select(a => a.Text()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Text_ThatIsTooLong_IsRefusedAndKept()
    {
        var client = await Editor();
        var text = new string('x', 401);
        var page = await client.Page(await client.Submit("/admin/tabel/1/oplysninger",
            new() { [EditingSteps.Field("Table", "1", "Caption")] = text }), HttpStatusCode.BadRequest);
        Assert.Equal("Skriv højst 400 tegn i feltet »Overskrift«. Der er 401.", page.QuerySelector(".alert-error a")!.Text());
        Assert.Equal(text, page.QuerySelector($"input[name='{EditingSteps.Field("Table", "1", "Caption")}']")!.GetAttribute("value"));
    }
}
