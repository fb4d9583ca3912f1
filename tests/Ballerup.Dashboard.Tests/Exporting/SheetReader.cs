using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ballerup.Dashboard.Tests.Exporting;

/// <summary>The sheets of a workbook, read with the rules of the format.</summary>
internal static class SheetReader
{
    public static WorksheetPart Part(SpreadsheetDocument book, string sheet) => (WorksheetPart)book.WorkbookPart!.GetPartById(
        Assert.Single(book.WorkbookPart!.Workbook!.Descendants<Sheet>(), s => s.Name == sheet).Id!.Value!);

    public static List<string> Sheets(SpreadsheetDocument book) =>
        [.. book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value!)];

    public static List<List<Cell>> Rows(SpreadsheetDocument book, string sheet) =>
        [.. Part(book, sheet).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];

    /// <summary>From the row of headings to the empty one, figures as Danish Excel would save them.</summary>
    public static List<string> Grid(SpreadsheetDocument book, string sheet) =>
        [.. Rows(book, sheet).Skip(1).TakeWhile(r => r.Count > 0).Select(r => string.Join(';', r.Select(c => Text(book, c))))];

    /// <summary>The lines beneath the figures.</summary>
    public static List<(string Label, string Text)> Facts(SpreadsheetDocument book, string sheet) =>
        [.. Rows(book, sheet).SkipWhile(r => r.Count > 0).Skip(1).Select(r => (Text(book, r[0]), Text(book, r[1])))];

    public static string Text(SpreadsheetDocument book, Cell cell)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString!.InnerText;
        if (cell.CellValue is null)
            return "";
        Assert.Null(cell.DataType); // a real number
        var decimals = Regex.Match(Format(book, cell), @"\.(0+)").Groups[1].Length;
        return decimal.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture).ToString($"F{decimals}", CultureInfo.InvariantCulture)
            .Replace('.', ',');
    }

    /// <summary>"[$-406]#,##0.0".</summary>
    public static string Format(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = Look(book, cell).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId! == format).FormatCode!.Value!;
    }

    public static CellFormat Look(SpreadsheetDocument book, Cell cell) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
}
