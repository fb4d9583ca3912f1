using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>
/// Reads a follow-up document: text in, figures with positions out. Every word of a table is read exactly once, as a
/// heading, a label, a period or a number; what can't be is refused, never skipped.
/// </summary>
public static partial class FollowUpParser
{
    /// <exception cref="DocumentException">The text differs from what the guide describes.</exception>
    public static FollowUpDocument Parse(DocumentText text, GeneralGuide guide)
    {
        var headings = Enumerable.Range(1, text.Count).Where(n => Heading().IsMatch(text[n])).ToList();
        var beforeGoals = (headings.Count > 0 ? headings[0] : text.Count + 1) - 1;

        var opening = Paragraphs(text, 1, beforeGoals);
        if (opening.Count == 0)
            throw new DocumentException(0, "dokumentet har ingen titel");
        var slug = Years().Match(opening[0].Value);
        if (!slug.Success)
            throw new DocumentException(opening[0].Line, "titlen nævner ikke planens år, fx »2019-2020«");

        var goals = new List<FollowUpGoal>();
        var tables = new List<FollowUpTable>();
        for (var i = 0; i < headings.Count; i++)
        {
            var last = (i + 1 < headings.Count ? headings[i + 1] : text.Count + 1) - 1;
            var heading = Heading().Match(text[headings[i]]);
            var number = int.Parse(heading.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (heading.Groups["goal"].Success)
                goals.Add(ReadGoal(text, headings[i], last, number, goals.Count + 1));
            else
                tables.Add(ReadTable(text, guide, headings[i], last, number, goals, tables));
        }

        if (goals.Count == 0)
            throw new DocumentException(0, "dokumentet har ingen ministermål");
        if (guide.Tables.FirstOrDefault(g => tables.TrueForAll(t => t.Guide.Number != g.Number)) is { } missing)
            throw new DocumentException(0, $"tabel {missing.Number} mangler");
        return new FollowUpDocument(opening[0], slug.Value, Joined(opening[1..]), goals, tables);
    }

    /// <summary>
    /// A goal's title ends at an empty line, or at the line that ends its sentence (goal 7's text follows at once).
    /// </summary>
    private static FollowUpGoal ReadGoal(DocumentText text, int first, int last, int number, int expected)
    {
        if (number != expected)
            throw new DocumentException(first, $"ministermål {number} står, hvor ministermål {expected} skulle stå");
        var end = first;
        while (end < last && text[end + 1].Length > 0 && !text[end].EndsWith('.'))
            end++;
        var title = Heading().Replace(text.Join(first, end), "");
        if (title.Length == 0)
            throw new DocumentException(first, $"ministermål {number} har ingen titel");
        return new FollowUpGoal(number, new Text(title, first), Joined(Paragraphs(text, end + 1, last)), []);
    }

    private static FollowUpTable ReadTable(
        DocumentText text, GeneralGuide guide, int first, int last, int number, List<FollowUpGoal> goals, List<FollowUpTable> before)
    {
        if (goals.Count == 0)
            throw new DocumentException(first, $"tabel {number} står før det første ministermål");
        if (before.Exists(t => t.Guide.Number == number))
            throw new DocumentException(first, $"tabel {number} findes to gange");
        var described = guide.Tables.FirstOrDefault(t => t.Number == number)
            ?? throw new DocumentException(first, $"læsevejledningen kender ikke tabel {number}");

        var end = first;
        while (end < last && text[end + 1].Length > 0)
            end++;
        var caption = Heading().Replace(text.Join(first, end), "");
        if (caption.Length == 0)
            throw new DocumentException(first, $"tabel {number} har ingen overskrift");

        var (periods, figures) = new TableReader(described, first, text.Words(end + 1, last)).Read();
        goals[^1] = goals[^1] with { Tables = [.. goals[^1].Tables, number] };
        return new FollowUpTable(described, new Text(caption, first), periods, figures);
    }

    private static List<Text> Paragraphs(DocumentText text, int first, int last)
    {
        var paragraphs = new List<Text>();
        for (var start = first; start <= last; start++)
        {
            if (text[start].Length == 0)
                continue;
            var end = start;
            while (end < last && text[end + 1].Length > 0)
                end++;
            paragraphs.Add(new Text(text.Join(start, end), start));
            start = end;
        }
        return paragraphs;
    }

    private static Text Joined(List<Text> paragraphs) => paragraphs.Count == 0
        ? default(Text) with { Value = "" }
        : new Text(string.Join("\n\n", paragraphs.Select(p => p.Value)), paragraphs[0].Line);

    [GeneratedRegex(@"\A(?:(?<goal>Ministermål) (?<number>[1-9][0-9]{0,3}): ?|Tabel (?<number>[1-9][0-9]{0,3}), ?)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{4}\b")]
    private static partial Regex Years();
}
