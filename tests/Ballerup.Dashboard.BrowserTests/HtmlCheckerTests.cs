namespace Ballerup.Dashboard.BrowserTests;

public class HtmlCheckerTests(Browser browser)
{
    [Fact]
    public async Task Check_BrokenPage_NamesTheError()
    {
        Assert.SkipWhen(HtmlChecker.Missing is not null, HtmlChecker.Missing ?? "");
        Assert.Contains(await browser.Html.Check(HtmlChecker.Broken),
            p => p.Contains("Start tag “b” seen in “table”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_PageInOrder_SaysNothing()
    {
        Assert.SkipWhen(HtmlChecker.Missing is not null, HtmlChecker.Missing ?? "");
        Assert.Empty(await browser.Html.Check("<!DOCTYPE html><html lang=da><title>x</title><p>y</html>"));
    }
}
