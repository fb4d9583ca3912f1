using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.BrowserTests.EditorStates))]

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// One app in which editors have left drafts of every kind, and the way to each state of their pages: changed, refused, in conflict,
/// empty. Made for the first test that asks. States that change the same draft are tests of the same class, which come one by one.
/// </summary>
public sealed class EditorStates : IAsyncDisposable
{
    private readonly DashboardApp http = new(); // the same data without a port, which Editing's words work on
    private readonly Dictionary<string, State> states = [];
    private readonly Lazy<Task<DashboardApp>> prepared;
    private HttpClient bo = null!;
    private int rounds;

    public EditorStates() => prepared = new(Prepare);

    private sealed record State(string Address, Func<Visit, Task>? Act = null);

    private async Task<DashboardApp> Prepare()
    {
        var anna = await http.SignIn(Role.Editor, "Anna Skov");
        bo = await http.SignIn(Role.Editor, "Bo Holm");
        var stale = await anna.Draft(6, (EditingSteps.Long2020, "140"));
        var published = await bo.PublishAll(await bo.Draft(6, (EditingSteps.Long2020, "141")),
            "Efter revision af målgruppen i august 2020");
        var undone = (await bo.Submit($"/historik/{published}/fortryd")).Headers.Location!;
        var wrong = await anna.Draft(1, (EditingSteps.Sick2020, "632"));
        var warned = await anna.Draft(6, (EditingSteps.Long2020, "13"),
            (EditingSteps.Long2020.Replace("2020", "2019", StringComparison.Ordinal), "2.400"));
        var empty = await anna.Draft(6, (EditingSteps.Long2020, "150"));
        await anna.Submit($"/admin/tabel/6?kladde={empty}", new() { [EditingSteps.Cell(EditingSteps.Long2020)] = "141" },
            EditingSteps.GridForm);
        const string Goal = "/admin/plan/2019-2020/maal/1";
        var texts = EditingSteps.DraftOf(await anna.Submit($"{Goal}?kladde=ny",
            new()
            {
                [EditingSteps.Field("Goal", "2019-2020/1",
                "Narrative")] = string.Concat(Enumerable.Repeat("En længere **beskrivelse** af målet. ", 30))
            }));
        var shared = await bo.Draft(6, (EditingSteps.Long2020, "150"));

        states["admin"] = new("/admin");
        states["grid"] = new("/admin/tabel/1?kladde=ny");
        states["grid typed"] = new("/admin/tabel/1?kladde=ny", v => Cell(v.Page, 2).FillAsync("1.971"));
        states["grid saved"] = new($"/admin/tabel/1?kladde={wrong}");
        states["grid refused"] = new("/admin/tabel/1?kladde=ny", async v =>
        {
            await Cell(v.Page, 2).FillAsync("2.0");
            await Cell(v.Page, 3).FillAsync("to komma nul");
            await Cell(v.Page, 9).FillAsync("0,8");
            await Save(v);
        });
        states["grid paste"] = new("/admin/tabel/1?kladde=ny",
            v => Cell(v.Page, 2)
                .EvaluateAsync(GridSteps.Paste, "1.971\t2,0\r\n−3\t\r\n" + string.Concat(Enumerable.Repeat("1\t2\t3\t4\t5\r\n", 20))));
        states["grid block"] = new("/admin/tabel/6?kladde=ny", async v =>
        {
            await v.Page.GetByLabel("Kopierede celler").FillAsync("1\t2.0\t3\t4");
            await Press(v, "Vis i skemaet");
        });
        states["grid period"] = new("/admin/tabel/1?kladde=ny", async v =>
        {
            await Press(v, "Tilføj til skemaet");
            await v.Page.GetByLabel("Periode").First.FillAsync("engang");
            await Press(v, "Tilføj til skemaet");
        });
        states["grid clash"] = new($"/admin/tabel/6?kladde={shared}", v => Clash(v, shared));
        states["grid clash unanswered"] = new($"/admin/tabel/6?kladde={shared}", async v =>
        {
            await Clash(v, shared);
            await Save(v);
        });
        states["goal clash"] = new($"{Goal}?kladde={texts}", async v =>
        {
            await bo.Submit($"{Goal}?kladde={texts}",
                new() { [EditingSteps.Field("Goal", "2019-2020/1", "ShortTitle")] = $"Flere i job {Interlocked.Increment(ref rounds)}" });
            await v.Page.GetByLabel("Kort titel").FillAsync("Flere skal i job");
            await Save(v);
        });
        states["review errors"] = new($"/admin/kladde/{wrong}");
        states["review warnings"] = new($"/admin/kladde/{warned}");
        states["review refused"] = new($"/admin/kladde/{warned}",
            v => v.Follow(() => v.Page.Locator("#udgiv .form-foot button").ClickAsync()));
        states["review conflict"] = new($"/admin/kladde/{stale}");
        states["review conflict unanswered"] = new($"/admin/kladde/{stale}", v => Press(v, "Gem valgene"));
        states["review empty"] = new($"/admin/kladde/{empty}");
        states["review texts"] = new($"/admin/kladde/{texts}");
        states["goal"] = Refused($"{Goal}?kladde={texts}", ("Officiel titel", ""), ("Nummer", "nul"));
        states["goal new"] = Refused("/admin/plan/2019-2020/maal/ny?kladde=ny", ("Nummer", "nul"));
        states["plan"] = Refused("/admin/plan/2019-2020?kladde=ny", ("Titel", ""), ("Rækkefølge", "først"));
        states["plan new"] = Refused("/admin/plan/ny?kladde=ny", ("Titel", ""));
        states["texts"] = Refused("/admin/tabel/1/oplysninger?kladde=ny", ("Overskrift", ""), ("Plads for »Sygedagpenge«", "først"));
        states["row"] = Refused("/admin/tabel/1/raekke/ny?kladde=ny", ("Navn", ""));
        states["measure"] = Refused("/admin/tabel/1/maaltal/ny?kladde=ny", ("Navn", ""), ("Decimaler", "to"));
        states["notes"] = Refused("/admin/tabel/1/noter?kladde=ny", ("Fra og med", "i morgen"), ("Tekst", "Ny lov"));
        states["targets"] = Refused("/admin/tabel/1/maalsaetninger?kladde=ny", ("Periode", "2020"), ("Målsætning", "mange"));
        states["checks"] = new("/admin/tabel/1/kontrol?kladde=ny", async v =>
        {
            await v.Page.Locator("main form input[type=text], main form textarea").First.FillAsync(new string('a', 5000));
            await Save(v);
        });
        states["figure"] = Refused($"/admin/tabel/1/tal{EditingSteps.Sick2020[1..]}?kladde=ny", ("Tal", "2.0"),
            ("Målsætning for perioden", "mange"));
        states["table new"] = Refused("/admin/tabel/ny?kladde=ny", ("Overskrift", ""), ("Rækker", "Mænd\nMænd"));
        states["story"] = new($"/historik/tal/{EditingSteps.Long2020}");
        states["history"] = new("/historik");
        states["revision"] = new($"/historik/{published}");
        states["undo"] = new($"/historik/{published}/fortryd");
        states["undone"] = new(undone.ToString());
        states["preview"] = new($"/maal/6?kladde={warned}");

        states["import"] = new("/admin/import?kladde=ny");
        states["import refused"] = new("/admin/import?kladde=ny", v => Bring(v, "Tabel 6", "%PDF-1.7"));
        states["import read"] = new("/admin/import?kladde=ny",
            v => Bring(v, "Tabel 6", "aug 2018;aug 2019;aug 2020;aug 2021;sep\n·;143;142;131;9\n"));
        states["import words"] = new("/admin/import?kladde=ny", async v =>
        {
            await Bring(v, "Tabel 1",
                "Række;Antal fuldtidspersoner jun 2021;Et andet måltal, som tabellen ikke kender endnu\nSygedagpenge i "
                    + "alt;631;1\nRevalidering;8;2\n");
            await v.Follow(() => v.Page.Locator("a[href*='/ord?']").ClickAsync());
            await v.Page.Locator("h1:text('Ordene i filen')").WaitForAsync();
        });
        states["import not read"] = new("/admin/import?kladde=ny", v => Bring(v, "Den, som filen selv nævner", "en;to\n1;2\n"));

        states["jobindsats"] = new("/admin/jobindsats?kladde=ny");
        states["jobindsats table"] = new("/admin/jobindsats/1?kladde=ny");
        states["jobindsats refused"] = new("/admin/jobindsats/1?kladde=ny", async v =>
        {
            await v.Page.GetByLabel("Periodetype", new() { Exact = true }).FillAsync("hver måned!");
            await Press(v, "Gem");
            await v.Page.Locator(".alert-error").WaitForAsync();
        });

        return Browser.Start(new DashboardApp { Folder = http.Folder });
    }

