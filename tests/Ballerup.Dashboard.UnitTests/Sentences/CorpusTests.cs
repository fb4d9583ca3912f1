using System.Text;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.UnitTests.Sentences;

/// <summary>
/// Sentences that were generated, read and approved, so that a change of wording shows. One is changed by looking at what the test says and
/// writing it into sentences.txt, where "~" is a no-break space.
/// </summary>
public partial class CorpusTests(ITestOutputHelper output)
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Sentences", "sentences.txt"));

    [Fact]
    public void EverySentence_IsAsItWasApproved()
    {
        var told = new StringBuilder();
        foreach (var line in Lines.Where(l => !l.StartsWith("= ", StringComparison.Ordinal)))
            told.Append(line).Append('\n')
                .Append(line.StartsWith("antal", StringComparison.Ordinal) || line.StartsWith("pct", StringComparison.Ordinal)
                ? $"= {Told.By(line).Replace(DanishNumber.NoBreakSpace, '~')}\n" : "");
        output.WriteLine(told.ToString());
        Assert.Equal(string.Join('\n', Lines) + "\n", told.ToString());
    }

    [Fact]
    public void EveryCase_IsThereOnce_AndThereAreEnough()
    {
        var cases = Lines.Where(l => l.Contains(" | ", StringComparison.Ordinal) && !l.StartsWith('=')).ToList();
        Assert.Equal(cases.Count, cases.Distinct().Count());
        Assert.True(cases.Count >= 80, $"{cases.Count} cases.");
    }

    [Theory]
    [InlineData(@"\.\.|  |,,| ,| \.|\(\)|»»|~~")]
    [InlineData("[0-9] pct|-[0-9]|[0-9] procentpoint|[0-9]%")]
    [InlineData(@"(^= |[.] )[a-zæøå]")]
    [InlineData("[^.]$")]
    public void NoSentence_Has(string wrong) =>
        Assert.DoesNotContain(Lines, l => l.StartsWith("= ", StringComparison.Ordinal) && l != "= (ingen sætning)"
            && Regex.IsMatch(Abbreviations().Replace(l, ""), wrong));

    [GeneratedRegex(@"(?<=pct|mv)\.(?= [a-zæøå(])|(?<= [1-4])\.(?= kvartal)|(?<=1)\.(?=000 kr)|(?<=kr)\.(?=«)|\.(?=,|\))")]
    private static partial Regex Abbreviations();
}
