using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// One table for Danish Excel: its figures as the page prints them under one row of headings, an empty line, and then what
/// stands around them on the page, a line each. A provisional or estimated figure is a plain number, so that it can be
/// reckoned with; a line beneath says which they are.
/// </summary>
public static class TableCsv
{
    /// <param name="area">The one whose figures are written.</param>
    public static Task WriteAsync(EditionView edition, Table table, Area area, Stream to, CancellationToken cancellation)
    {
        var view = TableView.Of(table, area);
        return DanishCsv.WriteAsync(Figures(view).Append("")
            .Concat(TableFacts.Around(edition, view).Select(n => DanishCsv.Line(n.Label, n.Text))), to, cancellation);
    }

    private static IEnumerable<string> Figures(TableView view)
    {
        var headings = view.Columns.Select(c => DanishText.Sentences(c.Group, c.Heading));
        var corner = view.Table.PeriodsAs == PeriodsAs.Rows ? "Periode" : "Række";
        yield return DanishCsv.Line(view.HasRowLabels ? headings.Prepend(corner) : headings);
        foreach (var row in view.Rows)
        {
            var figures = row.Cells.Select(DanishCsv.Figure);
            yield return DanishCsv.Joined(view.HasRowLabels ? figures.Prepend(DanishCsv.Text(row.Label)) : figures);
        }
    }
}
