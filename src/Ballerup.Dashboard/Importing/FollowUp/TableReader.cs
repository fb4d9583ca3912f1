using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>Reads one table's words from the first to the last, in the order that its guide gives.</summary>
/// <param name="captionLine">Where the caption stands, for what is missing altogether.</param>
/// <param name="words">What follows the caption, up to the next goal or table.</param>
internal sealed class TableReader(GuideTable guide, int captionLine, List<Word> words)
{
    private readonly List<FollowUpFigure> figures = [];
    private int at;

    private sealed record Column(string Heading, string Category, GuideMeasure Measure);

    public (IReadOnlyList<Period> Periods, IReadOnlyList<FollowUpFigure> Figures) Read()
    {
        var periods = guide.PeriodsAs == PeriodsAs.Columns ? ReadPeriodsAsColumns() : ReadPeriodsAsRows();
        if (at < words.Count)
            throw Refused(words[at].Line, $"»{Rest()}« står efter den sidste række");
        return (periods, figures);
    }

    private List<Period> ReadPeriodsAsColumns()
    {
        foreach (var measure in guide.Measures)
            Expect(measure.Heading);

        var headed = new List<Period>();
        while (TryReadPeriod(out var period, out _))
            headed.Add(period);
        if (headed.Count == 0 || headed.Count % guide.Measures.Count != 0)
            throw Refused(Line, $"kolonnernes perioder skal stå en gang for hvert måltal, men der blev læst {headed.Count}");
        var periods = headed[..(headed.Count / guide.Measures.Count)];
        if (!headed.SequenceEqual(Enumerable.Repeat(periods, guide.Measures.Count).SelectMany(p => p)))
            throw Refused(Line, "kolonnernes perioder er ikke de samme for hvert måltal");
        CheckSteps(periods, Line);

        var seen = new HashSet<string>();
        var rows = guide.Categories.Count == 0 ? 1 : guide.Categories.Count;
        while (at < words.Count && seen.Count < rows)
        {
            var (label, category) = guide.Categories.Count == 0 ? ("", Category.Whole) : ReadCategory();
            if (!seen.Add(category))
                throw Refused(words[at - 1].Line, $"rækken »{label}« findes to gange");
            var values = ReadNumbers(label, [.. guide.Measures.SelectMany(m => periods.Select(_ => m))]);
            for (var i = 0; i < values.Count; i++)
            {
                var measure = guide.Measures[i / periods.Count];
                var period = periods[i % periods.Count];
                var column = measure.Heading.Length > 0 ? $"{measure.Heading}, {period.Text}" : period.Text;
                figures.Add(new(guide.Number, values[i].Line, label, column, category, measure, period, values[i].Value));
            }
        }
        if (guide.Categories.FirstOrDefault(c => !seen.Contains(c.Name)) is { } missing)
            throw Refused(0, $"rækken »{missing.Name}« mangler");
        if (seen.Count == 0)
            throw Refused(0, "tallene mangler");
        return periods;
    }

    private List<Period> ReadPeriodsAsRows()
    {
        var columns = guide.Measures
            .SelectMany(m => guide.Categories.Count == 0
                ? [new Column(m.Heading, Category.Whole, m)]
                : guide.Categories.Select(c => new Column(c.Name, c.Name, m)))
            .ToList();
        foreach (var column in columns)
            Expect(column.Heading);

        var periods = new List<Period>();
        while (at < words.Count)
        {
            var line = words[at].Line;
            if (!TryReadPeriod(out var period, out var label))
                throw Refused(line, $"»{UpToNumber()}« er ikke en periode");
            if (periods.Contains(period))
                throw Refused(line, $"perioden »{label}« findes to gange");
            periods.Add(period);
            CheckSteps(periods, line);
            var values = ReadNumbers(label, [.. columns.Select(c => c.Measure)]);
            foreach (var (column, value) in columns.Zip(values))
                figures.Add(new(guide.Number, value.Line, label, column.Heading, column.Category, column.Measure, period, value.Value));
        }
        if (periods.Count == 0)
            throw Refused(0, "tallene mangler");
        return periods;
    }

