using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Sheets;

/// <summary>A figure found in a sheet.</summary>
/// <param name="Key">Of the observation.</param>
/// <param name="Figure">As <see cref="Observation.Figure"/>.</param>
/// <param name="IsPlain">A number without a mark, which says nothing of whether it is provisional.</param>
/// <param name="Line">From 1.</param>
/// <param name="Row">The words beside it.</param>
/// <param name="Column">The words above it.</param>
public sealed record SheetFigure(string Key, Measure Measure, string Figure, bool IsPlain, int Line, string Row, string Column);

/// <summary>What could not be understood, where it stands, and a Danish sentence that says what to do.</summary>
public sealed record SheetProblem(int Line, string Text, string Advice)
{
    /// <summary>"linje 3, »x«: Indtast et tal, fx 1.971."</summary>
    public string Sentence => $"linje {Line}{(Text.Length > 0 ? $", »{Text}«" : "")}: {Advice}";
}

/// <param name="Numbers">How its numbers were read.</param>
public sealed record SheetReading(IReadOnlyList<SheetFigure> Figures, IReadOnlyList<SheetProblem> Problems, NumberStyle Numbers);

/// <summary>
/// Finds a table's figures in a sheet by the words beside and above them: as the pages, our own files and people's sheets have them,
/// with the periods as rows or as columns; or a line for each figure, as <c>observationer.csv</c> has them.
/// </summary>
public static partial class SheetReader
{
    internal const int MostProblems = 200;

    /// <param name="areas">Those that a line for each figure may name.</param>
    /// <param name="own">Whose figures a sheet of rows and columns has.</param>
    /// <param name="numbers">How its numbers are written; found out when null.</param>
    public static SheetReading Read(Sheet sheet, Table table, IReadOnlyCollection<Area> areas, Area own, NumberStyle? numbers = null)
    {
        var labels = new SheetLabels(table);
        var found = new Found(labels, numbers ?? StyleOf(sheet.Rows));
        if (Lines.In(sheet) is { } lines)
            ReadLines(lines, sheet, table, areas, found);
        else
            ReadGrid(sheet, own, labels, found);
        return new SheetReading(found.Figures, [.. found.Problems.Take(MostProblems)], found.Numbers);
    }

    /// <summary>What has been found so far.</summary>
    private sealed class Found(SheetLabels labels, NumberStyle numbers)
    {
        private readonly Dictionary<string, int> seen = [];

        public NumberStyle Numbers => numbers;

        public List<SheetFigure> Figures { get; } = [];

        public List<SheetProblem> Problems { get; } = [];

        public void Miss(int line, string text, string advice) => Problems.Add(new SheetProblem(line, text.Length > 60 ? text[..60] + "…" : text, advice));

        public void Add(int line, string row, string column, Place place, string area, SheetCell cell, ObservationStatus? status = null)
        {
            var (category, measure) = labels.Whose(place);
            if (category is null || measure is null || place.Period is not { } period)
            {
                var missing = place.Period is null ? "hvilken periode" : category is null ? "hvilken række i tabellen" : "hvilket måltal";
                Miss(line, cell.Text, $"Det fremgår ikke, {missing} tallet hører til. Skriv det i overskriften over eller ved siden af tallet.");
                return;
            }
            if (!TryRead(cell, measure, status, out var figure, out var isPlain, out var advice))
            {
                Miss(line, cell.Text, advice);
                return;
            }
            var key = Key.Observation(Series.IdOf(category.Id, measure.Id, area), period);
            if (!seen.TryAdd(key, line))
                Miss(line, cell.Text, Twice(row, column, period, seen[key]));
            else
                Figures.Add(new SheetFigure(key, measure, figure, isPlain, line, row, column));
        }

        private bool TryRead(SheetCell cell, Measure measure, ObservationStatus? status, out string figure, out bool isPlain, out string advice)
        {
            (figure, isPlain, advice) = ("", false, "");
            if (status is ObservationStatus.Missing or ObservationStatus.Suppressed)
            {
                figure = Observation.StatusCode(status.Value);
                return true;
            }
            string text;
            if (cell.Number is { } number)
                text = DanishNumber.Format(number, measure.Decimals); // a sheet keeps more digits than it shows
            else
                text = numbers == NumberStyle.English ? DanishNumber.FromEnglish(cell.Text) : cell.Text;
            if (!FigureText.TryParse(text, measure, out figure, out advice))
                return false;
            if (status is ObservationStatus.Provisional or ObservationStatus.Estimated && decimal.TryParse(figure, CultureInfo.InvariantCulture, out var value))
                figure = Observation.FigureOf(value, status.Value);
            isPlain = status is null && char.IsAsciiDigit(figure[^1]);
            return true;
        }
    }

