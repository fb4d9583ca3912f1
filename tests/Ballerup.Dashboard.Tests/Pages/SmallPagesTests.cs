using System.Net;

namespace Ballerup.Dashboard.Tests.Pages;

public class SmallPagesTests
{
    [Theory]
    [InlineData("/om", "Om tallene")]
    [InlineData("/hjaelp", "Hjælp")]
    [InlineData("/ordforklaring", "Ordforklaring")]
    [InlineData("/tilgaengelighed", "Tilgængelighedserklæring")]
    [InlineData("/cookies", "Cookies")]
    [InlineData("/data", "Data")]
    public async Task Get_HasItsHeading(string address, string heading)
    {
        await using var app = DashboardApp.Borrow();
        Assert.Equal(heading, (await app.Browse().GetPage(address)).Text("h1"));
    }

    [Fact]
    public async Task Get_Was_LeadsToTheStatement()
    {
        await using var app = DashboardApp.Borrow();
        var response = await app.Browse().GetAsync("/was", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/tilgaengelighed", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Get_ContactAndStatement_AreSettings()
    {
        await using var app = new DashboardApp
        {
            Settings = { ["Site:Contact"] = "Jobcentret <tlf. 44 77 00 00>",
            ["Site:AccessibilityStatement"] = "https://was.example/1" }
        };
        var client = app.Browse();
        var response = await client.GetStringAsync("/tilgaengelighed", TestContext.Current.CancellationToken);
        Assert.Contains("href=\"https://was.example/1\"", response);
        Assert.Contains("Kontakt: Jobcentret &lt;tlf. 44 77 00 00&gt;", response);
    }

    [Theory]
    [InlineData("/findes-ikke", 404, "Siden findes ikke")]
    [InlineData("/fejl/500", 500, "Noget gik galt")]
    [InlineData("/fejl/400", 400, "Forespørgslen kunne ikke læses")]
    [InlineData("/fejl/200", 404, "Siden findes ikke")]
    [InlineData("/lib/findes-ikke.css", 404, "Siden findes ikke")]
    public async Task Get_WhatIsNotThere_IsAPageWithARequestId(string address, int status, string heading)
    {
        await using var app = DashboardApp.Borrow();
        var page = await app.Browse().GetPage(address, (HttpStatusCode)status);
        Assert.Equal(heading, page.Text("h1"));
        Assert.NotEmpty(page.Text(".meta code"));
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/maal/1")]
    [InlineData("PUT", "/maal/1")]
    [InlineData("DELETE", "/findes-ikke")]
    [InlineData("TRACE", "/maal/99")]
    [InlineData("TRACE", "/fejl/500")]
    [InlineData("DELETE", "/data/observationer.csv")]
    [InlineData("POST", "/findes-ikke")]
    public async Task Send_WhatNoPageTakes_IsRefusedInDanish(string method, string address)
    {
        await using var app = DashboardApp.Borrow();
        var response = await app.Browse().SendAsync(
            new HttpRequestMessage(new HttpMethod(method), address) { Content = new FormUrlEncodedContent([new("status", "503")]) },
            TestContext.Current.CancellationToken);
        // What is sent in a form never says which error is shown.
        Assert.Equal(address is "/findes-ikke" or "/maal/99" ? (int)response.StatusCode : 405, (int)response.StatusCode);
        Assert.NotEqual(503, (int)response.StatusCode);
        Assert.Matches("<h1>(Handlingen er ikke mulig|Siden findes ikke|Noget gik galt)</h1>",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
