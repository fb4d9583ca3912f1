using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>
/// The tables of a follow-up document as sheets, each for a table of the current plan, so that their figures are found by the same words
/// as those of a spreadsheet. Unlike the first document, which is read whole or not at all, each table stands on its own here.
/// </summary>
/// <param name="Problems">Danish sentences on what is in no sheet.</param>
/// <param name="Remarks">Danish sentences on what the document has not, and on what is not taken.</param>
internal sealed partial record FollowUpSheets(IReadOnlyList<Sheet> Sheets, IReadOnlyList<string> Problems, IReadOnlyList<string> Remarks)
{
    /// <summary>Captions are a line or two.</summary>
    private const int LongestCaption = 60;

    private const int MostHeadings = 500;
    private const int MostProblems = 200;

    /// <param name="state">What is published, with the draft that the figures are to be put into: its names count.</param>
    public static FollowUpSheets Of(FollowUpFile file, Edition state)
    {
        var tried = file.Texts.Select(t => Of(t, file.Tables, state)).ToList();
        return tried.MaxBy(t => t.Sheets.Sum(s => s.Rows.Count))!; // the first of equals
    }

    /// <param name="Number">As the document has it.</param>
    /// <param name="Line">The heading's.</param>
    /// <param name="From">The first line after the caption.</param>
    private sealed record Place(int Number, string Caption, int Line, int From, int To);

    private static FollowUpSheets Of(DocumentText text, IReadOnlyList<DocumentGrid> grids, Edition state)
    {
        var shown = state.CurrentPlan is { } plan
            ? plan.ShownGoals.SelectMany(state.TablesOf).DistinctBy(t => t.Table.Number).ToList() : [];
        var places = Places(text).Take(MostHeadings).ToList();
        var byCaption = places.Select(p => (Place: p, shown.Find(s => Starts(p.Caption, s.Table.Caption)).Table))
            .Where(p => p.Table is not null).ToList();
        var sheets = new List<Sheet>();
        var problems = new List<string>();
        foreach (var group in places.GroupBy(p =>
            byCaption.Find(c => c.Place == p).Table
            // By its number, unless it is the number only that another one had.
            ?? shown.Find(s => s.Shown.NumberInPlan == p.Number
                && !byCaption.Exists(c => c.Table == s.Table && c.Place.Number != p.Number)).Table))
        {
            if (group.Key is { } table)
                Read(table, [.. group], text, grids, sheets, problems);
            else
                problems.AddRange(group.DistinctBy(p => p.Caption)
                    .Select(p => Sentence($"Tabel {p.Number}", p.Line, p.Caption,
                        "Planen har ingen tabel med den overskrift og det nummer. Opret den først, eller ret overskriften.")));
        }
        if (places.Count == 0)
        {
            // Tables without headings are those that someone says they are.
            sheets.AddRange(
                grids.Select(
                    g => new Sheet(
                        "", [.. g.Rows.Select(r => (IReadOnlyList<SheetCell>)[.. r.Take(Sheet.MostColumns).Select(c => new SheetCell(c))])])
                    {
                        Lines = [.. Enumerable.Range(g.Line, g.Rows.Count)],
                    }));
            if (sheets.Count == 0)
                problems.Add("Dokumentet har ingen overskrifter som »Tabel 1, …«, og derfor kan dets tabeller ikke kendes. Ret "
                    + "dokumentet, eller indtast tallene.");
        }
        var remarks = Missing([.. shown.Select(s => s.Table).OrderBy(t => t.Number)], places.Count, sheets, problems)
            .Append(OnTexts(text, state));
        return new FollowUpSheets(sheets, [.. problems.Take(MostProblems)], [.. remarks]);
    }

