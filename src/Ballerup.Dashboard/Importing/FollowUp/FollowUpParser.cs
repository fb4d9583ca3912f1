using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Statistics;

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
        var parts = DocumentPart.Of(text);
        var opening = Paragraphs(text, 1, (parts.Count > 0 ? parts[0].Line : text.Count + 1) - 1);
        if (opening.Count == 0)
            throw new DocumentException(0, "dokumentet har ingen titel");
        var slug = Years().Match(opening[0].Value);
        if (!slug.Success)
            throw new DocumentException(opening[0].Line, "titlen nævner ikke planens år, fx »2019-2020«");

        var goals = new List<FollowUpGoal>();
        var tables = new List<FollowUpTable>();
        foreach (var part in parts)
        {
            if (part.IsGoal)
                goals.Add(ReadGoal(text, part, goals.Count + 1));
            else
                tables.Add(ReadTable(text, guide, part, goals, tables));
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
    private static FollowUpGoal ReadGoal(DocumentText text, DocumentPart part, int expected)
    {
        var (_, number, first, last) = part;
        if (number != expected)
            throw new DocumentException(first, $"ministermål {number} står, hvor ministermål {expected} skulle stå");
        var end = first;
        while (end < last && text[end + 1].Length > 0 && !text[end].EndsWith('.'))
            end++;
        var title = part.Caption(text, end);
        if (title.Length == 0)
            throw new DocumentException(first, $"ministermål {number} har ingen titel");
        return new FollowUpGoal(number, new Text(title, first), Joined(Paragraphs(text, end + 1, last)), []);
    }

    private static FollowUpTable ReadTable(
        DocumentText text, GeneralGuide guide, DocumentPart part, List<FollowUpGoal> goals, List<FollowUpTable> before)
    {
        var (_, number, first, last) = part;
        if (goals.Count == 0)
            throw new DocumentException(first, $"tabel {number} står før det første ministermål");
        if (before.Exists(t => t.Guide.Number == number))
            throw new DocumentException(first, $"tabel {number} findes to gange");
        var described = guide.Tables.FirstOrDefault(t => t.Number == number)
            ?? throw new DocumentException(first, $"læsevejledningen kender ikke tabel {number}");

        var end = part.EndOfHeading(text);
        var caption = part.Caption(text, end);
        if (caption.Length == 0)
            throw new DocumentException(first, $"tabel {number} har ingen overskrift");

        var table = described.AsTable();
        var read = TextTable.Read(table, new KnownNames(table), text.Words(end + 1, last), problem => new DocumentException(
            problem.Line == 0 ? first : problem.Line, $"tabel {number}: {ProblemWords.Clause(problem)}"));
        goals[^1] = goals[^1] with { Tables = [.. goals[^1].Tables, number] };
        return new FollowUpTable(described, new Text(caption, first), read.Periods, [.. Figures(described, read)]);
    }

    /// <summary>Each figure of a table whose headings are the guide's, in its order.</summary>
    private static IEnumerable<FollowUpFigure> Figures(GuideTable guide, TextTable read)
    {
        IReadOnlyList<string> categories = guide.Categories.Count > 0 ? [.. guide.Categories.Select(c => c.Name)] : [Category.Whole];
        var below = guide.PeriodsAs == PeriodsAs.Columns ? read.Periods.Count : categories.Count;
        foreach (var (at, (line, cells)) in read.FigureRows.Index())
        {
            var label = cells[0];
            foreach (var (column, text) in cells.Skip(1).Index())
            {
                var (measure, inMeasure) = (guide.Measures[column / below], column % below);
                var (period, category, heading) = guide.PeriodsAs == PeriodsAs.Rows
                    ? (read.Periods[at], categories[inMeasure], guide.Categories.Count > 0 ? categories[inMeasure] : measure.Heading)
                    : (read.Periods[inMeasure], label.Length > 0 ? label : Category.Whole,
                        measure.Heading.Length > 0
                            ? $"{measure.Heading}, {read.Periods[inMeasure].Text}" : read.Periods[inMeasure].Text);
                if (DanishNumber.TryParse(text, out var value, out _)) // as every cell of a strict reading
                    yield return new FollowUpFigure(guide.Number, line, label, heading, category, measure, period, value);
            }
        }
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

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{4}\b")]
    private static partial Regex Years();
}