    internal static string Twice(string row, string column, Period period, int line) =>
        $"Tallet for {DanishText.Join([.. ((string[])[row, column, period.InWords]).Where(t => t.Length > 0).Distinct()])} står også i linje {line}. Slet det ene.";

    private static void ReadGrid(Sheet sheet, Area own, SheetLabels labels, Found found)
    {
        var first = Enumerable.Range(0, sheet.Rows.Count).FirstOrDefault(r => IsHeading(sheet, r, labels), -1);
        // Without headings the figures begin at the first row whose first cell the table knows.
        var start = first >= 0 ? first + 1 : Enumerable.Range(0, sheet.Rows.Count).FirstOrDefault(r => At(sheet, r, 0) is { IsEmpty: false } cell && labels.Find(cell.Text) is not null, -1);
        if (start < 0)
        {
            found.Miss(1, "", "Der er ingen overskrifter, som tabellen kender. Brug tabellens egne navne på rækker og kolonner; hent tabellen som Excel eller CSV for at se dem.");
            return;
        }
        var (headings, last) = first < 0 ? ([], first) : Headings(sheet, first, labels);
        start = last + 1;
        var width = Math.Max(headings.Count, Enumerable.Range(start, Math.Max(0, sheet.Rows.Count - start)).TakeWhile(r => !IsBlank(sheet, r)).Select(r => sheet.Rows[r].Count).DefaultIfEmpty().Max());
        // The first column names the rows, unless its heading is that of figures.
        var hasLabels = headings.Count == 0 || headings[0].Text.Length == 0 || headings[0].Place is null;
        var unknown = new HashSet<int>();
        for (var r = start; r < sheet.Rows.Count && !IsBlank(sheet, r); r++)
        {
            var label = hasLabels ? At(sheet, r, 0).Text : "";
            if (labels.Find(label) is not { } row)
            {
                if (sheet.Rows[r].Skip(1).Any(c => !c.IsEmpty))
                    found.Miss(r + 1, label, "Tabellen har ingen række og ingen periode med det navn. Ret navnet i filen, eller opret rækken i tabellen først.");
                continue;
            }
            for (var c = hasLabels ? 1 : 0; c < width; c++)
            {
                var cell = At(sheet, r, c);
                if (cell.IsEmpty)
                    continue;
                (string Text, Place? Place) heading = c < headings.Count ? headings[c] : ("", Place.Nowhere);
                if (heading.Place is null)
                {
                    if (unknown.Add(c))
                        found.Miss(last + 1, heading.Text, "Tabellen har ingen kolonne og ingen periode med det navn. Ret navnet i filen, eller opret det i tabellen først.");
                }
                else if (row.With(heading.Place) is { } place)
                    found.Add(r + 1, label, heading.Text, place, own.Code, cell);
                else
                    found.Miss(r + 1, cell.Text, $"Rækken »{label}« og kolonnen »{heading.Text}« siger hver sit. Ret den ene.");
            }
        }
    }

    /// <summary>Words that the table knows, and no figure beside them.</summary>
    private static bool IsHeading(Sheet sheet, int row, SheetLabels labels)
    {
        var cells = sheet.Rows[row].Where(c => !c.IsEmpty).ToList();
        var known = cells.Count(c => labels.Find(c.Text) is { } place && place != Place.Nowhere);
        return known > 0 && known * 2 >= cells.Count - 1 && !cells.Exists(c => IsNumber(c) && labels.Find(c.Text) is null);
    }

    /// <summary>What stands over each column, in one row or in two.</summary>
    private static (List<(string Text, Place? Place)> Of, int Last) Headings(Sheet sheet, int first, SheetLabels labels)
    {
        var two = first + 1 < sheet.Rows.Count && At(sheet, first + 1, 0).IsEmpty && IsHeading(sheet, first + 1, labels)
            && sheet.Rows[first].All(c => c.IsEmpty || labels.Find(c.Text) is null or { Period: null });
        if (!two)
            return ([.. sheet.Rows[first].Select(c => (c.Text, labels.Find(c.Text)))], first);
        var headings = new List<(string Text, Place? Place)>();
        var group = "";
        for (var c = 0; c < sheet.Rows[first + 1].Count; c++)
        {
            group = At(sheet, first, c) is { IsEmpty: false } begins ? begins.Text : group; // it stands over the ones that follow
            var below = At(sheet, first + 1, c).Text;
            headings.Add(below.Length == 0 && c == 0 ? ("", null) : ($"{group} {below}".Trim(), labels.Find(group) is { } above && labels.Find(below) is { } under ? above.With(under) : null));
        }
        return (headings, first + 1);
    }

