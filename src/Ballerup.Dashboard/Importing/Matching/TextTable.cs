using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>
/// Puts the words of a table back into its cells, where only their order is left of it. It knows the table's names and the form of its
/// periods and figures; what it does not know stays in the row where it stands, for a person to see. Read strictly, every word is read
/// once, as a heading, a label, a period or a figure in the table's own order, and the first that can't be ends the reading.
/// </summary>
internal sealed partial class TextTable
{
    /// <summary>A label that is longer is a sentence.</summary>
    private const int LongestLabel = 14;

    /// <summary>Words that a refusal quotes of what stands after the table, and of a label.</summary>
    private const int MostTold = 8;

    private const int MostToldOfLabel = 12;

    private readonly Table table;
    private readonly KnownNames names;
    private readonly IReadOnlyList<Word> words;
    private readonly Func<Problem, Exception>? refusal;
    private readonly List<Period> periods = [];
    private readonly List<(int Line, IReadOnlyList<string> Cells)> rows = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> read = [];
    private int at;
    private int headingRows;

    private TextTable(Table table, KnownNames names, IReadOnlyList<Word> words, Func<Problem, Exception>? refusal) =>
        (this.table, this.names, this.words, this.refusal) = (table, names, words, refusal);

    private bool IsStrict => refusal is not null;

    public IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Rows => rows;

    /// <summary>Those below the headings.</summary>
    public IEnumerable<(int Line, IReadOnlyList<string> Cells)> FigureRows => rows.Skip(headingRows);

    /// <summary>In the order in which they stand; of a strict reading.</summary>
    public IReadOnlyList<Period> Periods => periods;

    /// <summary>What can't be put into cells.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <param name="words">What follows the caption, up to the next heading.</param>
    /// <param name="refusal">Ends a strict reading at its first problem; null to read what can be read and collect the problems.</param>
    public static TextTable Read(Table table, KnownNames names, IReadOnlyList<Word> words, Func<Problem, Exception>? refusal = null)
    {
        var reading = new TextTable(table, names, words, refusal);
        if (table.PeriodsAs == PeriodsAs.Columns)
            reading.ReadPeriodsAsColumns();
        else
            reading.ReadPeriodsAsRows();
        return reading;
    }

    private void ReadPeriodsAsColumns()
    {
        var headings = IsStrict ? Expect(names.Measures.Select(m => m.Heading)) : Headings(() => PeriodAt(at) > 0);
        var above = new List<string>();
        while (PeriodAt(at) is > 0 and var length)
            above.Add(Taken(length));
        var differ = new Cause.PeriodsAndHeadingsDiffer(above.Count, Math.Max(1, headings.Count));
        if (above.Count == 0)
        {
            if (IsStrict)
                Miss(Line, "", differ);
            return;
        }
        // The same periods below each heading; where they are not, a heading or a period is lost, and what stands where is a guess.
        var below = above.Chunk(above.Count / Math.Clamp(headings.Count, 1, above.Count)).ToList();
        if (below.Count != Math.Max(1, headings.Count) || below.Exists(p => !p.SequenceEqual(below[0]))
            || (!IsStrict && below[0].Distinct().Count() < below[0].Length))
        {
            Miss(Line, "", differ);
            return;
        }
        if (IsStrict)
            foreach (var period in below[0])
                AddPeriod(period, Line);
        if (headings.Count > 0)
            rows.Add((words[0].Line,
                ["", .. headings.SelectMany(h => Enumerable.Repeat("", (above.Count / headings.Count) - 1).Prepend(h))]));
        rows.Add((words[at - 1].Line, ["", .. above]));
        // Without a breakdown the measures are the rows; a single one has no label.
        var labels = names.Breakdown.Count > 0 ? names.Breakdown.Select(c => c.Name).ToHashSet()
            : names.Measures.Count > 1 ? names.Measures.Select(m => m.Label).ToHashSet() : [];
        ReadRows(above.Count, labels,
            () => names.At(words, at) is { } known && labels.Contains(known.Name) ? known : labels.Count == 0
                && IsFigure(at) ? ("", 0) : null);
    }