    /// <summary>Also those of a list of contents, which have nothing below them.</summary>
    private static IEnumerable<Place> Places(DocumentText text)
    {
        var headings = Enumerable.Range(1, text.Count).Select(n => (Line: n, Match: Heading().Match(text[n]))).Where(h => h.Match.Success)
            .ToList();
        foreach (var (i, (line, match)) in headings.Index())
        {
            if (!match.Groups["number"].Success)
                continue;
            var last = (i + 1 < headings.Count ? headings[i + 1].Line : text.Count + 1) - 1;
            var end = line;
            while (end < last && end < line + 3 && text[end + 1].Length > 0)
                end++;
            var caption = Heading().Replace(text.Join(line, end), "");
            yield return new Place(int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), caption, line, line, last);
        }
    }

    private static void Read(Table table, IReadOnlyList<Place> places, DocumentText text, IReadOnlyList<DocumentGrid> grids,
        List<Sheet> sheets, List<string> problems)
    {
        var names = new KnownNames(table);
        var read = new List<(Place Place, IReadOnlyList<Sheet> Sheets, IReadOnlyList<string> Problems)>();
        foreach (var place in places)
        {
            var inCells = grids.Where(g => g.Line > place.Line && g.Line <= place.To)
                .Select(g => SheetOf(table, names, [.. g.Rows.Select((cells, r) => (g.Line + r, cells))])).ToList();
            var found = inCells.Count > 0 ? null : TextTable.Read(table, names, BelowCaption(place, text, table));
            read.Add((
                place,
                found is null ? inCells : found.Rows.Count == 0 ? [] : [SheetOf(table, names, found.Rows)],
                [.. found?.Problems.Select(p => Sentence($"Tabel {table.Number}", p.Line, p.Text, p.Advice)) ?? []]));
        }
        var withFigures = read.FindAll(r => r.Sheets.Count > 0 || r.Problems.Count > 0);
        if (withFigures.Count == 0)
            problems.Add(Sentence($"Tabel {table.Number}", places[^1].Line, places[^1].Caption,
                "Der er ingen tal, der kan læses, under overskriften. Indtast dem i tabellen."));
        foreach (var (place, of, not) in withFigures.Take(1))
        {
            sheets.AddRange(of);
            problems.AddRange(not);
        }
        problems.AddRange(
            withFigures.Skip(1)
                .Select(r => Sentence($"Tabel {table.Number}", r.Place.Line, r.Place.Caption,
                    "Tabellen står flere gange. Kun den første er læst.")));
    }

    /// <summary>With the table's own names, wherever the document has broken them.</summary>
    private static Sheet SheetOf(Table table, KnownNames names, IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows) =>
        new("", [.. rows.Select(
            r => (IReadOnlyList<SheetCell>)[.. r.Cells.Take(Sheet.MostColumns)
                .Select(c => c.Length == 0 ? SheetCell.Empty : new SheetCell(names.Find(c) ?? c))])])
        {
            Table = table.Number,
            Lines = [.. rows.Select(r => r.Line)],
        };

    /// <summary>
    /// The words after the heading and the caption, which may go on over several lines with nothing to part it from the table.
    /// </summary>
    private static List<Word> BelowCaption(Place place, DocumentText text, Table table)
    {
        var words = text.Words(place.From, place.To);
        var caption = KnownNames.Letters(table.Caption);
        var letters = "";
        for (var i = 2; i < words.Count && i < LongestCaption; i++) // after "Tabel 1,"
        {
            letters += KnownNames.Letters(words[i].Text);
            if (letters == caption)
                return words[(i + 1)..];
            if (!caption.StartsWith(letters, StringComparison.Ordinal))
                break;
        }
        // Another caption: up to the empty line below it.
        var end = place.From;
        while (end < place.To && text[end + 1].Length > 0)
            end++;
        return words.FindAll(w => w.Line > (end < place.To ? end : place.From));
    }

    private static bool Starts(string text, string caption) =>
        KnownNames.Letters(caption) is { Length: > 0 } letters && KnownNames.Letters(text).StartsWith(letters, StringComparison.Ordinal);

    private static IEnumerable<string> Missing(IReadOnlyList<Table> tables, int found, List<Sheet> sheets, List<string> problems)
    {
        var absent = tables.Where(t => found > 0 && !sheets.Exists(s => s.Table == t.Number)
            && !problems.Exists(p => p.StartsWith($"Tabel {t.Number},", StringComparison.Ordinal)))
            .Select(t => t.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        if (absent.Count > 0)
            yield return $"Tabel {DanishText.Join(absent)} står ikke i dokumentet.";
        foreach (var table in tables)
        {
            var own = sheets.FindAll(s => s.Table == table.Number);
            if (own.Count == 0)
                continue;
            var cells = own.SelectMany(s => s.Rows).SelectMany(r => r).Select(c => c.Text).ToHashSet();
            var names = new KnownNames(table);
            var gone = names.Breakdown.Select(c => c.Name)
                .Where(n => !cells.Contains(n) && !problems.Exists(p => p.Contains($"»{n}«", StringComparison.Ordinal))).ToList();
            if (gone.Count == 0)
                continue;
            var (one, more) = table.PeriodsAs == PeriodsAs.Columns ? ("Rækken", "Rækkerne") : ("Kolonnen", "Kolonnerne");
            yield return $"Tabel {table.Number}: {(gone.Count == 1 ? one : more)} "
                + $"{DanishText.Join(gone.ConvertAll(n => $"»{n}«"))} står ikke i dokumentet.";
        }
    }

    private static string OnTexts(DocumentText text, Edition state)
    {
        var years = Enumerable.Range(1, Math.Min(text.Count, 20)).Select(n => Years().Match(text[n])).FirstOrDefault(m => m.Success)?.Value;
        var plan = years is null || state.FindPlan(years) is not null
            ? ""
            : $"Dokumentet er en opfølgning på en plan for {years}, som ikke er oprettet her; "
                + "tallene lægges i den gældende plans tabeller.";
        return DanishText.Sentences(plan, "Dokumentets tekster tages ikke med. Ret dem på ministermålenes sider.");
    }

    private static string Sentence(string table, int line, string text, string advice) =>
        $"{table}, {new SheetProblem(line, Short(text), advice).Sentence}";

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    [GeneratedRegex(@"\A(?:Ministermål [1-9][0-9]{0,3} ?: ?|Tabel (?<number>[1-9][0-9]{0,3}) ?[,:.–] ?)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}-(19|20)[0-9]{2}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Years();
}