    /// <summary>The columns of a file with a line for each figure.</summary>
    private sealed record Lines(int Header, Dictionary<string, int> Columns)
    {
        public static Lines? In(Sheet sheet)
        {
            var header = HeaderOfLines(sheet.Rows);
            return header < 0 ? null : new Lines(header, sheet.Rows[header].Index().Where(c => !c.Item.IsEmpty).GroupBy(c => c.Item.Text).ToDictionary(g => g.Key, g => g.First().Index));
        }
    }

    /// <summary>The row over a line for each figure; -1 in a file of another form.</summary>
    internal static int HeaderOfLines(IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        rows.Take(10).Index().FirstOrDefault(r => r.Item.Any(c => c.Text == "period") && r.Item.Any(c => c.Text == "value"), (Index: -1, Item: [])).Index;

    private static void ReadLines(Lines lines, Sheet sheet, Table table, IReadOnlyCollection<Area> areas, Found found)
    {
        var known = areas.Select(a => a.Code).ToHashSet();
        var categories = table.Categories.Where(c => !c.Retired).ToLookup(c => c.Name);
        var measures = table.Measures.Where(m => !m.Retired).ToLookup(m => m.Name);
        for (var r = lines.Header + 1; r < sheet.Rows.Count; r++)
        {
            string Text(string column) => lines.Columns.TryGetValue(column, out var c) ? At(sheet, r, c).Text : "";
            if (IsBlank(sheet, r) || (Text("table").Length > 0 && Text("table") != $"{table.Number}"))
                continue; // another table's
            var (category, measure) = (categories[Text("category")].FirstOrDefault(), measures[Text("measure")].FirstOrDefault());
            if (!known.Contains(Text("area")))
                found.Miss(r + 1, Text("area"), "Området kendes ikke. Skriv et områdes kode, fx 151.");
            else if (category is null)
                found.Miss(r + 1, Text("category"), "Tabellen har ingen række med det navn. Ret navnet i filen, eller opret rækken i tabellen først.");
            else if (measure is null)
                found.Miss(r + 1, Text("measure"), "Tabellen har intet måltal med det navn. Ret navnet i filen, eller opret det i tabellen først.");
            else if (!Period.TryRead(Text("period"), out var period) || period.Frequency != table.Frequency)
                found.Miss(r + 1, Text("period"), "Perioden kan ikke læses, eller den passer ikke til tabellen. Skriv fx 2020-06, 2020-Q2 eller 2020.");
            else if (!Observation.TryReadStatus(Text("status"), out var status))
                found.Miss(r + 1, Text("status"), "Status kan ikke læses. Skriv normal, provisional, estimated, missing eller suppressed, eller intet.");
            else if (At(sheet, r, lines.Columns["value"]) is { IsEmpty: false } || status is ObservationStatus.Missing or ObservationStatus.Suppressed)
                found.Add(r + 1, Text("category"), Text("measure"), new Place(period, measure, category), Text("area"), At(sheet, r, lines.Columns["value"]), lines.Columns.ContainsKey("status") && status != ObservationStatus.None ? status : null);
        }
    }

    /// <summary>English only where a number can be nothing else: "48.7", and no Danish one.</summary>
    /// <param name="rows">All that are written by the same hand.</param>
    internal static NumberStyle StyleOf(IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        var english = false;
        foreach (var cell in rows.SelectMany(r => r).Where(c => c.Number is null && c.Text.AsSpan().ContainsAny('.', ',')))
        {
            var text = cell.Text.TrimEnd('*', ' ');
            if (DanishDecimals().IsMatch(text))
                return NumberStyle.Danish;
            english |= EnglishDecimals().IsMatch(text);
        }
        return english ? NumberStyle.English : NumberStyle.Danish;
    }

    private static bool IsNumber(SheetCell cell) => cell.Number is not null || Numeric().IsMatch(cell.Text);

    private static SheetCell At(Sheet sheet, int row, int column) =>
        row < sheet.Rows.Count && column < sheet.Rows[row].Count ? sheet.Rows[row][column] : SheetCell.Empty;

    private static bool IsBlank(Sheet sheet, int row) => sheet.Rows[row].All(c => c.IsEmpty);

    [GeneratedRegex(@"\A[-\u2212]?[0-9.]*,([0-9]{1,2}|[0-9]{4,})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DanishDecimals();

    [GeneratedRegex(@"\A[-\u2212]?[0-9,]*\.([0-9]{1,2}|[0-9]{4,})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishDecimals();

    [GeneratedRegex(@"\A[-\u2212]?[0-9][0-9.,]*(\*|\(s\))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();
}
