using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.UnitTests.Danish;

public class DanishNounTests
{
    [Theory]
    [InlineData("fuldtidspersoner", "fuldtidsperson")]
    [InlineData("virksomheder", "virksomhed")]
    [InlineData("ansættelser", "ansættelse")]
    [InlineData("kontanthjælpsmodtagere", "kontanthjælpsmodtager")]
    [InlineData("flygtninge", "flygtning")]
    [InlineData("stillinger", "stilling")]
    [InlineData("ledige", "ledig")]
    [InlineData("studerende", "studerende")]
    [InlineData("fleksjob", "fleksjob")]
    [InlineData("personer i job", "person i job")]
    [InlineData("personer, der er i job", "person, der er i job")]
    [InlineData("ledige borgere", null)]
    [InlineData("visitationer", null)]
    [InlineData("", null)]
    public void Singular_IsToldByTheEnding_OrNotAtAll(string plural, string? singular) =>
        Assert.Equal(singular, DanishNoun.Singular(plural));

    [Theory]
    [InlineData("Andel", "andelen")]
    [InlineData("Andel beskæftigede", "andelen af beskæftigede")]
    [InlineData("Beskæftigelsesfrekvens", "beskæftigelsesfrekvensen")]
    [InlineData("Rate for tilbagefald", "raten for tilbagefald")]
    [InlineData("Samarbejdsgrad, foreløbig", "samarbejdsgraden, foreløbig")]
    [InlineData("Samarbejdsgrad virksomheder", null)]
    [InlineData("Andre jobcentres samarbejdsgrad", "andre jobcentres samarbejdsgrad")]
    [InlineData("Ballerups samarbejdsgrad", null)]
    [InlineData("Kommunens samarbejdsgrad i alt", "kommunens samarbejdsgrad i alt")]
    [InlineData("Kommunens samarbejdsgrad virksomheder", null)]
    [InlineData("Lokale jobcenters samarbejdsgrad", null)]
    [InlineData("De unge samarbejdsgrad", null)]
    [InlineData("Ledigheden", "ledigheden")]
    [InlineData("Ledigheden blandt unge", "ledigheden blandt unge")]
    [InlineData("Ledigheden unge", null)]
    [InlineData("Førtidspension", null)]
    [InlineData("EU", null)]
    [InlineData("", null)]
    public void Definite_IsToldByTheNoun_OrNotAtAll(string name, string? definite) => Assert.Equal(definite, DanishNoun.Definite(name));
}
