using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Tests.Pages;
using Ballerup.Dashboard.Tests.Seeds;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Tests.Texts;

public class GlossaryTests(SeededApp app)
{
    [Fact]
    public void Terms_AreInDanishOrder_AndHaveIdsThatCanStandInAnAddress()
    {
        Assert.Equal(Glossary.Terms.Select(t => t.Name).Order(StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true)),
            Glossary.Terms.Select(t => t.Name));
        Assert.All(Glossary.Terms, t => Assert.Matches("^[a-z]+(-[a-z]+)*$", t.Id));
        Assert.All(Glossary.Terms, t => Assert.EndsWith(".", t.Meaning));
        Assert.Distinct(Glossary.Terms.Select(t => t.Id));
    }

    [Fact]
    public void Terms_ExplainEveryBenefitOfTable1() =>
        Assert.Empty(SeedFiles.Figures.Where(f => f.Table == 1 && !f.Category.StartsWith("SUM", StringComparison.Ordinal))
            .Select(f => f.Category.Replace(" mv.", "")).Distinct()
            .Except(Glossary.Terms.Select(t => t.Name)));

    [Fact]
    public async Task Get_ThePage_ExplainsEveryTermAtItsAnchor()
    {
        var page = await app.Browse().GetPage("/ordforklaring");
        Assert.All(Glossary.Terms, t =>
        {
            var name = page.GetElementById(t.Id)!;
            Assert.Equal((t.Name, t.Meaning), (name.Text(), name.NextElementSibling!.Text()));
        });
        Assert.Equal(Glossary.Terms.Count, page.QuerySelectorAll("dt").Length);
    }

    [Theory]
    [InlineData("/hjaelp")]
    [InlineData("/om")]
    [InlineData("/ordforklaring")]
    public async Task Get_ALinkToAWord_LeadsToOneThatIsExplained(string address)
    {
        var page = await app.Browse().GetPage(address);
        var words = page.QuerySelectorAll<IHtmlAnchorElement>("main a").Where(a => a.PathName == "/ordforklaring" && a.Hash.Length > 0)
            .Select(a => a.Hash[1..]);
        Assert.Subset(Glossary.Terms.Select(t => t.Id).ToHashSet(), words.ToHashSet());
        Assert.Contains(page.QuerySelectorAll("footer a"), a => a.GetAttribute("href") == "/ordforklaring");
    }
}