    private void Expect(string heading)
    {
        foreach (var part in heading.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at == words.Count || words[at].Text != part)
                throw Refused(Line, $"kolonneoverskriften »{heading}« er ikke som i læsevejledningen");
            at++;
        }
    }

    /// <summary>The row whose whole label stands here; the longest where one label begins with another.</summary>
    private (string Label, string Category) ReadCategory()
    {
        var known = guide.Categories
            .Select(c => (c.Name, Parts: c.Name.Split(' ')))
            .Where(c => at + c.Parts.Length <= words.Count && !c.Parts.Where((part, i) => words[at + i].Text != part).Any())
            .OrderByDescending(c => c.Parts.Length)
            .FirstOrDefault();
        if (known.Name is null)
            throw Refused(words[at].Line, $"rækken »{UpToNumber()}« står ikke i læsevejledningen");
        at += known.Parts.Length;
        return (known.Name, known.Name);
    }

    private List<(decimal Value, int Line)> ReadNumbers(string row, IReadOnlyList<GuideMeasure> columns)
    {
        var name = row.Length > 0 ? $"rækken »{row}«" : "rækken";
        var labelLine = row.Length > 0 ? words[at - 1].Line : Line;
        var values = new List<(decimal, int)>();
        foreach (var measure in columns)
        {
            if (at == words.Count || !LooksLikeNumber(words[at].Text) || StartsPeriod())
                throw Refused(values.Count == 0 ? labelLine : words[at - 1].Line,
                    $"{name} har {values.Count} tal, men tabellen har {columns.Count} kolonner");
            var (text, line) = words[at++];
            if (!DanishNumber.TryParse(text, out var value, out var decimals))
                throw Refused(line, $"»{text}« i {name} er ikke et tal");
            if (decimals != measure.Decimals)
                throw Refused(line, $"»{text}« i {name} skal have {Decimals(measure.Decimals)}");
            if (values.Count > 0 && line != values[^1].Item2)
                throw Refused(line, $"tallene i {name} står på flere linjer");
            values.Add((value, line));
        }
        if (at < words.Count && LooksLikeNumber(words[at].Text) && !StartsPeriod())
            throw Refused(words[at].Line, $"{name} har flere tal end tabellens {columns.Count} kolonner");
        return values;
    }

    /// <summary>"Jun 2018", "1. kvt 2018" or "2017", by the table's frequency.</summary>
    private bool TryReadPeriod(out Period period, out string label)
    {
        (period, label) = (default, "");
        var length = guide.Frequency switch { Frequency.Month => 2, Frequency.Quarter => 3, _ => 1 };
        if (at + length > words.Count)
            return false;
        var parts = words.GetRange(at, length).ConvertAll(w => w.Text);
        if (parts[^1] is not ['1' or '2', _, _, _] || !parts[^1].All(char.IsAsciiDigit))
            return false;
        var year = int.Parse(parts[^1], CultureInfo.InvariantCulture);
        switch (guide.Frequency)
        {
            case Frequency.Month when DanishPeriod.MonthNumber(parts[0]) is > 0 and var month:
                period = Period.Month(year, month);
                break;
            case Frequency.Quarter when parts[0] is [>= '1' and <= '4' and var quarter, '.'] && parts[1] == "kvt":
                period = Period.Quarter(year, quarter - '0');
                break;
            case Frequency.Year:
                period = Period.OfYear(year);
                break;
            default:
                return false;
        }
        label = string.Join(' ', parts);
        at += length;
        return true;
    }

    private bool StartsPeriod()
    {
        var back = at;
        var starts = guide.PeriodsAs == PeriodsAs.Rows && TryReadPeriod(out _, out _);
        at = back;
        return starts;
    }

    private void CheckSteps(List<Period> periods, int line)
    {
        for (var i = 1; i < periods.Count; i++)
            if (periods[i].StepsFrom(periods[i - 1]) != guide.Step)
                throw Refused(line, $"der er et spring i perioderne fra {periods[i - 1].Text} til {periods[i].Text}");
    }

    // "5O5" looks like a number that was mistyped, "mv." does not.
    private static bool LooksLikeNumber(string word) => word.Any(char.IsDigit);

    private string UpToNumber() =>
        string.Join(' ', words.Skip(at).TakeWhile((w, i) => i == 0 || !LooksLikeNumber(w.Text)).Take(12).Select(w => w.Text));

    private string Rest() => string.Join(' ', words.Skip(at).Take(8).Select(w => w.Text));

    private int Line => at < words.Count ? words[at].Line : words.Count > 0 ? words[^1].Line : captionLine;

    private static string Decimals(int count) => count switch { 0 => "ingen decimaler", 1 => "1 decimal", _ => $"{count} decimaler" };

    private DocumentException Refused(int line, string cause) =>
        new(line == 0 ? captionLine : line, $"tabel {guide.Number}: {cause}");
}
