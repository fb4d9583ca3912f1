using System.Text;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Tests.Importing.Jobindsats;

public sealed class JobindsatsClientTests : IAsyncLifetime
{
    private JobindsatsServer server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await JobindsatsServer.Start();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static JobindsatsQuery Query =>
        new() { TableNumber = 6, Dataset = "y60a02", PeriodType = "M", Areas = JobindsatsAreas.Own, OwnArea = "/151/" };

    private Task<byte[]> Data() => server.Client().DataAsync(Query, "2018M08,2020M08", Cancellation);

    private async Task<string> Problem(JobindsatsClient? client = null) =>
        (await Assert.ThrowsAsync<JobindsatsException>(() =>
            (client ?? server.Client()).DataAsync(Query, "latest:2", Cancellation))).Message;

    [Fact]
    public async Task Data_IsAskedForAsDocumented_AndComesByteForByte()
    {
        Assert.Equal(server.Data, Encoding.UTF8.GetString(await Data()));
        var asked = Assert.Single(server.Asked);
        Assert.Equal("/v3/data/y60a02?mgroup.*=*&period.M=2018M08,2020M08&hierarchy._nykom=/151/&format=json", asked.Target);
        Assert.Equal(("GET", $"Bearer {JobindsatsServer.Token}", "application/json"), (asked.Method, asked.Authorization, asked.Accept));
        Assert.StartsWith("Ballerup-Dashboard/", asked.UserAgent);
    }

    [Theory]
    [InlineData(JobindsatsAreas.OwnAndCountry, "", "", "mgroup.*=*&period.Q=latest:14&hierarchy._nykom=/,/151/&format=json")]
    [InlineData(JobindsatsAreas.All, "a=*\nb=1 2", "", "mgroup.a=*&mgroup.b=1%202&period.Q=latest:14&hierarchy._nykom=*&format=json")]
    [InlineData(JobindsatsAreas.None, "", "_x=/2/,/3/\n_y=level:grp",
        "mgroup.*=*&period.Q=latest:14&hierarchy._x=/2/,/3/&hierarchy._y=level:grp&format=json")]
    public async Task Data_IsAskedForByTheQuery(JobindsatsAreas areas, string measures, string hierarchies, string expected)
    {
        var query = new JobindsatsQuery
        {
            TableNumber = 1,
            Dataset = "x",
            PeriodType = "Q",
            Areas = areas,
            OwnArea = "/151/",
            Measures = measures,
            Hierarchies = hierarchies
        };
        await server.Client().DataAsync(query, "latest:14", Cancellation);
        Assert.Equal($"/v3/data/x?{expected}", server.Asked[0].Target);
    }

    [Fact]
    public async Task Tables_AndChoices_AreRead_WhateverFormTheirDatesAndIdsHave()
    {
        var tables = await server.Client().TablesAsync(page: true, Cancellation);
        Assert.Equal(["y60a02 Antal personer på kontanthjælp Ydelser 2021-10-12 2021-11-15", "ptv_a02 Alle ydelser Ydelser  "],
            tables.Select(t => $"{t.Id} {t.Name} {t.Subject} {t.UpdatedOn:yyyy-MM-dd} {t.NextOn:yyyy-MM-dd}"));
        Assert.Equal(new JobindsatsChoice("7", "Personer"), tables[1].Groups.Single());
        var choices = await server.Client().ChoicesAsync("y60a02", page: true, Cancellation);
        Assert.Equal(("/151/", "/151/", ""), (choices.AreaId("Ballerup"), choices.AreaId("Ballerup Kommune"), choices.AreaId("")));
        Assert.Equal(["_alder"], choices.Breakdowns.Select(b => b.Id));
        Assert.Equal("2021M09", JobindsatsPeriod.Newest(choices.PeriodsOf("M")));
        Assert.Equal(["/v3/tables?format=json", "/v3/table/y60a02?format=json"], server.Asked.Select(a => a.Target));
    }

