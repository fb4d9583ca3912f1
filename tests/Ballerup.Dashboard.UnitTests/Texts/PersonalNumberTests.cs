using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.UnitTests.Texts;

/// <summary>The numbers are made up: none is anyone's but by chance.</summary>
public class PersonalNumberTests
{
    [Theory]
    [InlineData("010203-1234")]
    [InlineData("Rettet for 311299-0000, som ringede.")]
    [InlineData("290200-4321")]
    [InlineData("010203 - 1234")]
    [InlineData("010203–1234")]
    [InlineData("0707614285")] // with the check digit
    [InlineData("070761 4285")]
    public void Text_WithOne_IsFound(string text) => Assert.True(PersonalNumber.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Tallet var 1.971 i 2018-06.")]
    [InlineData("320203-1234")]
    [InlineData("010003-1234")]
    [InlineData("311103-1234")]
    [InlineData("0707614286")]
    [InlineData("1010203-12345")]
    [InlineData("12010203-1234")]
    [InlineData("010203-12345")]
    [InlineData("44 77 20 00")]
    [InlineData("2019-2020")]
    public void Text_WithoutOne_IsNot(string? text) => Assert.False(PersonalNumber.IsIn(text));

    [Theory]
    [InlineData("0707614286", true)]
    [InlineData("Journal 070761 4286", true)]
    [InlineData("0707614285", false)] // for sure
    [InlineData("070761-4286", false)] // for sure
    [InlineData("3207614286", false)] // no date
    [InlineData("10707614286", false)] // eleven digits
    [InlineData(null, false)]
    public void Text_WithTenDigitsThatMayBeOne_IsAskedAbout(string? text, bool asked) => Assert.Equal(asked, PersonalNumber.MayBeIn(text));
}