    /// <summary>
    /// Opens the page, brings it into the state, and looks at everything; where something was refused, the focus starts at the
    /// summary, whose links lead to the fields.
    /// </summary>
    internal async Task Inspect(Browser browser, string name)
    {
        var app = await prepared.Value;
        var state = states[name];
        await using var visit = await browser.Open(state.Address, signedInAs: Role.Editor, on: app);
        await visit.LettersAreThere();
        if (state.Act is not null)
            await state.Act(visit);
        var inspection = new Inspection(visit, browser.Html);
        if (!visit.Document!.Ok)
            await LookAtTheSummary(visit.Page, inspection);
        await inspection.ReadHtml();
        await inspection.LookEverywhere(first: Inspection.Wide);
        inspection.End();
    }

    private static async Task LookAtTheSummary(IPage page, Inspection inspection)
    {
        inspection.CheckEqual(1, await page.Locator(".alert-error:focus").CountAsync(), "focus at the summary of errors");
        var title = await page.TitleAsync();
        inspection.Check(title.StartsWith("Fejl: ", StringComparison.Ordinal), $"title of a refused page: {title}");
        inspection.CheckEqual("", await page.EvaluateAsync<string>("""
            [...document.querySelectorAll(".alert-error a")].filter((a) => {
              const field = document.getElementById(decodeURIComponent(a.hash.slice(1)));
              return !field || field.type !== "radio" && field.getAttribute("aria-invalid") !== "true";
            }).map((a) => a.outerHTML).join()
            """), "links of the summary that lead to no refused field");
    }

