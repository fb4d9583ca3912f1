using Ballerup.Dashboard.Links;

namespace Ballerup.Dashboard.UnitTests.Links;

public class LinkQueryTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("q=", "")]
    [InlineData("q=1/sygedagpenge/2020-06", "1/sygedagpenge/2020-06")]
    [InlineData("q=%C3%A6%20%26%20%3D%3F%23%2B%25", "æ & =?#+%")]
    public void Of_AValue_IsEscaped_AndNothingForNone(string expected, string? value) =>
        Assert.Equal(expected, LinkQuery.Of(("q", value)));

    [Fact]
    public void Of_MoreFields_StandInTheirOrder() => Assert.Equal("b=1&a=2", LinkQuery.Of(("b", "1"), ("no", null), ("a", "2")));

    [Theory]
    [InlineData("/x", "/x", "")]
    [InlineData("/x?a=1", "/x", "a=1")]
    [InlineData("/x?a=1&b=2", "/x?a=1", "b=2")]
    public void Add_AQuery_GoesOnWithWhatIsThere(string expected, string address, string query) =>
        Assert.Equal(expected, LinkQuery.Add(address, query));

    [Theory]
    [InlineData("", null)]
    [InlineData("", "")]
    [InlineData("?kladde=ny", "ny")]
    [InlineData("?kladde=%22%3E", "\">")]
    public void DraftQuery_IsTheWholeQuery(string expected, string? draft) => Assert.Equal(expected, $"{new DraftQuery(draft)}");

    [Fact]
    public void ImportedFile_IsOfATableAndADraft_WhereTheyAreGiven()
    {
        var id = Guid.Parse("01990000-0000-7000-8000-000000000000");
        Assert.Equal($"/admin/import/{id}", AdminLinks.ImportedFile(id, "", new("")));
        Assert.Equal($"/admin/import/{id}?kladde=ny", AdminLinks.ImportedFile(id, draft: new(DraftQuery.New)));
        Assert.Equal($"/admin/import/{id}/ord?tabel=6&kladde=ny", AdminLinks.ImportedWords(id, "6", new(DraftQuery.New)));
    }
}