    private void ReadPeriodsAsRows()
    {
        var headings = IsStrict
            ? Expect(names.Measures.SelectMany(m => names.Breakdown.Count > 0 ? names.Breakdown.Select(c => c.Name) : [m.Heading]))
            : Headings(() => StartsLine(at) && PeriodAt(at) is > 0 and var length && IsFigure(at + length));
        var expected = Math.Max(1, names.Breakdown.Count) * Math.Max(1, names.Measures.Count);
        var columns = headings.Count == 0 ? expected : headings.Count;
        // "Periode" or so, above the periods.
        if (!IsStrict && PeriodAt(at) is > 0 and var first && headings.Count > 1 && FiguresFrom(at + first) == headings.Count - 1
            && names.Find(headings[0]) is null)
        {
            headings.RemoveAt(0);
            columns--;
        }
        // Each measure above the categories that are counted in it.
        var groups = headings.TakeWhile(h => names.Breakdown.Count > 0 && names.Measures.Any(m => m.Label == h)).ToList();
        var below = headings.Skip(groups.Count).ToList();
        if (groups.Count > 0 && below.Count > 0 && below.Count % groups.Count == 0)
        {
            columns = below.Count;
            rows.Add((words[0].Line, ["", .. groups.SelectMany(g => Enumerable.Repeat("", (below.Count / groups.Count) - 1).Prepend(g))]));
            rows.Add((words[0].Line, ["", .. below]));
        }
        else if (headings.Count > 0)
            rows.Add((words[0].Line, ["", .. headings]));
        ReadRows(columns, [],
            () => (IsStrict || StartsLine(at)) && PeriodAt(at) is > 0 and var length ? (Text(at, at + length), length) : null);
    }

    /// <summary>The headings that the table has, word for word.</summary>
    private List<string> Expect(IEnumerable<string> headings)
    {
        var expected = headings.Where(h => h.Length > 0).ToList();
        foreach (var heading in expected)
            foreach (var part in heading.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (at == words.Count || words[at].Text != part)
                    Miss(Line, "", new Cause.OtherHeading(heading));
                at++;
            }
        return expected;
    }

    /// <summary>What stands above the columns; words between two known headings are one that is not known.</summary>
    private List<string> Headings(Func<bool> end)
    {
        var headings = new List<string>();
        var unknown = at;
        void Unknown()
        {
            if (at > unknown)
                headings.Add(Text(unknown, at));
        }
        while (at < words.Count && !end())
        {
            if (names.At(words, at) is { } known)
            {
                Unknown();
                headings.Add(known.Name);
                at += known.Words;
                unknown = at;
            }
            else
                at++;
        }
        if (at == words.Count)
            return []; // no figures follow
        Unknown();
        return headings;
    }

    /// <param name="columns">How many figures a row has.</param>
    /// <param name="expected">The labels that the table has; empty where any period may be one.</param>
    /// <param name="label">What stands at the place where a row may begin, and how many words it is; null for anything else.</param>
    private void ReadRows(int columns, HashSet<string> expected, Func<(string Name, int Words)?> label)
    {
        headingRows = rows.Count;
        if (IsStrict)
        {
            ReadEveryRow(columns, label);
            return;
        }
        var pending = at; // words that may be the beginning of a label
        var found = 0;
        while (at < words.Count)
        {
            if (label() is { } known && FiguresFrom(at + known.Words) is > 0 and var figures)
            {
                AddKnown(known.Name, at + known.Words, figures, columns);
                pending = at;
                found++;
                continue;
            }
            if (SkipRepeatedHeading())
            {
                pending = at;
                continue;
            }
            var end = EndOfLine(at);
            var last = FiguresAtEnd(at, end);
            if (last == columns && (columns > 1 || end - pending <= 6) && AddLabelled(pending, end, columns))
            {
                pending = at;
                found++;
                continue;
            }
            if (last > 0 && last * 2 >= end - at)
            {
                Miss(words[at].Line, Text(pending, end), new Cause.WrongCount("", last, columns));
                pending = at = end;
                continue;
            }
            at = end;
            // The text below the table has begun: all rows are read and it is no label of one more, or it is too long for one.
            if (found > 0 && (at - pending > LongestLabel || (expected.IsSubsetOf(read) && FiguresAtEnd(at, EndOfLine(at)) != columns)))
                break;
        }
        TellLateRows(columns, label);
    }

