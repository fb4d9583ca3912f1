using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>
/// Finds a table's figures in a sheet by the words beside and above them: as the pages, our own files, Jobindsats and people's sheets
/// have them, with the periods as rows or as columns; or a line for each figure.
/// </summary>
public static class SheetReader
{
    /// <param name="own">Whose figures they are where nothing says it.</param>
    /// <param name="numbers">How its numbers are written; found out when null.</param>
    public static SheetReading Read(Sheet sheet, Table table, SheetLabels labels, Area own, NumberStyle? numbers = null)
    {
        var found = new SheetReadingBuilder(labels, own, numbers ?? SheetNumbers.StyleOf(sheet.Rows), sheet.Lines);
        if (LineReader.Lines.In(sheet) is { } lines)
            LineReader.Read(lines, sheet, table, labels, found);
        else
            GridReader.Read(sheet, labels, found);
        return found.Reading;
    }
}
