using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// One table for Danish Excel: its figures as the page prints them under one row of headings, an empty line, and then what
/// stands around them on the page, a line each. A provisional or estimated figure is a plain number, so that it can be
/// reckoned with; a line beneath says which they are.
/// </summary>
public static class TableCsv
{
    /// <param name="area">The one whose figures are written.</param>
    public static async Task WriteAsync(Publication publication, Table table, Area area, Stream to, CancellationToken cancellation)
    {
        var view = TableView.Of(table, area);
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = DanishCsv.NewLine };
        foreach (var line in Figures(view).Append("").Concat(Around(publication, view).Select(n => DanishCsv.Line(n.Label, n.Text))))
            await writer.WriteLineAsync(line.AsMemory(), cancellation);
    }

    private static IEnumerable<string> Figures(TableView view)
    {
        var headings = view.Columns.Select(c => DanishText.Sentences(c.Group, c.Heading));
        var corner = view.Table.PeriodsAs == PeriodsAs.Rows ? "Periode" : "Række";
        yield return DanishCsv.Line(view.HasRowLabels ? headings.Prepend(corner) : headings);
        foreach (var row in view.Rows)
        {
            var figures = row.Cells.Select(Figure);
            yield return DanishCsv.Joined(view.HasRowLabels ? figures.Prepend(DanishCsv.Text(row.Label)) : figures);
        }
    }

    private static string Figure(Cell cell) =>
        cell.Value is { } value ? DanishCsv.Number(value, cell.Measure.Decimals) : DanishCsv.Text(cell.Text);

    private static IEnumerable<(string Label, string Text)> Around(Publication publication, TableView view)
    {
        var table = view.Table;
        var place = Placement.Of(publication, table);
        yield return ("Titel", place?.Title ?? DanishText.Capitalize(table.Caption));
        if (place is not null)
            yield return ($"Ministermål {DanishNumber.Format(place.Goal.Number, 0)}", place.Goal.Title);
        yield return ("Område", view.Area.Name);
        if (Statement.Of(view) is { } says)
            yield return ("Udvikling", says.Text);
        foreach (var line in Lines("Note", table.Notes))
            yield return line;
        foreach (var note in TableRemarks.OfCells(view))
            yield return ("Note til tal", note);
        foreach (var target in TableRemarks.OfTargets(view))
            yield return ("Målsætning", target);
        foreach (var happened in TableRemarks.OfEvents(table))
            yield return ("Hændelse", happened);
        foreach (var line in Marked(view, ObservationStatus.Provisional))
            yield return ("Foreløbige tal", line);
        foreach (var line in Marked(view, ObservationStatus.Estimated))
            yield return ("Skønnede tal", line);
        foreach (var mark in view.Cells.Where(c => c.Value is null).Select(c => Cell.Explain(c.Status)).OfType<string>().Distinct())
            yield return ("Tegn", mark);
        foreach (var line in Lines("Definition", table.Definition).Concat(Lines("Opgørelsesmetode", table.Method)))
            yield return line;
        yield return ("Kilde", table.Source.Length > 0 ? table.Source : "Ikke angivet");
        if (table.UpdatedUtc is { } updated)
            yield return ("Opdateret", DanishPeriod.Date(updated));
        yield return ("Revision", table.LastRevision.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(string Label, string Text)> Lines(string label, string formatted) =>
        FormattedText.ToPlainText(formatted).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (label, line));

    /// <summary>"»Sygedagpenge«, antal fuldtidspersoner: juni 2019 og juni 2020", a line for each series.</summary>
    private static IEnumerable<string> Marked(TableView view, ObservationStatus status) =>
        from series in view.Series
        let periods = series.Cells.Where(c => c.Status == status).Select(c => c.Period.InWords).ToList()
        where periods.Count > 0
        select $"{DanishText.Capitalize(view.NameOf(series.Category, series.Measure))}: {DanishText.Join(periods)}";
}
