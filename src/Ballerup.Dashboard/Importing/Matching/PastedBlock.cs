using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>Cells copied from a spreadsheet: a tab between the cells of a line, a line end after each line.</summary>
public static class PastedBlock
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines.ConvertAll(l => (IReadOnlyList<string>)[.. l.Split('\t').Select(c => c.Trim())]);
    }

    /// <summary>Where the block lands when its first cell is put on a row and a column of the table.</summary>
    /// <returns>The cells with their new texts, and how many of the block's cells have no place in the table.</returns>
    public static (IReadOnlyList<(Cell Cell, string Text)> Landed, int Outside) Place(
        IReadOnlyList<IReadOnlyList<string>> block, TableView table, int row, int column)
    {
        var all =
            from line in block.Index()
            from cell in line.Item.Index()
            let at = (Row: row + line.Index, Column: column + cell.Index)
            let inside = at.Row < table.Rows.Count && at.Column < table.Columns.Count
            select (Cell: inside ? table.Rows[at.Row].Cells[at.Column] : null, Text: cell.Item);
        var places = all.ToList();
        return ([.. places.Where(p => p.Cell is not null).Select(p => (p.Cell!, p.Text))], places.Count(p => p.Cell is null));
    }
}
