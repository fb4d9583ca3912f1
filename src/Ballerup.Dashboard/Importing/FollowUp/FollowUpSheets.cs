using System.Text.RegularExpressions;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>
/// The tables of a follow-up document as sheets, each for a table of the current plan, so that their figures are found by the same words
/// as those of a spreadsheet. Unlike the first document, which is read whole or not at all, each table stands on its own here.
/// </summary>
/// <param name="Problems">What is in no sheet.</param>
/// <param name="Remarks">What the document has not, and what is not taken.</param>
internal sealed partial record FollowUpSheets(IReadOnlyList<Sheet> Sheets, IReadOnlyList<Problem> Problems, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Captions are a line or two; in words.</summary>
    private const int LongestCaption = 60;

    /// <summary>In lines below the first.</summary>
    private const int LongestHeading = 3;

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
    private sealed record Place(int Number, string Caption, int Line, int From, int To)
    {
        public Problem Problem(int table, Cause cause) => new(Line, Caption, cause) { Table = table };
    }

    private static FollowUpSheets Of(DocumentText text, IReadOnlyList<DocumentGrid> grids, Edition state)
    {
        var shown = state.CurrentPlan is { } plan
            ? plan.ShownGoals.SelectMany(state.TablesOf).DistinctBy(t => t.Table.Number).ToList() : [];
        var places = Places(text).Take(MostHeadings).ToList();
        var byCaption = places.Select(p => (Place: p, shown.Find(s => Starts(p.Caption, s.Table.Caption)).Table))
            .Where(p => p.Table is not null).ToList();
        var sheets = new List<Sheet>();
        var problems = new List<Problem>();
        foreach (var group in places.GroupBy(p =>
            byCaption.Find(c => c.Place == p).Table
            // By its number, unless it is the number only that another one had.
            ?? shown.Find(s => s.Shown.NumberInPlan == p.Number
                && !byCaption.Exists(c => c.Table == s.Table && c.Place.Number != p.Number)).Table))
        {
            if (group.Key is { } table)
                Read(table, [.. group], text, grids, sheets, problems);
            else
                problems.AddRange(group.DistinctBy(p => p.Caption).Select(p => p.Problem(p.Number, new Cause.TableNotInThePlan())));
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
                problems.Add(new Problem(0, "", new Cause.NoCaptions()));
        }
        var remarks = Missing([.. shown.Select(s => s.Table).OrderBy(t => t.Number)], places.Count, sheets, problems)
            .Append(OnTexts(text, state));
        return new FollowUpSheets(sheets, [.. problems.Take(MostProblems)], [.. remarks]);
    }

    private static IEnumerable<Place> Places(DocumentText text) =>
        from part in DocumentPart.Of(text)
        where !part.IsGoal
        let caption = part.Caption(text, part.EndOfHeading(text, LongestHeading))
        select new Place(part.Number, caption, part.Line, part.Line, part.Last);

    private static void Read(Table table, IReadOnlyList<Place> places, DocumentText text, IReadOnlyList<DocumentGrid> grids,
        List<Sheet> sheets, List<Problem> problems)
    {
        var names = new KnownNames(table);
        var read = new List<(Place Place, IReadOnlyList<Sheet> Sheets, IReadOnlyList<Problem> Problems)>();
        foreach (var place in places)
        {
            var inCells = grids.Where(g => g.Line > place.Line && g.Line <= place.To)
                .Select(g => SheetOf(table, names, [.. g.Rows.Select((cells, r) => (g.Line + r, cells))])).ToList();
            var found = inCells.Count > 0 ? null : TextTable.Read(table, names, BelowCaption(place, text, table));
            read.Add((
                place,
                found is null ? inCells : found.Rows.Count == 0 ? [] : [SheetOf(table, names, found.Rows)],
                found?.Problems ?? []));
        }
        var withFigures = read.FindAll(r => r.Sheets.Count > 0 || r.Problems.Count > 0);
        if (withFigures.Count == 0)
            problems.Add(places[^1].Problem(table.Number, new Cause.NoFigures()));
        foreach (var (place, of, not) in withFigures.Take(1))
        {
            sheets.AddRange(of);
            problems.AddRange(not);
        }
        problems.AddRange(withFigures.Skip(1).Select(r => r.Place.Problem(table.Number, new Cause.TableTwice())));
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

    private static IEnumerable<Remark> Missing(IReadOnlyList<Table> tables, int found, List<Sheet> sheets, List<Problem> problems)
    {
        var absent = tables.Where(t => found > 0 && !sheets.Exists(s => s.Table == t.Number) && !problems.Exists(p => p.Table == t.Number))
            .Select(t => t.Number).ToList();
        if (absent.Count > 0)
            yield return new Remark.TablesGone(absent);
        foreach (var table in tables)
        {
            var own = sheets.FindAll(s => s.Table == table.Number);
            if (own.Count == 0)
                continue;
            var cells = own.SelectMany(s => s.Rows).SelectMany(r => r).Select(c => c.Text).ToHashSet();
            var told = problems.Where(p => p.Table == table.Number).Select(p => p.Text).ToHashSet();
            var gone = new KnownNames(table).Breakdown.Select(c => c.Name).Where(n => !cells.Contains(n) && !told.Contains(n)).ToList();
            if (gone.Count > 0)
                yield return new Remark.NamesGone(table.Number, table.PeriodsAs == PeriodsAs.Columns, gone);
        }
    }

    private static Remark OnTexts(DocumentText text, Edition state)
    {
        var years = Enumerable.Range(1, Math.Min(text.Count, 20)).Select(n => Years().Match(text[n])).FirstOrDefault(m => m.Success)?.Value;
        return years is null || state.FindPlan(years) is not null ? new Remark.TextsNotTaken() : new Remark.UnknownPlan(years);
    }

    [GeneratedRegex(@"\b(19|20)[0-9]{2}-(19|20)[0-9]{2}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Years();
}