    /// <summary>Of a strict reading: each row of the table once, and nothing else.</summary>
    private void ReadEveryRow(int columns, Func<(string Name, int Words)?> label)
    {
        var missing = names.Breakdown.Select(c => c.Name).ToHashSet();
        var asColumns = table.PeriodsAs == PeriodsAs.Columns;
        while (at < words.Count && !(asColumns && read.Count > 0 && missing.IsSubsetOf(read)))
        {
            if (label() is not { } known)
            {
                Miss(words[at].Line, UpToFigure(), asColumns ? new Cause.UnknownRow() : new Cause.NotAPeriod());
                return;
            }
            var from = at + known.Words;
            if (!asColumns)
                AddPeriod(known.Name, words[at].Line);
            else if (read.Contains(known.Name))
                Miss(words[from - 1].Line, known.Name, new Cause.RowTwice());
            AssertFigures(known.Name, from, columns);
            rows.Add((words[from].Line, [known.Name, .. Cells(from, from + columns)]));
            read.Add(known.Name);
            at = from + columns;
        }
        if (at < words.Count)
            Miss(words[at].Line, Text(at, at + MostTold), new Cause.AfterTheLastRow());
        if (asColumns && names.Breakdown.FirstOrDefault(c => !read.Contains(c.Name)) is { } gone)
            Miss(0, gone.Name, new Cause.RowMissing());
        if (read.Count == 0)
            Miss(0, "", new Cause.NoFigures());
    }

    /// <summary>As many as there are columns, on one line, with the decimals of their measures.</summary>
    private void AssertFigures(string row, int from, int columns)
    {
        var count = FiguresFrom(from);
        if (count > 0 && count < columns && IsFigure(from + count)
            && (table.PeriodsAs == PeriodsAs.Columns || PeriodAt(from + count) == 0))
            Miss(words[from + count].Line, "", new Cause.OnSeveralLines(row));
        if (count != columns)
            Miss(words[Math.Max(0, count == 0 ? from - 1 : from)].Line, row, new Cause.WrongCount(row, count, columns));
        foreach (var (column, (text, line)) in words.Skip(from).Take(columns).Index())
        {
            var measure = names.Measures[column * names.Measures.Count / columns];
            if (!DanishNumber.TryParse(text, out _, out var decimals))
                Miss(line, text, new Cause.NotANumber(row));
            if (decimals != measure.Decimals)
                Miss(line, text, new Cause.OtherDecimals(row, measure.Decimals));
        }
    }

    private void AddPeriod(string text, int line)
    {
        if (!Period.TryRead(text, out var period))
            Miss(line, text, new Cause.NotAPeriod());
        if (table.PeriodsAs == PeriodsAs.Rows && periods.Contains(period))
            Miss(line, text, new Cause.PeriodTwice());
        if (periods.Count > 0 && period.StepsFrom(periods[^1]) != table.Step)
            Miss(line, text, new Cause.PeriodGap(periods[^1], period));
        periods.Add(period);
    }

    private string UpToFigure() =>
        string.Join(' ', words.Skip(at).TakeWhile((w, i) => i == 0 || !w.Text.Any(char.IsDigit)).Take(MostToldOfLabel).Select(w => w.Text));

    private void AddKnown(string name, int from, int figures, int columns)
    {
        var end = EndOfLine(from);
        if (figures != columns || from + figures != end)
            Miss(words[from].Line, name, figures == columns ? new Cause.MoreOnTheLine() : new Cause.WrongCount(name, figures, columns));
        else
            rows.Add((words[from].Line, [name, .. Cells(from, from + figures)]));
        read.Add(name);
        at = end;
    }

