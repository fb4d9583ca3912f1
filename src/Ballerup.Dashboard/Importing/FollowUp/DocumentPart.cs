using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>A goal or a table of a follow-up document: its heading and the lines up to the next one's.</summary>
/// <param name="IsGoal">Otherwise a table.</param>
/// <param name="Number">As the document has it.</param>
/// <param name="Line">The heading's.</param>
internal sealed partial record DocumentPart(bool IsGoal, int Number, int Line, int Last)
{
    /// <summary>Also those of a list of contents, which have nothing below them.</summary>
    public static List<DocumentPart> Of(DocumentText text)
    {
        var headings = Enumerable.Range(1, text.Count).Select(n => (Line: n, Match: Heading().Match(text[n]))).Where(h => h.Match.Success)
            .ToList();
        return
        [
            .. headings.Index().Select(h => new DocumentPart(
                h.Item.Match.Groups["goal"].Success,
                int.Parse(h.Item.Match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                h.Item.Line,
                (h.Index + 1 < headings.Count ? headings[h.Index + 1].Line : text.Count + 1) - 1)),
        ];
    }

    /// <summary>The last line of the heading, which goes on to an empty one.</summary>
    /// <param name="longest">How many lines it may go on for.</param>
    public int EndOfHeading(DocumentText text, int longest = int.MaxValue)
    {
        var end = Line;
        while (end < Last && end - Line < longest && text[end + 1].Length > 0)
            end++;
        return end;
    }

    /// <summary>The heading down to a line, without "Tabel 1, ".</summary>
    public string Caption(DocumentText text, int end) => Heading().Replace(text.Join(Line, end), "");

    [GeneratedRegex(@"\A(?:(?<goal>Ministermål) (?<number>[1-9][0-9]{0,3}) ?: ?|Tabel (?<number>[1-9][0-9]{0,3}) ?[,:.–] ?)")]
    private static partial Regex Heading();
}
