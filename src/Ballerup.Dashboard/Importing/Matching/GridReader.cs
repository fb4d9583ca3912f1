using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>
/// Rows and columns of figures, with one or more columns of names to the left of them and one or two rows of headings above.
/// </summary>
internal static class GridReader
{
    private const int MostHeadingRows = 40;

    public static void Read(Sheet sheet, SheetLabels labels, SheetReadingBuilder found)
    {
        var first = FirstHeading(sheet, labels);
        // Without headings the figures begin at the first row whose first cell the table knows.
        var start = first >= 0
            ? first + 1 : Enumerable.Range(0, sheet.Rows.Count)
            .FirstOrDefault(r => sheet.At(r, 0) is { IsEmpty: false } cell && labels.Find(cell.Text) is not null, -1);
        if (start < 0)
        {
            found.Miss(1, "", new Cause.NoHeadings());
            return;
        }
        var (headings, last) = first < 0 ? ([], first) : Headings(sheet, first, labels);
        start = last + 1;
        var end = start;
        while (end < sheet.Rows.Count && !sheet.IsBlank(end))
            end++;
        var width = Math.Max(headings.Count, Enumerable.Range(start, end - start).Select(r => sheet.Rows[r].Count).DefaultIfEmpty().Max());
        var names = NameColumns(sheet, headings, start, end, width, labels);
        // Words are looked at also where nothing can be read yet, so that all of them are asked about at once.
        var columns = Enumerable.Range(names, width - names)
            .Select(c => Enumerable.Range(start, end - start).Any(r => !sheet.At(r, c).IsEmpty)
                ? Above(c < headings.Count ? headings[c] : new Heading("", []), last, found) : null).ToList();
        for (var r = start; r < end; r++)
        {
            var texts = Enumerable.Range(0, names).Select(c => sheet.At(r, c).Text).Where(t => t.Length > 0).ToList();
            if (sheet.Rows[r].Skip(names).All(c => c.IsEmpty))
                continue;
            Place? row = Place.Nowhere;
            foreach (var text in texts)
            {
                var place = found.Understand(text, r + 1, isHeading: false);
                if (place is not null && row is not null && row.With(place) is null)
                    found.Miss(r + 1, text, new Cause.NamesDiffer(texts));
                row = place is null ? null : row?.With(place);
            }
            if (row is { LeftOut: false })
                ReadRow(sheet, r, string.Join(", ", texts), row, names, columns, headings, found);
        }
    }

    private static Place? Above(Heading heading, int last, SheetReadingBuilder found)
    {
        Place? all = Place.Nowhere;
        foreach (var part in heading.Parts)
            all = found.Understand(part, last + 1, isHeading: true) is { } place ? all?.With(place) : null;
        return all;
    }

    private static void ReadRow(Sheet sheet, int r, string label, Place row, int names, List<Place?> columns, List<Heading> headings,
        SheetReadingBuilder found)
    {
        foreach (var (i, above) in columns.Index())
        {
            var cell = sheet.At(r, names + i);
            if (cell.IsEmpty || above is null)
                continue;
            var heading = names + i < headings.Count ? headings[names + i].Text : "";
            if (row.With(above) is { } both)
                found.Add(r + 1, label, heading, both, cell);
            else
                found.Miss(r + 1, cell.Text, new Cause.RowAndColumnDiffer(label, heading));
        }
    }

    /// <param name="Text">As it is told.</param>
    /// <param name="Parts">What is to be understood: one text, or the one above and the one below.</param>
    private sealed record Heading(string Text, IReadOnlyList<string> Parts)
    {
        public Place? Find(SheetLabels labels) =>
            Parts.Aggregate((Place?)Place.Nowhere, (all, part) => labels.Find(part) is { } place ? all?.With(place) : null);
    }

    /// <summary>
    /// How many columns from the left name the rows: those without a heading of figures, and without numbers that are no periods.
    /// </summary>
    private static int NameColumns(Sheet sheet, List<Heading> headings, int start, int end, int width, SheetLabels labels)
    {
        bool IsName(int c)
        {
            if (c < headings.Count && headings[c].Find(labels) is { } place && place != Place.Nowhere)
                return false;
            var cells = Enumerable.Range(start, end - start).Select(r => sheet.At(r, c)).Where(cell => !cell.IsEmpty).ToList();
            return c == 0 ? headings.Count == 0 || headings[0].Text.Length == 0
                || cells.Exists(IsText) : cells.Count > 0 && cells.TrueForAll(IsText);
        }
        bool IsText(SheetCell cell) => !SheetNumbers.IsNumber(cell) || labels.Find(cell.Text) is not null;
        return Enumerable.Range(0, width).TakeWhile(IsName).Count();
    }

    /// <summary>The first row that the table knows words of; otherwise the first texts with numbers under them.</summary>
    private static int FirstHeading(Sheet sheet, SheetLabels labels)
    {
        var rows = Enumerable.Range(0, sheet.Rows.Count);
        var known = rows.FirstOrDefault(r => IsHeading(sheet, r, labels), -1);
        return known >= 0 ? known : rows.Take(MostHeadingRows).FirstOrDefault(
            r => sheet.Rows[r].Count(c => !c.IsEmpty) >= 2 && !sheet.Rows[r].Any(SheetNumbers.IsNumber)
                && r + 1 < sheet.Rows.Count && sheet.Rows[r + 1].Any(SheetNumbers.IsNumber), -1);
    }

    /// <summary>Words that the table knows, and no figure beside them.</summary>
    private static bool IsHeading(Sheet sheet, int row, SheetLabels labels)
    {
        var cells = sheet.Rows[row].Where(c => !c.IsEmpty).ToList();
        var known = cells.Count(c => labels.Find(c.Text) is { } place && place != Place.Nowhere);
        return known > 0 && known * 2 >= cells.Count - 1 && !cells.Exists(c => SheetNumbers.IsNumber(c) && labels.Find(c.Text) is null);
    }

    /// <summary>What stands over each column, in one row or in two.</summary>
    private static (List<Heading> Of, int Last) Headings(Sheet sheet, int first, SheetLabels labels)
    {
        var two = first + 1 < sheet.Rows.Count && sheet.At(first + 1, 0).IsEmpty && IsHeading(sheet, first + 1, labels)
            && sheet.Rows[first].All(c => c.IsEmpty || labels.Find(c.Text) is null or { Period: null });
        if (!two)
            return ([.. sheet.Rows[first].Select(c => new Heading(c.Text, c.IsEmpty ? [] : [c.Text]))], first);
        var headings = new List<Heading>();
        var group = "";
        for (var c = 0; c < sheet.Rows[first + 1].Count; c++)
        {
            group = sheet.At(first, c) is { IsEmpty: false } begins ? begins.Text : group; // it stands over the ones that follow
            var below = sheet.At(first + 1, c).Text;
            headings.Add(
                below.Length == 0
                    && c == 0 ? new Heading("", []) : new Heading($"{group} {below}".Trim(),
                        [.. ((string[])[group, below]).Where(t => t.Length > 0)]));
        }
        return (headings, first + 1);
    }
}