    [Theory]
    [InlineData(401, "Unauthorized", "Jobindsats kender ikke nøglen.")]
    [InlineData(403, "Forbidden", "giver ikke adgang")]
    [InlineData(404, "Not found", "Jobindsats har ikke den tabel.")]
    [InlineData(422, "Unknown hierarchies: ['_nykom']", "»Unknown hierarchies: ['_nykom']«. Tabellen har ikke den opdeling")]
    [InlineData(422, "Requested latest:120 for type M, but only 60 periods are available", "Bed om færre perioder.")]
    [InlineData(302, "", "Jobindsats svarede uventet (status 302).")]
    public async Task Refusal_IsOneSentence_WithTheNumberOfTheRequest_AndIsNotAskedAgain(int status, string cause, string expected)
    {
        server.Always = JobindsatsServer.Refuse(status, cause);
        var problem = await Problem();
        Assert.Contains(expected, problem);
        Assert.Contains(JobindsatsServer.RequestId, problem);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Redirect_IsNotFollowed_SoTheKeyGoesNowhereElse()
    {
        await using var other = await JobindsatsServer.Start();
        server.Always = http =>
        {
            http.Response.Redirect(other.Address + "/v3/tables");
            return Task.CompletedTask;
        };
        await Problem();
        Assert.Empty(other.Asked);
    }

    [Fact]
    public async Task Key_ThatIsWrong_IsToldSo_AndNoneIsNotEvenSent()
    {
        Assert.Contains("kender ikke nøglen", await Problem(server.Client(token: "en-anden")));
        Assert.Single(server.Asked);
        Assert.Equal("Der er ingen nøgle til Jobindsats.", await Problem(server.Client(token: "")));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Busy_OrIll_IsAskedAgain_UntilItIsFine()
    {
        server.Instead.Enqueue(JobindsatsServer.Busy(0));
        server.Instead.Enqueue(JobindsatsServer.Text("<html>", 500));
        Assert.Equal(server.Data, Encoding.UTF8.GetString(await Data()));
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task Slow_IsAskedAgain_AndThenFine()
    {
        server.Instead.Enqueue(JobindsatsServer.Never);
        Assert.Equal(server.Data, Encoding.UTF8.GetString(await Data()));
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task CutOff_IsAskedAgain_AndThenFine()
    {
        server.Instead.Enqueue(async http =>
        {
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("{\"columns\"", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            http.Abort();
        });
        Assert.Equal(server.Data, Encoding.UTF8.GetString(await Data()));
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task Busy_OrIllOrSlow_ForTooLong_IsToldSo()
    {
        server.Always = JobindsatsServer.Busy(0);
        Assert.Contains("fået for mange spørgsmål", await Problem());
        Assert.Equal(3, server.Asked.Count);
        server.Always = JobindsatsServer.Text("", 503);
        Assert.Contains("har selv en fejl lige nu (status 503)", await Problem());
        server.Always = JobindsatsServer.Never;
        Assert.Contains("blev ikke færdig med at svare", await Problem());
    }

    [Fact]
    public async Task Busy_ForLongerThanAnyoneWaits_IsNotAskedAgain_AndSaysHowLong()
    {
        server.Always = JobindsatsServer.Busy(600);
        Assert.Contains("Vent 10 minutter, og prøv igen.", await Problem());
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task NoConnection_IsToldSo()
    {
        var address = server.Address;
        await server.DisposeAsync();
        Assert.Contains("Der er ingen forbindelse til Jobindsats (127.0.0.1).", await Problem(server.Client(address: address)));
        server = await JobindsatsServer.Start();
    }

    [Theory]
    [InlineData("<html>Velkommen</html>", "er ikke JSON")]
    [InlineData("", "er ikke JSON")]
    [InlineData("""{"columns":["Periode","Tal"],"rows":[["2018M08",1],["2019""", "er ikke JSON")]
    [InlineData("""{"kolonner":[],"rows":[]}""", "Der mangler »columns« eller »rows«.")]
    [InlineData("""{"columns":[1],"rows":[[1]]}""", "Der mangler »columns« eller »rows«.")]
    [InlineData("""[1,2]""", "Der mangler »columns« eller »rows«.")]
    [InlineData("""{"columns":["Periode","Tal"],"rows":[["2018M08",1],["2019M08"]]}""",
        "Der mangler en værdi for hver kolonne i alle rækker.")]
    [InlineData("""{"columns":["Periode","Tal"],"rows":[{"Periode":"2018M08"}]}""", "Der mangler en værdi for hver kolonne i alle rækker.")]
    [InlineData("""{"columns":["Periode","Tal"],"rows":[]}""", "Jobindsats har ingen tal for det, der er valgt.")]
    public async Task Data_OfAnotherShape_IsToldSo(string answer, string expected)
    {
        server.Always = JobindsatsServer.Text(answer);
        Assert.Contains(expected, await Problem());
    }

    [Theory]
    [InlineData("""{"periods":1}""")]
    [InlineData("""[]""")]
    [InlineData("""{"dimensions":[]}""")]
    public async Task Choices_OfAnotherShape_AreToldSo(string answer)
    {
        server.Always = JobindsatsServer.Text(answer);
        var problem = await Assert.ThrowsAsync<JobindsatsException>(() => server.Client().ChoicesAsync("x", page: true, Cancellation));
        Assert.Contains("Der mangler »periods« eller »dimensions«.", problem.Message);
    }

    [Theory]
    [InlineData("""{"tables":[]}""", "Der mangler listen af emner.")]
    [InlineData("""[{"table_groups":[{"tables":[{"table_id":"\ud800"}]}]}]""", "er ikke JSON")]
    public async Task Tables_OfAnotherShape_AreToldSo(string answer, string expected)
    {
        server.Always = JobindsatsServer.Text(answer);
        Assert.Contains(
            expected, (await Assert.ThrowsAsync<JobindsatsException>(() => server.Client().TablesAsync(page: true, Cancellation))).Message);
    }

    [Fact]
    public async Task Tables_WithWhatIsNotKnown_AreReadAsFarAsTheyAre()
    {
        server.Always =
            JobindsatsServer.Text(
                """[null,1,{"table_groups":null},{"table_groups":[{"tables":[{"table_name":"uden id"},{"table_id":"x","mgroups":"ingen"}]}]}]""");
        Assert.Equal("x", Assert.Single(await server.Client().TablesAsync(page: true, Cancellation)).Id);
    }

    [Fact]
    public async Task Data_WithAByteOrderMark_IsKeptWithIt()
    {
        byte[] sent = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(server.Data)];
        server.Always = JobindsatsServer.Bytes(sent);
        Assert.Equal(sent, await Data());
    }

    [Fact]
    public async Task Data_ThatIsTooLarge_IsNotReadToItsEnd()
    {
        server.Always = JobindsatsServer.Endless;
        // It takes as long as the machine needs to send 25 MB.
        var client = server.Client(patience: JobindsatsServer.Impatient with { Answer = TimeSpan.FromMinutes(5) });
        Assert.Contains("fylder mere end 25,0\u00A0MB", await Problem(client));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Asking_IsCancelled()
    {
        server.Always = JobindsatsServer.Never;
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Client().DataAsync(Query, "latest:1", stop.Token));
    }

    [Theory]
    [InlineData("2026-09-15")]
    [InlineData("15-09-2026")]
    [InlineData("15.9.2026")]
    [InlineData("15/09/2026")]
    [InlineData("20260915")]
    [InlineData("2026-09-15T08:00:00")]
    [InlineData("2026-09-15T08:00:00.123+02:00")]
    [InlineData("2026-09-15 08:00")]
    [InlineData("15-09-2026 08:00:00")]
    [InlineData("15. september 2026")]
    public void Date_InManyForms_IsRead(string text) => Assert.Equal(new DateOnly(2026, 9, 15), JobindsatsAnswers.Date(text));

    [Theory]
    [InlineData("")]
    [InlineData("snart")]
    [InlineData("2026M09")]
    [InlineData("2026-13-40")]
    [InlineData("31-02-2026 08:00")]
    public void Date_ThatIsNone_IsNotGuessed(string text) => Assert.Null(JobindsatsAnswers.Date(text));

    [Theory]
    [InlineData("2026M05", "2026-05")]
    [InlineData("2025Q04", "2025-Q4")]
    [InlineData("2023QMAT02", "2023-Q2")]
    [InlineData("2025Y01", "2025")]
    [InlineData("2025", "2025")]
    [InlineData("2026M13", null)]
    [InlineData("2026Q05", null)]
    [InlineData("0000M01", null)]
    [InlineData("2026W31", null)]
    [InlineData("M2026", null)]
    public void Period_IsRead(string id, string? expected) =>
        Assert.Equal(expected, JobindsatsPeriod.TryRead(id, out var period) ? period.ToString() : null);

    [Fact]
    public void Periods_AreTheTablesOwn_AndThoseThatFollowByItsStep()
    {
        Period[] known = [Period.Month(2019, 8), Period.Month(2020, 8)];
        Assert.Equal(
            "2019M08,2021M08,2020M08", JobindsatsPeriod.Of(known, 12, ["2019M08", "2021M08", "2020M08", "2021M07", "2018M08", "2021Q03"]));
        Assert.Equal("", JobindsatsPeriod.Of(known, 12, ["2020M09"]));
        Assert.Equal("latest:2", JobindsatsPeriod.Of([], 1, ["2020M08", "2020M09"]));
    }

    [Theory]
    [InlineData("Jobindsats:BaseUrl", "http://api.jobindsats.dk/v3", "Jobindsats:BaseUrl skal være en adresse, der begynder med https://")]
    [InlineData("Jobindsats:BaseUrl", "", "Jobindsats:BaseUrl")]
    [InlineData("Jobindsats:BaseUrl", "https://x.example/v3?token=1", "Jobindsats:BaseUrl")]
    [InlineData("Jobindsats:Token", "Bearer hemmelig", "Jobindsats:Token skal være nøglen alene")]
    [InlineData("Jobindsats:Token", "hemmelig\n", "Jobindsats:Token skal være nøglen alene")]
    [InlineData("Jobindsats:Look", "klokken 7", "Jobindsats:Look skal være et klokkeslæt")]
    public void Setting_ThatIsWrong_IsToldWithASentence_WithoutWhatItHolds(string setting, string value, string expected)
    {
        var services = new ServiceCollection().AddJobindsats()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { [setting] = value }).Build());
        var stopped = Assert.Throws<OptionsValidationException>(() =>
            services.BuildServiceProvider().GetRequiredService<IOptions<JobindsatsOptions>>().Value);
        Assert.Contains(expected, stopped.Message);
        Assert.DoesNotContain("hemmelig", stopped.Message);
    }
}
