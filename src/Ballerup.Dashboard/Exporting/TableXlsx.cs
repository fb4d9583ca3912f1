using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Exporting.Office;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// Tables for Excel, a sheet each: the figures as real numbers under headings that stay in sight, what stands around the table on
/// its page, and its charts, which follow the figures when someone changes them.
/// </summary>
public static class TableXlsx
{
    private const string ChartSheet = "Diagramdata";
    private const int HeadRows = 2;

    /// <summary>So many columns at least are there to write notes across.</summary>
    private const int FewestColumns = 7;

    private const double LineHeight = 15;

    private static readonly CellLook Title = new(Bold: true, Large: true);
    private static readonly CellLook Heading = new(Heading: true);
    private static readonly CellLook Wrapped = new(Wrapped: true);
    private static readonly CellLook Label = new(Bold: true, Wrapped: true);

    /// <param name="to">Can be read and sought.</param>
    public static void Write(EditionView edition, Table table, Area area, Stream to) =>
        Write(edition, [table], area, TableFacts.Title(edition, table), contents: false, to);

    /// <summary>Every table that is not retired, after a list of them.</summary>
    /// <param name="to">Can be read and sought.</param>
    public static void WriteAll(EditionView edition, Area area, Stream to) =>
        Write(edition, [.. edition.Tables], area, edition.CurrentPlan?.Title ?? "Tabeller", contents: true, to);

    /// <summary>A table's words with room for the next period's figures, to be filled in and brought back.</summary>
    /// <param name="to">Can be read and sought.</param>
    public static void WriteTemplate(EditionView edition, Table table, Area area, Stream to)
    {
        var view = TableView.Of(table, area);
        var last = table.Series.SelectMany(s => s.Observations).Select(o => o.Period).DefaultIfEmpty().Max();
        var next = last == default ? "" : last.Add(table.Step).Text;
        var asRows = table.PeriodsAs == PeriodsAs.Rows;
        var headings = asRows
            ? [.. view.Columns.Select(c => DanishText.Sentences(c.Group, c.Heading))]
            : view.Columns.Select(c => c.Group).DefaultIfEmpty("").Distinct().Select(g => $"{g} {next}".Trim()).ToList();
        var labels = asRows ? [next] : view.HasRowLabels ? [.. view.Rows.Select(r => r.Label)] : new List<string>();
        if (asRows || view.HasRowLabels)
            headings.Insert(0, asRows ? "Periode" : "Række");
        using var book = new OfficeBook(to, TableFacts.Title(edition, table), area.Name, edition.PublishedUtc);
        book.Add(new BookSheet(
            SheetOf(table), [.. headings.Select((h, i) => i == 0 ? 36.0 : Math.Clamp(h.Length + 2.0, 12, 40))],
            [
                new BookRow([BookCell.Of(TableFacts.Title(edition, table), Title)], Height: 24),
                new BookRow([.. headings.Select(h => BookCell.Of(h, Heading))]),
                .. labels.Select(l => new BookRow([BookCell.Of(l)])),
            ],
            FrozenRows: HeadRows));
    }

    private static void Write(EditionView edition, IReadOnlyList<Table> tables, Area area, string title, bool contents, Stream to)
    {
        using var book = new OfficeBook(to, title, area.Name, edition.PublishedUtc);
        if (contents)
            book.Add(Contents(edition, tables, title));
        var blocks = new List<(ChartData Chart, Func<int, int, string?> Formula)>();
        var row = 1;
        foreach (var table in tables)
        {
            var view = TableView.Of(table, area);
            var charts = new List<(ChartData, int Row)>();
            var addresses = Addresses(view);
            foreach (var chart in ChartData.Of(view))
            {
                charts.Add((chart, row));
                blocks.Add((chart,
                    (column, at) => chart.Columns[column].Cells.ElementAtOrDefault(at) is { } cell ? addresses[cell] : null));
                row += chart.Labels.Count + 2;
            }
            AddSheet(book, edition, view, charts);
        }
        if (blocks.Count > 0)
        {
            book.Add(new BookSheet(
                ChartSheet, [36, .. Enumerable.Repeat(18.0, blocks.Max(b => b.Chart.Columns.Count))],
                blocks.SelectMany(b => ChartBlock.Rows(b.Chart, b.Formula).Append(new BookRow([])))));
        }
    }

    private static string SheetOf(Table table) => $"Tabel {table.Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Each cell as a formula of another sheet names it.</summary>
    private static Dictionary<Cell, string> Addresses(TableView view)
    {
        var first = view.HasRowLabels ? 1 : 0;
        return view.Rows.Index()
            .SelectMany(r =>
                r.Item.Cells.Index()
                    .Select(c => (
                        Cell: c.Item, Address: $"'{SheetOf(view.Table)}'!${OfficeBook.Column(c.Index + first)}${r.Index + HeadRows + 1}")))
            .ToDictionary(c => c.Cell, c => c.Address);
    }

