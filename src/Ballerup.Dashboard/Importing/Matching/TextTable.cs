using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>
/// Puts the words of a table back into its cells, where only their order is left of it. It knows the table's names and the form of its
/// periods and figures; what it does not know stays in the row where it stands, for a person to see.
/// </summary>
internal sealed partial class TextTable
{
    /// <summary>A label that is longer is a sentence.</summary>
    private const int LongestLabel = 14;

    private readonly Table table;
    private readonly KnownNames names;
    private readonly IReadOnlyList<Word> words;
    private readonly List<(int Line, IReadOnlyList<string> Cells)> rows = [];
    private readonly List<(int Line, string Text, string Advice)> problems = [];
    private readonly HashSet<string> read = [];
    private int at;

    private TextTable(Table table, KnownNames names, IReadOnlyList<Word> words) =>
        (this.table, this.names, this.words) = (table, names, words);

    public IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Rows => rows;

    /// <summary>What can't be put into cells, where it stands, and what to do.</summary>
    public IReadOnlyList<(int Line, string Text, string Advice)> Problems => problems;

    /// <param name="words">What follows the caption, up to the next heading.</param>
    public static TextTable Read(Table table, KnownNames names, IReadOnlyList<Word> words)
    {
        var reading = new TextTable(table, names, words);
        if (table.PeriodsAs == PeriodsAs.Columns)
            reading.ReadPeriodsAsColumns();
        else
            reading.ReadPeriodsAsRows();
        return reading;
    }

    private void ReadPeriodsAsColumns()
    {
        var headings = Headings(() => PeriodAt(at) > 0);
        var periods = new List<string>();
        while (PeriodAt(at) is > 0 and var length)
            periods.Add(Taken(length));
        if (periods.Count == 0)
            return;
        // The same periods below each heading; where they are not, a heading or a period is lost, and what stands where is a guess.
        var below = periods.Chunk(periods.Count / Math.Clamp(headings.Count, 1, periods.Count)).ToList();
        if (below.Count != Math.Max(1, headings.Count) || below.Exists(p => !p.SequenceEqual(below[0]))
            || below[0].Distinct().Count() < below[0].Length)
        {
            problems.Add((words[Math.Min(at, words.Count - 1)].Line, "",
                "Kolonnernes overskrifter passer ikke med perioderne. Indtast tallene i tabellen i stedet."));
            return;
        }
        if (headings.Count > 0)
            rows.Add((words[0].Line,
                ["", .. headings.SelectMany(h => Enumerable.Repeat("", (periods.Count / headings.Count) - 1).Prepend(h))]));
        rows.Add((words[at - 1].Line, ["", .. periods]));
        // Without a breakdown the measures are the rows; a single one has no label.
        var labels = names.Breakdown.Count > 0 ? names.Breakdown.Select(c => c.Name).ToHashSet()
            : names.Measures.Count > 1 ? names.Measures.Select(m => m.Label).ToHashSet() : [];
        ReadRows(periods.Count, labels,
            () => names.At(words, at) is { } known && labels.Contains(known.Name) ? known : labels.Count == 0
                && IsFigure(at) ? ("", 0) : null);
    }

    private void ReadPeriodsAsRows()
    {
        var headings = Headings(() => StartsLine(at) && PeriodAt(at) is > 0 and var length && IsFigure(at + length));
        var expected = Math.Max(1, names.Breakdown.Count) * Math.Max(1, names.Measures.Count);
        var columns = headings.Count == 0 ? expected : headings.Count;
        // "Periode" or so, above the periods.
        if (PeriodAt(at) is > 0 and var first && headings.Count > 1 && FiguresFrom(at + first) == headings.Count - 1
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
        ReadRows(columns, [], () => StartsLine(at) && PeriodAt(at) is > 0 and var length ? (Text(at, at + length), length) : null);
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
                problems.Add((words[at].Line, Text(pending, end),
                    $"Der står {last} tal, hvor tabellen har {columns} kolonner. Ret dokumentet, eller indtast tallene i tabellen."));
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

    private void AddKnown(string name, int from, int figures, int columns)
    {
        var end = EndOfLine(from);
        if (figures != columns || from + figures != end)
            problems.Add((words[from].Line, name, figures == columns
                ? "Der står mere på linjen end tabellens tal. Ret dokumentet, eller indtast tallene i tabellen."
                : $"Der står {figures} tal, hvor tabellen har {columns} kolonner. Ret dokumentet, eller indtast tallene i tabellen."));
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
                problems.Add((words[at].Line, known.Name, "Rækken står under tabellen og er ikke læst. Indtast tallene i tabellen."));
    }

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
