using System.Net;
using AngleSharp.Dom;

namespace Ballerup.Dashboard.Tests.Pages;

public class IndexTests(SeededApp app)
{
    private readonly HttpClient client = app.Browse();

    [Fact]
    public async Task Get_TheOverview_SaysHowManyGoalsGoTheRightWay()
    {
        var page = await client.GetPage("/");
        Assert.Equal("Opfølgning på beskæftigelsesplan 2019-2020", page.Text("h1"));
        Assert.Equal("2 af 5 målte mål går den rigtige vej. To mål beskrives kun med ord.", page.Text(".lead"));
        Assert.Matches(@"^Senest opdateret [0-9]{1,2}\. [a-z]+ [0-9]{4} · Revision 1$", page.Text(".meta"));
        Assert.Contains("baseret på Styrelsen for Arbejdsmarkedets officielle opgørelser", page.Text(".introduction"));
    }

    [Theory]
    [InlineData(1, "3.554", "fuldtidspersoner, jun\u00A02020", "Tilbagegang", "↑ 319 flere end i juni 2019 (+9,9\u00A0pct.).")]
    [InlineData(2, "35,8", "pct., 2019", "Tilbagegang", "↓ 1,5\u00A0procentpoint lavere end i 2018.")]
    [InlineData(3, "48,7", "pct., aug\u00A02020", "Tilbagegang", "↓ 4,0\u00A0procentpoint lavere end i august 2019.")]
    [InlineData(4, "13,4", "pct., jun\u00A02020", "Fremgang", "↑ 1,4\u00A0procentpoint højere end i juni 2019.")]
    [InlineData(6, "136", "kontanthjælpsmodtagere, aug\u00A02020", "Fremgang", "↓ 6 færre end i august 2019 (\u22124,2\u00A0pct.).")]
    public async Task Get_AMeasuredGoal_ShowsItsKeyFigureAndChange(int number, string value, string unit, string verdict, string change)
    {
        var goal = Goal(await client.GetPage("/"), number);
        Assert.Equal(value, goal.Text(".figure-value strong"));
        Assert.Equal(unit, goal.Text(".figure-value span"));
        Assert.Equal(verdict, goal.Text(".verdict"));
        Assert.Equal(change, goal.Text(".change"));
        Assert.Single(goal.QuerySelectorAll("canvas"));
        Assert.Equal($"/maal/{number}", goal.QuerySelector("h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(5,
        "Opgøres ikke i tal. I Ballerup Kommune er der investeret ressourcer i kontinuerligt arbejde med bekæmpelse af socialt "
            + "bedrageri og fejludbetalinger.")]
    [InlineData(7,
        "Opgøres ikke i tal. Der er et forøget fokus på denne borgergruppe fra jobcentrets side samt indsatsen rettet mod virksomheder "
            + "i og uden for kommunens grænser.")]
    public async Task Get_AGoalWithoutFigures_ShowsItsText(int number, string text)
    {
        var goal = Goal(await client.GetPage("/"), number);
        Assert.Equal(text, goal.Text(".goal-text"));
        Assert.Empty(goal.QuerySelectorAll("canvas, .verdict"));
    }

    [Fact]
    public async Task Get_AMeasuredGoal_SaysThatNoTargetIsSet_AndHowOldItsFigureIs()
    {
        var goal = Goal(await client.GetPage("/"), 1);
        Assert.Equal("Intet mål fastsat.", goal.Text(".target"));
        Assert.Matches("^Venter på nye tal. Tallet er [a-z0-9]+ år gammelt. Tal for juni 2021 var ventet i september 2021.$",
            goal.Text(".age"));
        Assert.Null(goal.QuerySelector(".warning"));
    }

    [Fact]
    public async Task Get_ByAttention_PutsWhatGoesTheWrongWayFirst_AndWhatIsNotMeasuredLast()
    {
        var page = await client.GetPage("/");
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Order(page));
        var links = page.QuerySelectorAll(".goals-order a").ToList();
        Assert.Equal(["true", null], links.Select(l => l.GetAttribute("aria-current")));
        page = await client.GetPage(links[1].GetAttribute("href")!);
        Assert.Equal(["1", "2", "3", "4", "6", "5", "7"], Order(page));
        Assert.Equal([null, "true"], page.QuerySelectorAll(".goals-order a").Select(l => l.GetAttribute("aria-current")));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Order(await client.GetPage("/?orden=andet")));
    }

    private static IEnumerable<string> Order(IParentNode page) =>
        page.QuerySelectorAll(".goal .eyebrow").Select(e => e.Text()["Ministermål ".Length..]);

    [Fact]
    public async Task Get_ThePlansOwnAddress_ShowsTheSame()
    {
        var page = await client.GetPage("/plan/2019-2020");
        Assert.Equal(7, page.QuerySelectorAll(".goal").Length);
    }

    [Theory]
    [InlineData("/plan/1999-2000")]
    [InlineData("/plan/2019-2020/maal/8")]
    [InlineData("/plan/1999-2000/maal/1")]
    public async Task Get_AnUnknownPlan_IsNotFound(string address) => await client.GetPage(address, HttpStatusCode.NotFound);

    private static IElement Goal(IParentNode page, int number) =>
        page.QuerySelectorAll(".goal").Single(g => g.Text(".eyebrow") == $"Ministermål {number}");
}