    private static void AddSheet(OfficeBook book, EditionView edition, TableView view, List<(ChartData Chart, int Row)> charts)
    {
        var labels = view.HasRowLabels ? 1 : 0;
        var columns = Math.Max(FewestColumns, view.Columns.Count + labels);
        // No heading is broken inside a word.
        var figures = Math.Clamp(view.Columns.SelectMany(c => $"{c.Group} {c.Heading}".Split(' ')).Select(w => w.Length).DefaultIfEmpty()
            .Max() + 3.0, 12, 26);
        List<double> widths =
        [
            view.HasRowLabels
                ? Math.Clamp(view.Rows.Select(r => r.Label.Length).DefaultIfEmpty().Max() + 2, 18, 42) : Math.Max(18, figures),
            .. Enumerable.Repeat(figures, columns - 1),
        ];
        var facts = TableFacts.Around(edition, view).Where(f => f.Label != "Titel").ToList();
        var firstFact = HeadRows + view.Rows.Count + 2;
        var part = book.Add(
            new BookSheet(
                SheetOf(view.Table), widths, Rows(edition, view, facts, widths[1], widths.Skip(1).Sum()),
                FrozenRows: HeadRows, FrozenColumns: labels,
                Merged: [.. facts.Select((_, i) => $"B{firstFact + i}:{OfficeBook.Column(columns - 1)}{firstFact + i}")]),
            charts.Count > 0 ? SheetCharts.Id : null);
        if (charts.Count > 0)
            SheetCharts.Add(part, [.. charts.Select(c => (OfficeChart.Of(c.Chart, ChartSheet, c.Row, titled: true), c.Chart))],
                firstColumn: columns + 1);
    }

    private static IEnumerable<BookRow> Rows(EditionView edition, TableView view, IReadOnlyList<(string Label, string Text)> facts,
        double figures, double room)
    {
        yield return new BookRow([BookCell.Of(TableFacts.Title(edition, view.Table), Title)], Height: 24);
        var texts = view.Columns.Select(c => DanishText.Sentences(c.Group, c.Heading)).ToList();
        var headings = texts.Select(t => BookCell.Of(t, Heading with { Right = true }));
        yield return new BookRow(
            [.. view.HasRowLabels
                ? headings.Prepend(BookCell.Of(view.Table.PeriodsAs == PeriodsAs.Rows ? "Periode" : "Række", Heading)) : headings],
            // Danish words are long, and leave much of a line empty.
            Height: HeightOf(texts.Select(t => t.Length).DefaultIfEmpty().Max(), figures * 0.7));
        foreach (var row in view.Rows)
        {
            var cells = row.Cells.Select(c => Figure(c, row.IsTotal));
            yield return new BookRow([.. view.HasRowLabels ? cells.Prepend(BookCell.Of(row.Label, new CellLook(Bold: row.IsTotal)))
                : cells], LineHeight);
        }
        yield return new BookRow([]);
        foreach (var (label, text) in facts)
            yield return new BookRow([BookCell.Of(label, Label), BookCell.Of(text, Wrapped)], Height: HeightOf(text.Length, room));
    }

    /// <summary>In points, for a text in columns of so many characters. Only a program that has the font knows exactly.</summary>
    private static double HeightOf(int length, double characters) => LineHeight * Math.Max(1, Math.Ceiling(length / characters));

    /// <summary>A number as published, that can be reckoned with; its mark is in its format. What has no number is its sign.</summary>
    private static BookCell Figure(Cell cell, bool bold)
    {
        var mark = cell.Status switch { ObservationStatus.Provisional => "*", ObservationStatus.Estimated => "(s)", _ => "" };
        return cell.Value is { } value
            ? BookCell.Of(DanishNumber.Round(value, cell.Measure.Decimals), new CellLook(cell.Measure.Decimals, mark, Bold: bold))
            : BookCell.Of(cell.Text, new CellLook(Right: true, Bold: bold));
    }

    private static BookSheet Contents(EditionView edition, IReadOnlyList<Table> tables, string title) => new(
        "Indhold", [12, 90, 36, 20, 10],
        [
            new BookRow([BookCell.Of(title, Title)], Height: 24),
            new BookRow([BookCell.Of(TableFacts.RevisionAndDate(edition))]),
            new BookRow([]),
            new BookRow([.. ((string[])["Ark", "Tabel", "Kilde", "Opdateret", "Revision"]).Select(h => BookCell.Of(h, Heading))],
                Height: LineHeight),
            .. tables.Select(t => new BookRow(
            [
                BookCell.Of(SheetOf(t)),
                BookCell.Of(TableFacts.Title(edition, t)),
                BookCell.Of(TableFacts.Source(t)),
                BookCell.Of(t.UpdatedUtc is { } updated ? DanishPeriod.Date(updated) : ""),
                BookCell.Of(t.LastRevision, new CellLook(Decimals: 0)),
            ])),
        ],
        FrozenRows: 4);
}