    /// <summary>A row whose label the table does not know, or one whose label goes on below its figures.</summary>
    private bool AddLabelled(int pending, int end, int columns)
    {
        if (end - columns - pending > LongestLabel)
            return false;
        var text = Text(pending, end - columns);
        var whole = names.Around(text, words, end);
        var name = names.Find(text) ?? whole?.Name ?? text;
        rows.Add((words[end - 1].Line, [name, .. Cells(end - columns, end)]));
        read.Add(name);
        at = names.Find(text) is null && whole is { } around ? end + around.Words : end;
        return true;
    }

    /// <summary>On a new page the headings stand there again.</summary>
    private bool SkipRepeatedHeading()
    {
        var length = StartsLine(at) && names.At(words, at) is { } heading && !IsFigure(at + heading.Words)
            && IsHeading(heading.Name) ? heading.Words
            : table.PeriodsAs == PeriodsAs.Columns ? PeriodAt(at) : 0;
        at += length;
        return length > 0;
    }

    private bool IsHeading(string name) =>
        table.PeriodsAs == PeriodsAs.Rows || (names.Breakdown.Count > 0 && names.Measures.Any(m => m.Label == name));

    /// <summary>Below the table nothing is read; what looks like a row of it is told.</summary>
    private void TellLateRows(int columns, Func<(string Name, int Words)?> label)
    {
        for (; at < words.Count; at = EndOfLine(at))
            if (label() is { Words: > 0 } known && !read.Contains(known.Name) && FiguresFrom(at + known.Words) == columns
                && at + known.Words + columns == EndOfLine(at))
                Miss(words[at].Line, known.Name, new Cause.RowBelowTheTable());
    }

    private void Miss(int line, string text, Cause cause)
    {
        var problem = new Problem(line, text, cause) { Table = table.Number };
        if (refusal is not null)
            throw refusal(problem);
        problems.Add(problem);
    }

    /// <summary>Where the reading is; 0 when there is nothing.</summary>
    private int Line => words.Count > 0 ? words[Math.Min(at, words.Count - 1)].Line : 0;

    private string Taken(int length)
    {
        at += length;
        return Text(at - length, at);
    }

    /// <summary>How many words the period there has; 0 where there is none.</summary>
    private int PeriodAt(int from)
    {
        for (var length = Math.Min(3, words.Count - from); length > 0; length--)
            if (Period.TryRead(Text(from, from + length), out var period) && period.Frequency == table.Frequency
                && period.Year is >= 1900 and < 2200)
                return length;
        return 0;
    }

    /// <summary>How many figures follow each other there, on one line.</summary>
    private int FiguresFrom(int from)
    {
        var count = 0;
        while (IsFigure(from + count) && words[from + count].Line == words[from].Line)
            count++;
        return count;
    }

    /// <summary>How many figures the words up to a place end with.</summary>
    private int FiguresAtEnd(int from, int end)
    {
        var count = 0;
        while (count < end - from && IsFigure(end - 1 - count))
            count++;
        return count;
    }

    /// <summary>A figure, or what was meant as one: "5O5".</summary>
    private bool IsFigure(int place) =>
        place < words.Count
            && (Figure().IsMatch(words[place].Text) || words[place].Text.Count(char.IsAsciiDigit) * 2 > words[place].Text.Length);

    private bool StartsLine(int place) => place == 0 || words[place - 1].Line < words[place].Line;

    private int EndOfLine(int from)
    {
        var end = from;
        while (end < words.Count && words[end].Line == words[from].Line)
            end++;
        return end;
    }

    private string Text(int from, int to) => string.Join(' ', Cells(from, to));

    private IEnumerable<string> Cells(int from, int to) => words.Skip(from).Take(to - from).Select(w => w.Text);

    [GeneratedRegex(@"\A([-\u2212+]?[0-9][0-9.,]*(\*|\(s\))?|[-\u2212\u2013\u00B7])\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();
}