    public async ValueTask DisposeAsync()
    {
        if (prepared.IsValueCreated && prepared.Value.IsCompletedSuccessfully)
            await (await prepared.Value).DisposeAsync();
        await http.DisposeAsync();
    }

    private static ILocator Cell(IPage page, int index) => page.Locator(".grid input[type=text]").Nth(index);

    private static Task Save(Visit visit) => Press(visit, "Gem i kladden");

    private static Task Press(Visit visit, string button) =>
        visit.Follow(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    private static async Task Bring(Visit visit, string table, string text)
    {
        var page = visit.Page;
        await page.GetByLabel("Fil", new() { Exact = true })
            .SetInputFilesAsync(new FilePayload
            {
                Name = "tal fra regnearket.csv",
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes(text)
            });
        var choice = page.GetByLabel("Tabel", new() { Exact = true });
        await choice.SelectOptionAsync(await choice.Locator("option", new() { HasText = table }).First.GetAttributeAsync("value") ?? "");
        await Press(visit, "Læs tallene");
        await page.Locator("h1:text('Gennemse filen'), .alert-error").WaitForAsync();
    }

    private static State Refused(string address, params (string Label, string Typed)[] fields) => new(address, async visit =>
    {
        foreach (var (label, typed) in fields)
            await visit.Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(typed);
        await Save(visit);
        await visit.Page.Locator(".alert-error").WaitForAsync();
    });

    /// <summary>Someone else changes the same cell of the draft while the page is open.</summary>
    private async Task Clash(Visit visit, Guid draft)
    {
        await bo.Submit($"/admin/tabel/6?kladde={draft}",
            new() { [EditingSteps.Cell(EditingSteps.Long2020)] = $"{151 + (Interlocked.Increment(ref rounds) % 8)}" },
            EditingSteps.GridForm);
        await Cell(visit.Page, 2).FillAsync("160");
        await Save(visit);
        await visit.Page.Locator(".clashes").WaitForAsync();
    }
}
